// A pattern in; the words that its matches hold out. None when there are none worth looking for.
import regexpTree from 'regexp-tree';

/** A shorter word is in too many texts to keep a pattern from them; more words cost more than the pattern. */
const shortest = 3;
const most = 32;
const mostSets = 4;
const mostWays = 12;

/** How well a set of words tells texts apart: the length of its shortest word counts first, then how few they are. */
function worth(words) {
  return 100 * Math.min(6, ...words.map(({ length }) => length)) - words.length;
}

function bestFirst(sets) {
  return sets.toSorted((a, b) => worth(b) - worth(a));
}

/** Lookarounds, anchors and word boundaries take no room: the characters beside them stand side by side. */
function isZeroWidth(node) {
  return node.type === 'Assertion';
}

function isLetter(node) {
  return node.type === 'Char' && (node.kind === 'simple' || node.kind === 'unicode');
}

/** Of each set one word is in every match. */
function ofSequence(nodes) {
  const sets = [];
  let run = '';
  const close = () => {
    if (run !== '') sets.push([run]);
    run = '';
  };
  for (const node of nodes) {
    if (node === null || isZeroWidth(node)) continue;
    if (isLetter(node)) {
      run += String.fromCodePoint(node.codePoint);
      continue;
    }
    close();
    sets.push(...ofNode(node));
  }
  close();
  return sets;
}

function ofDisjunction({ left, right }) {
  const [[one], [other]] = [left, right].map((node) => (node === null ? [] : bestFirst(ofNode(node))));
  return one === undefined || other === undefined ? [] : [[...new Set([...one, ...other])]];
}

function isRequired({ kind, from }) {
  return kind === '+' || (kind === 'Range' && from > 0);
}

function ofNode(node) {
  switch (node.type) {
    case 'Alternative':
      return ofSequence(node.expressions);
    case 'Disjunction':
      return ofDisjunction(node);
    case 'Group':
      return node.expression === null ? [] : ofNode(node.expression);
    case 'Repetition':
      return isRequired(node.quantifier) ? ofNode(node.expression) : [];
    case 'Char':
      return isLetter(node) ? ofSequence([node]) : [];
    default:
      return [];
  }
}

/** A word that holds another is found with it. */
function withoutLonger(words) {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** A sign is rarer than a letter: one alone is worth looking for. */
function isRare(word) {
  return word.length >= shortest || /[^\p{L}\p{N}\s'’.,-]/u.test(word);
}

function isWorthLooking(words) {
  return words.length <= most && words.every((word) => isRare(word) && !/[|&\n]/.test(word));
}

/** The ways in which a node can match: its branches, when it is nothing but branches. */
function branchesOf(node) {
  if (node === null) return [null];
  if (node.type === 'Disjunction') return [...branchesOf(node.left), ...branchesOf(node.right)];
  if (node.type === 'Group') return branchesOf(node.expression);
  if (node.type !== 'Alternative') return [node];
  const wide = node.expressions.filter((one) => one !== null && !isZeroWidth(one));
  return wide.length === 1 ? branchesOf(wide[0]) : [node];
}

/**
 * `source` and `flags` as RegExp has them. For each way in which it can match, sets of words of each of which the match holds one; no way when there
 * is one whose matches hold none worth looking for. Words are in small letters for a pattern that takes either: so must the text be.
 */
export function requiredWords(source, flags) {
  const { body } = regexpTree.parse(new RegExp(source, flags).toString(), { allowGroupNameDuplicates: true });
  const small = (word) => (flags.includes('i') ? word.toLowerCase() : word);
  const setsOf = (branch) => {
    const sets = (branch === null ? [] : ofNode(branch)).map((words) => withoutLonger([...new Set(words.map(small))]));
    return bestFirst(sets.filter(isWorthLooking)).slice(0, mostSets);
  };
  const ways = joined(branchesOf(body).map(setsOf));
  return ways.length > mostWays || ways.some((sets) => sets.length === 0) ? [] : ways;
}

/** Ways that need one set of words alone are one way. */
function joined(ways) {
  const single = ways.filter((sets) => sets.length === 1).flatMap(([words]) => words);
  const several = ways.filter((sets) => sets.length !== 1);
  const words = withoutLonger([...new Set(single)]);
  return words.length === 0 ? several : words.length > most ? [...several, []] : [[words], ...several];
}

/** Ways as a gate takes them. */
export function gateWords(ways) {
  return ways.map((sets) => sets.map((words) => words.join('|')).join('&')).join('\n');
}

// A pattern in; sets of words out, of each of which every match of the pattern holds one. None when there are none worth looking for.
import regexpTree from 'regexp-tree';

/** A shorter word is in too many texts to keep a pattern from them; more words cost more than the pattern. */
const shortest = 3;
const most = 32;
const mostSets = 3;

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

function isWorthLooking(words) {
  return words.length <= most && words.every((word) => word.length >= shortest && !/[|&]/.test(word));
}

/** `source` and `flags` as RegExp has them. Words are in small letters for a pattern that takes either: so must the text be. */
export function requiredWords(source, flags) {
  const { body } = regexpTree.parse(new RegExp(source, flags).toString(), { allowGroupNameDuplicates: true });
  const small = (word) => (flags.includes('i') ? word.toLowerCase() : word);
  const sets = (body === null ? [] : ofNode(body)).map((words) => withoutLonger([...new Set(words.map(small))]));
  return bestFirst(sets.filter(isWorthLooking)).slice(0, mostSets);
}

/** Sets as a gate takes them. */
export function gateWords(sets) {
  return sets.map((words) => words.join('|')).join('&');
}

// Lines that follow each other in a paragraph in; one flow out, words cut by a hyphen at a line end made whole.
import { type Flow, joinFlows, sliceFlow } from '../document/flow.ts';

/** What the document says elsewhere about its words and its hyphens. */
export interface Vocabulary {
  /** Whether it writes a word, in lower case, that no line end cuts. */
  has(word: string): boolean;
  /** Whether it cuts words at line ends as a habit. */
  cutsWords(): boolean;
}

const compoundStart =
  /(?:^|[\s('’-])(?:au|ci|celui|celle|ceux|celles|sous|non|vice|mi|demi|semi|contre|après|avant|quelques|vingt|trente|quarante|cinquante|soixante|quatre|dix|grand|rendez|peut|tout|chef|porte|mot|ex|méta|auto|là|par|elle|lui|eux|nous|vous|moi|c’est|est|savoir|plus|bien|socio|franco|co|jours?|hommes?|h|j)$/iu;
const compoundEnd = /^(?:ci|là|même|mêmes|t|il|elle|ils|elles|vous|nous|on|je|y|en|ce|lui|leur|delà|dessus|dessous|e|es|rice|trice)(?![\p{L}])/iu;

function lastWord(text: string): string {
  return /[\p{L}’'-]+$/u.exec(text)?.[0] ?? '';
}

function firstWord(text: string): string {
  return /^[\p{L}’'-]+/u.exec(text)?.[0] ?? '';
}

/** Fewer than these in a document are compounds that a line end happened to meet. */
const fewestCuts = 4;

/** Whether a word or a compound stands whole in a text: hyphens around it join it to no other letter. */
function isIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    let before = at - 1;
    let after = at + word.length;
    while (text.charAt(before) === '-') before -= 1;
    while (text.charAt(after) === '-') after += 1;
    if (!/\p{L}/u.test(text.charAt(before)) && !/\p{L}/u.test(text.charAt(after))) return true;
  }
  return false;
}

/** The vocabulary of lines, which are asked for when it is: most documents cut few words. */
export function vocabularyOf(linesOf: () => readonly string[]): Vocabulary {
  let text: string | undefined;
  return {
    has: (word) => {
      if (!/^\p{L}[\p{L}-]*\p{L}$/u.test(word)) return false;
      text ??= linesOf().join('\n').toLowerCase();
      return isIn(text, word);
    },
    cutsWords: () => {
      const lines = linesOf();
      const cuts = lines.filter((line) => line.endsWith('-') && /\p{L}-$/u.test(line)).length;
      return cuts >= fewestCuts && cuts * 40 >= lines.length;
    },
  };
}

/** The domain of an address that has no ending yet. */
const openDomain = /@[\w-]+\.$/u;

/** A line end within an address keeps all its signs: « offres@ville- » over « haute.example », « appels- » over « offres@ville.example ». */
function cutsAddress(before: string, after: string): boolean {
  const end = before.slice(before.lastIndexOf(' ') + 1);
  if (end.includes('@')) return /[\w-]@$|@[\w.-]*-$/u.test(end) ? /^[a-z\d]/u.test(after) : openDomain.test(end) && /^[a-z]{2}/u.test(after);
  if (!/^[\w.%+-]*@[\w-]+\./u.test(after)) return false;
  return after.startsWith('@') ? /^[\w.%+-]*\w$/u.test(end) : /^[\w.%+-]*\w[_-]$/u.test(end);
}

/** Whether the hyphen at the end of `before` only marks where the line cut a word. */
function isCut(before: string, after: string, vocabulary: Vocabulary): boolean {
  if (cutsAddress(before, after) || webAddress.test(before)) return false;
  const start = lastWord(before.slice(0, -1));
  const end = firstWord(after);
  if (!/^\p{Ll}/u.test(end) || !/\p{Ll}$/u.test(start)) return false;
  if (vocabulary.has(`${start}${end}`.toLowerCase())) return true;
  if (vocabulary.has(`${start}-${end}`.toLowerCase()) || compoundStart.test(start) || compoundEnd.test(end)) return false;
  return vocabulary.cutsWords();
}

const webAddress = /(?:https?:\/\/|www\.)\S*[/\-_=&?]$/iu;

/** A word, a compound or an address that the line end cuts goes on without a blank. */
function joinsTightly(before: string, after: string): boolean {
  if (cutsAddress(before, after)) return true;
  if (!/[-/_=&?]$/.test(before) && !/^[)\],./]/.test(after)) return false;
  if (webAddress.test(before)) return /^\S/u.test(after);
  if (/^(?:[)\],.]|\/[\p{L}\p{N}])/u.test(after) || /[\p{L}\p{N}]\/$/u.test(before)) return /\S$/u.test(before);
  return /[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

const blank: Flow = { text: ' ', origin: [] };

/** Joins the lines of one paragraph. */
export function joinLines(flows: readonly Flow[], vocabulary: Vocabulary): Flow {
  const [first] = flows;
  if (first !== undefined && flows.length === 1) return first;
  const parts: Flow[] = [];
  flows.forEach((flow, index) => {
    const next = flows[index + 1];
    const tight = next !== undefined && joinsTightly(flow.text, next.text);
    const cut = tight && flow.text.endsWith('-') && isCut(flow.text, next.text, vocabulary);
    parts.push(cut ? sliceFlow(flow, { start: 0, end: flow.text.length - 1 }) : flow);
    if (next !== undefined && !tight) parts.push(blank);
  });
  return joinFlows(parts, '');
}

// Lines that follow each other in a paragraph in; one flow out, words cut by a hyphen at a line end made whole.
import { type Flow, joinFlows, sliceFlow } from '../../document/flow.ts';

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

/** Words of lines, lower case; those that end or open a line with a hyphen are left out. */
function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []));
}

/** The vocabulary of lines, looked for when first asked: most documents cut no word. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  let words: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      words ??= wordsOf(lines);
      return words.has(word);
    },
    cutsWords: () => {
      const cuts = lines.filter((line) => line.endsWith('-') && /\p{L}-$/u.test(line)).length;
      return cuts >= fewestCuts && cuts * 40 >= lines.length;
    },
  };
}

/** Whether the hyphen at the end of `before` only marks where the line cut a word. */
function isCut(before: string, after: string, vocabulary: Vocabulary): boolean {
  const start = lastWord(before.slice(0, -1));
  const end = firstWord(after);
  if (!/^\p{Ll}/u.test(end) || !/\p{Ll}$/u.test(start)) return false;
  if (vocabulary.has(`${start}${end}`.toLowerCase())) return true;
  if (vocabulary.has(`${start}-${end}`.toLowerCase()) || compoundStart.test(start) || compoundEnd.test(end)) return false;
  return vocabulary.cutsWords();
}

/** A word, a compound or an address that the line end cuts goes on without a blank. */
function joinsTightly(before: string, after: string): boolean {
  if (!/[-/_=&?]$/.test(before) && !/^[)\],.]/.test(after)) return false;
  if (/(?:https?:\/\/|www\.)\S*[/\-_=&?]$/iu.test(before)) return /^\S/u.test(after);
  if (/^[)\],.]/u.test(after) || /\p{L}\/$/u.test(before)) return /\S$/u.test(before);
  return /[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

const blank: Flow = { text: ' ', origin: [] };

/** Joins the lines of one paragraph. */
export function joinLines(flows: readonly Flow[], vocabulary: Vocabulary): Flow {
  const parts = flows.flatMap((flow, index): readonly Flow[] => {
    const next = flows[index + 1];
    if (next === undefined) return [flow];
    if (!joinsTightly(flow.text, next.text)) return [flow, blank];
    const cut = flow.text.endsWith('-') && isCut(flow.text, next.text, vocabulary);
    return [cut ? sliceFlow(flow, { start: 0, end: flow.text.length - 1 }) : flow];
  });
  return joinFlows(parts, '');
}

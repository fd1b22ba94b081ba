// The lines of a head → the same, each from where its sentence begins, without the copies of another line that a site cut short or stripped of its apostrophes.
import type { Block } from '../../document/document.ts';
import { sliceFlow } from '../../document/flow.ts';
import { nomsSuivis } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import { isName, namesMission } from '../lignes-de-tete.ts';

export function wholeLines(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => withoutMark(beforeClause(block)));
  const letters = lines.map(({ flow }) => lettersOf(flow.text));
  return lines.filter((line, at) => {
    const kept = beforeCut(line.flow.text);
    if (holdsNext(letters, at)) return false;
    return (
      kept === undefined ||
      !letters.some((other, later) => later > at && other.length > kept.length && other.startsWith(kept) && !isCutAt(lines[later], kept))
    );
  });
}

/** « RFP : », « ABX-2027-0041877 », « Mai 2022 », « 24 1 », « [Le site] », « TERMES DE RÉFÉRENCE (TdR) Étude… » before the words of a title, on its line. */
const mark = new RegExp(
  [
    String.raw`^(?:\[[^\]\d]{3,40}\]\s+(?=\p{Lu}))?`,
    String.raw`(?:(?:\p{Lu}{2,5}\s?:|(?=[\p{Lu}\d./-]*\d[\p{Lu}\d./-]*\s)(?=\S*[/-])\p{Lu}[\p{Lu}\d./-]{5,}(?:\s:)?|\d{1,3}(?:\s(?:\/\s)?\d{1,3}){0,2})\s+(?=\p{Lu}))?`,
    String.raw`(?:TERMES DE R[ÉE]F[ÉE]RENCES?\s+(?:\((?:TdR|TDR|T\.D\.R\.?)\)\s+)?(?:(?:APPEL|AVIS|DEMANDE) [^\p{Ll}:]{4,40}?N\s?°?\s?:?\s*(?=\S*\d)\S{4,}\s+(?:[–-]\s+)?)?(?=\p{Lu}\p{Ll}))?`,
  ].join(''),
  'u',
);

const month = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (?:19|20)\d{2}\s+/u;

/** A whole page on one line: « … DES FORGES I- CONTEXTE L’Office… ». */
const clauseInLine =
  /\s(?:(?:I|1)\s?[-.)–]{1,3}\s?(?=(?:CONTEXTE|INTRODUCTION|PR[ÉE]SENTATION|OBJET|Contexte|Introduction|Pr[ée]sentation)(?:\P{L}|$)))/u;
/** A blank to fill in, last. */
const filled = /\s?[.…_]{3,}\s*$/u;
const longestLine = 420;

function beforeClause(block: Block): Block {
  const { flow } = block;
  if (flow.text.length <= longestLine) return block;
  const end = clauseInLine.exec(flow.text.slice(0, longestLine))?.index ?? 0;
  return end === 0 ? block : { ...block, flow: sliceFlow(flow, { start: 0, end: flow.text.slice(0, end).replace(filled, '').length }) };
}

function withoutMark(block: Block): Block {
  const { flow } = block;
  const dated = month.exec(fold(flow.text))?.[0].length ?? 0;
  const start = dated + (mark.exec(flow.text.slice(dated))?.[0].length ?? 0);
  if (start === 0) return block;
  const rest = sliceFlow(flow, { start, end: flow.text.length });
  const bare = { ...block, flow: rest };
  return namesMission(rest.text) || nomsSuivis.test(fold(rest.text)) || isName(bare) ? bare : block;
}

/** The whole head of a page on one line, above its lines: it starts with the next two. */
function holdsNext(letters: readonly string[], at: number): boolean {
  const [own = '', first = '', second = ''] = letters.slice(at, at + 3);
  return (
    first.length >= fewestOfLine && second.length >= fewestLetters && own.length > first.length + second.length && own.startsWith(first + second)
  );
}
const fewestOfLine = 8;

/** « … chargé de l », « … POUR L AUDIT », « Relevé des haies du... »: the letters down to where the copy breaks off. */
const breaks = /\s[dlDL](?:\s|$)|\s?(?:\.\.\.|…)\s*$/u;
const fewestLetters = 20;

function beforeCut(text: string): string | undefined {
  const cut = breaks.exec(text);
  if (cut === null) return undefined;
  const kept = lettersOf(text.slice(0, cut.index + (/\p{L}/u.test(cut[0]) ? 2 : 0)));
  return kept.length < fewestLetters ? undefined : kept;
}

function isCutAt(line: Block | undefined, kept: string): boolean {
  return line !== undefined && beforeCut(line.flow.text) === kept;
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/gu, '');
}

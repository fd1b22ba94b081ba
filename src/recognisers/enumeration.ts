// Text → enumerations that run inside it: « i) … ii) … iii) … », with the numbers that their markers say.
import type { Located } from '../document/span.ts';
import { fold } from './fold.ts';
import { recalled } from './recall.ts';

export interface EnumerationLue {
  /** The first marker as the style of all: « i) », « (a) », « 1° ». */
  readonly style: string;
  readonly valeurs: readonly number[];
}

interface Marker {
  readonly start: number;
  readonly end: number;
  readonly shape: 'both' | 'closed' | 'degree';
  readonly text: string;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
const marker = /(?<=^|[\s:;,.–—-])(?:\(([ivx]{1,5}|[a-z]|\d{1,2})\)|([ivx]{1,5}|[a-z]|\d{1,2})(\)|°(?=[\s/])))(?=\s|\p{L}|$)/gu;
/** « trente (30) jours » says a number twice. */
const doubled =
  /(?:^|[^\p{L}])(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)[ ]$/u;

/** « (page 1) »: the parenthesis was opened before. */
function closesParenthesis(lead: string): boolean {
  return lead.lastIndexOf('(') > lead.lastIndexOf(')');
}

function markersOf(folded: string): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of folded.matchAll(marker)) {
    const shape = match[1] !== undefined ? 'both' : match[3] === '°' ? 'degree' : 'closed';
    const lead = folded.slice(Math.max(0, match.index - 60), match.index);
    if (shape === 'both' ? doubled.test(lead) : closesParenthesis(lead)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, shape, text: match[1] ?? match[2] ?? '' });
  }
  return found;
}

const readings = {
  digit: (text: string): number => (/^\d+$/u.test(text) ? Number(text) : 0),
  roman: (text: string): number => romans.indexOf(text) + 1,
  letter: (text: string): number => (/^[a-z]$/u.test(text) ? text.charCodeAt(0) - 96 : 0),
} as const;
const kinds = ['digit', 'roman', 'letter'] as const;

interface Run {
  readonly kind: (typeof kinds)[number];
  readonly shape: Marker['shape'];
  readonly first: Marker;
  readonly last: Marker;
  readonly valeurs: readonly number[];
}

const farthest = 5;

/** The latest run that the marker continues, growing by a few at most. */
function continued(runs: readonly Run[], one: Marker): Run | undefined {
  return runs.findLast((run) => {
    const value = run.shape === one.shape ? readings[run.kind](one.text) : 0;
    const last = run.valeurs.at(-1) ?? 0;
    return value > last && value - last <= farthest;
  });
}

/** « h) » then « i) » goes on with letters; any other « i », « a » or « 1 » opens a run. */
function opened(one: Marker, goesOn: Run | undefined): Run | undefined {
  const kind = kinds.find((name) => readings[name](one.text) === 1);
  const follows = goesOn !== undefined && readings[goesOn.kind](one.text) - (goesOn.valeurs.at(-1) ?? 0) === 1;
  return kind === undefined || follows ? undefined : { kind, shape: one.shape, first: one, last: one, valeurs: [1] };
}

const isRunning = 8;

function runsOf(markers: readonly Marker[]): readonly Run[] {
  const closed: Run[] = [];
  let open: readonly Run[] = [];
  for (const one of markers) {
    const goesOn = continued(open, one);
    const begins = opened(one, goesOn);
    if (begins === undefined && goesOn === undefined) continue;
    const replaced = begins === undefined ? goesOn : open.find((run) => run.kind === begins.kind && run.shape === begins.shape);
    if (begins !== undefined && replaced !== undefined) closed.push(replaced);
    const grown = goesOn === undefined ? undefined : { ...goesOn, last: one, valeurs: [...goesOn.valeurs, readings[goesOn.kind](one.text)] };
    const next = begins ?? grown;
    open = [...open.filter((run) => run !== replaced), ...(next === undefined ? [] : [next])].slice(-isRunning);
  }
  return [...closed, ...open];
}

/** Runs of at least two markers that begin at their first; nested ones are given in the order of their first markers, apart from each other. */
export const recogniseEnumerations = recalled((text: string): readonly Located<EnumerationLue>[] => {
  const runs = runsOf(markersOf(fold(text))).filter(({ valeurs }) => valeurs.length >= 2);
  return runs
    .map(({ first, last, valeurs }) => ({ start: first.start, end: last.end, value: { style: text.slice(first.start, first.end), valeurs } }))
    .sort((a, b) => a.start - b.start);
});

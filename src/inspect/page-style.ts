// The kinds of marks in; the style sheet of the page out.
import { frameStyle } from './style-frame.ts';
import { markStyle } from './style-marks.ts';
import { printStyle } from './style-print.ts';

/** Colours of each kind on paper and on a dark ground: at least 4.5 to 1 as text. */
const colours: Readonly<Record<string, readonly [onPaper: string, onDark: string]>> = {
  candidature: ['#b0175a', '#f472b6'],
  livrables: ['#1d4ed8', '#7aa7ff'],
  calendrier: ['#6d28d9', '#b79cff'],
  paiement: ['#a14a06', '#f5a742'],
  exigences: ['#046c4e', '#3fd39b'],
  evaluation: ['#0b6a83', '#4cc9e6'],
  objectifs: ['#4a6b0c', '#a9d34a'],
  identite: ['#475569', '#a3b3c9'],
  redaction: ['#6b5f57', '#c0b4ab'],
  constats: ['#c01818', '#ff8585'],
  sections: ['#334155', '#b6c2d4'],
  blocs: ['#5b6470', '#9aa5b4'],
  cellules: ['#0f766e', '#4fd1c5'],
  reste: ['#7c2d12', '#fdba8c'],
};

/** A mark whose kind is not asked for shows nothing; in a text the words stay. */
function toggled(id: string): string {
  return `body:has(#t-${id}:not(:checked)) svg .k-${id}{display:none}body:has(#t-${id}:not(:checked)) mark.k-${id}{--off:1;background:none!important;box-shadow:none!important;text-decoration:none!important;cursor:auto}`;
}

function coloured(id: string): string {
  const [onPaper, onDark] = colours[id] ?? ['#475569', '#a3b3c9'];
  return `.k-${id}{--c:${onPaper}}@media screen and (prefers-color-scheme:dark){.k-${id}{--c:${onDark}}svg .k-${id}{--c:${onPaper}}}`;
}

export function pageStyle(kinds: readonly string[]): string {
  return [...kinds.map(coloured), frameStyle, markStyle, ...kinds.map(toggled), printStyle].join('\n');
}

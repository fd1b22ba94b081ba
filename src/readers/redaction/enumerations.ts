// Numbered lists of items, and enumerations inside paragraphs → their style and the ordinals as written.
import type { Block } from '../../document/document.ts';
import type { Redaction } from '../../model/redaction.ts';
import { recogniseEnumerations } from '../../recognisers/enumeration.ts';
import { numberingsOf } from '../../sections/numbering.ts';
import { from, fromBlocks } from '../context.ts';
import { type Lifted, read } from '../lift.ts';

type Enumeration = Redaction['enumerations'][number];

interface Run {
  readonly shape: string;
  readonly style: string;
  readonly labels: readonly string[];
  readonly valeurs: readonly number[];
  readonly blocks: readonly Block[];
}

const farthest = 5;
const bare = (label: string): string => label.replace(/^[^\p{L}\p{N}(]+\s*/u, '').trim();

/** The ordinals of one label, each with the shape that it shares with its list; « Article 2 : » is a heading, in a list of them or not. */
function readings(label: string): readonly { readonly shape: string; readonly value: number }[] {
  return numberingsOf(label).flatMap(({ style, path, text }) =>
    style !== 'article' && path.length === 1 && path[0] !== undefined ? [{ shape: `${style} ${label.replace(text, '#')}`, value: path[0] }] : [],
  );
}

/** A list goes on with the next ordinals, nested lists apart; a paragraph between items does not end it. */
function runsIn(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const label = block.kind === 'item' && block.label !== undefined ? bare(block.label) : '';
    const read = readings(label);
    const at = runs.findLastIndex((run) =>
      read.some(({ shape, value }) => shape === run.shape && value > (run.valeurs.at(-1) ?? 0) && value - (run.valeurs.at(-1) ?? 0) <= farthest),
    );
    const open = runs[at];
    const next = read.find(({ shape }) => shape === open?.shape);
    const first = read.find(({ value }) => value === 1);
    if (open !== undefined && next !== undefined && !(first !== undefined && next.value > 2)) {
      runs[at] = { ...open, labels: [...open.labels, label], valeurs: [...open.valeurs, next.value], blocks: [...open.blocks, block] };
    } else if (first !== undefined) runs.push({ shape: first.shape, style: label, labels: [label], valeurs: [1], blocks: [block] });
  }
  return runs.filter(({ valeurs }) => valeurs.length >= 2);
}

/** `groups`: the blocks of each section, in the order of the text. */
export function readEnumerations(groups: readonly (readonly Block[])[]): readonly Lifted<Enumeration>[] {
  return groups.flatMap((blocks) => {
    const listed = runsIn(blocks).map(({ style, labels, valeurs, blocks: items }) => ({
      at: items[0]?.start ?? 0,
      lifted: read<Enumeration>({ style, valeurs: [...valeurs], texte: labels.join(', ') }, fromBlocks(items)),
    }));
    const running = blocks.flatMap(({ flow, kind, start }) =>
      kind === 'row'
        ? []
        : recogniseEnumerations(flow.text).map((found) => ({
            at: start + found.start,
            lifted: read<Enumeration>(
              { style: found.value.style, valeurs: [...found.value.valeurs], texte: markersIn(found.value.valeurs, found.value.style) },
              from(flow, found),
            ),
          })),
    );
    return [...listed, ...running].toSorted((a, b) => a.at - b.at).map(({ lifted }) => lifted);
  });
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** The markers in a row, in the style of the first: « i), ii), iv) ». */
function markersIn(valeurs: readonly number[], style: string): string {
  const write = (value: number): string => {
    if (/\d/u.test(style)) return style.replace(/\d+/u, String(value));
    const roman = /[ivx]/iu.test(style);
    const word = roman ? (romans[value - 1] ?? String(value)) : String.fromCharCode(96 + value);
    return style.replace(/[a-z]+/iu, /[A-Z]/u.test(style) ? word.toUpperCase() : word);
  };
  return valeurs.map(write).join(', ');
}

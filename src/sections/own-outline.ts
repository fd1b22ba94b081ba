// Blocks of a document in; the clauses out that titles announce outside its tables: the outline that it has without them.
import type { Block } from '../document/document.ts';
import { type Flow, trimFlow } from '../document/flow.ts';
import { readTitle } from './title.ts';

const mostWords = 12;
const longest = 120;

/** A plain line is a title where every word of it is one of a title. */
function announcedBy(block: Block): string | undefined {
  if (block.kind === 'row') return undefined;
  const isSetOff = block.kind === 'heading' || block.bold === true || block.label !== undefined;
  return isSetOff || (!/[.,;:]$/u.test(block.flow.text) && block.flow.text.length < longest && readTitle(block.flow.text).strength === 'full')
    ? typeOf(trimFlow(block.flow))
    : undefined;
}

export function announcedOutside(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => announcedBy(block) ?? []));
}

/** The clause that a title surely announces. */
export function typeOf(title: Flow): string | undefined {
  if (title.text.split(/\s+/u).length > mostWords) return undefined;
  const { strength, types } = readTitle(title.text);
  return strength === 'full' || strength === 'strong' ? types[0] : undefined;
}

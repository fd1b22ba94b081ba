// What every reader is given, and the way from a flow of the document to the origin of what was read in it.
import type { Block, Document } from '../document/document.ts';
import { type Flow, originOf } from '../document/flow.ts';
import type { Span } from '../document/span.ts';
import type { Outline } from '../sections/section.ts';
import type { Methode, Origin } from './lift.ts';

export interface Context {
  readonly document: Document;
  readonly outline: Outline;
}

export const confiances = { propre: 0.95, jointe: 0.85, ailleurs: 0.8, deduite: 0.6 } as const;

/** The origin of a span of a flow (of all of it by default). */
export function from(flow: Flow, span?: Span, confiance: number = confiances.propre, methode: Methode = 'explicite'): Origin {
  return { ranges: originOf(flow, span), methode, confiance };
}

/** The origin of whole blocks. */
export function fromBlocks(blocks: readonly Block[], confiance: number = confiances.propre, methode: Methode = 'explicite'): Origin {
  return { ranges: blocks.flatMap((block) => originOf(block.flow)), methode, confiance };
}

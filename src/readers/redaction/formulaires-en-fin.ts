// A document → the blocks of the forms that stand after its last clause, or within it, without a heading of their own.
import type { Block } from '../../document/document.ts';
import { nomsDeFormulaire, quiSigne, rubriquesDePersonne } from '../../lexicon/formulaires.ts';
import { recogniseChampsACompleter } from '../../recognisers/champ.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Outline, withDescendants } from '../../sections/section.ts';

const longestName = 14;
/** A form opens so many blocks above its first blank, at most. */
const farthest = 6;
const fewestLabels = 3;

/** `blocks`: those of the document without furniture. */
export function trailingForms(blocks: readonly Block[], outline: Outline): readonly Block[] {
  const headings = new Set(
    outline.sections
      .flatMap(withDescendants)
      .filter(({ types: [own], heading }) => own !== 'annexes' && !namesForm(heading))
      .map(({ heading }) => heading),
  );
  const last = blocks.findLastIndex((block) => headings.has(block));
  const opening = blocks.findIndex((block, at) => at > last && namesForm(block) && opensBlanks(blocks.slice(at + 1, at + 1 + farthest)));
  return [...(opening < 0 ? [] : blocks.slice(opening)), ...blocks.filter(({ flow }) => quiSigne.test(fold(flow.text))), ...identities(blocks)];
}

/** « RÉCÉPISSÉ DE DÉPÔT »: a line by itself. */
function namesForm({ kind, cells, flow: { text } }: Block): boolean {
  return (
    kind !== 'item' &&
    cells === undefined &&
    text.split(/\s+/u).length <= longestName &&
    !/[.;,]$/u.test(text.trim()) &&
    nomsDeFormulaire.test(fold(text))
  );
}

/** A blank among the lines below, and no list before it but of what is asked. */
function opensBlanks(below: readonly Block[]): boolean {
  const first = below.findIndex((block) => hasBlank(block));
  return first >= 0 && !below.slice(0, first).some(({ kind, flow }) => kind === 'item' && !/(?:[:…_]|\.{2,})\s*$/u.test(flow.text));
}

function hasBlank({ flow }: Block): boolean {
  return recogniseChampsACompleter(flow.text).length > 0;
}

/** « Nom : …… », « Né(e) le : …… », « Adresse : …… »: lines in a row that ask somebody who he is. */
function identities(blocks: readonly Block[]): readonly Block[] {
  const runs: Block[][] = [[]];
  for (const block of blocks) {
    if (hasBlank(block) && rubriquesDePersonne.test(fold(block.flow.text).trim())) runs.at(-1)?.push(block);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter(({ length }) => length >= fewestLabels).flat();
}

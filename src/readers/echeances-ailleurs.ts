// Deliverables without a due date, and the prose of the mission → the due date of the one sentence that hands each of them over.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow } from '../document/flow.ts';
import type { Located } from '../document/span.ts';
import type { Echeance } from '../model/values.ts';
import { contentOf, sectionsOf } from '../sections/section.ts';
import type { Context } from './context.ts';
import type { Period } from './due.ts';
import { type LivrableLu, livrableOf } from './livrable-lu.ts';
import { fromProse } from './livrables-en-prose.ts';
import { includesWords, keyWords } from './similar.ts';

export interface SaidElsewhere {
  readonly flow: Flow;
  readonly due: Located<Echeance>;
}

const types = ['taches', 'methodologie', 'livrables', 'calendrier', 'objet'] as const;
const generic: ReadonlySet<string> = new Set(['rapport', 'livrable', 'document', 'note', 'version', 'phase', 'final', 'mission']);

/** For each deliverable, the due date said elsewhere; none when no sentence names it, or several do. */
export function duesElsewhere(context: Context, livrables: readonly LivrableLu[], period: Period): ReadonlyMap<LivrableLu, SaidElsewhere> {
  const undated = livrables.filter(({ due }) => due === undefined);
  if (undated.length === 0) return new Map();
  const blocks = new Set(types.flatMap((type) => sectionsOf(context.outline, type)).flatMap(contentOf));
  const prose = [...blocks].filter(({ kind }) => kind !== 'row');
  const said = prose.flatMap((block) => [...fromProse(block, false, period), ...planned(block, period)]);
  return new Map(
    undated.flatMap((livrable) => {
      const [only, ...others] = said.filter((one) => names(one, livrable));
      const shared = undated.filter((other) => other !== livrable && only !== undefined && names(only, other)).length > 0;
      return only?.due === undefined || others.length > 0 || shared ? [] : [[livrable, { flow: only.flow, due: only.due }] as const];
    }),
  );
}

/** « Remise des maquettes : 17 octobre 2025 », a line of a planning. */
function planned({ kind, flow }: Block, period: Period): readonly LivrableLu[] {
  const line =
    kind === 'item'
      ? /^(?:remise|livraison|dépôt|transmission|soumission|envoi) (?:de la |de l['’]|des |du |de |d['’])([^:]{4,120}?)\s*:\s/iu.exec(flow.text)
      : null;
  if (line?.[1] === undefined) return [];
  const start = flow.text.indexOf(line[1]);
  const read = livrableOf(sliceFlow(flow, { start, end: flow.text.length }), undefined, [], period);
  return read === undefined ? [] : [read];
}

/** Same reference, or all the words of the shorter name stand in the other, one of them at least telling. */
function names(said: LivrableLu, listed: LivrableLu): boolean {
  if (said.ref !== undefined && listed.ref !== undefined) return said.ref === listed.ref;
  const [a, b] = [said.title.text, listed.title.text.replace(/\s*\([^)]*\)/gu, '')];
  const shorter = keyWords(a).length <= keyWords(b).length ? a : b;
  const telling = keyWords(shorter).some((word) => !generic.has(word)) || keyWords(shorter).length >= 2;
  return telling && includesWords(shorter === a ? b : a, shorter);
}

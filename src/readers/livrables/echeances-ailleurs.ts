// Deliverables without a due date, and the prose of the mission → the due date of the one sentence that hands each of them over.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import type { Echeance } from '../../model/values.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import { dueIn, type Period } from '../due.ts';
import { includesWords, keyWords } from '../similar.ts';
import { type LivrableLu, livrableOf } from './livrable-lu.ts';
import { fromProse } from './livrables-en-prose.ts';

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
  const said = prose.flatMap((block) => [...byReferences(block, period), ...fromProse(block, false, period), ...planned(block, period)]);
  return new Map(
    undated.flatMap((livrable) => {
      const [only, ...others] = said.filter((one) => names(one, livrable));
      const shared = undated.filter((other) => other !== livrable && only !== undefined && names(only, other)).length > 0;
      return only?.due === undefined || others.length > 0 || shared ? [] : [[livrable, { flow: only.flow, due: only.due }] as const];
    }),
  );
}

const cited = /(?<![\p{L}\d])[LRDPE]\s?\d{1,2}(?![\p{L}\d])/gu;
/** Between two references said together. */
const together = /^\s*(?:,|et|,\s*et|\/|&)\s*$/u;

/** « L1 est remis le 12 avril 2027, L2 et L3 le 14 juin 2027 »: the due date of each, by its reference. */
function byReferences(block: Block, period: Period): readonly LivrableLu[] {
  const { text } = block.flow;
  const refs = allMatches(cited, text).map(({ index, 0: ref }) => ({ ref: ref.replace(/\s/gu, ''), start: index, end: index + ref.length }));
  return refs.flatMap(({ ref, start }, at) => {
    let last = at;
    while (refs[last + 1] !== undefined && together.test(text.slice(refs[last]?.end, refs[last + 1]?.start))) last += 1;
    const after = sliceFlow(block.flow, { start: refs[last]?.end ?? start, end: refs[last + 1]?.start ?? text.length });
    const due =
      /^\s*(?:(?:est|sont|sera|seront)\s+(?:remis|livr|attendu|d[uû]|rendu)\p{L}*\s+)?(?:(?:au plus tard|pour|avant)\s+)?(?:le |l['’]|d[’']ici|\d|à |dans )/u.test(
        after.text,
      )
        ? dueIn(after.text, period)
        : undefined;
    return due === undefined ? [] : [{ ref, title: sliceFlow(block.flow, { start, end: start + ref.length }), flow: after, due, elements: [] }];
  });
}

/** « Remise des maquettes : 17 octobre 2025 », a line of a planning. */
function planned({ kind, flow }: Block, period: Period): readonly LivrableLu[] {
  const line =
    kind === 'item' || kind === 'paragraph'
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

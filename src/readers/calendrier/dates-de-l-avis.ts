// « Date de début » and « Date de fin », « Période : du … au … » a few weeks apart under the name of a call → the blocks where they stand: those of its publication, not of the mission.
import type { Block } from '../../document/document.ts';
import { kept } from '../../document/kept.ts';
import { appelsDOffres } from '../../lexicon/natures.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Context } from '../context.ts';
import { dayLength } from '../due.ts';

/** They stand at the head of the notice. */
const farthest = 40;
/** A call is open for some weeks. */
const longestCall = 45 * dayLength;
const first = /^dates? de debut ?: ?/u;
const last = /^dates? de fin ?: ?/u;

export const datesDeLAvis = kept(({ document }: Context): ReadonlySet<Block> => {
  const head = document.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, farthest);
  const call = head.findIndex(({ kind, flow }) => kind !== 'row' && appelsDOffres.test(fold(flow.text).trim()));
  const found = head.flatMap((block, at) => {
    const next = head[at + 1];
    if (call >= 0 && at >= call && isOpenFor(block) && ofInterest.test(fold(head[call]?.flow.text ?? ''))) return [block];
    if (call < 0 || at < call || next === undefined) return [];
    const [from, to] = [dayAfter(first, block), dayAfter(last, next)];
    return from !== undefined && to !== undefined && to > from && to - from <= longestCall ? [block, next] : [];
  });
  return new Set(found);
});

/** The day alone after a label that names no mission. */
function dayAfter(label: RegExp, { flow }: Block): number | undefined {
  const length = label.exec(fold(flow.text))?.[0].length;
  const [date, ...others] = length === undefined ? [] : recogniseDates(flow.text);
  const day = date?.value.valeur;
  return date?.start === length && others.length === 0 && day?.length === 10 ? Date.parse(day) : undefined;
}

const span = /^periode ?: ?/u;
/** Those who say their interest are not told yet when they would work. */
const ofInterest = /manifestations? d.?interet/u;

/** « Période : du 3 au 14 mai 2027 »: so long is a call open. */
function isOpenFor({ flow }: Block): boolean {
  const length = span.exec(fold(flow.text))?.[0].length;
  const [date, ...others] = length === undefined ? [] : recogniseDates(flow.text);
  const { debut, fin } = date?.value ?? {};
  if (others.length > 0 || debut?.valeur?.length !== 10 || fin?.valeur?.length !== 10) return false;
  return Date.parse(fin.valeur) - Date.parse(debut.valeur) <= longestCall;
}

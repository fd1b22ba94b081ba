// Defects in the list of deliverables: a reference given twice or skipped, a deliverable without a due date.
import { type Draft, isListed, isRow, lineAt, linesIn, plain } from './draft.ts';
import { datesIn } from './french-dates.ts';
import { type Operator, type Planted, replaced, type Spot, spotsIn } from './operator.ts';

type Deliverable = NonNullable<Draft['gold']['livrables']>[number];

function linesOf(draft: Draft, { intitule }: Deliverable): readonly number[] {
  const own = [...new Set([...linesIn(draft, 'livrables'), ...linesIn(draft, 'calendrier')])];
  return own.filter((index) => isListed(lineAt(draft, index)) && plain(lineAt(draft, index)).includes(plain(intitule)));
}

/** The references of the list, each with the number or letter that may change; none when a table repeats them. */
function references(draft: Draft): readonly Spot[] {
  const refs = (draft.gold.livrables ?? []).map(({ ref }) => ref);
  const spots = spotsIn(
    draft,
    linesIn(draft, 'livrables', 'calendrier'),
    /(?<=^[\s|•▪–-]*(?:livrable |produit |[LRP])(?:n° ?)?)(\d|[A-F])(?= ?[:–-] | ?\| )/giu,
  );
  return refs.length > 2 && !refs.includes(undefined) && spots.length === refs.length ? spots : [];
}

const citedReference =
  /(?<=(?:livrables? |produits? |(?<![\p{L}\d])[LRPD]|(?:livrables? |produits? )[\dA-F] et )(?:n° ?)?)(\d|[A-F])(?![\p{L}\d])/giu;

function next(text: string, by: number): string {
  return /\d/u.test(text) ? String(Number(text) + by) : String.fromCharCode(text.charCodeAt(0) + by);
}

/** From one on, each reference is one more, in the payments too. */
function skipped(draft: Draft, from: number): Planted | undefined {
  const first = references(draft)[from];
  const paid = spotsIn(draft, linesIn(draft, 'paiement'), citedReference).filter(({ text }) => first !== undefined && text >= first.text);
  const own = references(draft).slice(from);
  const listed = new Set(own.map(({ line }) => line));
  const spots =
    own.length === 0 ? [] : [...own, ...paid.filter(({ line }) => !listed.has(line))].toSorted((a, b) => a.line - b.line || a.start - b.start);
  const lines = spots.reduce(
    (all, { line, start, text }) => all.with(line, `${(all[line] ?? '').slice(0, start)}${next(text, 1)}${(all[line] ?? '').slice(start + 1)}`),
    draft.lines,
  );
  return spots.length === 0 ? undefined : { lines };
}

/** A deadline at the end of an item, with the words that bind it. */
const due =
  /,? (?:à remettre )?(?:remise? )?(?:(?:au plus tard|avant) (?:le )?\d|le \d|(?:[\p{L}]+ ){1,2}(?:semaines|mois|jours) (?:après|avant))[^;|]*?(?=[ ;.|]*$)|,? au plus tard (?:sept|dix|douze|six) mois après[^;|]*?(?=[ ;.|]*$)/giu;
const dueCell = /(?<=\| )(?:T0 \+ \d+ (?:jours|mois|semaines)|\d{1,2}(?:er)? \p{L}+ \d{4}|\d+ jours après [^|]*?|M\d+)(?= \|)/gu;

function undated(draft: Draft, one: Deliverable | undefined): Planted | undefined {
  const rows = one === undefined ? [] : linesOf(draft, one);
  const elsewhere = datesIn(draft, linesIn(draft, 'calendrier', 'livrables')).filter(
    ({ date, line }) => date === one?.echeance?.date && !rows.includes(line),
  );
  // A schedule under other names may date it.
  if (elsewhere.length > 0) return undefined;
  const spots = rows.map((index) => spotsIn(draft, [index], isRow(lineAt(draft, index)) ? dueCell : due).at(-1));
  // A row that gives the time of its validation may be read as giving that of its delivery.
  const timed = rows.some((index) => isRow(lineAt(draft, index)) && (lineAt(draft, index).match(/\d+ (?:jours|semaines|mois)/gu) ?? []).length > 1);
  if (spots.length === 0 || spots.includes(undefined) || timed) return undefined;
  const lines = spots.reduce((all, spot) => {
    if (spot === undefined) return all;
    const line = all[spot.line] ?? '';
    return all.with(spot.line, line.slice(0, spot.start) + (isRow(line) ? '–' : '') + line.slice(spot.start + spot.text.length));
  }, draft.lines);
  return { lines };
}

export const deliverables: readonly Operator[] = [
  {
    rule: 'livrables/numerotation',
    name: 'the same reference twice',
    also: ['paiement/livrable-inconnu', 'paiement/livrable-sans-paiement'],
    plant(draft, random) {
      const spot = random.pick(references(draft).slice(1));
      return replaced(draft, spot, next(spot?.text ?? '', -1));
    },
  },
  {
    rule: 'livrables/numerotation',
    name: 'a reference skipped',
    also: ['paiement/livrable-inconnu', 'paiement/livrable-sans-paiement'],
    plant: (draft, random) => skipped(draft, random.below(Math.max(0, references(draft).length - 2)) + 1),
  },
  {
    rule: 'livrables/sans-echeance',
    name: 'a deliverable without its due date',
    plant: (draft, random) => undated(draft, random.pick((draft.gold.livrables ?? []).filter(({ echeance }) => echeance !== undefined))),
  },
];

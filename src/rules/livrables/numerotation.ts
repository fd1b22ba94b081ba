// A model in, the references of deliverables that repeat or skip out.
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import { gapsIn, numbersOf, repetitionsIn, runsOf } from '../numbering.ts';
import { plainWords } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { labelOf, referenceOf } from '../same-deliverable.ts';

interface Listed {
  readonly livrable: Livrable;
}

type Misnumbered = { readonly livrable: string; readonly precedent: string; readonly double: boolean };

const listed = (...refs: (string | undefined)[]) =>
  refs.map((ref, i) => ({ intitule: `Rapport ${['initial', 'moyen', 'final', 'dernier'][i] ?? i}`, ...(ref === undefined ? {} : { ref }) }));

/** « Rapport (version française) » and « Rapport (version anglaise) » share their number. */
function areVersions(one: Listed | undefined, other: Listed | undefined): boolean {
  const titles = [one, other].map((row) => row?.livrable.intitule ?? '');
  const [name, again] = titles.map((title) => plainWords(title.replace(/\s*[(,:–-].*$/u, '')));
  if (!titles.every((title) => /[(,:–-].*\b(?:version|langue|français|anglais|arabe|espagnol|portugais|papier|numérique|électronique)/iu.test(title)))
    return false;
  return name !== undefined && name === again && name !== '' && one?.livrable.intitule !== other?.livrable.intitule;
}

export const numerotation = defineRule<Misnumbered>({
  id: 'livrables/numerotation',
  severity: 'warning',
  title: 'Numérotation des livrables discontinue',
  why: 'Les paiements et le calendrier renvoient à ces numéros : un doublon ou un trou les rend ambigus.',
  remede: 'Renumérotez les livrables et vérifiez les renvois.',
  message: ({ livrable, precedent, double }) =>
    double
      ? `Le livrable ${livrable} porte le même numéro que ${precedent}, attendu un numéro par livrable.`
      : `Le livrable ${livrable} suit directement ${precedent}, attendu une numérotation continue.`,
  accepts: () => [
    example({ livrables: listed('A', 'B', 'C') }),
    // Two versions of one work.
    example({
      livrables: [
        { ref: 'L1', intitule: 'Guide (version française)' },
        { ref: 'L1', intitule: 'Guide (version anglaise)' },
        { ref: 'L2', intitule: 'Rapport' },
      ],
    }),
    // Two lists, each with its own numbers.
    example({ livrables: listed('1', '2', '1', '2') }),
    example({ livrables: listed('L1.1', 'L1.2', 'L2.1', 'L2.2') }),
    // One number for several documents of a group, throughout.
    example({ livrables: listed('1', '1', '2', '2') }),
    // Between the two stands one whose number was not read.
    example({ livrables: listed('1', undefined, '3') }),
    // The payments cite the missing one: paiement/livrable-inconnu speaks.
    example({
      livrables: listed('L1', 'L3'),
      paiement: { tranches: [{ rang: 1, declencheur: { nature: 'validation', texte: '', livrables: ['L2'] } }] },
    }),
  ],
  rejects: () => [
    { tor: example({ livrables: listed('Livrable 1', 'Livrable 3') }), at: 'livrables.1.ref' },
    { tor: example({ livrables: listed('A', 'B', 'B', 'C') }), at: 'livrables.2.ref' },
  ],
  *check(tor, { mentions }) {
    const rows = tor.livrables.map((livrable, index) => ({ livrable, index })).filter(({ livrable }) => livrable.nonListe === undefined);
    const runs = runsOf(numbersOf(rows.map(({ livrable }) => livrable.ref)));
    const repetitions = runs.flatMap(repetitionsIn).filter(({ first, again }) => !areVersions(rows[first.position], rows[again.position]));
    const cited = tor.paiement.tranches.flatMap(({ declencheur }) => declencheur.livrables.map(referenceOf));
    const isCited = (value: number) => [String(value), String.fromCharCode(96 + value)].some((reference) => cited.includes(reference));
    const isTold = (value: number, ref: string | undefined) => mentions?.includes(`code:${ref?.replace(/\d+$/u, String(value)) ?? ''}`) === true;
    const gaps = runs
      .flatMap(gapsIn)
      .filter(({ before, missing }) => !missing.some((value) => isCited(value) || isTold(value, rows[before.position]?.livrable.ref)));
    const faults = [
      // Several numbers given twice are the numbers of groups.
      ...(repetitions.length === 1 ? repetitions.map(({ first, again }) => ({ one: first, other: again, double: true })) : []),
      ...gaps.map(({ before, after }) => ({ one: before, other: after, double: false })),
    ];
    for (const { one, other, double } of faults) {
      const [before, after] = [rows[one.position], rows[other.position]];
      if (before === undefined || after === undefined) continue;
      yield {
        at: `livrables.${after.index}.ref`,
        operands: [`livrables.${before.index}.ref`, `livrables.${after.index}.ref`],
        related: [{ path: `livrables.${before.index}.ref`, message: `${labelOf(before.livrable)}.` }],
        facts: { livrable: labelOf(after.livrable), precedent: labelOf(before.livrable), double },
      };
    }
  },
});

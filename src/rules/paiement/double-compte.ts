// A model in, two instalments that the same acceptance of the same deliverable triggers out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { type RankedTranche, schedulesOf } from '../instalments.ts';
import { plainWords } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { cites } from '../same-deliverable.ts';
import { list, quoted } from '../wording.ts';

type Twice = { readonly versements: readonly number[]; readonly declencheur: string };

/** A trigger without its share of the price, its articles and its accents. */
function plain(texte: string): string {
  return plainWords(texte.replace(/\d+(?:[.,]\d+)?\s*%/gu, ' '))
    .replace(/\b(?:la|le|les|de|du|des)\b/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
}

/** The same for tranches of word for word the same event, of the same deliverables named one by one; undefined where the event is not said so far. */
function eventOf({ pourcentage, declencheur: { nature, texte, livrables, date, delai } }: Tranche): string | undefined {
  // The whole of two prices.
  if (pourcentage === 100) return undefined;
  if ((nature !== 'validation' && nature !== 'remise') || delai !== undefined || livrables.length === 0 || plain(texte) === '') return undefined;
  return [nature, date ?? '', livrables.map(plain).join('|'), plain(texte)].join('\n');
}

type Repeated = readonly RankedTranche[];

/** Those of each event that releases several. */
function repeatedIn(tranches: readonly RankedTranche[]): readonly Repeated[] {
  const groups = new Map<string, RankedTranche[]>();
  for (const ranked of tranches) {
    const event = eventOf(ranked.tranche);
    const group = event === undefined ? undefined : groups.get(event);
    if (group !== undefined) group.push(ranked);
    else if (event !== undefined) groups.set(event, [ranked]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Lots that were not told apart, or a list that the annex repeats: what comes again does so in order, after the others or at one distance. */
function areLists(repeated: readonly Repeated[]): boolean {
  const doubles = repeated
    .flatMap((group) => group.slice(1).map(({ index }, at) => ({ first: group[at]?.index ?? 0, again: index })))
    .toSorted((a, b) => a.again - b.again);
  const [head] = doubles;
  const last = doubles.at(-1);
  if (head === undefined || last === undefined || doubles.length < 2) return false;
  const ordered = doubles.every(({ first }, at) => at === 0 || first > (doubles[at - 1]?.first ?? 0));
  const step = head.again - head.first;
  return (ordered && last.first < head.again) || (step > 1 && doubles.every(({ first, again }) => again - first === step));
}

const after = (rang: number, texte: string, livrables: readonly string[], nature: 'validation' | 'remise' = 'validation'): Tranche => ({
  rang,
  pourcentage: 40,
  declencheur: { nature, texte, livrables: [...livrables] },
});
const signed = (rang: number): Tranche => ({
  rang,
  pourcentage: 60,
  declencheur: { nature: 'signature', texte: 'à la signature', livrables: [] },
});
const whole = (tranche: Tranche): Tranche => ({ ...tranche, pourcentage: 100 });
const paying = (...tranches: Tranche[]): Given => ({ paiement: { tranches } });
const paidFor = (...livrables: readonly string[]) =>
  example(paying(...livrables.map((livrable, index) => after(index + 1, `après validation du ${livrable}`, [livrable]))));

export const doubleCompte = defineRule<Twice>({
  id: 'paiement/double-compte',
  severity: 'error',
  title: 'Deux versements pour le même événement',
  why: 'Deux tranches sont dues le même jour pour la même validation : une étape a sans doute été oubliée en recopiant la ligne.',
  remede: 'Corrigez le livrable ou la version qui déclenche l’une des deux tranches, ou réunissez-les.',
  message: ({ versements, declencheur }) =>
    `Les versements ${list(versements.map(String))} sont déclenchés par le même événement (${declencheur}), attendu un événement par versement.`,
  accepts: () => [
    example(
      paying(
        after(1, 'après validation du rapport provisoire', ['rapport provisoire']),
        after(2, 'après validation du rapport final', ['rapport final']),
      ),
    ),
    example(paying(after(1, 'après validation du livrable A', ['A']), after(2, 'après validation du livrable B', ['B']))),
    // Handed in, then accepted.
    example(paying(after(1, 'à la remise du rapport final', ['1'], 'remise'), after(2, 'après validation du rapport final', ['1']))),
    // Two people, each paid at the end.
    example(paying(whole(after(1, 'après validation du rapport final', ['1'])), whole(after(2, 'après validation du rapport final', ['1'])))),
    // Each of a series; two lots.
    example(paying(after(1, 'après validation du premier rapport', ['rapport']), after(2, 'après validation du deuxième rapport', ['rapport']))),
    example({
      livrables: [{ intitule: 'Rapport trimestriel', echeance: { periodicite: 'trimestrielle' } }],
      ...paying(
        after(1, 'après validation du rapport trimestriel', ['rapport trimestriel']),
        after(2, 'après validation du rapport trimestriel', ['rapport trimestriel']),
      ),
    }),
    // The lots were not told apart: two, three, or a shorter one.
    paidFor('plan', 'rapport', 'plan', 'rapport'),
    paidFor('plan', 'rapport', 'plan', 'rapport', 'plan', 'rapport'),
    paidFor('plan', 'carte', 'rapport', 'plan', 'rapport'),
    // Two versions of one clause, from the advance on.
    example(
      paying(signed(1), after(2, 'à la livraison du plan', ['plan'], 'remise'), signed(3), after(4, 'à la livraison du plan', ['plan'], 'remise')),
    ),
    example(
      paying(
        { ...after(1, 'après validation du rapport final', ['1']), lot: '1' },
        { ...after(2, 'après validation du rapport final', ['1']), lot: '2' },
      ),
    ),
  ],
  rejects: () => [
    // One line copied twice; one beside those of a periodic report.
    { tor: paidFor('plan', 'plan', 'plan', 'rapport'), at: 'paiement.tranches.1.declencheur' },
    {
      tor: example({
        livrables: [{ intitule: 'Rapport trimestriel', echeance: { periodicite: 'trimestrielle' } }],
        paiement: paidFor('rapport trimestriel', 'plan', 'rapport trimestriel', 'plan').paiement,
      }),
      at: 'paiement.tranches.3.declencheur',
    },
    {
      tor: example(paying(after(1, 'après validation du livrable 2', ['2']), after(2, 'après validation du livrable 2', ['2']))),
      at: 'paiement.tranches.1.declencheur',
    },
    {
      tor: example(
        paying(
          after(1, '40 % après validation du rapport final', ['rapport final']),
          after(2, '30 % après la validation du rapport final', ['rapport final']),
        ),
      ),
      at: 'paiement.tranches.1.declencheur',
    },
  ],
  *check({ livrables, paiement }) {
    const isPeriodic = (tranche: Tranche): boolean =>
      livrables.some(
        (livrable) => livrable.echeance?.periodicite !== undefined && tranche.declencheur.livrables.some((cited) => cites(cited, livrable)),
      );
    for (const { tranches } of schedulesOf(paiement)) {
      const repeated = repeatedIn(tranches).filter(([first]) => first !== undefined && !isPeriodic(first.tranche));
      if (areLists(repeated)) continue;
      for (const group of repeated) {
        const [first, again, ...others] = group;
        if (first === undefined || again === undefined) continue;
        yield {
          at: `paiement.tranches.${again.index}.declencheur`,
          operands: group.map(({ index }): Path => `paiement.tranches.${index}.declencheur`),
          related: [first, ...others].map(({ index }) => ({
            path: `paiement.tranches.${index}.declencheur` as const,
            message: 'Le même événement déclenche ce versement.',
          })),
          facts: { versements: group.map(({ index }) => index + 1), declencheur: quoted(again.tranche.declencheur.texte) },
        };
      }
    }
  },
});

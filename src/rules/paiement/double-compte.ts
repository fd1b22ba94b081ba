// A model in, two instalments that the same acceptance of the same deliverable triggers out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import { type RankedTranche, schedulesOf } from '../instalments.ts';
import { plainWords } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { cites } from '../same-deliverable.ts';
import { quoted } from '../wording.ts';

type Twice = { readonly premier: number; readonly second: number; readonly declencheur: string };

/** A trigger without its share of the price, its articles and its accents. */
function plain(texte: string): string {
  return plainWords(texte.replace(/\d+(?:[.,]\d+)?\s*%/gu, ' '))
    .replace(/\b(?:la|le|les|de|du|des)\b/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
}

/** Word for word the same event, of the same deliverables named one by one. */
function sameTrigger({ declencheur: a }: Tranche, { declencheur: b }: Tranche): boolean {
  if (a.nature !== b.nature || (a.nature !== 'validation' && a.nature !== 'remise')) return false;
  if (a.date !== b.date || a.delai !== undefined || b.delai !== undefined) return false;
  if (a.livrables.length === 0 || a.livrables.map(plain).join('|') !== b.livrables.map(plain).join('|')) return false;
  return plain(a.texte) !== '' && plain(a.texte) === plain(b.texte);
}

interface Double {
  readonly first: RankedTranche;
  readonly again: RankedTranche;
}

function doublesIn(tranches: readonly RankedTranche[]): readonly Double[] {
  const seen: RankedTranche[] = [];
  return tranches.flatMap((again) => {
    const first = seen.find(({ tranche }) => sameTrigger(tranche, again.tranche));
    seen.push(again);
    return first === undefined ? [] : [{ first, again }];
  });
}

const after = (rang: number, texte: string, livrables: readonly string[], nature: 'validation' | 'remise' = 'validation'): Tranche => ({
  rang,
  pourcentage: 40,
  declencheur: { nature, texte, livrables: [...livrables] },
});
const paying = (...tranches: Tranche[]): Given => ({ paiement: { tranches } });

export const doubleCompte = defineRule<Twice>({
  id: 'paiement/double-compte',
  severity: 'error',
  title: 'Deux versements pour le même événement',
  why: 'Deux tranches sont dues le même jour pour la même validation : une étape a sans doute été oubliée en recopiant la ligne.',
  remede: 'Corrigez le livrable ou la version qui déclenche l’une des deux tranches, ou réunissez-les.',
  message: ({ premier, second, declencheur }) =>
    `Les versements ${premier} et ${second} sont déclenchés par le même événement (${declencheur}), attendu un événement par versement.`,
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
    // Each of a series; two lots.
    example(paying(after(1, 'après validation du premier rapport', ['rapport']), after(2, 'après validation du deuxième rapport', ['rapport']))),
    example({
      livrables: [{ intitule: 'Rapport trimestriel', echeance: { periodicite: 'trimestrielle' } }],
      ...paying(
        after(1, 'après validation du rapport trimestriel', ['rapport trimestriel']),
        after(2, 'après validation du rapport trimestriel', ['rapport trimestriel']),
      ),
    }),
    // The lots were not told apart.
    example(
      paying(
        after(1, 'après validation du plan', ['plan']),
        after(2, 'après validation du rapport', ['rapport']),
        after(3, 'après validation du plan', ['plan']),
        after(4, 'après validation du rapport', ['rapport']),
      ),
    ),
    example(
      paying(
        { ...after(1, 'après validation du rapport final', ['1']), lot: '1' },
        { ...after(2, 'après validation du rapport final', ['1']), lot: '2' },
      ),
    ),
  ],
  rejects: () => [
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
      const doubles = doublesIn(tranches);
      // Several: two lots that were not told apart, or a list that the annex repeats; not a line copied by mistake.
      if (doubles.length > 1) continue;
      for (const { first, again } of doubles) {
        if (isPeriodic(again.tranche)) continue;
        yield {
          at: `paiement.tranches.${again.index}.declencheur`,
          operands: [`paiement.tranches.${first.index}.declencheur`, `paiement.tranches.${again.index}.declencheur`],
          related: [{ path: `paiement.tranches.${first.index}.declencheur`, message: 'Le même événement déclenche déjà ce versement.' }],
          facts: { premier: first.index + 1, second: again.index + 1, declencheur: quoted(again.tranche.declencheur.texte) },
        };
      }
    }
  },
});

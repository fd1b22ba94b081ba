// A model in, an instalment due at the handing over, at the acceptance and on a date that is not that of its deliverables out.
import { example } from '../../model/example.ts';
import type { Declencheur } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import { isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { cites } from '../same-deliverable.ts';
import { frenchDate } from '../wording.ts';

type Twofold = { readonly rang: number; readonly date: string; readonly echeance: string };

const handing = /\b(?:remise|soumission|dépôt|livraison|transmission)\b/iu;
const acceptance = /\b(?:satisfaction|validation|approbation|acceptation)\b/iu;
/** « remise et validation », « remise de L1, puis son approbation » are one act; so is what is accepted and only then said to be handed over. */
const together =
  /\b(?:remise|soumission|dépôt|livraison|transmission)(?:\s(?:et|puis)\s|\b[^,;]{0,60}?,?\s(?:et|puis)\s(?:après\s)?(?:de\s|à\s)?(?:la\s|l['’]|leur\s|son\s|sa\s)?(?:validation|approbation|acceptation|recette|réception|accord))/iu;
const acceptedFirst =
  /\b(?:validation|approbation|acceptation)\b.{0,200}\b(?:dont la|qui est|à|la)\s(?:remise|soumission|livraison|transmission)\b/iu;

const paid = (texte: string, date: string | undefined, due = '2024-12-15') =>
  example({
    livrables: [{ ref: '2', intitule: 'Rapport final', echeance: { date: due } }],
    paiement: {
      tranches: [
        { rang: 1, totalite: true, declencheur: { nature: 'validation', texte, livrables: ['2'], ...(date === undefined ? {} : { date }) } },
      ],
    },
  });

function isTwofold({ texte }: Declencheur): boolean {
  return handing.test(texte) && acceptance.test(texte) && !together.test(texte) && !acceptedFirst.test(texte);
}

export const declencheurAmbigu = defineRule<Twofold>({
  id: 'paiement/declencheur-ambigu',
  severity: 'warning',
  title: 'Versement à deux déclencheurs',
  why: 'Remise, acceptation ou date : chaque partie retiendra le fait qui l’arrange, et le versement sera contesté.',
  remede: 'Ne gardez qu’un fait, l’acceptation écrite, et dites à part le délai de paiement.',
  message: ({ rang, date, echeance }) =>
    `Le versement ${rang} dépend de la remise, de l’acceptation et du ${date} alors que le livrable est dû le ${echeance}, attendu un seul déclencheur.`,
  accepts: () => [
    paid('après validation du livrable 2, au plus tard le 31 décembre 2024', '2024-12-31'),
    paid('à la soumission du livrable 2, à la satisfaction du client', undefined),
    paid('à la soumission du livrable 2, à la satisfaction du client, le 15 décembre 2024', '2024-12-15'),
    paid('à la remise du livrable 2 et après son approbation, au plus tard le 31 décembre 2024', '2024-12-31'),
    paid('après l’acceptation du livrable 2, dont la remise est attendue le 31 décembre 2024', '2024-12-31'),
    paid('après remise et validation du livrable 2, au plus tard le 31 décembre 2024', '2024-12-31'),
  ],
  rejects: () => [
    {
      tor: paid('suite à la soumission des livrables 1 et 2, à la satisfaction du client, au plus tard le 31 décembre 2024', '2024-12-31'),
      at: 'paiement.tranches.0.declencheur',
    },
    {
      tor: paid('à la soumission du livrable 2, à la satisfaction du client, au plus tard le 31 décembre 2024', '2024-12-31'),
      at: 'paiement.tranches.0.declencheur',
    },
    {
      tor: paid('à la remise du rapport, sous réserve de son approbation, le 20 mars 2025', '2025-03-20', '2025-02-28'),
      at: 'paiement.tranches.0.declencheur',
    },
  ],
  *check({ paiement: { tranches }, livrables }) {
    for (const [index, { rang, declencheur }] of tranches.entries()) {
      const { date } = declencheur;
      if (date === undefined || !isOneDay(date) || !isTwofold(declencheur)) continue;
      const due = livrables.flatMap((livrable, i) => {
        const said = livrable.echeance?.date;
        const cited = declencheur.livrables.some((name) => cites(name, livrable));
        return cited && said !== undefined && isOneDay(said) ? [{ said, path: `livrables.${i}.echeance` as const }] : [];
      });
      const last = due.at(-1);
      if (last === undefined || due.some(({ said }) => said === date)) continue;
      const at: Path = `paiement.tranches.${index}.declencheur`;
      yield {
        at,
        operands: [at, ...due.map(({ path }): Path => path)],
        related: due.map(({ path, said }) => ({ path, message: `Échéance : ${frenchDate(said)}.` })),
        facts: { rang, date: frenchDate(date), echeance: frenchDate(last.said) },
      };
    }
  },
});

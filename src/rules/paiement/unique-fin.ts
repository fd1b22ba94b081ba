// A model in, the prices paid whole and once, at the end of a long or composite mission, out.
import { example, type Given } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import type { Duree } from '../../model/values.ts';
import { daysBetween, firstDay, lastDay } from '../civil-days.ts';
import { type Schedule, schedulesOf } from '../instalments.ts';
import { defineRule } from '../rule.ts';

type Single = { readonly base: string };

const daysIn: Readonly<Record<Duree['unite'], number>> = {
  jour: 1,
  jourOuvre: 1.4,
  jourOuvrable: 1.2,
  jourCalendaire: 1,
  jourFranc: 1,
  semaine: 7,
  mois: 30,
  trimestre: 91,
  semestre: 182,
  an: 365,
};

function missionDays({ calendrier: { debut, fin, duree } }: Tor): number {
  if (debut !== undefined && fin !== undefined) return daysBetween(lastDay(debut), firstDay(fin));
  return duree === undefined ? 0 : duree.min * daysIn[duree.unite];
}

function deservesInstalments(tor: Tor, shortMission: number): boolean {
  return missionDays(tor) > shortMission || tor.livrables.filter(({ nonListe }) => nonListe === undefined).length >= 2;
}

/** The one instalment of the fees or of the price, when it pays them whole and not at the signature. */
function wholeInstalment({ tranches, base }: Schedule): { readonly index: number; readonly tranche: Tranche } | undefined {
  const only = tranches.length === 1 ? tranches[0] : undefined;
  if (only === undefined || base === 'frais' || only.tranche.declencheur.nature === 'signature' || (only.tranche.multiplicite ?? 1) > 1)
    return undefined;
  return only.tranche.totalite === true || only.tranche.pourcentage === 100 ? only : undefined;
}

const whole: Tranche = { rang: 1, pourcentage: 100, declencheur: { nature: 'validation', texte: 'à la fin de la mission', livrables: [] } };
const long: Given = { calendrier: { duree: { min: 3, max: 3, unite: 'mois' } } };
const twoDeliverables = [{ intitule: 'Diagnostic' }, { intitule: 'Rapport final' }];

export const uniqueFin = defineRule<Single>({
  id: 'paiement/unique-fin',
  severity: 'info',
  title: 'Paiement unique à la fin',
  why: 'Un seul versement à la fin fait porter toute la trésorerie au prestataire et ôte un moyen d’exiger les étapes.',
  remede: 'Prévoyez un versement par étape ou par livrable.',
  message: ({ base }) => `La totalité ${base} est payée en une fois à la fin, attendu au moins deux versements pour une mission de cette taille.`,
  accepts: () => [
    example({
      ...long,
      paiement: {
        tranches: [
          { ...whole, pourcentage: 40 },
          { ...whole, rang: 2, pourcentage: 60 },
        ],
      },
    }),
    // A short mission with one deliverable.
    example({ calendrier: { duree: { min: 15, max: 15, unite: 'jour' } }, livrables: [{ intitule: 'Rapport' }], paiement: { tranches: [whole] } }),
    // The whole of the expenses is not the price.
    example({
      ...long,
      paiement: {
        tranches: [
          { ...whole, base: 'frais' },
          { ...whole, base: 'honoraires', pourcentage: 50 },
          { ...whole, base: 'honoraires', pourcentage: 50 },
        ],
      },
    }),
    // At the signature: paiement/avance-sans-livrable speaks.
    example({ ...long, paiement: { tranches: [{ ...whole, declencheur: { nature: 'signature', texte: 'à la signature', livrables: [] } }] } }),
  ],
  rejects: () => [
    { tor: example({ ...long, paiement: { tranches: [whole] } }), at: 'paiement.tranches.0' },
    {
      tor: example({
        livrables: twoDeliverables,
        paiement: {
          tranches: [
            { rang: 1, totalite: true, base: 'frais', declencheur: { nature: 'signature', texte: 'à la signature', livrables: [] } },
            { rang: 2, totalite: true, base: 'honoraires', declencheur: { nature: 'validation', texte: 'après acceptation', livrables: [] } },
          ],
        },
      }),
      at: 'paiement.tranches.1',
    },
  ],
  options: {
    missionCourte: { default: 30, minimum: 0, maximum: 3650, description: 'durée, en jours, jusqu’à laquelle un versement unique se comprend' },
  },
  *check(tor, _context, option) {
    if (!deservesInstalments(tor, option('missionCourte'))) return;
    for (const schedule of schedulesOf(tor.paiement)) {
      const found = wholeInstalment(schedule);
      if (found === undefined) continue;
      const amount: Path =
        found.tranche.totalite === true ? `paiement.tranches.${found.index}.totalite` : `paiement.tranches.${found.index}.pourcentage`;
      yield {
        at: `paiement.tranches.${found.index}`,
        operands: [amount],
        facts: { base: schedule.base === 'honoraires' ? 'des honoraires' : 'du prix' },
      };
    }
  },
});

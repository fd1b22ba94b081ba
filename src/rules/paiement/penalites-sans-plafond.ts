// A model in, penalties for delay that nothing stops out.
import { example } from '../../model/example.ts';
import type { Penalites } from '../../model/paiement.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Endless = { readonly taux: string };

/** The clause names a limit of another kind, or general conditions that set it. */
const elsewhere =
  /plafon|exc[ée]d|d[ée]pass|limit|maxim|r[ée]sili|\b(?:CCAG|CPS|CGC|CCAP|cahier des (?:clauses|prescriptions|charges)|conditions g[ée]n[ée]rales|r[ée]glementation|code des march[ée]s|d[ée]cret|arr[êe]t[ée])/iu;

const set = (texte: string, more: Partial<Penalites> = {}) =>
  example({ penalites: { texte, taux: { valeur: 1, pour: 1000, par: 'jour' }, ...more } });

export const penalitesSansPlafond = defineRule<Endless>({
  id: 'paiement/penalites-sans-plafond',
  severity: 'warning',
  title: 'Pénalités sans plafond',
  why: 'Rien n’arrête la pénalité, qui peut atteindre le prix entier : le candidat compte ce risque dans son offre, ou la conteste plus tard.',
  remede: 'Ajoutez un plafond, par exemple « sans pouvoir excéder 10 % du montant du contrat ».',
  message: ({ taux }) => `La pénalité de retard de ${taux} n’a pas de plafond, attendu un maximum en pourcentage du montant.`,
  accepts: () => [
    set('Une pénalité de 1/1000 par jour de retard, plafonnée à 10 %.', { plafond: { pourcentage: 10 } }),
    // General conditions that the clause cites set the ceiling.
    set('Les pénalités de 1/1000 par jour de retard sont celles du CCAG.'),
    // A ceiling that is an amount.
    set('Une pénalité de 1/1000 par jour de retard, dans la limite de 500 000 FCFA.'),
    // A penalty without a rate: nothing is known of how it grows.
    example({ penalites: { texte: 'Tout retard pourra donner lieu à des pénalités.' } }),
  ],
  rejects: () => [
    { tor: set('Une pénalité de 1/1000 par jour de retard est appliquée.'), at: 'penalites.taux' },
    { tor: set('Pénalité de 1 % par semaine de retard.', { taux: { valeur: 1, pour: 100, par: 'semaine' } }), at: 'penalites.taux' },
  ],
  *check({ penalites }, { mentions }) {
    const taux = penalites?.taux;
    if (penalites === undefined || taux === undefined || penalites.plafond !== undefined || elsewhere.test(penalites.texte)) return;
    if (mentions?.includes('plafondDesPenalites') === true) return;
    const unit = taux.pour === 100 ? '%' : '‰';
    yield { at: 'penalites.taux', operands: ['penalites.taux'], facts: { taux: `${figure(taux.valeur)} ${unit} par ${taux.par}` }, absence: true };
  },
});

// A model in, the deliverables that no instalment pays, in one accusation, out.
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import type { Tranche } from '../../model/paiement.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { isInception } from '../inception.ts';
import { defineRule } from '../rule.ts';
import { cites, isMinutes, labelOf, wordsOf } from '../same-deliverable.ts';
import { count, list } from '../wording.ts';

type Unpaid = { readonly nombre: number; readonly livrables: readonly string[] };

/** Every instalment but advances says which deliverables it pays, and each of those is known: nothing else can cover one. */
function everyPaymentIsExplained(tor: Tor): boolean {
  const { tranches } = tor.paiement;
  const later = tranches.filter(({ declencheur }) => declencheur.nature !== 'signature' || declencheur.livrables.length > 0);
  const isKnown = (cited: string) => tor.livrables.some((livrable) => cites(cited, livrable));
  // A paper that opens the mission is none of the works, listed or not.
  const opens = (cited: string) => isInception(cited) && !tor.livrables.some(({ intitule }) => isInception(intitule));
  const known = (cited: string) => isKnown(cited) || opens(cited);
  return (
    later.length > 0 &&
    later.every(({ declencheur, reste }) => reste === undefined && declencheur.livrables.length > 0 && declencheur.livrables.every(known))
  );
}

/** « du rapport final et de tous les autres livrables », « L4 et suivants ». */
const everyOther =
  /\b(?:tou(?:s|tes)|autres|ensemble|totalité|intégralité|restants?)\b[^.;]{0,20}\b(?:livrables|produits|documents|rapports|prestations|travaux)|\b(?:livrables|produits|documents|rapports) restants|\bet (?:les )?suivante?s\b/iu;

function coversAll({ paiement }: Tor): boolean {
  return paiement.tranches.some(({ declencheur }) => everyOther.test(declencheur.texte));
}

/** What goes on all along, or may never be ordered. */
const apart = /\b(?:au fil d|en continu|au fur et à mesure|tout au long|option|optionnel|facultati|conditionnel)/iu;

/** Minutes and periodic notes go with the work. */
function mustBePaid(livrable: Livrable): boolean {
  if (livrable.nonListe !== undefined || livrable.echeance?.periodicite !== undefined) return false;
  return !isMinutes(livrable) && !apart.test(livrable.intitule);
}

const version = /^(?:provisoire|preliminaire|intermediaire|projet|version|draft|definiti\p{L}+|final\p{L}*)$/u;
const named = (livrable: Livrable): string => [...wordsOf(livrable.intitule)].filter((word) => !version.test(word)).join(' ');

/** « Rapport provisoire », where the « Rapport définitif » is paid: nobody approves the second without the first. */
function isDraftOf(livrable: Livrable, paid: readonly Livrable[]): boolean {
  const isDraft = /\b(?:provisoire|préliminaire|projet d|draft)/iu.test(livrable.intitule);
  return isDraft && named(livrable) !== '' && paid.some((other) => other !== livrable && named(other) === named(livrable));
}

const method = { ref: '1', intitule: 'Méthode d’évaluation' };
const report = { ref: '2', intitule: 'Rapport final de mission' };
const payment = (rang: number, ...livrables: string[]): Tranche => ({
  rang,
  pourcentage: 50,
  declencheur: { nature: 'validation', texte: 'après validation', livrables },
});

export const livrableSansPaiement = defineRule<Unpaid>({
  id: 'paiement/livrable-sans-paiement',
  severity: 'warning',
  title: 'Livrable sans paiement',
  why: 'Un livrable qui ne conditionne aucun versement est le premier que le prestataire néglige.',
  remede: 'Rattachez chaque livrable à un versement, ou faites dépendre le solde de tous.',
  message: ({ nombre, livrables }) =>
    `${count(nombre, 'livrable')} ne ${nombre < 2 ? 'conditionne' : 'conditionnent'} aucun paiement (${list(livrables)}), attendu un versement qui dépende de chacun.`,
  accepts: () => [
    example({ livrables: [method, report], paiement: { tranches: [payment(1, '1'), payment(2, '2')] } }),
    // A balance, or an instalment after all of them, covers each.
    example({ livrables: [method, report], paiement: { tranches: [payment(1, '2'), payment(2)] } }),
    example({ livrables: [method, report], paiement: { tranches: [payment(1, '2'), { ...payment(2, '2'), reste: true }] } }),
    // « et de tous les autres livrables ».
    example({
      livrables: [method, report, { ref: '3', intitule: 'Outils' }],
      paiement: {
        tranches: [
          { ...payment(1, '2'), declencheur: { nature: 'validation', texte: 'après validation du livrable 2 et suivants', livrables: ['2'] } },
        ],
      },
    }),
    // What goes on all along, or may never be ordered.
    example({
      livrables: [report, { intitule: 'Registre tenu au fil de la mission' }, { intitule: 'Module de formation (option)' }],
      paiement: { tranches: [payment(1, 'rapport final')] },
    }),
    // Minutes and periodic notes are exempt.
    example({
      livrables: [report, { intitule: 'Comptes rendus des réunions' }, { intitule: 'Note mensuelle', echeance: { periodicite: 'mensuelle' } }],
      paiement: { tranches: [payment(1, 'rapport final')] },
    }),
    // A draft goes with its final version.
    example({
      livrables: [
        method,
        { ref: '3', intitule: 'Guide provisoire' },
        { ref: '4', intitule: 'Guide définitif' },
        { ref: '5', intitule: 'Projet de guide' },
      ],
      paiement: { tranches: [payment(1, '1'), payment(2, '4')] },
    }),
    // A payment for a document of unknown name may be for this deliverable.
    example({ livrables: [method, report], paiement: { tranches: [payment(1, 'guide pratique'), payment(2, 'rapport final')] } }),
    // Without payments, structure/section-absente speaks.
    example({ livrables: [method, report] }),
  ],
  rejects: () => [
    { tor: example({ livrables: [method, report], paiement: { tranches: [payment(1, 'rapport final de mission')] } }), at: 'livrables' },
    {
      tor: example({ livrables: [method, report, { ref: '3', intitule: 'Outils' }], paiement: { tranches: [payment(1, '1'), payment(2, '1')] } }),
      at: 'livrables',
    },
    // The other payment is for a paper that opens the mission: it cannot be the method.
    {
      tor: example({ livrables: [method, report], paiement: { tranches: [payment(1, 'note de cadrage'), payment(2, 'rapport final de mission')] } }),
      at: 'livrables',
    },
  ],
  *check(tor, { mentions }) {
    if (!everyPaymentIsExplained(tor) || coversAll(tor) || ['payeAPart', 'soldePourTout'].some((subject) => mentions?.includes(subject) === true))
      return;
    const cited = tor.paiement.tranches.flatMap(({ declencheur }) => declencheur.livrables);
    const paid = tor.livrables.filter((livrable) => cited.some((name) => cites(name, livrable)));
    const unpaid = tor.livrables
      .map((livrable, index) => ({ livrable, index }))
      .filter(({ livrable }) => mustBePaid(livrable) && !paid.includes(livrable) && !isDraftOf(livrable, paid));
    if (unpaid.length === 0) return;
    // One step on the way to a deliverable that is paid: whoever approves the later one has seen it.
    const lastPaid = tor.livrables.findLastIndex((livrable) => cited.some((name) => cites(name, livrable)));
    const goesAlong = unpaid.every(({ livrable: { intitule } }) => mentions?.includes(`avec:${intitule}`) === true);
    const isCarried = goesAlong || (unpaid.length === 1 && unpaid.every(({ index }) => index < lastPaid));
    yield {
      at: 'livrables',
      operands: [
        ...unpaid.map(({ index }): Path => `livrables.${index}`),
        ...tor.paiement.tranches.map((_, index): Path => `paiement.tranches.${index}.declencheur.livrables`),
      ],
      related: unpaid.map(({ livrable, index }) => ({
        path: `livrables.${index}` as const,
        message: `${labelOf(livrable)} ne conditionne aucun versement.`,
      })),
      facts: { nombre: unpaid.length, livrables: unpaid.map(({ livrable }) => labelOf(livrable)) },
      severity: isCarried ? 'info' : 'warning',
    };
  },
});

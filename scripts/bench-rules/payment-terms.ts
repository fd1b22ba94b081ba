// Defects in the terms around the price: penalties without a ceiling, a retention never released, two currencies, two tax bases, figures against words.
import { type Draft, lineAt, linesIn } from './draft.ts';
import { everyLine, type Operator, type Planted, replaced, type Spot, spotsIn, withSentence } from './operator.ts';

const ceiling =
  /,? (?:plafonnées? à|(?:sans que [^.;]*? puissen?t? |sans (?:pouvoir )?)(?:excéder|dépasser)|dans la limite de|avec un maximum de) [^.;]*(?=[.;])/giu;
const penalties = [
  'Tout retard dans la remise des livrables donne lieu à une pénalité de 1/1000 du montant du contrat par jour de retard.',
  'En cas de retard, une pénalité de 0,2 % du montant du contrat est appliquée par jour calendaire de retard.',
  'Le titulaire encourt, par jour de retard, une pénalité égale à 2 ‰ du montant de son contrat.',
];
const retentions = [
  'Une retenue de garantie de 5 % est opérée sur chacun des versements.',
  'Il est appliqué une retenue de garantie de dix pour cent (10 %) sur le montant de chaque facture.',
  'Chaque paiement subit une retenue de bonne exécution de 10 %.',
];

/** What each sign or name of a currency may be taken for by mistake. */
const currencies = /(?<!\p{L})(FCFA|francs CFA|EUR|euros|MAD|dirhams(?: \(MAD\))?|dollars des États-Unis|dinars tunisiens)(?!\p{L})/giu;

function other(currency: string): string {
  return /eur/iu.test(currency) ? 'dollars des États-Unis' : 'euros';
}

function offerLines(draft: Draft): readonly number[] {
  return linesIn(draft, 'candidature').filter((index) => /offre|proposition|prix|bordereau/iu.test(lineAt(draft, index)));
}

function swapTax(spot: Spot | undefined): string {
  const text = spot?.text ?? '';
  if (/toutes taxes comprises/iu.test(text)) return 'hors taxes';
  if (/hors (?:taxes|TVA)/iu.test(text)) return 'toutes taxes comprises';
  return /^TT/u.test(text) ? 'HT' : 'TTC';
}

const taxes = /(?<!\p{L})(?:TTC|HTVA|HT|toutes taxes comprises|hors taxes|hors TVA)(?!\p{L})/gu;

function contradicted(draft: Draft): Planted | undefined {
  const { plafond } = draft.gold.budget ?? {};
  if (plafond?.taxe === undefined) return undefined;
  return replaced(draft, spotsIn(draft, offerLines(draft), taxes)[0], swapTax(spotsIn(draft, offerLines(draft), taxes)[0]));
}

const double = /(?<=[\p{L}] \()(\d[\d ]*)(?=\))/gu;

export const paymentTerms: readonly Operator[] = [
  {
    rule: 'paiement/penalites-sans-plafond',
    name: 'the ceiling of the penalties taken out',
    plant(draft) {
      if (draft.gold.penalites?.plafond === undefined) return undefined;
      const lines = everyLine(draft).filter((index) => /pénalit/iu.test(lineAt(draft, index)));
      return replaced(draft, spotsIn(draft, lines, ceiling)[0], '');
    },
  },
  {
    rule: 'paiement/penalites-sans-plafond',
    name: 'a penalty added without a ceiling',
    plant(draft, random) {
      if (draft.lines.some((line) => /pénalit/iu.test(line))) return undefined;
      return withSentence(draft, linesIn(draft, 'paiement'), random.pick(penalties) ?? '');
    },
  },
  {
    rule: 'paiement/retenue-sans-liberation',
    name: 'a retention added without its release',
    plant(draft, random) {
      if (draft.lines.some((line) => /retenue de|garantie/iu.test(line))) return undefined;
      return withSentence(draft, linesIn(draft, 'paiement'), random.pick(retentions) ?? '');
    },
  },
  {
    rule: 'paiement/retenue-sans-liberation',
    name: 'the release of a retention taken out',
    plant(draft) {
      const lines = linesIn(draft, 'paiement');
      const release =
        /,? (?:(?:elle|qui) est |et )?(?:libérée|restituée|remboursée|débloquée) [^.;]*|(?<=\.) (?:Elle|Cette retenue) est (?:libérée|restituée|remboursée|débloquée) [^.;]*\./gu;
      return replaced(draft, spotsIn(draft, lines, release)[0], '');
    },
  },
  {
    rule: 'montants/devises-multiples',
    name: 'the offer in another currency than the ceiling',
    plant(draft) {
      if (draft.gold.budget?.plafond?.devise === undefined) return undefined;
      const spot = spotsIn(draft, offerLines(draft), currencies)[0];
      return replaced(draft, spot, other(spot?.text ?? ''));
    },
  },
  {
    rule: 'montants/devises-multiples',
    name: 'two currencies allowed',
    plant(draft) {
      const spot = spotsIn(draft, offerLines(draft), currencies)[0];
      return replaced(draft, spot, `${spot?.text} ou en ${other(spot?.text ?? '')}`);
    },
  },
  { rule: 'montants/base-fiscale-contradictoire', name: 'the offer with the other tax base than the ceiling', plant: contradicted },
  {
    rule: 'montants/lettres-chiffres',
    name: 'another figure beside the same number in words',
    also: [
      'calendrier/total-jours',
      'montants/plafond-depasse',
      'paiement/montants-somme',
      'calendrier/duree-incoherente',
      'calendrier/charge-infaisable',
    ],
    plant(draft, random) {
      const spot = random.pick(spotsIn(draft, everyLine(draft), double));
      return replaced(draft, spot, spot?.text.replace(/^\d/u, (first) => String((Number(first) % 9) + 1)) ?? '');
    },
  },
];

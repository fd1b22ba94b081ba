// Defects in what makes an instalment due: the wrong deliverable, one that nobody asked for, the signature alone, the mere handing over.
import { type Draft, isListed, isRow, lineAt, linesIn } from './draft.ts';
import { insertedAfter, type Operator, type Planted, replaced, type Spot, spotsIn, withLine } from './operator.ts';
import { paymentLines } from './payment-shares.ts';

export const acceptance = /(?<![\p{L}'’])(?:après (?:la )?)?(?:validation|approbation|acceptation) (du|de la|de l['’]|des)(?![\p{L}])/giu;
/** « sur présentation de la facture et du procès-verbal de validation », « après constatation du service fait ». */
const acceptedFirst = /\bservice fait\b|\b(?:factur|présentation)\p{L}*[^.;]*\bprocès-verbal de (?:validation|réception)/iu;
/** « après validation du rapport provisoire », « Approbation de la note (L1) »: what follows, to the end of the phrase. */
const trigger =
  /(?<![\p{L}'’])(?:après (?:la )?)?(?:validation|approbation|acceptation) (?:du|de la|de l['’]|des)(?![\p{L}])[^|,;.]*?(?=\s*(?:[|,;.]|\(\d|(?:de )?\d+ %| et (?:de )?\d| et le solde|$))/giu;
const reference = /(?<![\p{L}\d])((?:livrables?|produits?|rapports?) (?:n° ?)?|[LRP])(\d|[A-F](?![\p{L}]))(?![\d.])/giu;

export function triggers(draft: Draft): readonly Spot[] {
  return spotsIn(draft, paymentLines(draft), trigger);
}

/** Every instalment after the first says by name what it pays. */
function allExplained(draft: Draft): boolean {
  const tranches = draft.gold.paiement?.tranches ?? [];
  const refs = (draft.gold.livrables ?? []).flatMap(({ ref }) => ref ?? []);
  const isKnown = (cited: string): boolean => !/^.?\d?$/u.test(cited) || refs.includes(cited);
  return (
    tranches.length > 1 &&
    tranches.every(({ livrables = [], nature }) => (livrables.length > 0 && livrables.every(isKnown)) || nature === 'signature')
  );
}

/** « Les honoraires sont versés en quatre fois, après … »: what makes each instalment due, not the first. */
const ofEach = /(?:chaque|chacune?|en \S+ (?:fois|tranches|mensualités|versements)|^\s*tranches)[^.]*$/iu;

/** The same line for a deliverable more: its reference, when there is one, is the next. */
function anotherDeliverable(line: string, name: string): string | undefined {
  const [, mark = '', ref = '', rest = ''] = /^(\s*(?:[-+•▪–*] )?)((?:livrable |produit |[LRP])?(?:\d|[A-F]) ?[:–-] )?(.*)$/iu.exec(line) ?? [];
  const due =
    /(?:,|, à remettre|, remis\w*)? *(?:au plus tard (?:le |sept mois)?|le )\d.*$|,? [^,]*(?:semaines|mois|jours) après.*$/u.exec(rest)?.[0] ?? '';
  const next = ref.replace(/\d|[A-F](?= ?[:–-])/u, (one) => (/\d/u.test(one) ? String(Number(one) + 1) : String.fromCharCode(one.charCodeAt(0) + 1)));
  return rest === '' ? undefined : `${mark}${next}${name}${due}`;
}

function withOneMore(draft: Draft): Planted | undefined {
  const titles = (draft.gold.livrables ?? []).map(({ intitule }) => intitule.toLowerCase());
  const listed = linesIn(draft, 'livrables').filter((index) => {
    const line = lineAt(draft, index).toLowerCase();
    return isListed(line) && !isRow(line) && titles.some((title) => line.includes(title));
  });
  const last = listed.at(-1);
  if (last === undefined || listed.length !== titles.length || /^\s*\d/u.test(lineAt(draft, last))) return undefined;
  const line = lineAt(draft, last);
  const added = anotherDeliverable(line.replace(/[ ;.]*$/u, ''), "guide d'entretien des équipements");
  if (added === undefined) return undefined;
  const open = insertedAfter(draft, last, `${added}.`);
  return { lines: open.lines.with(last, line.replace(/\.\s*$/u, ' ;')) };
}

export const paymentTriggers: readonly Operator[] = [
  {
    rule: 'paiement/double-compte',
    name: 'the trigger of one instalment copied over that of another',
    also: ['paiement/livrable-sans-paiement'],
    plant(draft, random) {
      const spots = triggers(draft);
      const from = random.below(Math.max(0, spots.length - 1));
      const [one, other] = [spots[from], spots[from + 1]];
      if (one === undefined || other === undefined || one.text.toLowerCase() === other.text.toLowerCase()) return undefined;
      return replaced(draft, other, one.text);
    },
  },
  {
    rule: 'paiement/livrable-inconnu',
    name: 'a payment for a reference that no list gives',
    also: ['paiement/livrable-sans-paiement'],
    plant(draft, random) {
      const references = (draft.gold.livrables ?? []).map(({ ref }) => ref?.replace(/^\D*(?=\d)/u, ''));
      if (references.length < 2 || references.includes(undefined)) return undefined;
      // Where the list is the table of payments too, the line that is paid is the one that is listed.
      const titles = (draft.gold.livrables ?? []).map(({ intitule }) => intitule.toLowerCase());
      const spots = spotsIn(draft, paymentLines(draft), reference).filter(
        ({ groups, line }) =>
          references.includes(groups[1]?.toUpperCase()) &&
          !(isRow(lineAt(draft, line)) && titles.some((title) => lineAt(draft, line).toLowerCase().includes(title))),
      );
      const spot = random.pick(spots);
      return replaced(draft, spot, `${spot?.groups[0]}${/\d/u.test(spot?.groups[1] ?? '') ? 9 : 'K'}`);
    },
  },
  {
    rule: 'paiement/avance-sans-livrable',
    name: 'the first instalment due at the signature',
    also: ['paiement/livrable-sans-paiement'],
    plant(draft) {
      const first = triggers(draft).find((spot) => !ofEach.test(lineAt(draft, spot.line).slice(0, spot.start)));
      const words = /^[AVP]/u.test(first?.text ?? '') ? 'Signature du contrat' : 'à la signature du contrat';
      return replaced(draft, first, words);
    },
  },
  {
    rule: 'paiement/declencheur-remise',
    name: 'an instalment due when the document is handed over',
    plant(draft, random) {
      // Where every bill waits for an acceptance, no handing over is paid for by itself.
      if (draft.lines.some((line) => acceptedFirst.test(line))) return undefined;
      const spot = random.pick(spotsIn(draft, paymentLines(draft), acceptance));
      const capital = /^\p{Lu}/u.test(spot?.text ?? '');
      return replaced(draft, spot, `${capital ? 'À la remise' : 'à la remise'} ${spot?.groups[0]}`);
    },
  },
  {
    rule: 'paiement/livrable-sans-paiement',
    name: 'one deliverable more, that no instalment names',
    also: ['livrables/sans-echeance'],
    plant(draft) {
      return allExplained(draft) ? withOneMore(draft) : undefined;
    },
  },
  {
    rule: 'paiement/livrable-sans-paiement',
    name: 'a deliverable no longer named by its instalment',
    plant(draft, random) {
      if (!allExplained(draft)) return undefined;
      const pairs = spotsIn(draft, paymentLines(draft), /(des livrables )(\d|[A-F]) et (\d|[A-F])(?![\p{L}\d])/giu);
      const spot = random.pick(pairs.filter(({ text }) => !/solde/u.test(text)));
      if (spot === undefined) return undefined;
      return replaced(draft, spot, `du livrable ${spot.groups[1]}`);
    },
  },
  {
    rule: 'paiement/multiplicite',
    name: 'payments counted otherwise than the periodic reports',
    also: ['paiement/total-100'],
    plant(draft) {
      const counted = /(?<=chacun des )(deux|trois|quatre|cinq|six|huit|dix)(?= rapports)|(\d+)(?= (?:versements|paiements) )/giu;
      const [spot] = spotsIn(draft, paymentLines(draft), counted);
      return spot && withLine(draft, spot.line, lineAt(draft, spot.line).replace(spot.text, spot.text === 'trois' ? 'cinq' : 'trois'));
    },
  },
];

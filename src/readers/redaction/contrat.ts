// The dates of the document with their words → the day on which the contract is to be signed.
import type { Redaction } from '../../model/redaction.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import type { WrittenDate } from './written-dates.ts';

type Contrat = NonNullable<Redaction['contrat']>;

const agreement = String.raw`(?:contrat|marche|convention|lettre de (?:mission|commande))`;
const signing = new RegExp(
  String.raw`\b(?:signature|notification|conclusion|entree en vigueur|attribution et signature) (?:du |de la |de l'|des )(?:present )?${agreement}\b[^.;]{0,30}$|\b${agreement}\b[^.;]{0,20} (?:sera|est|doit etre) (?:signee?|notifiee?|conclue?|etablie?)\b[^.;]{0,25}$`,
  'u',
);
/** A delay that runs from the signature, a contract of the past. */
const otherwise = /\b(?:apres|suivant|compter|depuis|des la|jours?|mois|avant|avenant|ete)\b[^.;]{0,60}$/u;

/** The contract of a trainee, of a lot, of a lease; « marché d'études », « contrat avec le prestataire » are the mission's. */
const ofOthers =
  /\b(?:dont|leurs?|son|sa) (?:le |la )?(?:contrat|marche|convention)\b|\b(?:contrat|marche|convention) (?:de |du |des |d'|avec |entre |pour )(?!(?:la |le |l'|les |cette |ces )?(?:present\w* )?(?:prestat|services?\b|consult|missions?\b|etudes?\b|cabinet|bureau|titulaire|attributaire|adjudicataire|expert|candidat|soumissionnaire))/u;

/** The only one; written in full, outside of what the context tells. */
export function readContrat(dates: readonly WrittenDate[]): Lifted<Contrat> | undefined {
  const found = dates.filter(({ date, phrase, span, types }) => {
    if (types[0] === 'contexte' || date.valeur === undefined || !date.anneeEcrite || date.precision !== 'jour') return false;
    const before = phrase.folded.slice(Math.max(0, span.start - 140), span.start);
    const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
    return signing.test(clause) && !otherwise.test(clause) && !ofOthers.test(clause);
  });
  const [first] = found;
  if (first?.date.valeur === undefined || new Set(found.map(({ date }) => date.valeur)).size > 1) return undefined;
  return read(
    { date: first.date.valeur, texte: first.phrase.flow.text.slice(first.span.start, first.span.end) },
    from(first.phrase.flow, first.span),
  );
}

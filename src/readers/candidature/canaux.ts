// Phrases on applications and the addresses read in them → the ways by which an offer may be sent.
import { canaux, evenements, offres } from '../../lexicon/candidature.ts';
import type { Candidature } from '../../model/selection.ts';
import { confiances, from } from '../context.ts';
import { type Read, read } from '../lift.ts';
import type { PlacedPhrase } from './courriels.ts';

type Canal = Candidature['canal'][number];

const order: readonly Canal[] = ['courriel', 'portail', 'depot', 'poste'];
const things =
  /\b(?:offres?|candidatures?|soumissions?|plis?|dossiers?|propositions?|manifestations?|reponses?|candidats?|soumissionnaires?|postul\w+|enveloppes?)\b/u;

/** The document speaks of sending an offer in the phrase, or in what introduces it. */
function sends({ phrase, applying }: PlacedPhrase): boolean {
  const said = `${phrase.lead} ${phrase.folded}`;
  if (!offres.envoi.test(said) || asks(phrase.folded)) return false;
  return applying ? things.test(`${said} ${phrase.headings.join(' ')}`) : offres.propres.test(said) && offres.envoi.test(said);
}

/** The phrase is on questions: what it asks comes before any offer. */
function asks(folded: string): boolean {
  const question = folded.search(evenements.questions);
  const thing = folded.search(/\b(?:offres?|candidatures?|soumissions?|plis?|dossiers?|propositions?|manifestations?)\b/u);
  return question >= 0 && (thing < 0 || question < thing);
}

/** `mailed`: addresses for offers were read. */
export function readCanaux(phrases: readonly PlacedPhrase[], mailed: Read<string> | undefined): readonly Read<Canal>[] {
  const sending = phrases.filter(sends);
  return order.flatMap((canal): Read<Canal>[] => {
    const found = sending.find(
      ({ phrase }) =>
        canaux[canal].test(phrase.folded) && !refused(phrase.folded, canaux[canal]) && !(canal === 'courriel' && uploaded(phrase.folded)),
    );
    if (found !== undefined) {
      const match = canaux[canal].exec(found.phrase.folded);
      const span = match === null ? undefined : { start: match.index, end: match.index + match[0].length };
      return [read(canal, from(found.phrase.flow, span, found.applying ? confiances.propre : confiances.ailleurs))];
    }
    return canal === 'courriel' && mailed !== undefined ? [read(canal, fromAddress(phrases, mailed))] : [];
  });
}

/** « par voie électronique sur le portail »: no message is sent. */
function uploaded(text: string): boolean {
  return canaux.portail.test(text) && !/\b(?:e-?mails?|courriels?|mails?|mel|courriers? electroniques?|messagerie)\b|@/u.test(text);
}

/** « Aucune offre par courriel ne sera acceptée ». */
function refused(text: string, way: RegExp): boolean {
  return (
    way.test(text) &&
    /\b(?:aucune?|ne (?:sera|seront|sont|peuvent|doivent) (?:pas |etre )?(?:accept\w+|recevabl\w+|admis\w*|pris\w* en compte|recus?)|irrecevabl\w+|pas accept\w+|exclue?s?)\b/u.test(
      text,
    )
  );
}

function fromAddress(phrases: readonly PlacedPhrase[], address: Read<string>): ReturnType<typeof from> {
  const holder = phrases.find(({ phrase }) => phrase.folded.includes(address.value.toLowerCase()));
  const at = holder?.phrase.folded.indexOf(address.value.toLowerCase()) ?? 0;
  return holder === undefined
    ? { ranges: [], methode: 'deduit', confiance: confiances.deduite }
    : from(holder.phrase.flow, { start: at, end: at + address.value.length }, confiances.ailleurs, 'deduit');
}

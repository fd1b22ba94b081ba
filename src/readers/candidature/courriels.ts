// Phrases of the document → addresses where offers go, and whom to ask questions.
import type { Located } from '../../document/span.ts';
import { contacts, evenements, offres, retraits } from '../../lexicon/candidature.ts';
import { recogniseCourriels } from '../../recognisers/courriel.ts';
import { confiances, from } from '../context.ts';
import { type Read, read } from '../lift.ts';
import type { Phrase } from '../phrases.ts';

export interface Addresses {
  readonly courriels: readonly Read<string>[];
  readonly contact?: Read<string>;
}

export interface PlacedPhrase {
  readonly phrase: Phrase;
  /** It stands in a section on applications. */
  readonly applying: boolean;
}

/** `ailleurs`: an address of the clause that nothing sends anything to. */
type Use = 'offres' | 'questions' | 'ailleurs';

const proper =
  /\b(?:offres?|candidatures?|soumissions?|postul\w+|manifestations? d'interet|plis|cotations?|propositions? (?:techniques?|financieres?)|dossiers? de (?:candidature|soumission))\b/u;
const lasts = (text: string, pattern: RegExp): number => [...text.matchAll(new RegExp(pattern, 'gu'))].at(-1)?.index ?? -1;

/** Addresses of the house, for neither offers nor questions. */
const reporting = /\b(?:fraudes?|corruption|plaintes?|abus|signal(?:er|ez|ements?)|denonc\w+|reclamations?)\b[^.;]{0,120}$/u;

/** « par exemple nom@… », « un compte de la forme … », and the name that stands for any. */
const model = /\b(?:(?:par )?exemples?|ex|du type|de la forme|sous la forme|modele|fictive?)\b[\s.:(«]*(?:\p{L}+[\s:]+)?$/u;
const anyone = /^(?:(?:votre[._-]?)?(?:pre)?nom|name|firstname|exemple|example|xxx+)\b/u;
/** « Les offres envoyées à l'ancienne adresse … ne sont pas reçues ». */
const refusing =
  /\b(?:ne|n')(?: (?:sera|seront|sont|est|doit|doivent|peut|peuvent|pas)|est|ont)\b[^.;]{0,40}\b(?:pas|plus|point|jamais|aucun\w*)\b|\bne (?:pas|plus) (?:envoy|utilis|adress|transm)|\b(?:ancienne|fausse) adresse\b|\b(?:depuis|provenant d\w+|a partir d(?:e|'une?)) (?:une |des |l')?(?:adresses?|comptes?|messageries?)\b/u;

/** « Sans accusé de réception le lendemain, écrire à … ». */
const rescuing = /\b(?:sans (?:reponse|accuse|confirmation|nouvelles?)|en cas de (?:difficultes?|problemes?|panne|echec|non-?reponse))\b/u;

/** What stands before an address in its sentence. */
function leadOf({ folded }: Phrase, { start }: Located<string>): string {
  const near = folded.slice(Math.max(0, start - 200), start);
  return near.split(/[.;]\s/u).at(-1) ?? '';
}

/** An address that is told to take nothing in, or seems to be: the negation may be of anything else in its sentence. */
function mayRefuse(phrase: Phrase, address: Located<string>): boolean {
  const after = phrase.folded.slice(address.end, address.end + 120).split(/[.;](?:\s|$)/u, 1)[0] ?? '';
  return refusing.test(`${leadOf(phrase, address)} @ ${after}`);
}

/** An address that takes nothing in: an example, that of whoever writes, the one where help is. */
function takesNothing(phrase: Phrase, address: Located<string>): boolean {
  const lead = leadOf(phrase, address);
  return (
    model.test(lead) ||
    anyone.test(phrase.folded.slice(address.start, address.end)) ||
    (rescuing.test(lead) && !offres.choses.test(lead.replace(rescuing, '')))
  );
}

/** What the words before the address say that it is for; the nearest say. */
function useOf({ phrase, applying }: PlacedPhrase, at: number, alone: boolean): Use | undefined {
  const before = phrase.folded.slice(Math.max(0, at - 400), at);
  const said = alone || before.trim().length < 4 || phrase.lead.endsWith('?') ? `${phrase.lead} ${before}` : before;
  const after = phrase.folded.slice(at, at + 400);
  if (reporting.test(said.slice(-200))) return undefined;
  const asking = lasts(said, contacts);
  const question = said.search(evenements.questions);
  const sending = lasts(said, offres.envoi);
  const thing = said.search(
    applying
      ? /\b(?:offres?|candidatures?|soumissions?|plis|dossiers?|propositions?|cv|postul\w+|manifestations?|reponses?|documents?|pieces?)\b/u
      : proper,
  );
  if (question >= 0 && (thing < 0 || question < thing)) return 'questions';
  if (lasts(said, retraits) > sending) return undefined;
  if (thing >= 0 && sending >= 0) return asking > sending && asking > thing ? 'questions' : 'offres';
  if (asking >= 0) return 'questions';
  if (!applying) return undefined;
  const heading = phrase.headings[0] ?? '';
  if (evenements.questions.test(heading) || /\bcontacts?\b|renseignement/u.test(heading)) return 'questions';
  if (evenements.questions.test(after)) return 'questions';
  // At the head of a notice stand the addresses of the house and of the site too.
  if (phrase.headings.length === 0 && thing < 0 && sending < 0) return undefined;
  return thing < 0 && sending < 0 && !alone ? 'ailleurs' : 'offres';
}

/** Hardly a word beside the addresses. */
function isAlone(phrase: Phrase, found: readonly Located<string>[]): boolean {
  const between = found.map(({ start }, index) => phrase.folded.slice(found[index - 1]?.end ?? 0, start));
  const words = [...between, phrase.folded.slice(found.at(-1)?.end ?? 0)].join(' ');
  return (words.match(/\p{L}{3,}/gu)?.length ?? 0) <= 3;
}

/** Each address once, in the order of the text; one that nothing is sent to, where no other is said. */
export function readCourriels(phrases: readonly PlacedPhrase[]): Addresses {
  const courriels = new Map<string, Read<string>>();
  const others = new Map<string, Read<string>>();
  const refused = new Map<string, Read<string>>();
  let contact: Read<string> | undefined;
  for (const placed of phrases) {
    const { phrase, applying } = placed;
    const found = recogniseCourriels(phrase.flow.text);
    const alone = isAlone(phrase, found);
    for (const address of found) {
      const use = takesNothing(phrase, address) ? undefined : useOf(placed, address.start, alone);
      const value = read(address.value, from(phrase.flow, address, applying ? confiances.propre : confiances.ailleurs));
      const taking = mayRefuse(phrase, address) ? refused : courriels;
      const kept = use === 'offres' ? taking : use === 'ailleurs' ? others : undefined;
      if (kept?.has(address.value.toLowerCase()) === false) kept.set(address.value.toLowerCase(), value);
      if (use === 'questions') contact ??= value;
    }
  }
  // The only address is never taken for refused.
  const told = [courriels, refused, others].find(({ size }) => size > 0);
  return { courriels: [...(told?.values() ?? [])], ...(contact === undefined ? {} : { contact }) };
}

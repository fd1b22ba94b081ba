// The words of a heading or of an introduction → the member of the team, or the firm, that it describes.
import type { Flow } from '../../document/flow.ts';
import { roles, structures } from '../../lexicon/qualifications.ts';
import { fold } from '../../recognisers/fold.ts';
import { firstForms } from '../../sections/words.ts';

export interface Titulaire {
  readonly nom: string;
  /** A firm rather than a person. */
  readonly structure: boolean;
}

const opening =
  /^(?:[\s*_«"-]|(?:profils?|qualifications?|competences?|experiences?|exigences?|criteres?|pour|poste|relati(?:f|ve)s?|requise?s?|specifiques?) ?(?:\b(?:de|du|des|de la|de l'|d'|pour|a|au|aux)\b)? ?)*(?:(?:le|la|les|l'|un\(e\)|un|une|du|de la|de l'|des|d'un|d'une|d'|chaque|au) ?(?:(?:\/|ou) ?(?:la|le|une?) ?)?)?/u;
const closing = /\s*(?:\((?:h\/f|\d+|e|s|f\/h)\)|\s-\s|[:;.*_»"–]|\()\s*.*$/u;
const verb =
  /\s+(?:doit|doivent|devra|devront|est|sont|sera|seront|aura|auront|possed\p{L}+|justifi\p{L}+|dispos\p{L}+|satisfai\p{L}+|presentera|mobilis\p{L}+|reuni\p{L}+|compren\p{L}+|propos\p{L}+|aussi)\b.*$/u;

/** « chef de mission, expert en réforme, doit … »: what stands between the commas says more of him. */
const apposition = /,(?: .*,)?$/u;
const inclusive = /(?<=\p{L})\((?:e|es|fe|ne|te|trice|rice|euse)\)(?=s?(?:[\s,;:]|$|\())/gu;

function nameAfter(text: string): { readonly start: number; readonly end: number } {
  const folded = fold(text);
  const start = opening.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(start);
  // « Expert(e) en sols »: an ending in brackets closes no name; as long as it, so that places stand.
  const named = rest
    .replace(inclusive, (ending) => 'e'.repeat(ending.length))
    .replace(verb, '')
    .replace(closing, '');
  const ended = named.trimEnd().replace(apposition, '');
  return { start, end: start + ended.length };
}

export function namesRole(text: string): boolean {
  return roles.test(firstForms(text).trimStart());
}

/** « Expert principal 1 : chef d'équipe ». */
const counted = /^\s*expert(?:e|\(e\))?s?(?: principa(?:l|le|ux)| clés?)?(?: n°)? ?(?:\d{1,2}|[IVX]{1,4}) ?[:–-] ?/iu;

const profileOf = /^\W*profil (?:n ?[°o] ?)?(?:\d{1,2}|[a-e])\b\W*(?:$|[:–—-])/u;

/** Undefined for « le consultant », « le prestataire »: whoever applies. */
export function titulaireIn(text: string): Titulaire | undefined {
  const after = counted.exec(text)?.[0].length ?? 0;
  if (after > 0 && roles.test(fold(text.slice(after)))) return titulaireIn(text.slice(after));
  // « Profil A : consultant international »: one of several, whatever he is called.
  if (profileOf.test(fold(text)) && text.split(/\s+/u).length <= 9) return { nom: text.trim(), structure: false };
  const { start, end } = nameAfter(text);
  const nom = text.slice(start, end).trim();
  const folded = firstForms(nom);
  if (nom === '' || nom.split(/\s+/u).length > 9) return undefined;
  if (structures.test(folded)) return { nom, structure: true };
  return roles.test(folded) ? { nom, structure: false } : undefined;
}

const held =
  /\b(?:une?|une?\(e\)|un\/une) ([\p{L}' ()-]{5,60}?)(?:,? (?:titulaire|comptant|ayant|disposant|justifiant|possedant|detent\p{L}+|porteu?r?s?e? d)\b|, )/u;
/** « Chef de projet titulaire d'un master ». */
const heldFirst = /^([\p{L}' ()-]{5,60}?),? (?:titulaire|comptant|ayant|disposant|justifiant|possedant|detent\p{L}+)\b/u;
const profile =
  /\b(?:titulaire|ayant|disposant|justifi\p{L}+|possed\p{L}+|comptant|diplom\p{L}+|bac ?\+|experience|ingenieur|licence|master|doctorat)\b/u;

/** « … d'un chef de projet titulaire d'un doctorat »: the requirement names its holder. */
export function heldIn({ text }: Pick<Flow, 'text'>): string | undefined {
  const folded = fold(text);
  const match = held.exec(folded) ?? heldFirst.exec(folded);
  const name = match?.[1]?.replace(/ ou equivalente?$/u, '');
  if (match === null || name === undefined || !namesRole(name) || name.split(' ').length > 7) return undefined;
  const at = match.index + match[0].indexOf(name);
  return text.slice(at, at + name.length).trim();
}

/** « Un chef d'équipe, ingénieur (bac+5), ayant … », « Écologue : doctorat … »: a paragraph, an item or a sentence on one member. */
export function memberIn(text: string): Titulaire | undefined {
  const plain = text.replace(/[*_]{1,3}/gu, '').trim();
  const folded = fold(plain);
  if (!profile.test(folded)) return undefined;
  const label = /^([^:.;]{4,60}?)\s?:\s/u.exec(plain)?.[1];
  const who = label === undefined ? undefined : titulaireIn(label);
  if (who !== undefined && !who.structure) return who;
  if (!/^(?:et |- )?(?:une?|un\/une)(?:\(e\))? /u.test(folded)) return undefined;
  const nom = heldIn({ text: plain });
  return nom === undefined ? undefined : { nom, structure: false };
}

// A flow and where a name of an organisation may start or end in it → the name, its acronym beside it, and where it stands.
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { finDeNom, motsDOrganisation } from '../../lexicon/organisations.ts';
import { fold } from '../../recognisers/fold.ts';

export interface NamedFlow {
  readonly name: Flow;
  readonly sigle: string | undefined;
}

/** Names and what links them to their part stand within so many characters. */
export const reach = 240;
const words = String.raw`\p{Lu}[\p{L}'’.&-]*(?:\s(?:(?:de|du|des|la|le|les|et|&|the|of|for|and|à|pour|sans|contre)\s(?:l[ae]s?\s)?)?(?:[dl]['’])?\p{Lu}[\p{L}'’.&-]*){0,6}`;
/** Nothing but words with a capital, small ones between them: a name, though no word of it says of what. */
export const capitalised = new RegExp(`^${words}$`, 'u');
/** The same at the head of a sentence. */
export const capitalisedFirst = new RegExp(`^${words}`, 'u');
const article = /^(?:(?:la|le|les|un|une|du|de la|des|au|aux)\s+|(?:de )?l'\s?|(?:don|pret|credit|subvention)s? (?=de l|du |des ))+/u;
/** « (UTV) », « (UG – PDSS) », « -UTV- ». */
const acronym = /^\s?[«"“]?(?:\(\s?(\p{Lu}[\p{Lu}\p{N}&-]{1,11}(?:\s[–-]\s\p{Lu}{2,11})?)\s?\)|[–-](\p{Lu}{2,8})[–-](?!\p{L}))/u;

/** The name that starts at `from`, article left out, up to what ends it in a sentence. */
export function nameFrom(flow: Flow, folded: string, from: number): NamedFlow | undefined {
  const lead = article.exec(folded.slice(from, from + 30))?.[0].length ?? 0;
  const start = from + lead;
  // « du Ministère X, de l'Union Y »: each after its own link.
  const linked = /(?:^|[\s'])(?:de|du|des|d')\s?$/u.test(folded.slice(0, from)) || folded.slice(from, start).includes('d');
  return nameIn(flow, start, endOf(flow, folded, start, linked));
}

/** « Ministère de la Pêche, de l'Eau et des Forêts » runs over its commas. */
function endOf(flow: Flow, folded: string, start: number, linked: boolean): number {
  const limit = Math.min(folded.length, start + reach);
  let end = start;
  for (;;) {
    const stop = folded.slice(end, limit).search(finDeNom);
    end = stop < 0 ? limit : end + stop;
    const ofMinistry = !linked && folded.startsWith('ministere', start);
    const next = ofMinistry ? /^, (?:de la |de l'|du |des |de )/u.exec(folded.slice(end, limit))?.[0].length : undefined;
    if (next === undefined || !/^\p{Lu}/u.test(flow.text.slice(end + next)) || motsDOrganisation.exec(folded.slice(end + next))?.index === 0)
      return end;
    end += next;
  }
}

/** The last clause before `end`, from the first word that opens a name of an organisation. */
export function nameBefore(flow: Flow, folded: string, end: number): NamedFlow | undefined {
  const open = Math.max(0, end - reach);
  const clause = folded.slice(open, end);
  const from = Math.max(clause.lastIndexOf(', '), clause.lastIndexOf('. '), clause.lastIndexOf('; ')) + 1;
  const word = [...clause.slice(from).matchAll(new RegExp(motsDOrganisation, 'gu'))][0];
  return word === undefined ? undefined : nameIn(flow, open + from + word.index, end);
}

/** A mark of a footnote, a small word after an acronym, a second name: « Union des rives1 », « ORS et suivi des pêches », « Union des rives et ORS ». */
const appended =
  /(?<=\p{Ll}{2})\d{1,2}$|(?<=^\p{Lu}[\p{Lu}\p{N}-]{1,11})\s+(?:et|en)\s+\p{Ll}.*$|(?<=\p{Ll})\s+et\s+(?:de\s+l['’]|de\s+la\s+|du\s+)?\p{Lu}{2}[^\p{Ll}]*$/u;

/** `sure`: what stands there is known to name an organisation, whatever its words. */
export function nameIn(flow: Flow, start: number, end: number, sure = false): NamedFlow | undefined {
  const written = flow.text.slice(start, end).trimEnd();
  const name = sliceFlow(flow, { start, end: start + written.replace(appended, '').length });
  // A name that ends with a link word goes on where it cannot be followed; an amount is none.
  if (/^\d|(?:^|\s|')(?:de|du|des|d|l|la|le|les|et|a|au|aux|en|pour)[’']?$/u.test(fold(name.text))) return undefined;
  const count = name.text.split(/\s+/u).length;
  const proper = sure || motsDOrganisation.test(fold(name.text)) || /\p{Lu}{2}/u.test(name.text);
  if (name.text.length < 3 || count > 16 || !proper || !/\p{Lu}/u.test(name.text + flow.text.slice(end, end + 12)))
    return count === 1 && proper ? { name, sigle: undefined } : undefined;
  const inside = /\s?\((\p{Lu}[\p{Lu}\p{N}&-]{1,11}(?:\s[–-]\s\p{Lu}{2,11})?)\)$/u.exec(name.text);
  if (inside !== null) return { name: sliceFlow(name, { start: 0, end: inside.index }), sigle: inside[1] };
  const after = flow.text.slice(name.text.length + start, name.text.length + start + reach);
  const spelled = /^\p{Lu}{2,12}$/u.test(name.text) ? /^(?:,| [–-]) ([^,.;:()]{6,120})/u.exec(after)?.[1] : undefined;
  if (spelled !== undefined && (motsDOrganisation.exec(fold(spelled))?.index ?? 9) < 4) {
    const at = start + name.text.length + after.indexOf(spelled);
    return { name: sliceFlow(flow, { start: at, end: at + spelled.trimEnd().length }), sigle: name.text };
  }
  return { name, sigle: sigleAfter(after) };
}

/** « (UTV) », right after a name. */
export function sigleAfter(text: string): string | undefined {
  const found = acronym.exec(text);
  return found?.[1] ?? found?.[2];
}

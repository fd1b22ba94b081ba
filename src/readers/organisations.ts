// The document → the organisations that it names with their part: authority of the contract, beneficiary, funder.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow } from '../document/flow.ts';
import { motsDOrganisation, rolesDOrganisation } from '../lexicon/mission.ts';
import type { Organisation } from '../model/contenu.ts';
import { allMatches } from '../recognisers/all-matches.ts';
import { fold } from '../recognisers/fold.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, read } from './lift.ts';

type Role = Organisation['role'];

interface Named {
  readonly name: Flow;
  readonly sigle: string | undefined;
  readonly role: Role;
}

/** Names and what links them to their part stand within so many characters. */
const window = 240;
const article = /^(?:(?:la|le|les|un|une|du|de la|des|au|aux)\s+|(?:de )?l'\s?)+/u;
const ends =
  /[,;:()\t]|\.(?:\s|$)|\s(?:qui|dont|dans|afin|pour (?:un|une|la duree)|est|sont|a ete|se|souhaite\w*|lance\w*|recrute\w*|met|ont?|a pour|en vue|depuis|aupres|avec|au titre|a hauteur|et (?:est|a|met|la mise|mise|le|la|les|l')|sur une periode|(?:œ|oe)uvre|intervient|agit|travaille|vise|accompagne|regroupe|reunit|compte|conduit)\b/u;
const acronym = /^\s?[«"“]?\(\s?(\p{Lu}[\p{Lu}\p{N}&-]{1,11})\s?\)/u;

const order: readonly Role[] = ['autoriteContractante', 'beneficiaire', 'partenaire', 'bailleur', 'gestionnaire', 'inconnu'];

/** One of each name; the part said first is kept. The authority comes first, then those it works for and with. */
export function readOrganisations({ document, outline }: Context): readonly Lifted<Organisation>[] {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  const found = new Map<string, Named>();
  for (const { flow } of blocks) {
    for (const named of namedIn(flow)) {
      const whole = completed(named, blocks);
      const key = fold(whole.name.text);
      const known = [...found].some(([other, { sigle }]) => other.includes(key) || key.includes(other) || sigle === whole.name.text);
      if (!known) found.set(key, whole);
    }
  }
  const named = [...found.values()];
  const head = named.some(({ role }) => role === 'autoriteContractante') ? undefined : headed(outline.preamble, blocks);
  const all = head === undefined ? named : [head, ...named.filter(({ name }) => fold(name.text) !== fold(head.name.text))];
  return all
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ name, sigle, role }) => {
      const sure = role === 'autoriteContractante' && head !== undefined ? confiances.deduite : confiances.ailleurs;
      return read(
        { nom: read(name.text, from(name, undefined, sure)), sigle: sigle ?? sigleOf(name.text, blocks), role },
        from(name, undefined, sure),
      );
    });
}

/** A document opens with the name of who issues it, often in capitals: as it is written in the body. Under a ministry, a body of its own. */
function headed(preamble: readonly Block[], blocks: readonly Block[]): Named | undefined {
  const [first, ...others] = preamble
    .slice(0, 12)
    .filter(({ flow }) => issuer.test(fold(flow.text)) && flow.text.split(/\s+/u).length <= 14 && !/[;:]$|(?<!\p{Lu})\.$/u.test(flow.text.trim()));
  const line = first !== undefined && /^ministere\b/u.test(fold(first.flow.text)) ? (others.find(isEstablishment) ?? first) : first;
  const name = line === undefined ? undefined : nameIn(line.flow, 0, line.flow.text.length - (addressAfter.exec(line.flow.text)?.[0].length ?? 0));
  if (name === undefined || !/\s/u.test(name.name.text)) return undefined;
  const key = fold(name.name.text);
  const body =
    name.name.text === name.name.text.toUpperCase()
      ? blocks.find(({ flow }) => flow.text !== flow.text.toUpperCase() && fold(flow.text).includes(key))
      : undefined;
  const at = body === undefined ? 0 : fold(body.flow.text).indexOf(key);
  return { ...name, name: body === undefined ? name.name : sliceFlow(body.flow, { start: at, end: at + key.length }), role: 'autoriteContractante' };
}

const issuer =
  /^(?:l'|la |le )?(?:associations?(?! (?:loi|regie|declaree|de droit|a but|sans but)\b)|agence|ministere|commune|fondation|office|observatoire|universite|institut|conseil|federation|chambre|banque|fonds|organisation|municipalite|ong|union|ligue|mairie|ville|region|croix[- ]rouge|coordination (?:de|des|du|nationale|regionale)|cellule (?:de|d')|secretariat|societe|cooperative|reseau|centre|comite|caisse|groupement)\b/u;

/** « …, 12 avril 2026 », « … – BP 118 ». */
const addressAfter = /(?:,|\s[–—|-])\s(?=[^,–—|]{0,60}\d)[^,–—|]*$/u;
const establishment = /^(?:agence|office|observatoire|universite|institut|fonds|societe|centre|ecole|autorite)\b/u;
const isEstablishment = ({ flow }: Block): boolean => establishment.test(fold(flow.text));

/** « Université des Trois-Vallées (UTV) », wherever it is said. */
function sigleOf(name: string, blocks: readonly Block[]): string | undefined {
  const key = fold(name);
  for (const { flow } of blocks) {
    const at = fold(flow.text).indexOf(key);
    const found = at < 0 ? undefined : acronym.exec(flow.text.slice(at + key.length))?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const namedRoles = rolesDOrganisation.flatMap(({ role, formes }) => (role === 'gestionnaire' ? [] : [{ role, formes: new RegExp(formes, 'gu') }]));

function namedIn(flow: Flow): readonly Named[] {
  const folded = fold(flow.text);
  return namedRoles.flatMap(({ role, formes }) =>
    allMatches(formes, folded).flatMap((match): readonly Named[] => {
      const named = nameAround(flow, folded, match.index, match.index + match[0].length, role === 'bailleur' || role === 'partenaire');
      return named === undefined ? [] : [{ ...named, role }];
    }),
  );
}

/** « Bénéficiaire : X », « le pouvoir adjudicateur est X », « financé par X », « X, maître d'ouvrage ». */
function nameAround(flow: Flow, folded: string, start: number, end: number, forward: boolean): Omit<Named, 'role'> | undefined {
  const after = folded.slice(end, end + window);
  const lead = folded.slice(Math.max(0, start - window), start);
  const by = /(?:par|du|de|avec)$/u.test(folded.slice(start, end));
  const told = /(?:^|[.;]\s)(?:elle|il) est (?:l'|le )$/u.exec(lead);
  if (told !== null && !forward) return subjectBefore(flow, folded, start - lead.length + told.index);
  const link = by ? /^ /u.exec(after) : /^\s*:\s*|^ est (?=l'|la |le )/u.exec(after);
  if (link !== null && (start < 4 || !link[0].includes(':'))) return nameFrom(flow, folded, end + link[0].length);
  if (forward) return undefined;
  const apposed = /^[^.;,]{0,40}(?:,|$|\.)/u.test(after) && /,\s*(?:en sa qualite d[e']\s?|qui est (?:l'|le )?)?(?:l'|le |la )?$/u.exec(lead);
  return apposed ? nameBefore(flow, folded, start - apposed[0].length) : undefined;
}

/** « L'association X œuvre à … Elle est l'autorité contractante »: the first organisation that the sentence before names. */
function subjectBefore(flow: Flow, folded: string, end: number): Omit<Named, 'role'> | undefined {
  const first = new RegExp(`(?:^|[,.] )(?:l'|la |le )(?=${motsDOrganisation.source})`, 'u').exec(folded.slice(0, end).slice(0, 2000));
  return first === null ? undefined : nameFrom(flow, folded, first.index + first[0].length);
}

function nameFrom(flow: Flow, folded: string, from_: number): Omit<Named, 'role'> | undefined {
  const lead = article.exec(folded.slice(from_, from_ + 20))?.[0].length ?? 0;
  const start = from_ + lead;
  const stop = folded.slice(start, start + window).search(ends);
  const end = stop < 0 ? Math.min(folded.length, start + window) : start + stop;
  return nameIn(flow, start, end);
}

function nameBefore(flow: Flow, folded: string, end: number): Omit<Named, 'role'> | undefined {
  const open = Math.max(0, end - window);
  const clause = folded.slice(open, end);
  const from_ = Math.max(clause.lastIndexOf(', '), clause.lastIndexOf('. '), clause.lastIndexOf('; ')) + 1;
  const word = [...clause.slice(from_).matchAll(new RegExp(motsDOrganisation, 'gu'))][0];
  return word === undefined ? undefined : nameIn(flow, open + from_ + word.index, end);
}

function nameIn(flow: Flow, start: number, end: number): Omit<Named, 'role'> | undefined {
  const name = sliceFlow(flow, { start, end: start + flow.text.slice(start, end).trimEnd().length });
  // A name that ends with a link word goes on where it cannot be followed.
  if (/(?:^|\s|')(?:de|du|des|d|l|la|le|les|et|a|au|aux|en|pour)[’']?$/u.test(fold(name.text))) return undefined;
  const words = name.text.split(/\s+/u).length;
  const proper = motsDOrganisation.test(fold(name.text)) || /\p{Lu}{2}/u.test(name.text);
  if (name.text.length < 3 || words > 16 || !proper || !/\p{Lu}/u.test(name.text + flow.text.slice(end, end + 12)))
    return words === 1 && proper ? { name, sigle: undefined } : undefined;
  const inside = /\s?\((\p{Lu}[\p{Lu}\p{N}&-]{1,11})\)$/u.exec(name.text);
  if (inside !== null) return { name: sliceFlow(name, { start: 0, end: inside.index }), sigle: inside[1] };
  const after = flow.text.slice(name.text.length + start, name.text.length + start + window);
  const spelled = /^\p{Lu}{2,12}$/u.test(name.text) ? /^(?:,| [–-]) ([^,.;:()]{6,120})/u.exec(after)?.[1] : undefined;
  if (spelled !== undefined && motsDOrganisation.test(fold(spelled))) {
    const at = start + name.text.length + after.indexOf(spelled);
    return { name: sliceFlow(flow, { start: at, end: at + spelled.trimEnd().length }), sigle: name.text };
  }
  return { name, sigle: acronym.exec(after)?.[1] };
}

/** « l'Université » alone is the one that the document names in full elsewhere. */
function completed(named: Named, blocks: readonly Block[]): Named {
  if (/\s/u.test(named.name.text)) return named;
  const word = fold(named.name.text);
  const full = new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\p{N}]/gu, '.')} (?:de |du |des |de la |de l'|d'|pour )`, 'u');
  for (const { flow } of blocks) {
    const folded = fold(flow.text);
    const match = full.exec(folded);
    if (match === null || flow.text === flow.text.toUpperCase()) continue;
    const whole = nameFrom(flow, folded, match.index);
    if (whole !== undefined && /\p{Lu}/u.test(whole.name.text.slice(word.length))) return { ...whole, role: named.role };
  }
  return named;
}

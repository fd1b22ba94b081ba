// The document → the organisations that it names with their part: authority of the contract, beneficiary, funder.
import type { Block } from '../../document/document.ts';
import { desAutres, motsDOrganisation, sansNom } from '../../lexicon/organisations.ts';
import type { Organisation } from '../../model/contenu.ts';
import { fold, foldWords } from '../../recognisers/fold.ts';
import { contentOf, type Outline } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { callerIn } from './appelants.ts';
import { weighedIn } from './autorite-pesee.ts';
import { giversIn, lendersIn } from './bailleurs.ts';
import { knownGivers } from './bailleurs-connus.ts';
import { issuerIn } from './emetteur.ts';
import { labelledAt } from './etiquettes-d-organisation.ts';
import { presentedBelow, selfPresented } from './maison-presentee.ts';
import { type NamedFlow, nameFrom, sigleAfter } from './noms-d-organisation.ts';
import { presentedIn } from './presentations.ts';
import { type Named, namedIn, withOthers } from './roles-dits.ts';

type Role = Organisation['role'];

const order: readonly Role[] = ['autoriteContractante', 'beneficiaire', 'partenaire', 'bailleur', 'gestionnaire', 'inconnu'];

/** One of each name; the part said first is kept. The authority comes first, then those it works for and with. */
export function readOrganisations({ document, outline }: Context): readonly Lifted<Organisation>[] {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  const demands = ofOthers(outline);
  const opening = new Set(outline.preamble);
  const found = new Map<string, Named>();
  const lenders: NamedFlow[] = [];
  let unread = false;
  let caller: NamedFlow | undefined;
  for (const [at, block] of blocks.entries()) {
    const { flow } = block;
    const label = labelledAt(blocks, at, opening.has(block));
    unread ||= label.unread === true;
    const elsewhere = demands.has(block);
    const folded = fold(flow.text);
    const asked = elsewhere && desAutres.test(folded);
    const inText = namedIn(flow).filter(({ role }) => role === 'autoriteContractante' || !asked);
    if (at < opened && !asked) lenders.push(...lendersIn(flow, folded));
    const givers = asked ? [] : giversIn(flow, folded, blocks);
    const told = label.named === undefined ? inText : withOthers(label.named, flow, 0);
    for (const named of [...told, ...givers.map(paying)]) keep(completed(named, blocks), found);
    if (caller === undefined && !elsewhere) caller = nominal(callerIn(flow, folded));
  }
  // « Crédit IDA n° 6062 » is enough where nothing else names who pays.
  if (![...found.values()].some(({ role }) => role === 'bailleur')) for (const lender of lenders) keep(paying(lender), found);
  const told = unread || [...found.values()].some(({ role }) => role === 'autoriteContractante');
  const issuer = told ? undefined : (selfPresented(outline.preamble, blocks) ?? issuerIn(outline.preamble, blocks));
  // « L'ORS recrute … » under the name that the acronym stands for.
  const deduced = caller === undefined || (issuer !== undefined && sigleOf(issuer.name.text, blocks) === caller.name.text);
  const one = told
    ? undefined
    : ((deduced ? issuer : caller) ??
      presented(blocks, found) ??
      weighedIn(blocks, new Set([...found].filter(([, { role }]) => role !== 'gestionnaire').map(([key]) => key))));
  const head: Named | undefined = one === undefined ? undefined : { ...one, role: 'autoriteContractante' };
  const supposed = [...found.values()].some(({ role }) => role === 'bailleur') ? [] : knownGivers(blocks);
  for (const giver of supposed) keep(paying(giver), found);
  const named = [...found.values()];
  const all = head === undefined ? named : [head, ...named.filter(({ name }) => fold(name.text) !== fold(head.name.text))];
  return all
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ name, sigle, role }) => {
      const isSupposed = role === 'autoriteContractante' ? one !== undefined && one !== caller : supposed.some((giver) => giver.name === name);
      const sure = isSupposed ? confiances.deduite : confiances.ailleurs;
      return read(
        { nom: read(name.text, from(name, undefined, sure)), sigle: sigle ?? sigleOf(name.text, blocks), role },
        from(name, undefined, sure),
      );
    });
}

function paying(lender: NamedFlow): Named {
  return { ...lender, role: 'bailleur' };
}

/** Who presents itself and does not only pay. */
function presented(blocks: readonly Block[], found: ReadonlyMap<string, Named>): NamedFlow | undefined {
  const one = presentedIn(blocks) ?? presentedBelow(blocks);
  return one === undefined || found.has(fold(one.name.text)) ? undefined : one;
}

/** Lines of an opening, its letterhead and its table of information. */
const opened = 30;

/** One name for what is told in two forms: the acronym first, then in full. */
function keep(named: Named, found: Map<string, Named>): void {
  const key = fold(named.name.text);
  // « AMI/2026/DPE/06 », below « Financement » in a torn table: a number of a file.
  if (/^\S*\/\S*\d\S*$/u.test(key) || (named.role === 'bailleur' && /\d{3}/u.test(key))) return;
  // « financé par l'Agence »: a sort of organisation, and none that the document names.
  if (named.role === 'bailleur' && !/\s/u.test(key) && motsDOrganisation.exec(key)?.[0] === key && named.name.text !== 'Région') return;
  const acronym = named.sigle === undefined ? undefined : found.get(fold(named.sigle));
  if (acronym !== undefined && acronym.role === named.role) found.delete(fold(acronym.name.text));
  const known = [...found].some(([other, { sigle }]) => holds(other, key) || holds(key, other) || sigle === named.name.text);
  if (!known) found.set(key, named);
}

/** In whole words: « UE » is no part of « Banque ». */
const holds = (text: string, part: string): boolean => ` ${foldWords(text)} `.includes(` ${foldWords(part)} `);

const demanding: ReadonlySet<TypeSection> = new Set(['qualifications', 'evaluation']);

/** What is asked of candidates speaks of other people's projects, and of who paid for them. */
function ofOthers({ sections }: Outline): ReadonlySet<Block> {
  return new Set(sections.filter(({ types }) => demanding.has(types[0] ?? 'autre')).flatMap(contentOf));
}

/** « Université des Trois-Vallées (UTV) », wherever it is said. */
function sigleOf(name: string, blocks: readonly Block[]): string | undefined {
  const key = fold(name);
  for (const { flow } of blocks) {
    const at = fold(flow.text).indexOf(key);
    const found = at < 0 ? undefined : sigleAfter(flow.text.slice(at + key.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** « La Chambre lance un appel », « l'Unité de coordination invite … » name nobody. */
function nominal(named: NamedFlow | undefined): NamedFlow | undefined {
  const folded = fold(named?.name.text ?? '');
  return (!/\s/u.test(folded) && motsDOrganisation.test(folded)) || sansNom.test(folded) ? undefined : named;
}

/** « l'Université » alone is the one that the document names in full elsewhere. */
function completed(named: Named, blocks: readonly Block[]): Named {
  if (/\s|^\p{Lu}{2,}$/u.test(named.name.text)) return named;
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

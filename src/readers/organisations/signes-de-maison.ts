// Blocks of an opening → the names in them, each with what points to its being the house that passes the contract.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { partDuContrat } from '../../lexicon/bailleurs.ts';
import { emetteurs, etiquettesAuDessus, motsDOrganisation } from '../../lexicon/organisations.ts';
import { autresPresentations, presentationDe } from '../../lexicon/presentations.ts';
import {
  adresseDeMaison,
  aRecuLArgent,
  donneA,
  faitDeMaison,
  faitParMaison,
  jugeLesOffres,
  pourLeCompte,
  pretAUnEtat,
  projetQueMene,
  teteDuGroupe,
} from '../../lexicon/signes-d-autorite.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold } from '../../recognisers/fold.ts';
import { namesDocument } from '../../sections/document-name.ts';
import { readTitle } from '../../sections/title.ts';
import { isMention, isMotto, isName, namesMission } from '../lignes-de-tete.ts';
import { namesOne, subjectAt } from './appelants.ts';
import { payerAt } from './bailleurs.ts';
import { capitalised, type NamedFlow, nameFrom, sigleAfter } from './noms-d-organisation.ts';

/** `offers`: judges them; `leads`: the head of a group; `acts`: with a project, in a country; `funded`: given the money; `line`: a name and no more; `file`: in its number; `host`: in an address. */
export type Sign =
  | 'offers'
  | 'leads'
  | 'acts'
  | 'presents'
  | 'funded'
  | 'project'
  | 'line'
  | 'address'
  | 'initials'
  | 'file'
  | 'host'
  | 'often'
  | 'veryOften';
export type Signed = readonly [NamedFlow, Sign];

const longestLine = 100;
/** Several lines of a letterhead, read as one. */
const longestCapitals = 220;
/** The name before that of the document, on one line with the title. */
const farthest = 400;
const beforeKind =
  /\s?:\s(?=(?:recrutement|appel|avis|consultan|termes? de reference|tdr|evaluation|etude)\b)|\s(?=(?:cahier des (?:charges|prescriptions|clauses)|termes? de reference|appel|avis)\s)/u;

/** What sentences say of the houses that they name. */
export function signsIn(flow: Flow): readonly Signed[] {
  const folded = fold(flow.text);
  const subjects = (pattern: RegExp, sign: Sign): readonly Signed[] =>
    allMatches(pattern, folded).flatMap(({ index }): readonly Signed[] => {
      const named = subjectAt(flow, folded, index);
      return named === undefined ? [] : [[named, sign]];
    });
  const agents = (pattern: RegExp, sign: Sign): readonly Signed[] =>
    allMatches(pattern, folded).flatMap(({ index, 0: verb }): readonly Signed[] => {
      const at = index + verb.length;
      const named = nameFrom(flow, folded, at) ?? payerAt(flow, folded, at);
      return named === undefined || !namesOne(named.name.text, named.sigle) ? [] : [[named, sign]];
    });
  const between = allMatches(projetQueMene, folded).flatMap(({ index, 0: whole, 1: name = '' }): readonly Signed[] => {
    const start = index + whole.lastIndexOf(` ${name} `) + 1;
    const at = start > index ? start : index + whole.lastIndexOf(`'${name} `) + 1;
    const named = { name: sliceFlow(flow, { start: at, end: at + name.length }), sigle: undefined };
    return namesOne(named.name.text, undefined) ? [[named, 'acts']] : [];
  });
  const leads = allMatches(teteDuGroupe, folded).flatMap(({ index }): readonly Signed[] => {
    const name = capitalsBefore(flow, index);
    return name === undefined ? [] : [[{ name, sigle: undefined }, 'leads']];
  });
  return [
    ...subjects(jugeLesOffres, 'offers'),
    ...subjects(faitDeMaison, 'acts'),
    ...agents(faitParMaison, 'acts'),
    ...between,
    ...agents(donneA, 'funded'),
    ...agents(pourLeCompte, 'offers'),
    ...(partDuContrat.test(folded) ? subjects(aRecuLArgent, 'offers') : []),
    ...leads,
  ];
}

/** « Le Réseau conduit … »: a sort of house. */
export const isKind = ({ name }: NamedFlow): boolean => motsDOrganisation.exec(fold(name.text))?.[0] === fold(name.text);

const project =
  /(?<!\p{L})((?:[Pp]rojet|[Pp]rogramme|PROJET|PROGRAMME)\s[^.;:()\n]{4,220}?)\s?\(\s?(\p{Lu}[\p{Lu}\p{N}-]{2,14})\s?\)|(?<!\p{L})(?:[Pp]rojet|PROJET)\s(\p{Lu}[\p{Lu}\p{N}-]{2,11}|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+)(?![\p{L}])/gu;

/** A loan to a State, a part of it for the contract: whoever runs the project that it pays. */
export function projectSigns(flow: Flow): readonly Signed[] {
  const folded = fold(flow.text);
  if (!pretAUnEtat.test(folded) && !partDuContrat.test(folded)) return [];
  return [...flow.text.matchAll(project)].slice(0, 3).flatMap(({ index, 0: whole, 1: name, 2: sigle }): readonly Signed[] => {
    const end = index + (name ?? whole).length;
    return [[{ name: sliceFlow(flow, { start: index, end }), sigle }, 'project']];
  });
}

function capitalsBefore(flow: Flow, end: number): Flow | undefined {
  const run = /(?:^|[\s,;:(])(\p{Lu}[\p{L}'’.&-]*(?:\s\p{Lu}[\p{L}'’.&-]*){0,5})$/u.exec(flow.text.slice(Math.max(0, end - 80), end))?.[1];
  if (run === undefined) return undefined;
  const label = etiquettesAuDessus.exec(fold(run))?.[0].length ?? 0;
  return sliceFlow(flow, { start: end - run.slice(label).trimStart().length, end });
}

/** « 1. Présentation de Rives Vives », said again below. */
export function presentedSigns({ flow }: Block, below: readonly Block[]): readonly Signed[] {
  if (flow.text.length > longestLine) return [];
  const folded = fold(flow.text);
  const lead = /^\s*(?:(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)\s?[-.):]+\s*)?/u.exec(folded)?.[0].length ?? 0;
  const told = presentationDe.exec(folded.slice(lead))?.[0].length;
  if (told === undefined) return [];
  const start = lead + told;
  const cut = flow.text.slice(start).search(/\s[–—-]\s|\s?[(:,/]|\s(?:au|en|et)\s|\.?$/u);
  const name = sliceFlow(flow, { start, end: start + Math.max(cut, 0) });
  if (autresPresentations.test(fold(name.text)) && !/\s\p{Lu}/u.test(name.text)) return [];
  const sigle = sigleAfter(flow.text.slice(start + name.text.length));
  const again = below.some((block) => fold(block.flow.text).includes(fold(name.text)) || (sigle !== undefined && block.flow.text.includes(sigle)));
  return /^\p{Lu}\p{L}{2,}/u.test(name.text) && again ? [[{ name, sigle }, 'presents']] : [];
}

/** Of a house that the line does not name. */
const parts = /^(?:(?:sous-)?direction (?!nationale|generale)|service|division|departement|cellule|bureau d(?:e|u)\b)/u;

/** « 22/09/2026 RIVES VIVES », « Rives Vives • Agence des eaux »: a name and no more. */
export function lineSigns(block: Block, below: readonly Block[]): readonly Signed[] {
  const { text } = block.flow;
  const capitals = text === text.toUpperCase();
  if (block.label !== undefined || text.length > (capitals ? longestCapitals : farthest)) return [];
  if (isMotto(text) || isName(block)) return [];
  const start = /^(?:\d{1,2}\/\d{1,2}\/\d{4}\s+|[•-]\s*|L['’]\s?|L[ae]s?\s)?/u.exec(text)?.[0].length ?? 0;
  const kind = fold(text).slice(start).search(beforeKind);
  const cut = kind > 0 ? kind : text.slice(start).search(/\s[•|](?:\s|$)|\s?\(|\s[–—-]\s|\t|,\s/u);
  const name = sliceFlow(block.flow, { start, end: cut < 0 ? text.trimEnd().length : start + cut });
  const sign =
    cut < 0
      ? ''
      : text
          .slice(start + cut)
          .trim()
          .charAt(0);
  if (text.length > longestLine && kind <= 0 && !(capitals && sign !== ',') && sign !== '•') return [];
  const house = emetteurs.test(fold(name.text)) || motsDOrganisation.exec(fold(name.text))?.index === 0;
  if (
    isMention(name.text) ||
    namesDocument(name.text) ||
    parts.test(fold(name.text)) ||
    (!house && (namesMission(name.text) || readTitle(name.text).strength !== 'none'))
  )
    return [];
  const sigle = sigleAfter(text.slice(start + name.text.length));
  if (
    name.text.length < 3 ||
    name.text.length > longestLine ||
    /[\d:;?!]|(?<!\be\.V|Inc|Ltd|S\.A)[.,]$/u.test(name.text) ||
    (cut < 0 && /[.,:]$/u.test(text.trim()))
  )
    return [];
  if (!(namesOne(name.text, sigle) || capitalised.test(name.text) || emetteurs.test(fold(name.text)))) return [];
  if (/\s(?:a|est|sont|ont|sera|doit|peut|veut)\s/u.test(name.text)) return [];
  const named = { name, sigle };
  const addressed = below.some(({ flow }) => flow.text.length < longestLine && adresseDeMaison.test(fold(flow.text).trim()));
  return addressed
    ? [
        [named, 'line'],
        [named, 'address'],
      ]
    : [[named, 'line']];
}

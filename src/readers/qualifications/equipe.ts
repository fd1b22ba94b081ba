// The sections on the team, and the sentence that composes it → its members and how many they are.
import { parTete } from '../../lexicon/colonnes.ts';
import { compositions } from '../../lexicon/mission.ts';
import type { Equipe } from '../../model/calendrier.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import type { Section } from '../../sections/section.ts';
import { countIn, headsIn } from '../calendrier/charge-de-cellule.ts';
import type { LigneLue } from '../calendrier/ligne-lue.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, type Read, read } from '../lift.ts';
import { type Phrase, partsOf, phrasesIn, phrasesOf } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';
import { tablesIn } from '../table.ts';
import { type MembreLu, withEfforts } from './charges-des-membres.ts';
import { heldIn, memberIn, namesRole, titulaireIn } from './titulaire.ts';

const counted = /(?:^|[\s,('])(?:(un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})(?: ?\((\d{1,2})\))?) (?=\p{L})/gu;
const ones: ReadonlyMap<string, number> = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
]);
const ends =
  /,|;|\.|\(|\s(?:ou equivalent|et (?:d'|de |un|une|deux|trois|quatre|cinq|\d)|ayant|titulaire|dont|qui|avec|pour|justifiant|disposant|comptant)/u;
const team = /\b(?:equipe|personnel(?: cle)?|experts?|intervenants?|consultants?|ressources humaines)\b/u;
const alone =
  /\bcontrat (?:de (?:consultant|expert)\p{L}* )?individuel\b|\b(?:recrut\p{L}+|services|mission|contrat|candidature) d.un(?:e)? (?:consultant\p{L}*|expert\p{L}*) (?:national\p{L}* |international\p{L}* )?individuel(?:le)?\b|\b(?:confiee? a|realisee? par|assuree? par|recours? a|recourt a)[^.;]{0,40}\bun(?:e)? (?:seul\w* |unique )?(?:consultant\w*|expert\w*) (?:unique|seul\w*)\b/u;

/** The team; `rows` of a table share the work out among its members. */
export function readEquipe(context: Context, rows: readonly LigneLue[] = []): Lifted<Equipe> {
  const { nombre, membres } = composedOf(context);
  return { nombre, membres: withEfforts(membres, rows) };
}

/** Members are those whom a sentence composes the team of; else those whom the sub-headings of its section name. */
function composedOf({ outline }: Context): Composed {
  const sections = [...new Set([...partsOf(outline, 'equipe'), ...partsOf(outline, 'qualifications')])];
  const phrases = sections.flatMap((section) => phrasesOf(section));
  for (const phrase of phrases) {
    const verb = team.test(phrase.folded) ? compositions.exec(phrase.folded) : null;
    if (verb === null) continue;
    const listed = phrases
      .filter(({ lead, block }) => lead === phrase.folded && block.kind === 'item')
      .flatMap((item) => composedIn(item, 0).membres.slice(0, 1));
    if (listed.length > 0) return { nombre: undefined, membres: listed };
    const composed = composedIn(phrase, verb.index);
    if (composed.membres.length > 0 || composed.nombre !== undefined) {
      return { nombre: composed.nombre, membres: composed.membres.length > 0 ? composed.membres : headed(sections) };
    }
  }
  const everywhere = [...phrasesIn(outline.preamble), ...outline.sections.flatMap((section) => phrasesOf(section))];
  return { nombre: unique(everywhere), membres: headed(sections) };
}

interface Composed {
  readonly nombre: Read<number> | undefined;
  readonly membres: readonly MembreLu[];
}

/** « deux experts », then « un chef de mission et trois enquêteurs »: the total, and each. */
function composedIn({ flow, folded }: Phrase, verb: number): Composed {
  const membres: MembreLu[] = [];
  let nombre: Read<number> | undefined;
  for (const match of folded.slice(verb).matchAll(counted)) {
    const number = Number(match[2] ?? ones.get(match[1] ?? '') ?? match[1]);
    const start = verb + match.index + match[0].length;
    const rest = folded.slice(start);
    const stop = rest.search(ends);
    const end = start + (stop < 0 ? rest.length : stop);
    const name = folded.slice(start, end);
    const span = { start: verb + match.index, end };
    if (/^(?:experts?|personnes?|membres?|consultants?|intervenants?)(?: (?:cles?|principaux))?$/u.test(name.trim())) {
      nombre ??= read(number, from(flow, span));
      continue;
    }
    if (namesRole(name) && name.split(' ').length <= 10)
      membres.push(read({ role: flow.text.slice(start, end).trim(), nombre: number }, from(flow, span)));
  }
  return { nombre, membres };
}

/** Sub-sections and introductions that name a member: « Chef de mission : ». */
function headed(sections: readonly Section[]): readonly MembreLu[] {
  const found = new Map<string, MembreLu>();
  const keep = (role: string, number: number | undefined, origin: ReturnType<typeof from>): void => {
    const key = fold(role);
    if (!found.has(key)) found.set(key, read({ role, ...(number === undefined ? {} : { nombre: number }) }, origin));
  };
  for (const section of sections) {
    for (const part of section.children) {
      const who = titulaireIn(part.title);
      if (who !== undefined && !who.structure) keep(who.nom, numberIn(part.title), from(part.heading.flow));
    }
    for (const table of tablesIn(section.blocks)) {
      const heads = headsIn(table);
      for (const row of table.body) {
        const first = row.cells?.find(({ flow }) => /\p{L}{3}/u.test(flow.text));
        const who = first === undefined ? undefined : titulaireIn(first.flow.text);
        const said = heads === undefined ? undefined : countIn(row, heads);
        // « Nombre par lot »: how many in all is not said.
        const several = heads !== undefined && parTete.test(fold(heads.own).replace(/\blots?\b/u, 'unite'));
        if (first !== undefined && who !== undefined && !who.structure)
          keep(who.nom, several ? undefined : (said ?? numberIn(first.flow.text)), from(first.flow));
      }
    }
    for (const { flow, kind } of section.blocks.filter((block) => block.kind === 'item' || block.kind === 'paragraph')) {
      const held = kind === 'item' ? heldIn(flow) : undefined;
      const named = held === undefined ? sentencesOf(flow).flatMap((sentence) => memberIn(sentence.text)?.nom ?? []) : [held];
      for (const name of named) keep(name, 1, from(flow));
    }
    for (const { flow } of section.blocks.filter(({ kind, flow }) => kind !== 'row' && /:[\s*_]*$/u.test(flow.text))) {
      const last = flow.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '';
      const who = titulaireIn(last);
      if (who !== undefined && !who.structure) keep(who.nom, numberIn(last), from(flow));
    }
  }
  return [...found.values()];
}

/** « Enquêteurs (4) »; one when nothing is said and the role is singular, none when it is plural. */
function numberIn(text: string): number | undefined {
  const aside = /\((\d{1,2})\)/u.exec(text)?.[1];
  const leading = recogniseNombres(text)[0];
  if (aside !== undefined) return Number(aside);
  if (leading !== undefined && leading.start <= 2 && leading.value.enLettres) return leading.value.valeur;
  return /^\W*(?:les )?\p{L}{4,}(?:eurs|euses|rices|erts|ertes|ants|antes|istes|iens|iennes)\b/u.test(text) ? undefined : 1;
}

/** « la mission sera confiée à un consultant unique ». */
function unique(phrases: readonly Phrase[]): Read<number> | undefined {
  for (const { flow, folded } of phrases) {
    const match = alone.exec(folded);
    if (match !== null) return read(1, from(flow, { start: match.index, end: match.index + match[0].length }, confiances.ailleurs));
  }
  return undefined;
}

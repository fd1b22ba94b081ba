// The sentences on supervision → who supervises the mission, and the committee that follows it.
import { type Flow, sliceFlow } from '../document/flow.ts';
import { comites, interlocuteurs, supervisants, supervisions } from '../lexicon/mission.ts';
import type { Supervision } from '../model/selection.ts';
import { fold } from '../recognisers/fold.ts';
import type { TypeSection } from '../sections/section-type.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, type Read, read } from './lift.ts';
import { type Phrase, phrasesIn, phrasesOf } from './phrases.ts';

/** Sections that tell of other works, or of offers. */
const telling: readonly TypeSection[] = ['contexte', 'partiesPrenantes', 'candidature', 'evaluation', 'qualifications', 'annexes', 'objectifs'];

const nameEnds =
  /[,;:(]|\.(?:\s|$)|\s(?:et (?:(?:sous )?(?:la |l')?(?:supervision|direction|responsabilite|coordination|autorite)|en|avec|travaillera|dans|valide\w*|sera)|en (?:etroite|collaboration|lien|concertation|coordination)|dans|pour|afin|qui|auquel|a (?:laquelle|qui)|avec|pendant|durant|assurera|assure|est|sera|ainsi que|au titre|lors|par|chaque|toutes? (?:les|semaine)|tous les|une fois|deux fois)\b/u;
const committeeEnds =
  /[;:]|\.(?:\s|$)|,? (?:qui )?(?:se (?:reuni\w+|tien\w+)|reuni(?:t|ra)\b|assur\w+|donne(?:ra)?\b|rend(?:ra)?\b|sera\b|est (?!compose|preside|forme)|veille\w*|valide\w*|accompagne\w*|procede\w*|examine\w*|adopte\w*|discute\w*|supervise\w*|suit\b|suivra\b|en (?:propose|assure)\w*|mis en place|et aux?)\b|,? et a (?:\d|une?\b|deux\b|trois\b|quatre\b|l[ea']|des\b)/u;

export function readSupervision({ outline }: Context): Lifted<Supervision> {
  const sections = outline.sections.filter(({ types }) => types[0] === undefined || !telling.includes(types[0]));
  const first = sections.toSorted((a, b) => Number(b.types[0] === 'gestion') - Number(a.types[0] === 'gestion'));
  const phrases = first.flatMap((section) =>
    [...phrasesIn([section.heading]), ...phrasesOf(section)].map((phrase) => ({
      phrase,
      managed: section.types.includes('gestion'),
      tasks: section.types[0] === 'taches',
    })),
  );
  return {
    superviseur: firstOf(phrases, supervisorIn),
    comite: firstOf(
      phrases.filter(({ tasks }) => !tasks),
      committeeIn,
    ),
  };
}

type Managed = { readonly phrase: Phrase; readonly managed: boolean; readonly tasks: boolean };

function firstOf(phrases: readonly Managed[], find: (phrase: Phrase) => Flow | undefined): Read<string> | undefined {
  for (const { phrase, managed } of phrases) {
    const found = find(phrase);
    if (found !== undefined) return read(found.text, from(found, undefined, managed ? confiances.propre : confiances.ailleurs));
  }
  return undefined;
}

const generic =
  /^(?:comite|commission|groupe de|cabinet|bureau|equipe|evaluat\p{L}+|une? |consultant|prestataire|mandataire|expert|titulaire|soumissionnaire|adjudicataire|contractant|cheffe? (?:de mission|d'equipe)|il |elle )/u;

/** « La coordinatrice des programmes supervise l'évaluation. »: who does it stands before the verb. */
function subjectIn({ flow, folded }: Phrase): Flow | undefined {
  const found = supervisants.exec(folded) ?? interlocuteurs.exec(folded);
  const [whole = '', article = '', name = ''] = found ?? [];
  if (name === '' || whole === '' || generic.test(name) || name.split(' ').length > 12) return undefined;
  return trimmed(sliceFlow(flow, { start: article.length, end: article.length + name.length }));
}

function supervisorIn(phrase: Phrase): Flow | undefined {
  const { flow, folded } = phrase;
  const match = supervisions.exec(folded);
  if (match === null) return subjectIn(phrase);
  const start = match.index + match[0].length;
  const stop = folded.slice(start).search(nameEnds);
  const end = start + (stop < 0 ? folded.length - start : stop);
  const name = sliceFlow(flow, { start, end });
  const words = name.text.trim().split(/\s+/u).length;
  return name.text.trim().length < 3 || words > 18 || generic.test(fold(name.text).trim()) ? undefined : trimmed(name);
}

function committeeIn({ flow, folded }: Phrase): Flow | undefined {
  const match = comites.exec(folded);
  if (
    match === null ||
    /\b(?:membres? (?:de|du)|organis|cre(?:er|ation)|renforc\w+|former|mise en place (?:de|d'))\b[^.;]{0,30}$/u.test(folded.slice(0, match.index))
  )
    return undefined;
  const stop = folded.slice(match.index + match[0].length).search(committeeEnds);
  const end = match.index + match[0].length + (stop < 0 ? folded.length - match.index - match[0].length : stop);
  const name = sliceFlow(flow, { start: match.index, end });
  return name.text.split(/\s+/u).length > 40 ? trimmed(sliceFlow(flow, { start: match.index, end: match.index + match[0].length })) : trimmed(name);
}

function trimmed(flow: Flow): Flow {
  return sliceFlow(flow, { start: 0, end: flow.text.replace(/[\s,;:–-]+$/u, '').length });
}

// The text of a requirement → what it asks: degree, years, languages, and whether anyone could verify it.
import { mesures, preuves, vagues, verifiables } from '../../lexicon/qualifications.ts';
import { recogniseAnneesExperience } from '../../recognisers/annees-experience.ts';
import { recogniseDiplomes } from '../../recognisers/diplome.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseLangues } from '../../recognisers/langue.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';

export interface Mesure {
  readonly diplome: string | undefined;
  readonly annees: number | undefined;
  readonly langues: readonly string[];
  readonly mesurable: boolean;
}

/** `annees`: years that a column of experience gives. */
export function mesureOf(text: string, annees: number | undefined): Mesure {
  const folded = fold(text);
  const diplome = degreeOf(text);
  const years = yearsOf(text) ?? annees;
  const langues = [...new Set(spokenIn(text, folded))];
  const counted = diplome !== undefined || years !== undefined || recogniseNombres(text).length > 0 || mesures.test(folded);
  const provable = preuves.test(folded) || verifiables.test(folded) || named(text);
  // A language is heard in an interview, whatever the degree that the text asks.
  const spoken = langues.length > 0 && !besidesLanguage.test(folded);
  return { diplome, annees: years, langues, mesurable: counted || spoken || (provable && !vagues.test(folded)) };
}

/** « trois sites réalisés, dont un bilingue arabe-français »: what was made speaks them. */
const ofAWork =
  /\b(?:sites?|plateformes?|applications?|ouvrages?|publications?|supports?|films?|videos?|revues?|manuels?|guides?)\b(?:[^.;,]{0,60}|[^.;]{0,60}\bdont\b[^.;,]{0,30})\b(?:bi|tri|multi)lingues?\b[^.;]{0,24}$/u;
/** « le français étant la langue de travail »: said of the mission, asked of nobody. « Une langue exigée » is asked. */
const ofTheMission =
  /^,? (?:etant|est|sera|reste|restant|demeure|demeurant) la langue (?:de travail|de redaction|de communication|d'usage|d'enseignement|officielle|principale|(?:de la|du|des|de l') ?(?:mission|rapports?|livrables?|contrat|marche|projet|programme|prestation|etude|atelier|ateliers|echanges|supports))\b/u;

/** « didactique du français », « enseignants d'anglais », « licence de chinois »: what one teaches or studied. */
const taught =
  /\b(?:didactique|enseign(?:er|ants?|antes?|ement)|professeure?s?|formateurs?|formatrices?|cours|manuels?|classes?|linguistique|litterature|licence|master|doctorat)(?: (?:de langue|des langues))? (?:du |de |d'|de l')$/u;

function spokenIn(text: string, folded: string): readonly string[] {
  return recogniseLangues(text)
    .filter(({ start, end }) => !ofTheMission.test(folded.slice(end, end + 40)) && !isOfOther(folded.slice(Math.max(0, start - 200), start)))
    .map(({ value }) => value);
}

function isOfOther(before: string): boolean {
  return ofAWork.test(before) || taught.test(before);
}

const besidesLanguage = /\b(?:aptitudes?|capacites?|sens (?:de|du|des)|rigueur|motivation|qualites?|redactionnel\w*)\b/u;

/** A piece of software or an organisation called by its name: one has used it, worked with it, or not. */
function named(text: string): boolean {
  const asked = /\b(?:maitris\w+|pratique d|utilis\w+|logiciels?|experiences? (?:[\p{L}']+ ){0,2}avec )/u.exec(fold(text));
  return asked !== null && /[\s'’(]\p{Lu}[\p{L}\d]{2,}/u.test(text.slice(asked.index));
}

/** Alone, no right to use something. */
const licenceSeule =
  /^\W*(?:(?:profil|formation|diplomes?|niveau|etudes)[\p{L}' ]{0,20}: )?(?:une? |la )?licence(?: (?:au moins|minimum|exigee|universitaire))?\W*$/u;

/** The lowest of several that are as good; the level in parentheses says what the name before it means. */
function degreeOf(text: string): string | undefined {
  const all = recogniseDiplomes(text);
  const found = all.filter(({ end }, index) => {
    const next = all[index + 1];
    return next === undefined || !/^\s?\(\s?(?:niveau )?$/u.test(text.slice(end, next.start));
  });
  const values = [...new Set(found.map(({ value }) => value))].toSorted((a, b) => Number(a.slice(4)) - Number(b.slice(4)));
  if (values.length === 0 && licenceSeule.test(fold(text))) return 'bac+3';
  if (values.length <= 1) return values[0];
  const between = found.slice(1).map(({ start }, index) => fold(text.slice(found[index]?.end ?? 0, start)));
  if (between.some((words) => /\bl'autre\b/u.test(words))) return undefined;
  return between.every((words) => /\b(?:ou|voire)\b|\/|,/u.test(words)) ? values[0] : undefined;
}

/** Years that a firm has worked, as it must show them; how long it has existed is no experience. */
const ofActivity = /^(?: ?\(\d+\)|\))? ?(?:ans?|annees?) d'activite/u;

const activeSince = /\b(?:active?s?|en activite|exercant|en exercice) depuis (?:au moins |plus de |au minimum )?$/u;

/** « master ou, à défaut, 12 ans d'expérience », « une maîtrise compense deux ans d'expérience »: what stands for something else. */
const instead =
  /\b(?:compens\p{L}+|equivau\p{L}+|t(?:ien|en)\p{L}+ lieu|remplac\p{L}+|dispens\p{L}+|redui\p{L}+|substitu\p{L}+)\b[^.;)]{0,40}$|\bou,? a defaut,? (?:d'un |d'une |de |d')?(?:[\p{L}+' ]{0,30} et )?(?:au moins |un minimum de )?$/u;

/** « 10 ans dont 5 … » asks for ten; « 5 ans … ou 8 ans » says no single number. */
function yearsOf(text: string): number | undefined {
  const folded = fold(text);
  const active = recogniseNombres(text).flatMap(({ start, end, value }) =>
    ofActivity.test(folded.slice(end)) || (activeSince.test(folded.slice(0, start)) && /^ ?(?:\(\d+\) ?)?ans?\b/u.test(folded.slice(end)))
      ? [value.valeur]
      : [],
  );
  const years = recogniseAnneesExperience(text).filter(({ start }) => !instead.test(folded.slice(Math.max(0, start - 60), start)));
  const values = [...new Set([...years.map(({ value }) => value), ...active])];
  return values.length <= 1 || /\bdont\b/u.test(folded) ? values[0] : undefined;
}

// The sections that weigh offers → criteria with weights, threshold, declared total, method of award.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { methodes, sousTotaux } from '../../lexicon/evaluation.ts';
import { phrasesDeNotation } from '../../lexicon/signaux.ts';
import type { Evaluation } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Section } from '../../sections/section.ts';
import { contentOf, withDescendants } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import { withoutPriceForms } from '../bordereaux.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, type Read, read } from '../lift.ts';
import { type Phrase, partsOf, phrasesOf } from '../phrases.ts';
import { itemOf, sentencesOf } from '../sentences.ts';
import { readCriteres } from './criteres.ts';
import { namesTotal } from './criteres-liste.ts';
import { criteresSansPoids } from './criteres-sans-poids.ts';
import { type Grille, readGrille } from './criteres-tableau.ts';
import { listsOf } from './listes-de-poids.ts';
import { sharesMoney } from './parts-d-autre-chose.ts';
import { weightsIn } from './poids.ts';
import { outOf } from './poids-nus.ts';

/** Criteria in the order of the text; a method only when no criterion is listed. */
export function readEvaluation(context: Context): Lifted<Evaluation> {
  const own = partsOf(context.outline, 'evaluation').map(withoutPriceForms);
  const grids = own.length > 0 ? own : gridsElsewhere(context);
  const sections = grids.length > 0 ? grids : sentencesElsewhere(context);
  const phrases = sections.flatMap((section) => phrasesOf(section)).filter((phrase) => !isOfMoney(phrase));
  const seuil = only(phrases, 'seuil');
  const stages = stagesIn(phrases);
  // Where it is the only one told, what an interview is out of is no total of the grid.
  const told = stages.length > 1 ? phrases : phrases.filter(({ folded }) => !spoken.test(folded));
  const whole = only(told, 'total') ?? totalRow(sections, 'total');
  const { criteres: weighed, priced } = readCriteres(sections, whole?.value);
  const criteres = weighed.length > 0 || sections.some(weighs) ? weighed : criteresSansPoids(sections);
  const total = whole ?? (priced ? undefined : totalRow(sections, 'partiel'));
  return {
    criteres,
    seuil,
    totalDeclare: criteres.length === 0 ? undefined : total,
    ...(criteres.length === 0 || total !== undefined || stages.length < 2 ? {} : { totauxParEtape: stages }),
    methode: criteres.length === 0 ? readMethode(context) : undefined,
  };
}

const spoken = /\b(?:entretiens?|auditions?|(?:cette|la|leur) presentation|soutenances?|(?:epreuves? )?orale?s?)\b/u;

/** « Elles sont notées : … », after the sentence on the offers. */
const saidOfThem =
  /^\W*(?:elles?|ils?|chacune?|le tout) (?:est|sont|sera|seront) (?:notee?s?|evaluee?s?|jugee?s?|classee?s?|departagee?s?|cotee?s?|appreciee?s?)\b/u;

/** « Notation : méthode 40 %, prix 60 % »: a line by itself that names what it is. */
const named =
  /^\W*(?:notation|ponderation|bareme|jugement|(?:les )?criteres?(?: (?:de |d')(?:notation|choix|selection|evaluation|attribution|jugement))?)(?: des (?:offres?|candidatures?|dossiers?|propositions?))? ?:/u;

const aboutOffers: readonly TypeSection[] = ['candidature', 'gestion', 'budget'];

/** No section is about evaluation: a grid that says it is one stands where offers are handed in, opened or priced, or in the notice above all sections. */
function gridsElsewhere({ outline }: Context): readonly Section[] {
  const isGrid = (group: readonly Block[]): boolean => group[0]?.kind === 'row' && readGrille(group, false) !== undefined;
  const found = outline.sections
    .flatMap(withDescendants)
    .filter(({ types, blocks }) => types.some((type) => aboutOffers.includes(type)) && listsOf(blocks).some(isGrid));
  return found.length > 0
    ? found
    : listsOf(outline.preamble)
        .filter(isGrid)
        .flatMap((rows) => gridAlone(outline.preamble, rows));
}

/** Its rows, under the line that announces them. */
function gridAlone(preamble: readonly Block[], rows: readonly Block[]): readonly Section[] {
  const [first] = rows;
  const heading = first === undefined ? undefined : (preamble[preamble.indexOf(first) - 1] ?? first);
  if (heading === undefined) return [];
  return [{ title: '', level: 1, types: ['candidature'], heading, blocks: rows, children: [], confidence: 0, typesConfidence: 0 }];
}

/** « Les offres sont notées sur la technique (70 %) et le prix (30 %) », in a section on offers: the sentence alone, where its weights make 100. */
function sentencesElsewhere({ outline }: Context): readonly Section[] {
  const isWhole = ({ text }: Flow): boolean => {
    const weights = weightsIn(text).filter(({ value }) => value.role === 'poids');
    return weights.length >= 2 && weights.reduce((sum, { value }) => sum + value.valeur, 0) === 100;
  };
  return outline.sections
    .flatMap(withDescendants)
    .filter(({ types }) => types.some((type) => aboutOffers.includes(type)))
    .flatMap((section) =>
      section.blocks
        .filter(({ kind }) => kind !== 'row')
        .flatMap((block) => sentencesOf(block.flow).map((flow) => ({ ...block, flow })))
        .filter(({ flow }) => [phrasesDeNotation, saidOfThem, named].some((says) => says.test(fold(flow.text))) && isWhole(flow))
        .map((block) => ({ ...section, blocks: [block], children: [] })),
    );
}

/** A weight stands somewhere in it, read or not. */
function weighs(section: Section): boolean {
  return withDescendants(section).some(({ heading, blocks }) =>
    [heading, ...blocks].some(({ flow }) => weightsIn(itemOf(flow).text).some(({ value }) => value.role === 'poids')),
  );
}

/** The one value of a role that the sentences give; two that differ are none. */
function only(phrases: readonly Phrase[], role: 'seuil' | 'total'): Read<number> | undefined {
  const found = phrases.flatMap((phrase) =>
    weightsIn(phrase.flow.text)
      .filter(({ start }, index, all) => !sameSaidAgain(phrase.folded.slice(all[index - 1]?.end ?? start, start)))
      .filter(
        ({ value }) =>
          value.role === role ||
          (role === 'total' &&
            value.role === 'poids' &&
            phrase.block.kind !== 'row' &&
            namesTotal(phrase.flow.text) &&
            !sousTotaux.test(phrase.folded)),
      )
      .map((weight) => read(weight.value.valeur, from(phrase.flow, weight))),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** « notée sur 100 points », then « un entretien, noté sur 50 points »: what each stage is out of, in order. */
function stagesIn(phrases: readonly Phrase[]): readonly Read<number>[] {
  return phrases.flatMap((phrase) =>
    weightsIn(phrase.flow.text)
      // « la technique est notée sur 70 points, le prix sur 30 » shares out one grid.
      .filter(({ value }) => value.role === 'total' && value.unite === 'point' && outOf(phrase.flow.text, 100).length === 0)
      .map((weight) => read(weight.value.valeur, from(phrase.flow, weight))),
  );
}

/** A penalty « dans la limite de 7,5 % » declares no total. */
function isOfMoney({ folded, flow }: Phrase): boolean {
  return sharesMoney(
    folded,
    weightsIn(flow.text).map(({ value }) => value),
  );
}

/** « 52,5 points (70 %) », « 49 points sur 70, soit 70 % ». */
function sameSaidAgain(between: string): boolean {
  return between !== '' && /^\s*(?:sur \d{2,3}\s*)?(?:points?\s*)?(?:\((?:soit\s)?|,? soit)\s*$/u.test(between);
}

/** The only row of its kind: the total of all criteria, or that of the technical ones. */
function totalRow(sections: readonly Section[], kind: keyof Pick<Grille, 'total' | 'partiel'>): Read<number> | undefined {
  const totals = sections.flatMap((section) =>
    listsOf(contentOf(section)).flatMap((group) =>
      group[0]?.kind === 'row' ? (readGrille(group, section.types[0] === 'evaluation')?.[kind] ?? []) : [],
    ),
  );
  const [first] = totals;
  return first !== undefined && totals.length === 1 ? read(first.valeur, from(first.cell.flow)) : undefined;
}

/** A way of choosing named in the sections that speak of offers. */
function readMethode({ outline }: Context): Read<string> | undefined {
  const own = (['evaluation', 'candidature', 'budget', 'gestion'] as const).flatMap((type) => partsOf(outline, type));
  for (const section of new Set([...own, ...outline.sections])) {
    for (const phrase of phrasesOf(section)) {
      if (
        !/\b(?:offres?|propositions?|soumission\w*|candidat\w*|prestataires?|consultants?|cabinets?|marche|contrat|selection\w*|attribu\w+|retenu\w*)\b/u.test(
          phrase.folded,
        )
      )
        continue;
      for (const { nom, formes, partout } of methodes) {
        if (partout !== true && !own.includes(section)) continue;
        const match = formes.exec(phrase.folded);
        const rules = nom !== 'règlement de consultation' || /criteres?|evaluation|selection|attribution|jugement/u.test(phrase.folded);
        if (match !== null && rules)
          return read(
            nom,
            from(
              phrase.flow,
              { start: match.index, end: match.index + match[0].length },
              section.types[0] === 'evaluation' ? confiances.propre : confiances.ailleurs,
            ),
          );
      }
    }
  }
  return undefined;
}

// The sections that weigh offers → criteria with weights, threshold, declared total, method of award.
import type { Block } from '../document/document.ts';
import { methodes, sousTotaux } from '../lexicon/evaluation.ts';
import type { Critere, Evaluation } from '../model/selection.ts';
import { fold } from '../recognisers/fold.ts';
import type { Section } from '../sections/section.ts';
import { contentOf } from '../sections/section.ts';
import { type Context, confiances, from } from './context.ts';
import type { CritereLu } from './critere-lu.ts';
import { critereOfItem, criteresInProse, namesTotal } from './criteres-liste.ts';
import { readGrille } from './criteres-tableau.ts';
import { classify } from './hierarchie.ts';
import { type Lifted, type Read, read } from './lift.ts';
import { type Phrase, partsOf, phrasesIn, phrasesOf } from './phrases.ts';
import { weightsIn } from './poids.ts';

const announced = /\b(?:criteres?|evalue(?:r|e|s|es|ront)?|evaluation des|notation|pondera\w+|bareme|grille|notee?s? sur|jugement)\b/u;

/** Criteria in the order of the text; a method only when no criterion is listed. */
export function readEvaluation(context: Context): Lifted<Evaluation> {
  const sections = partsOf(context.outline, 'evaluation');
  const phrases = sections.flatMap((section) => phrasesOf(section));
  const seuil = only(phrases, 'seuil');
  const total = only(phrases, 'total') ?? totalRow(sections);
  const criteres = distinct(sections.flatMap((section) => criteresOf(section, total?.value)));
  return {
    criteres: criteres.map(({ lifted }) => lifted),
    seuil,
    totalDeclare: criteres.length === 0 ? undefined : total,
    methode: criteres.length === 0 ? readMethode(context) : undefined,
  };
}

interface Kept {
  readonly key: string;
  readonly lifted: Lifted<Critere>;
}

function distinct(kept: readonly Kept[]): readonly Kept[] {
  return kept.filter(({ key }, index) => kept.findIndex((other) => other.key === key) === index);
}

function criteresOf(section: Section, declared: number | undefined): readonly Kept[] {
  const blocks = contentOf(section);
  const asGrid = section.types[0] === 'evaluation';
  const implicit = !asGrid && ![section.heading, ...blocks].some((block) => announced.test(fold(block.flow.text)));
  const groups = listsOf(blocks).map((group) => ({ group, lus: lusOf(group, asGrid) }));
  const lists = groups.flatMap(({ lus }) => classify(lus, declared ?? 100));
  return lists.map(({ critere, parent }) => kept(critere, parent, implicit));
}

/** Rows of one table, items in a row, and each paragraph alone. */
function listsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1)?.at(-1);
    const same =
      before !== undefined && before.kind === block.kind && (block.kind === 'item' || (block.kind === 'row' && before.table === block.table));
    if (same) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function lusOf(group: readonly Block[], asGrid: boolean): readonly CritereLu[] {
  const kind = group[0]?.kind;
  if (kind === 'row') return readGrille(group, asGrid)?.criteres ?? [];
  if (kind === 'item') {
    const lus = group.flatMap(critereOfItem);
    return lus.length >= 2 ? lus : phrasesIn(group).flatMap(criteresInProse);
  }
  return phrasesIn(group).flatMap(criteresInProse);
}

function kept({ intitule, poids, weight }: CritereLu, parent: CritereLu | undefined, implicit: boolean): Kept {
  const origin = from(intitule);
  const whole = { ...origin, ranges: [...origin.ranges, ...from(weight).ranges].toSorted((a, b) => a.start - b.start) };
  const { valeur, unite } = poids;
  const lifted = read<Critere>(
    {
      intitule: intitule.text,
      poids: valeur,
      unite,
      ...(parent === undefined ? {} : { parent: parent.intitule.text }),
      ...(implicit ? { implicite: true } : {}),
    },
    whole,
  );
  return { key: `${fold(intitule.text)}|${valeur}|${unite}`, lifted };
}

/** The one value of a role that the sentences give; two that differ are none. */
function only(phrases: readonly Phrase[], role: 'seuil' | 'total'): Read<number> | undefined {
  const found = phrases.flatMap((phrase) =>
    weightsIn(phrase.flow.text)
      .filter(
        ({ value }) =>
          value.role === role ||
          (role === 'total' &&
            value.role === 'poids' &&
            phrase.block.kind === 'item' &&
            namesTotal(phrase.flow.text) &&
            !sousTotaux.test(phrase.folded)),
      )
      .map((weight) => read(weight.value.valeur, from(phrase.flow, weight))),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

function totalRow(sections: readonly Section[]): Read<number> | undefined {
  const totals = sections.flatMap((section) =>
    listsOf(contentOf(section)).flatMap((group) =>
      group[0]?.kind === 'row' ? (readGrille(group, section.types[0] === 'evaluation')?.total ?? []) : [],
    ),
  );
  const [first] = totals;
  return first !== undefined && totals.length === 1 ? read(first.valeur, from(first.cell.flow)) : undefined;
}

/** A way of choosing named in the sections that speak of offers. */
function readMethode({ outline }: Context): Read<string> | undefined {
  const sections = (['evaluation', 'candidature', 'budget', 'gestion'] as const).flatMap((type) => partsOf(outline, type));
  for (const section of [...new Set(sections)]) {
    for (const phrase of phrasesOf(section)) {
      if (
        !/\b(?:offres?|propositions?|soumission\w*|candidat\w*|prestataires?|consultants?|cabinets?|marche|contrat|selection\w*|attribu\w+|retenu\w*)\b/u.test(
          phrase.folded,
        )
      )
        continue;
      for (const { nom, formes } of methodes) {
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

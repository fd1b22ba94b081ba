// The outline of a model in, its sections with their paths and whether a kind of clause was seen out.
import type { Path } from '../model/path.ts';
import type { Section, TypeSection } from '../model/sections.ts';
import type { Tor } from '../model/tor.ts';

/** A section, where it stands, and its rank among the sections of the same parent. */
export interface Placed {
  readonly section: Section;
  readonly path: Path;
  readonly wordsPath: Path;
  readonly numberPath: Path;
  readonly rank: number;
}

/** Sections of one parent, in order. */
export type Siblings = readonly Placed[];

/** The top level, then the children of each section, three levels deep: each list with the paths of its members. */
export function siblingLists(tor: Tor): readonly Siblings[] {
  const lists: Siblings[] = [];
  lists.push(
    tor.sections.map((section, i) => ({
      section,
      rank: i,
      path: `sections.${i}`,
      wordsPath: `sections.${i}.mots`,
      numberPath: `sections.${i}.numero`,
    })),
  );
  tor.sections.forEach((top, i) => {
    const children = top.sections ?? [];
    lists.push(
      children.map((section, j) => ({
        section,
        rank: j,
        path: `sections.${i}.sections.${j}`,
        wordsPath: `sections.${i}.sections.${j}.mots`,
        numberPath: `sections.${i}.sections.${j}.numero`,
      })),
    );
    children.forEach((child, j) => {
      lists.push(
        (child.sections ?? []).map((section, k) => ({
          section,
          rank: k,
          path: `sections.${i}.sections.${j}.sections.${k}`,
          wordsPath: `sections.${i}.sections.${j}.sections.${k}.mots`,
          numberPath: `sections.${i}.sections.${j}.sections.${k}.numero`,
        })),
      );
    });
  });
  return lists.filter((siblings) => siblings.length > 0);
}

/** Every section at any depth, parents first. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...allSections(section.sections ?? [])]);
}

/** Whether a section, or a part of one, has the type as its main type or as another. */
export function hasSection(tor: Tor, type: TypeSection): boolean {
  return allSections(tor.sections).some((section) => section.types.includes(type));
}

/** Whether enough of the outline was understood for « not found » to mean something: sections of two kinds at least, as a context may be all that was seen. */
export function outlineWasRead(tor: Tor): boolean {
  const understood = allSections(tor.sections).filter(({ types }) => types.some((type) => type !== 'autre'));
  return understood.length >= 2 && new Set(understood.flatMap(({ types }) => types)).size >= 2;
}

/** Whether the document is of a kind that must say what it asks: a contract or an unknown document owes no clause. */
export function owesClauses(tor: Tor): boolean {
  return tor.typeDocument !== 'contrat' && tor.typeDocument !== 'autre';
}

/** Whether the document stands alone before the bidders: a contract or a tender file has general conditions beside it. */
export function invitesOffers(tor: Tor): boolean {
  return owesClauses(tor) && tor.typeDocument !== 'cahierDesCharges';
}

const ofPrice = /financi|\bprix\b|devis/iu;

/** A call for expressions of interest that asks no price. */
export function asksInterestOnly({ typeDocument, candidature, evaluation }: Tor): boolean {
  const named = [...candidature.pieces.map(({ nom }) => nom), ...evaluation.criteres.map(({ intitule }) => intitule)];
  return typeDocument === 'appelAManifestation' && !named.some((name) => ofPrice.test(name));
}

// Defects in the frame of the document: a section lost, empty, twice there or misnumbered, a broken enumeration, no title.
import { closingSpots } from './application.ts';
import { chapters, endOf, inOrder, isContract, wordsIn } from './chapters.ts';
import { type Draft, lineAt, type Part } from './draft.ts';
import { everyLine, insertedAfter, type Operator, type Planted, removed, spotsIn, withLine } from './operator.ts';
import { isTyped, moved, movedFrom, numbersOf, renumbered, withNumber, withoutEntry } from './renumber.ts';

/** A heading as the others are written, with a number after theirs when they have one. */
function headingLike(draft: Draft, like: Part, titre: string, by: number): string | undefined {
  const line = lineAt(draft, like.heading);
  const at = line.lastIndexOf(like.titre);
  const capitals = like.titre === like.titre.toUpperCase();
  const name = capitals ? titre.toUpperCase() : titre;
  if (at < 0) return undefined;
  const head = line.slice(0, at);
  const tail = line.slice(at + like.titre.length);
  const numero = like.numero === undefined || !isTyped(draft, like) ? undefined : moved(like.numero, by, numbersOf(draft));
  return numero === undefined || like.numero === undefined
    ? like.numero === undefined || !isTyped(draft, like)
      ? head + name + tail
      : undefined
    : withNumber(head, like.numero, numero) + name + tail;
}

/** A new section after one of the chapters, those that follow renumbered. */
function withSection(draft: Draft, after: Part | undefined, titre: string, ...body: readonly string[]): Planted | undefined {
  const heading = after && headingLike(draft, after, titre, 1);
  if (after === undefined || heading === undefined) return undefined;
  const end = endOf(draft, after);
  return { lines: movedFrom(draft, end, 1).toSpliced(end, 0, heading, '', ...body, ...(body.length === 0 ? [] : [''])) };
}

/** An « objet » says the aim, and why; a deadline in a data sheet says how to answer: the clause is not absent. */
function isToldElsewhere(draft: Draft, { types, heading, end }: Part): boolean {
  if (types[0] === 'contexte' || types[0] === 'objectifs') return draft.parts.some((other) => other.types.includes('objet'));
  return types[0] === 'candidature' && closingSpots(draft).some(({ line }) => line < heading || line >= end);
}

const required = new Set(['contexte', 'objectifs', 'livrables', 'calendrier', 'paiement', 'qualifications', 'candidature']);

function withoutSection(draft: Draft, part: Part | undefined): Planted | undefined {
  if (part === undefined) return undefined;
  const end = endOf(draft, part);
  return withoutEntry(renumbered(draft, removed(draft, part.heading, end), { ...part, end }), part);
}

const empty = ['Confidentialité', 'Propriété intellectuelle', 'Dispositions diverses', 'Assurances'];

/** A typed number twice or skipped; automatic numbers cannot be wrong. */
function numbered(draft: Draft): readonly Part[] {
  const all = chapters(draft);
  return inOrder(draft).length > 0 && all.every((part) => isTyped(draft, part)) ? all : [];
}

/** Where the gold does not know every number, those that follow cannot all be moved. */
const numbers = ['structure/numerotation-trou', 'structure/numerotation-dupliquee'];

const enumerations = [
  'Le titulaire veille à : a) respecter les délais ; b) signaler toute difficulté ; d) restituer les documents confiés.',
  'Trois conditions sont posées : i) la présence des agents ; ii) la mise à disposition des locaux ; iv) la transmission des données.',
];

function brokenEnumeration(draft: Draft, from: number): Planted | undefined {
  const marks = spotsIn(draft, everyLine(draft), /^\s*([b-e])(?=\) )/gu);
  // After the last one taken out nothing is missing, and « a), c) » may be two references.
  const spot = marks.slice(1, -1)[from % Math.max(1, marks.length - 2)];
  if (marks.length < 3 || spot === undefined) return undefined;
  const line = lineAt(draft, spot.line);
  return { lines: draft.lines.toSpliced(spot.line, 1).with(spot.line, draft.lines[spot.line + 1] ?? line) };
}

/** From the first heading on: nothing says any more what the document is. */
function withoutTitle(draft: Draft): Planted | undefined {
  const first = draft.parts[0];
  return first === undefined || first.heading < 2 || draft.gold.titre === undefined ? undefined : { lines: draft.lines.slice(first.heading) };
}

export const structure: readonly Operator[] = [
  {
    rule: 'structure/section-absente',
    name: 'a section that any terms of reference need taken out',
    also: [
      'livrables/sans-echeance',
      'candidature/date-limite-absente',
      'candidature/canal-absent',
      'paiement/livrable-inconnu',
      'redaction/renvoi-casse',
      ...numbers,
    ],
    plant(draft, random) {
      const wanted = isContract(draft) ? [] : chapters(draft).filter(({ types }) => types.length === 1 && required.has(types[0] ?? ''));
      const only = wanted.filter(({ types }) => draft.parts.filter((part) => part.types.includes(types[0] ?? '')).length === 1);
      // A schedule that names the deliverables says what is delivered.
      const alone = only.filter(({ types }) => types[0] !== 'livrables' || (draft.gold.calendrier?.lignes ?? []).length === 0);
      return withoutSection(draft, random.pick(alone.filter((part) => !isToldElsewhere(draft, part))));
    },
  },
  {
    rule: 'structure/section-vide',
    name: 'a heading without a text',
    also: numbers,
    plant: (draft, random) =>
      withSection(draft, random.pick(chapters(draft).slice(1, -1)), random.pick(inOrder(draft).length > 0 ? empty : empty.slice(0, 2)) ?? ''),
  },
  {
    rule: 'structure/section-vide',
    name: 'the text of a section lost',
    plant(draft, random) {
      const free = chapters(draft).filter(({ types }) =>
        ['contexte', 'taches', 'gestion', 'methodologie', 'confidentialite'].includes(types[0] ?? ''),
      );
      const part = random.pick(free.filter(({ types }) => types.length === 1));
      return part && removed(draft, part.heading + 1, endOf(draft, part));
    },
  },
  {
    rule: 'structure/titre-duplique',
    name: 'two sections with the same title',
    also: numbers,
    plant(draft, random) {
      const all = inOrder(draft).filter(
        (part) => ['contexte', 'gestion', 'methodologie', 'taches'].includes(part.types[0] ?? '') && wordsIn(draft, part) > 12,
      );
      const twin = random.pick(all);
      return (
        twin &&
        withSection(
          draft,
          chapters(draft).at(-2),
          twin.titre,
          'Les échanges se tiennent à la demande de l’une des parties, par téléphone ou sur place.',
        )
      );
    },
  },
  {
    rule: 'structure/numerotation-dupliquee',
    name: 'a section added without renumbering the others',
    plant(draft, random) {
      const after = random.pick(numbered(draft).slice(1, -1));
      const heading = after && headingLike(draft, after, 'Confidentialité', 1);
      if (after === undefined || heading === undefined) return undefined;
      return insertedAfter(draft, endOf(draft, after) - 1, heading, '', 'Le titulaire garde secrètes les informations dont il a connaissance.', '');
    },
  },
  {
    rule: 'structure/numerotation-trou',
    name: 'a number skipped',
    plant(draft, random) {
      const part = random.pick(numbered(draft).slice(2, -1));
      return part && { lines: movedFrom(draft, part.heading, 1) };
    },
  },
  {
    rule: 'structure/enumeration-incoherente',
    name: 'an item of an enumeration taken out',
    also: ['livrables/numerotation'],
    plant: (draft, random) => brokenEnumeration(draft, random.below(3)),
  },
  {
    rule: 'structure/enumeration-incoherente',
    name: 'a broken enumeration within a sentence',
    plant(draft, random) {
      const part = chapters(draft).find(({ types }) => ['gestion', 'taches', 'contexte'].includes(types[0] ?? ''));
      const last = part && endOf(draft, part) - 1;
      return last === undefined ? undefined : insertedAfter(draft, last, random.pick(enumerations) ?? '', '');
    },
  },
  { rule: 'structure/titre-document-absent', name: 'no title any more', plant: withoutTitle },
  {
    rule: 'redaction/renvoi-casse',
    name: 'a reference to a section that does not exist',
    plant(draft, random) {
      const last = inOrder(draft).at(-1);
      const part = random.pick(
        chapters(draft).filter(({ types }) => ['contexte', 'gestion', 'taches', 'paiement', 'livrables'].includes(types[0] ?? '')),
      );
      // A letter may be that of an annex: the rule leaves it alone.
      if (last?.numero === undefined || part === undefined || /^[A-Z]$/u.test(draft.parts[1]?.numero ?? '')) return undefined;
      const numero = moved(last.numero, 3, numbersOf(draft));
      const lines = Array.from({ length: part.end - part.heading - 1 }, (_, index) => part.heading + 1 + index);
      const index = lines.find((one) => /^[^|{#+•-].{60}.*\.$/u.test(lineAt(draft, one)));
      if (numero === undefined || index === undefined) return undefined;
      const articles = /^\W*article/iu.test(lineAt(draft, last.heading));
      const words = articles ? `conformément à l’article ${numero}` : random.pick([`voir section ${numero}`, `voir le point ${numero}`]);
      return withLine(draft, index, lineAt(draft, index).replace(/\.$/u, ` (${words}).`));
    },
  },
];

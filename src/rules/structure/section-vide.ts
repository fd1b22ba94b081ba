// A model in, the sections that hold a title and nothing else out.
import { example } from '../../model/example.ts';
import type { Section } from '../../model/sections.ts';
import { numbersOf } from '../numbering.ts';
import { type Placed, type Siblings, siblingLists } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Empty = { readonly titre: string };

const fewestAround = 5;
/** Sections with a text that show what the headings of the document are. */
const fewestFilled = 3;
const firstNumber = /^(?:\d+\.)*(?:0?1|[iIaA])$/u;

/** « 4.2. Une note est jointe à chaque rapport, qui en dit les limites. » */
const longSentence = 9;

/** A title whose content stands on its own line: « Durée : 30 jours », « Suivi. Qui fera quoi ? ». */
function saysItAll(section: Section): boolean {
  const isSentence = section.titre.split(/\s+/u).length >= longSentence && /\p{L}{3}[.;]$/u.test(section.titre.trim());
  // « Durée et calendrier – quatre mois ».
  const told = /\s[–—-]\s.*\s(?:jours?|semaines?|mois|ans?|années?)\b/u.test(section.titre);
  return isSentence || told || /\d|:\s*\S|\p{L}{3}[.?!]\s+\p{L}/u.test(section.titre);
}

/** The heading just above the first of a list, or above another of its kind, is the parent of what follows, whatever its level says. */
function mayBeParentOf(section: Section, next: Placed | undefined): boolean {
  if (next === undefined) return false;
  const { numero, niveau, types } = next.section;
  // « ORGANISATION DE LA REVUE » over « DÉROULEMENT ET CALENDRIER », where no number tells their ranks.
  const isVague = opensOrganisation.test(section.titre) && ofCourse.has(types[0] ?? '') && section.numero === undefined && numero === undefined;
  return (
    isVague ||
    niveau > section.niveau ||
    (types[0] === section.types[0] && types[0] !== 'autre') ||
    (numero !== undefined && firstNumber.test(numero))
  );
}

const opensOrganisation = /^(?:organisation|d[ée]roulement)(?![\p{L}])/iu;
const ofCourse: ReadonlySet<string> = new Set(['calendrier', 'gestion', 'methodologie']);

/** Of a kind that nobody knows, but numbered between two that have a text: the only empty one of a long list. */
function stands({ section, rank }: Placed, siblings: Siblings): boolean {
  if (section.types.includes('annexes') || siblings.length < fewestAround) return false;
  const empty = siblings.filter((other) => hasNothing(other.section));
  const numbers = numbersOf(siblings.map((other) => other.section.numero));
  const [before, own, after] = [numbers[rank - 1], numbers[rank], numbers[rank + 1]];
  if (empty.length > 1 || before === undefined || own === undefined || after === undefined) return false;
  return before.series === own.series && own.series === after.series && before.value + 1 === own.value && own.value + 1 === after.value;
}

function hasNothing({ mots, image, sections = [] }: Section): boolean {
  return mots === 0 && image !== true && sections.length === 0;
}

/** Lines of a cover or of a summary, taken for headings: three empty ones in a row, hardly any with a text, or the name of a whole mission. */
function mayBeNoHeading({ section, rank }: Placed, siblings: Siblings): boolean {
  const isLong = section.numero === undefined && section.titre.split(/\s+/u).length >= longSentence;
  if (isLong || section.niveau > 1) return isLong;
  if (siblings.filter((other) => !hasNothing(other.section)).length < fewestFilled) return true;
  const isBare = (at: number): boolean => {
    const other = siblings[at];
    return other !== undefined && hasNothing(other.section);
  };
  return (isBare(rank - 1) && (isBare(rank - 2) || isBare(rank + 1))) || (isBare(rank + 1) && isBare(rank + 2));
}

function isEmpty(placed: Placed, siblings: Siblings): boolean {
  const { section, rank } = placed;
  if (!hasNothing(section) || mayBeNoHeading(placed, siblings)) return false;
  // After the title of an annex: the parts of a form, which others fill in.
  if (siblings.slice(0, rank).some((other) => other.section.types[0] === 'annexes')) return false;
  const isKnown = section.types.some((type) => type !== 'autre' && type !== 'annexes');
  return (isKnown || stands(placed, siblings)) && !saysItAll(section) && !mayBeParentOf(section, siblings[rank + 1]);
}

const next = { titre: 'Livrables', numero: '5', niveau: 1, types: ['livrables' as const], mots: 80, lignes: [] };
const around = [1, 2, 3].map((rank) => ({ ...next, titre: `Partie ${rank}`, numero: String(rank), types: ['objet' as const] }));
const duration = { titre: 'Durée de la mission', numero: '4', niveau: 1, types: ['calendrier' as const], mots: 0, lignes: [] };

export const sectionVide = defineRule<Empty>({
  id: 'structure/section-vide',
  severity: 'error',
  title: 'Section vide',
  why: 'Un titre sans contenu est un oubli de rédaction : le lecteur ne sait pas si l’information existe.',
  remede: 'Rédigez la section ou retirez son titre.',
  message: ({ titre }) => `La section ${titre} n’a aucun contenu, attendu au moins une phrase.`,
  accepts: () => [
    // Two words can be enough: « 6 mois ».
    example({ sections: [...around, { ...duration, mots: 2 }, next] }),
    // A chart of the schedule, as a picture.
    example({ sections: [...around, { ...duration, image: true }, next] }),
    example({ sections: [...around, { ...duration, titre: 'Durée : 30 jours ouvrés' }, next] }),
    example({ sections: [...around, { ...duration, titre: 'Durée et calendrier – quatre mois' }, next] }),
    // The parts of a form.
    example({
      sections: [...around, next, { ...next, numero: undefined, titre: 'Annexe 1. Fiche', types: ['annexes'] }, { ...duration, numero: undefined }],
    }),
    // A name, then its text on the same line.
    example({ sections: [...around, { ...duration, titre: 'Durée. Combien de temps faut-il ?' }, next] }),
    example({ sections: [...around, { ...duration, titre: 'Durée. Le titulaire propose un calendrier' }, next] }),
    // A heading directly followed by its sub-headings.
    example({ sections: [...around, { ...duration, sections: [{ ...next, niveau: 2 }] }, next] }),
    example({ sections: [...around, duration, { ...next, numero: 'a' }] }),
    example({
      sections: [...around, { ...duration, titre: 'Organisation', types: ['gestion' as const] }, { ...duration, mots: 40 }].map((section) => ({
        ...section,
        numero: undefined,
      })),
    }),
    // The lines of a summary; those of a cover.
    example({ sections: [duration, { ...next, mots: 0 }, { ...duration, titre: 'Dépenses' }, ...around] }),
    example({ sections: [duration, next] }),
    example({ sections: [{ ...duration, numero: undefined, titre: 'ÉLABORATION ET MISE EN ŒUVRE DU PLAN DES VERGERS DE LA VALLÉE' }, ...around] }),
    // A list of tasks written as sub-headings.
    example({
      sections: [
        {
          ...next,
          sections: [
            { ...duration, numero: '3.1', niveau: 2 },
            { ...next, numero: '3.2', niveau: 2, mots: 0 },
          ],
        },
      ],
    }),
    example({ sections: [{ titre: 'Annexes', niveau: 1, types: ['annexes'], mots: 0, lignes: [] }] }),
  ],
  rejects: () => [
    // Nobody knows its kind, but it stands in the numbers.
    {
      tor: example({
        sections: [1, 2, 3, 4, 5].map((rank) => ({
          ...next,
          titre: rank === 3 ? 'Assurances' : `Partie ${rank}`,
          types: ['autre' as const],
          numero: String(rank),
          mots: rank === 3 ? 0 : 40,
        })),
      }),
      at: 'sections.2.mots',
    },
    { tor: example({ sections: [...around, duration, next] }), at: 'sections.3.mots' },
    { tor: example({ sections: [...around, { ...duration, titre: 'Suivi', types: ['gestion' as const] }, next] }), at: 'sections.3.mots' },
    {
      tor: example({
        sections: [
          {
            ...next,
            numero: '3',
            sections: [
              { ...next, numero: '3.1', niveau: 2 },
              { ...duration, numero: '3.2', niveau: 2 },
            ],
          },
        ],
      }),
      at: 'sections.0.sections.1.mots',
    },
  ],
  *check(tor) {
    for (const siblings of siblingLists(tor)) {
      // Several sub-headings without a body are a list of tasks written as headings.
      const listed = siblings.filter(({ section }) => section.niveau > 1 && section.mots === 0).length > 1;
      for (const placed of siblings) {
        if (listed || !isEmpty(placed, siblings)) continue;
        yield { at: placed.wordsPath, operands: [placed.wordsPath], facts: { titre: quoted(placed.section.titre) }, absence: true };
      }
    }
  },
});

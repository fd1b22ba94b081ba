// A model in, one title given to two numbered sections out.
import { example } from '../../model/example.ts';
import type { Section } from '../../model/sections.ts';
import { numbersOf, runsOf } from '../numbering.ts';
import { type Placed, type Siblings, siblingLists } from '../outline.ts';
import { plainWords } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Same = { readonly titre: string; readonly premier: string; readonly second: string };

const enoughWords = 10;

interface Pair {
  readonly first: Placed;
  readonly again: Placed;
}

const numbersOut = (titre: string): string =>
  plainWords(titre).replace(/\b(?:\d+|[ivx]+|[a-d]|premiere?|deuxieme|seconde?|troisieme|quatrieme)\b/gu, '#');

/** « Deuxième partie », « Phase 2 »: under it the same title is that of something else, though the numbers go on. */
function isInAnotherPart(siblings: Siblings, first: Placed, again: Placed): boolean {
  const between = siblings.slice(first.rank, again.rank);
  if (between.some(({ section }) => section.autrePartie === true)) return true;
  const above = siblings[first.rank - 1]?.section.titre ?? '';
  const parts = between.slice(1).map(({ section }) => section.titre);
  return parts.some(
    (titre) =>
      plainWords(titre) !== plainWords(above) && /#/u.test(numbersOut(titre)) && numbersOut(titre).split('#')[0] === numbersOut(above).split('#')[0],
  );
}

/** Two sections of one unbroken numbering, each with a body: a new start, as in an annex or a second lot, is another document. */
function pairsIn(siblings: Siblings): readonly Pair[] {
  const runs = runsOf(numbersOf(siblings.map(({ section }) => section.numero)));
  return runs.flatMap((run) => {
    const seen = new Map<string, { readonly placed: Placed; readonly value: number }>();
    return run.flatMap(({ position, value }) => {
      const again = siblings[position];
      const titre = plainWords(again?.section.titre ?? '');
      if (again === undefined || titre === '' || again.section.mots < enoughWords) return [];
      const first = seen.get(titre);
      if (first === undefined) seen.set(titre, { placed: again, value });
      const isOther = first === undefined || first.value === value || isInAnotherPart(siblings, first.placed, again);
      return isOther ? [] : [{ first: first.placed, again }];
    });
  });
}

const section = (numero: string, titre: string, more: Partial<Section> = {}): Section => ({
  titre,
  numero,
  niveau: 1,
  types: ['autre'],
  mots: 60,
  lignes: [],
  ...more,
});

export const titreDuplique = defineRule<Same>({
  id: 'structure/titre-duplique',
  severity: 'warning',
  title: 'Même titre pour deux sections',
  why: 'Deux textes sur le même sujet se contrediront tôt ou tard, et un renvoi à ce titre ne désigne plus rien.',
  remede: 'Réunissez les deux sections ou donnez à chacune son titre.',
  message: ({ titre, premier, second }) => `Les sections ${premier} et ${second} ont le même titre ${titre}, attendu un titre par section.`,
  accepts: () => [
    example({ sections: [section('1', 'Contexte'), section('2', 'Livrables')] }),
    // The numbering starts again: an annex, a second lot.
    example({ sections: [section('1', 'Contexte'), section('2', 'Livrables'), section('1', 'Contexte'), section('2', 'Livrables')] }),
    // A second part, a second phase: the numbers go on.
    example({ sections: [section('1', 'Objet', { autrePartie: true }), section('2', 'Objet')] }),
    example({ sections: [section('1', 'Phase 1 : terrain'), section('2', 'Livrables'), section('3', 'Phase 2 : note'), section('4', 'Livrables')] }),
    // The same number is another rule's; an empty section too; several pairs are a form that is repeated.
    example({ sections: [section('1', 'Contexte'), section('2', 'Livrables'), section('2', 'Livrables')] }),
    example({ sections: [section('1', 'Contexte'), section('2', 'Livrables'), section('3', 'Livrables', { mots: 0 })] }),
    example({
      sections: [section('1', 'Tâches'), section('2', 'Livrables'), section('3', 'Tâches'), section('4', 'Livrables')],
    }),
  ],
  rejects: () => [
    { tor: example({ sections: [section('1', 'Livrables'), section('2', 'Profil'), section('3', 'LIVRABLES :')] }), at: 'sections.2' },
    {
      tor: example({
        sections: [section('1', 'Contexte', { autrePartie: true }), section('2', 'Livrables'), section('3', 'Profil'), section('4', 'Livrables')],
      }),
      at: 'sections.3',
    },
    {
      tor: example({
        sections: [section('1', 'Mission', { sections: [section('1.1', 'Tâches'), section('1.2', 'Équipe'), section('1.3', 'Tâches')] })],
      }),
      at: 'sections.0.sections.2',
    },
  ],
  *check(tor) {
    const [pair, other] = siblingLists(tor).flatMap(pairsIn);
    if (pair === undefined || other !== undefined || tor.lots !== undefined) return;
    const { first, again } = pair;
    yield {
      at: again.path,
      operands: [first.path, again.path],
      related: [{ path: first.path, message: 'Une première section porte ce titre.' }],
      facts: { titre: quoted(again.section.titre), premier: first.section.numero ?? '', second: again.section.numero ?? '' },
    };
  },
});

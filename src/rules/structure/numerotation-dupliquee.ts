// A model in, the numbers that two sections of the same parent share out.
import { example } from '../../model/example.ts';
import { numbersOf, repetitionsIn, runsOf } from '../numbering.ts';
import { siblingLists } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Twice = { readonly numero: string; readonly premier: string; readonly second: string; readonly quoi: string };

const section = (numero: string, titre: string) => ({ titre, numero, niveau: 1, types: ['autre' as const], mots: 30, lignes: [] });

const points = (...numbers: readonly string[]) =>
  example({ redaction: { points: numbers.map((numero, index) => ({ numero, texte: `Point ${index + 1}` })) } });

interface Point {
  readonly numero: string;
  readonly texte: string;
  readonly index: number;
}

/** « 5.2 » is below « 5 » with value 2. */
function placeOf(numero: string): { readonly above: string; readonly value: number } {
  const at = numero.lastIndexOf('.');
  return { above: numero.slice(0, at), value: Number(numero.slice(at + 1)) };
}

/** « 5.1, 5.2, 5.2, 5.3 » in a row: only a number written twice, once before it is 5.3's turn; elsewhere points may be cited, or start again. */
function* repeatedPoints(points: readonly Point[]): Generator<readonly [Point, Point]> {
  const byParent = new Map<string, Point[]>();
  for (const point of points) {
    const { above } = placeOf(point.numero);
    const siblings = byParent.get(above);
    if (siblings === undefined) byParent.set(above, [point]);
    else siblings.push(point);
  }
  for (const siblings of byParent.values()) {
    for (const [at, again] of siblings.entries()) {
      const [before, first, after] = [siblings[at - 2], siblings[at - 1], siblings[at + 1]];
      if (before === undefined || first === undefined || after === undefined || first.numero !== again.numero) continue;
      const { value } = placeOf(again.numero);
      const inTurn = placeOf(before.numero).value === value - 1 && placeOf(after.numero).value === value + 1;
      if (inTurn && first.texte !== again.texte) yield [first, again];
    }
  }
}

export const numerotationDupliquee = defineRule<Twice>({
  id: 'structure/numerotation-dupliquee',
  severity: 'error',
  title: 'Numéro de section en double',
  why: 'Un renvoi à ce numéro désigne deux sections : dans un contrat, c’est une contestation possible.',
  remede: 'Renumérotez à partir du doublon et vérifiez les renvois.',
  message: ({ numero, premier, second, quoi }) =>
    `Le numéro « ${numero} » est porté par deux ${quoi}s, ${premier} puis ${second}, attendu un numéro par ${quoi}.`,
  accepts: () => [
    example({ sections: [section('III', 'Livrables'), section('IV', 'Profil'), section('V', 'Candidature')] }),
    example({ sections: [section('A', 'Contexte'), section('B', 'Objet'), section('C', 'Tâches'), section('D', 'Profil')] }),
    // The parts of each section start again, and so do annexes.
    example({
      sections: [
        { ...section('1', 'Contexte'), sections: [section('a', 'Pays'), section('b', 'Projet')] },
        { ...section('2', 'Mission'), sections: [section('a', 'Objet'), section('b', 'Tâches')] },
      ],
    }),
    example({
      sections: [
        section('1', 'Contexte'),
        section('2', 'Mission'),
        section('3', 'Annexes'),
        section('1', 'Modèle de CV'),
        section('2', 'Modèle d’offre'),
      ],
    }),
    // A running header repeats number and title: one heading.
    example({ sections: [section('1', 'Contexte'), section('2', 'Mission'), section('2', 'Mission')] }),
    // Numbers cited in a table, or that start again in each annex.
    points('2.1', '2.1', '2.2'),
    points('1.1', '1.2', '1.1', '1.2', '1.3'),
    points('5.1', '5.2', '5.2'),
  ],
  rejects: () => [
    { tor: points('5.1', '5.2', '5.2', '5.3'), at: 'redaction.points.2.numero' },
    {
      tor: example({
        sections: [
          section('I', 'Contexte'),
          section('II', 'Mission'),
          section('III', 'Livrables'),
          section('IV', 'Profil'),
          section('IV', 'Candidature'),
        ],
      }),
      at: 'sections.4.numero',
    },
    {
      tor: example({ sections: [{ ...section('1', 'Mission'), sections: [section('1.1', 'Objet'), section('1.1', 'Tâches')] }] }),
      at: 'sections.0.sections.1.numero',
    },
  ],
  *check(tor) {
    for (const siblings of siblingLists(tor)) {
      const runs = runsOf(numbersOf(siblings.map(({ section: { numero } }) => numero)));
      for (const { first, again } of runs.flatMap(repetitionsIn)) {
        const [one, other] = [siblings[first.position], siblings[again.position]];
        if (one === undefined || other === undefined || one.section.titre === other.section.titre) continue;
        yield {
          at: other.numberPath,
          operands: [one.numberPath, other.numberPath],
          related: [{ path: one.numberPath, message: `${quoted(one.section.titre)} porte déjà ce numéro.` }],
          facts: { numero: other.section.numero ?? '', premier: quoted(one.section.titre), second: quoted(other.section.titre), quoi: 'section' },
        };
      }
    }
    const points = (tor.redaction.points ?? []).map((point, index) => ({ ...point, index }));
    for (const [first, again] of repeatedPoints(points)) {
      const paths = [`redaction.points.${first.index}.numero`, `redaction.points.${again.index}.numero`] as const;
      yield {
        at: paths[1],
        operands: paths,
        related: [{ path: paths[0], message: `${quoted(first.texte)} porte déjà ce numéro.` }],
        facts: { numero: again.numero, premier: quoted(first.texte), second: quoted(again.texte), quoi: 'point' },
      };
    }
  },
});

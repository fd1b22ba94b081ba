// A model in, the numbers that two sections of the same parent share out.
import { example } from '../../model/example.ts';
import { numbersOf, repetitionsIn, runsOf } from '../numbering.ts';
import { siblingLists } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Twice = { readonly numero: string; readonly premier: string; readonly second: string };

const section = (numero: string, titre: string) => ({ titre, numero, niveau: 1, types: ['autre' as const], mots: 30, lignes: [] });

export const numerotationDupliquee = defineRule<Twice>({
  id: 'structure/numerotation-dupliquee',
  severity: 'error',
  title: 'Numéro de section en double',
  why: 'Un renvoi à ce numéro désigne deux sections : dans un contrat, c’est une contestation possible.',
  remede: 'Renumérotez les sections à partir du doublon et vérifiez les renvois.',
  message: ({ numero, premier, second }) =>
    `Le numéro « ${numero} » est porté par deux sections, ${premier} puis ${second}, attendu un numéro par section.`,
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
  ],
  rejects: () => [
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
          facts: { numero: other.section.numero ?? '', premier: quoted(one.section.titre), second: quoted(other.section.titre) },
        };
      }
    }
  },
});

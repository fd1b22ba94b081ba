// A model in, the section numbers that are skipped out.
import { example } from '../../model/example.ts';
import { gapsIn, numbersOf, runsOf } from '../numbering.ts';
import { allSections, type Siblings, siblingLists } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Skip = { readonly avant: string; readonly apres: string; readonly manque: number; readonly titre: string };

/** Two headings do not make a series. */
const shortestSeries = 3;

const section = (numero: string, titre: string) => ({ titre, numero, niveau: 1, types: ['autre' as const], mots: 30, lignes: [] });
const start = [section('1', 'Contexte'), section('2', 'Objectifs'), section('3', 'Méthodologie')];

/** « 4 et 5 » holds 4 as well. */
function firstOfTwo({ section: { numero } }: Siblings[number]): string | undefined {
  return /^(\d{1,2}) (?:et|&) \d{1,2}$/u.exec(numero ?? '')?.[1];
}

export const numerotationTrou = defineRule<Skip>({
  id: 'structure/numerotation-trou',
  severity: 'warning',
  title: 'Numéro de section sauté',
  why: 'Une section a été retirée, ou perdue à la conversion : le lecteur doit savoir laquelle.',
  remede: 'Retrouvez la section manquante ou renumérotez celles qui suivent.',
  message: ({ avant, apres, manque, titre }) =>
    `${manque === 1 ? 'Une section est introuvable' : `${manque} sections sont introuvables`} entre « ${avant} » et « ${apres} » (${titre}), attendu une numérotation continue.`,
  accepts: () => [
    example({ sections: [...start, section('4', 'Livrables')] }),
    // An introduction without a number, and a series that starts at 0 or at 2.
    example({
      sections: [
        { titre: 'Introduction', niveau: 1, types: ['contexte'], mots: 90, lignes: [] },
        section('2', 'Objet'),
        section('3', 'Tâches'),
        section('4', 'Profil'),
      ],
    }),
    // The missing number may be that of a heading read without it, or of one read at another level.
    example({ sections: [...start, { titre: 'Livrables', niveau: 1, types: ['livrables'], mots: 50, lignes: [] }, section('5', 'Profil')] }),
    example({
      sections: [
        section('1', 'Contexte'),
        section('2', 'Objectifs'),
        { ...section('3', 'Mission'), sections: [{ ...section('4', 'Livrables'), niveau: 2 }] },
        section('5', 'Profil'),
      ],
    }),
    // After a number given twice, the skip is the same mistake: structure/numerotation-dupliquee speaks.
    example({ sections: [...start, section('3', 'Livrables'), section('5', 'Profil')] }),
    // Letters that are also Roman numerals: their siblings decide.
    example({ sections: [section('A', 'Contexte'), section('B', 'Objet'), section('C', 'Tâches'), section('D', 'Profil')] }),
    // A line that is no heading has the number: « 4. (réservé) ».
    example({ sections: [...start, section('5', 'Livrables')], redaction: { numerosSansTitre: ['4'] } }),
    example({ sections: [...start, section('3 bis', 'Méthode'), section('4 et 5', 'Livrables'), section('6', 'Paiement')] }),
    // A long jump is the numbering of something else.
    example({ sections: [...start, section('17', 'Livrables')] }),
  ],
  rejects: () => [
    { tor: example({ sections: [...start, section('5', 'Livrables')] }), at: 'sections.3.numero' },
    { tor: example({ sections: [...start, section('5', 'Livrables')], redaction: { numerosSansTitre: ['7'] } }), at: 'sections.3.numero' },
    {
      tor: example({ sections: [section('I', 'Contexte'), section('II', 'Objet'), section('IV', 'Profil'), section('V', 'Candidature')] }),
      at: 'sections.2.numero',
    },
  ],
  *check(tor) {
    const everywhere = numbersOf(allSections(tor.sections).map(({ numero }) => numero));
    for (const siblings of siblingLists(tor)) {
      const runs = runsOf(numbersOf(siblings.map(({ section: { numero } }) => numero)));
      for (const { before, after, missing } of runs.filter((run) => run.length >= shortestSeries).flatMap(gapsIn)) {
        const [one, other] = [siblings[before.position], siblings[after.position]];
        if (one === undefined || other === undefined) continue;
        const seen = numbersOf([
          ...siblings.map(({ section: { numero } }) => numero),
          ...siblings.map(firstOfTwo),
          ...(tor.redaction.numerosSansTitre ?? []),
        ]);
        if ([...everywhere, ...seen].some((number) => number?.series === after.series && missing.includes(number.value))) continue;
        yield {
          at: other.numberPath,
          operands: [one.numberPath, other.numberPath],
          facts: { avant: one.section.numero ?? '', apres: other.section.numero ?? '', manque: missing.length, titre: quoted(other.section.titre) },
          absence: true,
        };
      }
    }
  },
});

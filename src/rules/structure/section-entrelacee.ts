// A model in, a section whose text stops at another one and resumes after it out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Section } from '../../model/sections.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Cut = { readonly section: string; readonly autre: string };

const section = (titre: string, ...lignes: Section['lignes']): Section => ({ titre, niveau: 1, types: ['autre'], mots: 90, lignes });

export const sectionEntrelacee = defineRule<Cut>({
  id: 'structure/section-entrelacee',
  severity: 'warning',
  title: 'Section coupée par une autre',
  why: 'Le lecteur croit la première section finie et rattache sa suite à la mauvaise clause : un tableau coupé perd ses dernières lignes.',
  remede: 'Remettez la suite de la section sous son titre, ou refaites la mise en page du tableau.',
  message: ({ section: cut, autre }) => `La section ${cut} s’arrête à ${autre} et reprend après elle, attendu son contenu d’un seul tenant.`,
  accepts: () => [
    example({ sections: [section('Contexte', [1, 20]), section('Livrables', [21, 40])] }),
    // A page number, a note: nothing of another section stands between.
    example({ sections: [section('Contexte', [1, 20], [24, 30]), section('Livrables', [31, 40])] }),
  ],
  rejects: () => [
    { tor: example({ sections: [section('Calendrier', [10, 20], [30, 40]), section('Profil', [21, 29])] }), at: 'sections.0' },
    {
      tor: example({ sections: [section('Objet', [1, 5]), section('Livrables', [6, 9], [15, 18]), section('Paiement', [10, 14], [19, 22])] }),
      at: 'sections.1',
    },
  ],
  *check({ sections }) {
    for (const [index, { titre, lignes }] of sections.entries()) {
      const end = lignes[0]?.[1];
      const resumed = lignes[1]?.[0];
      const next = sections[index + 1];
      const start = next?.lignes[0]?.[0];
      if (end === undefined || resumed === undefined || next === undefined || start === undefined) continue;
      if (start <= end || start >= resumed) continue;
      const at: Path = `sections.${index}`;
      yield {
        at,
        operands: [at, `sections.${index + 1}`],
        related: [{ path: `sections.${index + 1}`, message: `La section ${quoted(next.titre)} la coupe.` }],
        facts: { section: quoted(titre), autre: quoted(next.titre) },
      };
      return;
    }
  },
});

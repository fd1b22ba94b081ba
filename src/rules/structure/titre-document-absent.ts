// A model in, the absence of a title out.
import { example } from '../../model/example.ts';
import { outlineWasRead } from '../outline.ts';
import { defineRule } from '../rule.ts';

const sections = [
  { titre: 'Contexte', niveau: 1, types: ['contexte' as const], mots: 120, lignes: [] },
  { titre: 'Objectifs', niveau: 1, types: ['objectifs' as const], mots: 60, lignes: [] },
];

export const titreDocumentAbsent = defineRule<Record<string, never>>({
  id: 'structure/titre-document-absent',
  severity: 'warning',
  title: 'Document sans titre',
  why: 'Sans titre, le document circule sans qu’on sache de quelle mission il parle.',
  remede: 'Donnez au document un titre qui nomme la mission.',
  message: () => 'Le document commence sans titre, attendu « Termes de référence » et l’intitulé de la mission.',
  accepts: [
    example({ titre: 'Termes de référence : évaluation à mi-parcours', sections }),
    // A text whose outline could not be read proves nothing; a document of an unknown kind owes no title.
    example({ sections: [] }),
    example({ typeDocument: 'autre', sections }),
  ],
  rejects: [
    { tor: example({ sections }), at: 'titre' },
    { tor: example({ typeDocument: 'cahierDesCharges', sections }), at: 'titre' },
  ],
  *check(tor) {
    if (tor.titre !== undefined || tor.typeDocument === 'autre' || !outlineWasRead(tor)) return;
    yield { at: 'titre', operands: [], facts: {}, absence: true };
  },
});

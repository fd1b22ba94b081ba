// A model in, the absence of a title out.
import { example } from '../../model/example.ts';
import type { Section } from '../../model/sections.ts';
import type { Tor } from '../../model/tor.ts';
import { allSections, outlineWasRead } from '../outline.ts';
import { defineRule } from '../rule.ts';

const sections = [
  { titre: 'Contexte', niveau: 1, types: ['contexte' as const], mots: 120, lignes: [] },
  { titre: 'Objectifs', niveau: 1, types: ['objectifs' as const], mots: 60, lignes: [] },
];

/** The clauses that make terms of reference, and so many of them that the document can be nothing else, though it does not say so. */
const telling: ReadonlySet<string> = new Set([
  'objectifs',
  'taches',
  'livrables',
  'calendrier',
  'paiement',
  'qualifications',
  'candidature',
  'evaluation',
]);
const enough = 4;

function isTermsOfReference({ typeDocument, sections: all }: Tor): boolean {
  const clauses = new Set(allSections(all).flatMap(({ types }) => types.filter((type) => telling.has(type))));
  return typeDocument !== 'autre' || clauses.size >= enough;
}

const clause = (type: Section['types'][number]): Section => ({ titre: type, niveau: 1, types: [type], mots: 40, lignes: [] });

export const titreDocumentAbsent = defineRule<Record<string, never>>({
  id: 'structure/titre-document-absent',
  severity: 'warning',
  title: 'Document sans titre',
  why: 'Sans titre, le document circule sans qu’on sache de quelle mission il parle.',
  remede: 'Donnez au document un titre qui nomme la mission.',
  message: () => 'Le document commence sans titre, attendu « Termes de référence » et l’intitulé de la mission.',
  accepts: () => [
    example({ titre: 'Termes de référence : évaluation à mi-parcours', sections }),
    // A text whose outline could not be read proves nothing; a document of an unknown kind owes no title.
    example({ sections: [] }),
    example({ typeDocument: 'autre', sections }),
    example({ typeDocument: 'contrat', sections }),
  ],
  rejects: () => [
    { tor: example({ sections }), at: 'titre' },
    { tor: example({ typeDocument: 'cahierDesCharges', sections }), at: 'titre' },
    { tor: example({ typeDocument: 'autre', sections: [...sections, clause('livrables'), clause('paiement'), clause('candidature')] }), at: 'titre' },
  ],
  *check(tor) {
    // A contract is named by what it is: « Contrat de prestations n° 7 ».
    if (tor.titre !== undefined || tor.typeDocument === 'contrat' || !isTermsOfReference(tor) || !outlineWasRead(tor)) return;
    yield { at: 'titre', operands: [], facts: {}, absence: true };
  },
});

// Nouns that refer to a numbered part of the work or of the document, and the texts of law that are not parts of it.

export const genresDeRenvoi = [
  { valeur: 'livrable', formes: ['livrable', 'livrables', 'délivrable', 'délivrables'] },
  { valeur: 'section', formes: ['section', 'sections', 'chapitre', 'chapitres', 'paragraphe', 'paragraphes', 'point', 'points', '§'] },
  { valeur: 'article', formes: ['article', 'articles', 'art.'] },
  { valeur: 'annexe', formes: ['annexe', 'annexes'] },
  { valeur: 'lot', formes: ['lot', 'lots'] },
  { valeur: 'phase', formes: ['phase', 'phases'] },
  { valeur: 'tableau', formes: ['tableau', 'tableaux'] },
] as const;

/** An article of these is not an article of the document. */
export const textesDeLoi = [
  'loi',
  'décret',
  'arrêté',
  'code',
  'dahir',
  'directive',
  'règlement',
  'constitution',
  'ordonnance',
  'circulaire',
  'traité',
  'accord',
  'CCAG',
  'CGI',
  'charte',
] as const;

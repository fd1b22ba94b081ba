// Nothing in; the kinds of things that the page marks, in the order of the legend, with their French names.

export interface Kind {
  readonly id: string;
  readonly name: string;
  /** Shown when the page opens. */
  readonly shown: boolean;
}

/** Kinds of values: each has a group in the list. */
export const valueKinds: readonly Kind[] = [
  { id: 'candidature', name: 'Candidature', shown: true },
  { id: 'livrables', name: 'Livrables', shown: true },
  { id: 'calendrier', name: 'Calendrier', shown: true },
  { id: 'paiement', name: 'Paiement et budget', shown: true },
  { id: 'exigences', name: 'Équipe et exigences', shown: true },
  { id: 'evaluation', name: 'Évaluation', shown: true },
  { id: 'objectifs', name: 'Objectifs et tâches', shown: true },
  { id: 'identite', name: 'Document et organisations', shown: true },
  { id: 'redaction', name: 'Dates, sigles et renvois', shown: false },
];

/** What is no value: the outline, the findings, how the text was cut, what nobody understood. */
export const otherKinds: readonly Kind[] = [
  { id: 'constats', name: 'Constats', shown: true },
  { id: 'sections', name: 'Sections', shown: true },
  { id: 'blocs', name: 'Blocs et hors-texte', shown: false },
  { id: 'cellules', name: 'Cellules de tableau', shown: false },
  { id: 'reste', name: 'Non interprété', shown: false },
];

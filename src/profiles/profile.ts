// What an agency demands of its terms of reference: data only, each figure with the text that it comes from.

type Severity = 'error' | 'warning' | 'info';

/** A figure and where it stands. « À confirmer »: nobody here has read the official text; it gives a remark at most. */
export interface Exigence {
  readonly valeur: number;
  readonly source: string;
  readonly aConfirmer?: true;
}

/** A title that the agency's own model has, by folded words of which one is enough. */
export interface Rubrique {
  readonly titre: string;
  readonly mots: readonly string[];
  readonly severity: Severity;
}

export interface Profile {
  readonly id: string;
  readonly titre: string;
  /** Where the demands come from. */
  readonly source: string;
  /** Types of section, with the severity of their absence. */
  readonly requiredSections: readonly { readonly type: string; readonly severity: Severity }[];
  readonly rubriques?: readonly Rubrique[];
  /** Share of the price that may be paid in advance, in percent. */
  readonly avanceMaximale?: Exigence;
  /** Days between publication and closing. */
  readonly delaiMinimal?: Exigence;
  /** Days that offers must bind their authors. */
  readonly validiteMinimale?: Exigence;
  /** Weight of the price, in percent: the least and the most. */
  readonly poidsDuPrix?: { readonly minimum: number; readonly maximum: number; readonly source: string; readonly aConfirmer?: true };
  /** Offers must be sent there. */
  readonly canal?: { readonly valeur: 'portail'; readonly source: string };
  /** How many of the six criteria of the OECD's committee must be named. */
  readonly criteresCad?: Exigence;
  /** A clause on independence or conflicts of interests is expected. */
  readonly independance?: { readonly source: string };
}

/** What the models of the great donors ask alike. */
export const sectionsDesBailleurs = [
  { type: 'contexte', severity: 'error' },
  { type: 'objectifs', severity: 'error' },
  { type: 'taches', severity: 'warning' },
  { type: 'livrables', severity: 'error' },
  { type: 'calendrier', severity: 'error' },
  { type: 'qualifications', severity: 'warning' },
] as const;

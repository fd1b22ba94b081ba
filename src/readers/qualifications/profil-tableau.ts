// A row of a table of profiles → whose profile it is, what its cells ask, and the years of its column of experience.
import type { Block, Cell } from '../../document/document.ts';
import { type Flow, joinFlows } from '../../document/flow.ts';
import { colonnesDeProfil, titresDAtout } from '../../lexicon/qualifications.ts';
import { meaningOf } from '../../recognisers/colonne.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseLangues } from '../../recognisers/langue.ts';
import { type Titulaire, titulaireIn } from './titulaire.ts';

/** What the header of the table under way says; it changes with the table. */
export interface Tableau {
  readonly table: number | undefined;
  /** Columns of years of experience. */
  readonly years: readonly number[];
  /** Those of them that count in years by their header: « Années d'expérience ». */
  readonly counted: readonly number[];
  /** Columns that ask nothing: how points are given, what each will do. */
  readonly aside: readonly number[];
  /** Columns of assets, beside one of what is demanded. */
  readonly wished: readonly number[];
  /** Columns of what proves each row. */
  readonly proved: readonly number[];
  /** The first column asks by itself: « Exigences minimales | Atouts ». */
  readonly asks: boolean;
  /** The first column names the members of the team. */
  readonly members: boolean;
  /** It shares the work out. */
  readonly effort: boolean;
  readonly titulaire: Titulaire | undefined;
}

export const horsTableau: Tableau = {
  table: undefined,
  years: [],
  counted: [],
  aside: [],
  wished: [],
  proved: [],
  asks: false,
  members: false,
  effort: false,
  titulaire: undefined,
};

export interface RowRead {
  readonly tableau: Tableau;
  readonly flow: Flow | undefined;
  /** The cells that it joins. */
  readonly cells: readonly Flow[];
  readonly titulaire: Titulaire | undefined;
  readonly atout: boolean;
  /** `beside`: in a cell that says nothing else, of no requirement's own text. */
  readonly annees: { readonly valeur: number; readonly texte: string; readonly beside?: true } | undefined;
  /** Cells beside a first one ask by their place. */
  readonly asked: boolean;
  /** A cell says what proves it. */
  readonly proved?: true;
  /** A cell weighs what the others ask. */
  readonly weighed: boolean;
}

/** « 20 pts », « 30 % ». */
const weight = /^\s*(?:\/\s?|sur )?\d{1,3}(?:[.,]\d)?\s*(?:%|points?|pts)?\s*$/u;
const headerWords =
  /\b(?:criteres?|qualifications?|exigences?|profils?|postes?|experts?|competences?|designations?|intitules?|rubriques?|minimum|requis|experiences?|diplomes?|formations?|nombre|fonctions?|langues?|niveau|anciennete|specialites?|notes?|points?|ponderations?|baremes?|poids|maximum|scores?|missions?|taches?|roles?|responsabilites?|attributions?|domaines?|exige\w*|atouts?|souhait\w+|annees?|charges?|effort|verifi\w+|justificati\w+|preuves?|seuils?)\b/u;
/** « Mode de vérification », « Justificatif », « Seuil »: what shows that a row is met. */
const proofWords = /\b(?:verifi\w+|justificati\w+|preuves?|seuils?)\b/u;
/** « Barème », « Mode de notation »: how what is asked is weighed; « Missions »: what one will do. */
const asideWords =
  /^(?:(?:mode|modalites?|regles?|methode|systeme|echelle|detail) (?:de |d'|du )(?:notation|cotation|bareme|points?|attribution)|baremes?|notations?|notes?|points?|ponderations?|poids|scores?|cotations?|decompte|missions?(?: principales?| confiees?)?$|taches?|roles?|responsabilites?|attributions?)\b/u;
/** Columns of what is wished beside what is demanded. */
const wished = /^\W*(?:atouts?|souhaite\w*|souhaitable\w*|preferes?|preferences?|apprecie\w*|serait? un plus)\b/u;
const demanded = /\b(?:exig\w+|requis\w*|minim\w+|obligatoires?|imperati\w+|indispensables?)\b/u;
/** « Expérience | 6 ans en capitalisation ». */
const ofYears = /^\W*(?:experiences?|anciennete)\b/u;
const sums = /^\W*(?:sous[- ]?)?tota(?:l|ux)\b/u;
const memberWords = /\b(?:postes?|experts?|fonctions?|membres?|profils?|personnel|intervenants?|specialistes?)\b/u;

const wordsIn = ({ flow }: Cell): number => flow.text.trim().split(/\s+/u).length;
const textOf = ({ flow }: Cell): string => fold(flow.text);

/** The first row, whose every cell is short and names a column. */
function isHeader(block: Block, cells: readonly Cell[], opens: boolean): boolean {
  if (block.header === true) return true;
  if (cells.length < 2 || !cells.every((cell) => wordsIn(cell) <= 5)) return false;
  // « Langues | Français exigé ».
  if (cells.some(({ flow }, index) => index > 0 && (flow.text.includes(';') || recogniseLangues(flow.text).length > 0))) return false;
  return cells.every((cell) => headerWords.test(textOf(cell))) && (opens || cells.length > 1) && !cells.some(({ flow }) => /\d/u.test(flow.text));
}

/** The years that the first of the columns of experience gives. */
function yearsIn(cells: readonly Cell[], columns: readonly number[]): RowRead['annees'] {
  for (const { flow } of cells.filter(({ column }) => columns.includes(column))) {
    const [duration] = recogniseDurees(flow.text);
    const lead = duration === undefined ? '' : fold(flow.text.slice(0, duration.start)).trim();
    const opens = /^(?:(?:d')?(?:au )?(?:moins|minimum)(?: de)?|plus de)?$/u.test(lead);
    if (duration?.value.unite === 'an' && opens) return { valeur: duration.value.min, texte: flow.text.slice(duration.start, duration.end) };
  }
  return undefined;
}

const inYears = /\b(?:annees?|ans)\b/u;
const mostYears = 40;

/** « 12 », under « Années d'expérience ». */
function yearsCounted({ cells = [] }: Block, columns: readonly number[]): RowRead['annees'] {
  const texte = cells.find(({ column }) => columns.includes(column))?.flow.text.trim() ?? '';
  const valeur = /^\d{1,2}$/u.test(texte) ? Number(texte) : 0;
  return valeur > 0 && valeur <= mostYears ? { valeur, texte, beside: true } : undefined;
}

/** How each is there. */
const presence = /^\W*(?:presences?|disponibilites?|mobilisation|lieux?(?: d.\p{L}+)?)\W*$/u;

/** « Expert | Présence | Hommes-mois »: who works how long, which asks nothing of them. */
function headsEffort(cells: readonly Cell[]): boolean {
  const [, ...others] = cells;
  const efforts = others.filter((cell) => wordsIn(cell) <= 6 && !/\d/u.test(cell.flow.text) && meaningOf(cell.flow.text) === 'charge');
  return efforts.length > 0 && others.every((cell) => efforts.includes(cell) || presence.test(textOf(cell)));
}

/** « Poste | Diplôme | Expérience »: what stands below asks, whatever announced it. */
export function headsProfiles({ cells = [], flow }: Block): boolean {
  return cells.length >= 2 && cells.every((cell) => wordsIn(cell) <= 5) && colonnesDeProfil.test(fold(flow.text));
}

/** Undefined: the row asks nothing. */
export function readRow(block: Block, before: Tableau): RowRead {
  const opens = before.table === undefined || before.table !== block.table;
  const tableau: Tableau = opens ? { ...horsTableau, table: block.table } : before;
  const weighed = block.cells?.some((cell) => weight.test(textOf(cell)) && !tableau.counted.includes(cell.column)) === true;
  const cells = (block.cells ?? []).filter(
    (cell) => /\p{L}{2}/u.test(cell.flow.text) && !weight.test(textOf(cell)) && ![...tableau.aside, ...tableau.wished].includes(cell.column),
  );
  const [first, ...others] = cells;
  const nothing: RowRead = { tableau, flow: undefined, cells: [], titulaire: undefined, atout: false, annees: undefined, asked: false, weighed };
  if (first === undefined || tableau.effort) return nothing;
  if (opens && headsEffort(cells)) return { ...nothing, tableau: { ...tableau, effort: true } };
  if (isHeader(block, cells, opens)) {
    const years = cells.filter((cell) => /\b(?:experiences?|anciennete)\b/u.test(textOf(cell))).map(({ column }) => column);
    const counted = years.filter((column) => cells.some((cell) => cell.column === column && inYears.test(textOf(cell))));
    const aside = cells.filter((cell) => asideWords.test(textOf(cell))).map(({ column }) => column);
    const proved = others.filter((cell) => proofWords.test(textOf(cell))).map(({ column }) => column);
    const assets = others.filter((cell) => wished.test(textOf(cell))).map(({ column }) => column);
    const asks = assets.length > 0 && demanded.test(textOf(first));
    return {
      ...nothing,
      tableau: { ...tableau, years, counted, aside, wished: assets, proved, asks, members: memberWords.test(textOf(first)) && first.column === 0 },
    };
  }
  // A bare number is a threshold there, and no weight.
  const proved = (block.cells ?? []).some(({ column, flow }) => tableau.proved.includes(column) && flow.text.trim() !== '')
    ? { proved: true as const }
    : {};
  if (others.length === 0 && tableau.asks) return { ...nothing, flow: first.flow, cells: [first.flow], titulaire: tableau.titulaire, asked: true };
  if (others.length === 0)
    return {
      ...nothing,
      flow: first.flow,
      cells: [first.flow],
      titulaire: tableau.titulaire,
      asked: weighed && tableau.aside.length > 0 && !sums.test(textOf(first)),
      ...proved,
    };
  const named = tableau.members && first.column === 0 && wordsIn(first) <= 8;
  const titulaire = titulaireIn(first.flow.text) ?? (named ? { nom: first.flow.text.trim(), structure: false } : undefined);
  const said = (wordsIn(first) <= 6 && !(tableau.asks && first.column === 0)) || titulaire !== undefined ? others : cells;
  return {
    tableau: { ...tableau, titulaire: titulaire ?? tableau.titulaire },
    flow: joinFlows(
      said.map(({ flow }) => flow),
      ' ; ',
    ),
    cells: said.map(({ flow }) => flow),
    titulaire: titulaire ?? tableau.titulaire,
    atout: titresDAtout.test(textOf(first)),
    annees: yearsIn(cells, ofYears.test(textOf(first)) ? others.map(({ column }) => column) : tableau.years) ?? yearsCounted(block, tableau.counted),
    asked: true,
    weighed,
    ...proved,
  };
}

// What each document loses without the entries that it alone uses in; the page that docs/ablation.md holds goes out.
import { markdownTable } from '../../markdown-table.ts';

export interface Ablated {
  readonly name: string;
  /** Entries that took part in its reading. */
  readonly used: number;
  /** Those that took part in no other's. */
  readonly own: number;
  readonly before: number;
  readonly after: number;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** `fall`: the largest that is admitted, as a share. */
export function page(results: readonly Ablated[], fall: number): string {
  const head = ['document', 'entrées', 'à lui seul', 'F1', 'F1 sans elles', 'chute'];
  const rows = results.map(({ name, used, own, before, after }) => [name, used, own, percent(before), percent(after), percent(before - after)]);
  const worst = Math.max(...results.map(({ before, after }) => before - after));
  return `# Ce que chaque document doit à lui seul

<!-- Écrit par \`npm run eval:ablation\` ; ne pas modifier à la main. -->

Une « entrée » est une forme d'une liste du lexique, un motif, ou une branche qui porte un mot, à toute profondeur d'un motif, exclusions comprises (ni
terminaisons, ni articles, ni signes ; ni les listes fermées : calendrier, nombres, pays, monnaies, langues). Les lecteurs sont reconstruits pour la
mesure : chaque entrée y dit dans quels documents elle a joué, ceux d'ici et ceux de \`fixtures/sections\`, \`fixtures/sosies\` et \`fixtures/sains\`, qui n'ont pas de gold.
Puis chaque document est relu par des lecteurs privés de toutes celles qui n'ont joué que pour lui. F1 : sur tous ses champs, moyenne de ses formes.

La plus grande chute : ${percent(worst)} points sur ${results.length} documents (au plus ${percent(fall)} admis).

${markdownTable(head, rows)}
`;
}

// A schedule as style sheets lay it out: no rules, each cell in the middle of the height of its row, rows apart by a blank.
import { drawn } from '../canvas.ts';

const rows: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['1', ['Réunion de départ'], ['Commune et', 'bureau d’études'], ['2 mars 2026']],
  ['2', ['Relevé des lieux et des', 'réseaux enterrés de la place'], ['Bureau d’études'], ['27 mars', '2026']],
  ['3', ['Esquisse'], ['Bureau d’études'], ['30 avril', '2026']],
];

export const cellulesCentreesSansFilets = (): Uint8Array =>
  drawn('skia', (canvas) => {
    const size = 10;
    canvas.text(72, 80, 'Les étapes sont les suivantes.', { size });
    const columns = [72, 96, 260, 380] as const;
    ['N°', 'Étape', 'Qui', 'Fin'].forEach((title, index) => void canvas.text(columns[index] ?? 0, 108, title, { size, font: 'B' }));
    rows.forEach(([number, ...cells], index) => {
      const middle = 132 + 36 * index;
      canvas.text(columns[0], middle, number, { size });
      cells.forEach((lines, column) => {
        lines.forEach((line, rank) => void canvas.text(columns[column + 1] ?? 0, middle + 12 * (rank - (lines.length - 1) / 2), line, { size }));
      });
    });
    canvas.text(72, 250, 'Tout retard est annoncé par écrit.', { size });
  });

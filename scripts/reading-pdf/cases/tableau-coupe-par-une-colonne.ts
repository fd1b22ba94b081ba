// Two columns of text; the first ends in a table whose last rows stand at the head of the second.
import { type Canvas, drawn } from '../canvas.ts';

function table(canvas: Canvas, x: number, y: number, rows: readonly (readonly [string, string])[]): void {
  rows.forEach(([tool, price], index) => {
    canvas.text(x + 5, y + 13 + 18 * index, tool);
    canvas.text(x + 135, y + 13 + 18 * index, price);
  });
  for (let line = 0; line <= rows.length; line += 1) canvas.rule(x, y + 18 * line, x + 210, y + 18 * line);
  for (const edge of [0, 130, 210]) canvas.rule(x + edge, y, x + edge, y + 18 * rows.length);
}

export const tableauCoupeParUneColonne = (): Uint8Array =>
  drawn('word', (canvas) => {
    const left =
      'Le groupement loue des charrues, des herses et des semoirs aux cultivateurs de la plaine, qui les prennent au dépôt de la coopérative le matin et les ' +
      'rendent le soir, propres et en état de marche, faute de quoi la caution qu’ils ont versée est retenue en tout ou en partie par le gérant du dépôt.';
    const right =
      'Le loueur vérifie chaque outil avec le gérant, au départ comme au retour, et signe le registre. Les pannes qui ne sont pas dues à une mauvaise conduite ' +
      'sont réparées aux frais du groupement, qui tient à jour la liste des pièces et la publie au début de la saison.';
    const end = canvas.paragraph(60, 90, 210, left);
    canvas.text(60, end + 8, 'Les prix suivent.');
    table(canvas, 60, end + 20, [
      ['Matériel', 'Prix'],
      ['Charrue', '9 000'],
    ]);
    table(canvas, 320, 80, [
      ['Herse', '4 000'],
      ['Semoir', '12 000'],
    ]);
    canvas.paragraph(320, 136, 210, right);
  });

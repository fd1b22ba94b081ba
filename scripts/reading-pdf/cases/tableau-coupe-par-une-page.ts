// A table drawn as Word draws it: a page break cuts one of its rows, its header does not come back, a total ends it.
import { type Canvas, drawn } from '../canvas.ts';

const edges = [70, 120, 360, 440, 525] as const;

function grid(canvas: Canvas, ys: readonly number[]): void {
  for (const y of ys) edges.slice(1).forEach((edge, index) => void canvas.rule(edges[index] ?? edge, y, edge, y));
  for (const x of edges) ys.slice(1).forEach((y, index) => void canvas.rule(x, ys[index] ?? y, x, y));
}

function row(canvas: Canvas, y: number, cells: readonly [string, string, string, string], font: 'R' | 'B' = 'R'): void {
  canvas.text(75, y, cells[0], { font });
  canvas.paragraph(125, y, 230, cells[1], { font });
  canvas.centred(400, y, cells[2], { font });
  canvas.right(520, y, cells[3], { font });
}

export const tableauCoupeParUnePage = (): Uint8Array =>
  drawn('word', (canvas) => {
    canvas.text(70, 80, '5. Calendrier des ateliers', { font: 'B', size: 13 });
    canvas.paragraph(
      70,
      104,
      455,
      'Les ateliers se tiennent dans les chefs-lieux de canton, aux dates que la mairie arrête avec les groupements de pêcheurs.',
    );
    canvas.paragraph(70, 140, 455, 'Chaque séance réunit vingt personnes au plus et donne lieu à une feuille de présence.');
    let y = 620;
    const ys = [y];
    const add = (height: number, cells: readonly [string, string, string, string], font: 'R' | 'B' = 'R'): void => {
      row(canvas, y + 14, cells, font);
      y += height;
      ys.push(y);
    };
    add(22, ['N°', 'Objet de la séance', 'Jours', 'Coût (FCFA)'], 'B');
    add(34, ['1', 'Entretien des filets et des pirogues, avec une démonstration au débarcadère', '2', '350 000']);
    add(22, ['2', 'Tenue du cahier de pêche', '1', '175 000']);
    add(34, ['3', 'Conservation du poisson : fumage, salage et glace, puis visite de', '3', '525 000']);
    grid(canvas, ys);
    canvas.centred(297, 800, 'Page 1 sur 2', { size: 9 });
    canvas.turn();
    canvas.paragraph(125, 84, 230, 'la chambre froide du port voisin');
    y = 92;
    const rest = [70, y];
    const addRest = (height: number, cells: readonly [string, string, string, string], font: 'R' | 'B' = 'R'): void => {
      row(canvas, y + 14, cells, font);
      y += height;
      rest.push(y);
    };
    addRest(22, ['4', 'Vente en commun', '1', '175 000']);
    addRest(22, ['', 'Total', '7', '1 225 000'], 'B');
    grid(canvas, rest);
    canvas.paragraph(70, y + 30, 455, 'Les frais de salle sont à la charge de la mairie.');
    canvas.centred(297, 800, 'Page 2 sur 2', { size: 9 });
  });

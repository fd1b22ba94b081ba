// An upright page, then a landscape table on a turned page, then one whose words themselves run up the page.
import { type Canvas, drawn } from '../canvas.ts';

const rows = [
  ['Mois', 'Avril', 'Mai', 'Juin'],
  ['Enquête auprès des ménages', 'x', 'x', ''],
  ['Saisie et contrôle des fiches', '', 'x', 'x'],
  ['Restitution publique', '', '', 'x'],
] as const;

/** The page is turned by a quarter: what stands at (x, y) as shown is written at (y, 842 - x), up the paper. */
function landscape(canvas: Canvas): void {
  const write = (x: number, y: number, text: string, font: string): void =>
    canvas.raw(`BT /${font} 10 Tf 0 1 -1 0 ${y} ${x} Tm <${Buffer.from(text, 'latin1').toString('hex')}> Tj ET`);
  const rule = (x1: number, y1: number, x2: number, y2: number): void => canvas.raw(`${y1} ${x1} m ${y2} ${x2} l S`);
  write(72, 60, 'Annexe 1. Chronogramme', 'B');
  rows.forEach((cells, index) => {
    const y = 96 + 22 * index;
    [76, 306, 426, 546].forEach((x, column) => void write(x, y, cells[column] ?? '', index === 0 ? 'B' : 'R'));
    rule(72, y - 14, 660, y - 14);
  });
  rule(72, 170, 660, 170);
  for (const x of [72, 300, 420, 540, 660]) rule(x, 82, x, 170);
}

export const pageTournee = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    canvas.paragraph(72, 90, 450, 'Le chronogramme de la mission figure à l’annexe 1. Il vaut engagement du prestataire, qui le tient à jour.', {
      size: 11,
    });
    canvas.turn({ rotate: 90 });
    landscape(canvas);
    canvas.turn();
    canvas.paragraph(72, 90, 450, 'Le comité de suivi se réunit à la fin de chaque mois.', { size: 11 });
  });

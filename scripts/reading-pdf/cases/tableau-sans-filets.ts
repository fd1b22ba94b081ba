// A price schedule without any rule: wrapped wordings, amounts set to the right, a total; the paragraph below is no part of it.
import { drawn } from '../canvas.ts';

const rows: readonly (readonly [string, string, string, string])[] = [
  ['Levé topographique de l’emprise et bornage des quatre parcelles voisines', '12', '85 000', '1 020 000'],
  ['Sondages à la tarière', '8', '40 000', '320 000'],
  ['Essais au laboratoire, rapport compris, sur les échantillons de chaque sondage', '8', '62 500', '500 000'],
  ['Plans d’exécution', '1', '950 000', '950 000'],
];

export const tableauSansFilets = (): Uint8Array =>
  drawn('quartz', (canvas) => {
    const size = 10;
    canvas.paragraph(72, 90, 450, 'Le candidat remplit le bordereau qui suit, hors taxes, en francs CFA.', { size });
    canvas.text(72, 120, 'Désignation', { size, font: 'B' });
    canvas.right(340, 120, 'Qté', { size, font: 'B' });
    canvas.right(430, 120, 'Prix unitaire', { size, font: 'B' });
    canvas.right(520, 120, 'Montant', { size, font: 'B' });
    let y = 138;
    for (const [wording, count, unit, amount] of rows) {
      canvas.right(340, y, count, { size });
      canvas.right(430, y, unit, { size });
      canvas.right(520, y, amount, { size });
      y = canvas.paragraph(72, y, 225, wording, { size }) + 6;
    }
    canvas.text(72, y, 'Total hors taxes', { size, font: 'B' });
    canvas.right(520, y, '2 790 000', { size, font: 'B' });
    canvas.paragraph(
      72,
      y + 30,
      450,
      'Les prix sont fermes et comprennent le transport, les assurances et les frais de séjour des équipes sur le terrain.',
      { size },
    );
  });

// Two tables with a rule under each row and none between columns: a page of many a report. One row has a cell over two columns.
import { drawn } from '../canvas.ts';

export const filetsHorizontaux = (): Uint8Array =>
  drawn('quartz', (canvas) => {
    const size = 10;
    const bold = { size, font: 'B' } as const;
    canvas.text(72, 90, 'Critère', bold);
    canvas.text(160, 90, 'Ce qui est jugé', bold);
    canvas.right(520, 90, 'Points', bold);
    for (const y of [96, 116, 148, 168, 188]) canvas.rule(72, y, 520, y);
    canvas.text(72, 110, 'Méthode', { size });
    canvas.text(160, 110, 'Étapes et calendrier', { size });
    canvas.right(520, 110, '30', { size });
    canvas.text(72, 130, 'Équipe', { size });
    canvas.paragraph(160, 130, 200, 'Expérience du chef de mission, attestée par trois certificats de clients', { size });
    canvas.right(520, 130, '50', { size });
    canvas.text(72, 162, 'Sous-total de l’offre technique', { size });
    canvas.right(520, 162, '80', { size });
    canvas.text(72, 182, 'Prix', { size });
    canvas.text(160, 182, 'Offre la moins chère', { size });
    canvas.right(520, 182, '20', { size });
    canvas.text(72, 216, 'Les offres de moins de soixante points sont écartées.', { size });
    canvas.text(72, 240, 'Le calendrier suit.', { size });
    canvas.text(72, 270, 'Étape', bold);
    canvas.text(300, 270, 'Date', bold);
    for (const y of [276, 296, 316]) canvas.rule(72, y, 520, y);
    canvas.text(72, 290, 'Remise des offres', { size });
    canvas.text(300, 290, '4 mai 2026', { size });
    canvas.text(72, 310, 'Ouverture', { size });
    canvas.text(300, 310, '5 mai 2026', { size });
  });

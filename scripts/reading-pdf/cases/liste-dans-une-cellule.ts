// A ruled table whose cells hold lists, a merged cell down the side, and a nested list.
import { drawn } from '../canvas.ts';

export const listeDansUneCellule = (): Uint8Array =>
  drawn('word', (canvas) => {
    const size = 10;
    for (const y of [90, 110, 230]) canvas.rule(72, y, 522, y);
    canvas.rule(170, 180, 522, 180);
    for (const x of [72, 170, 420, 522]) canvas.rule(x, 90, x, 230);
    canvas.text(77, 104, 'Profil', { size, font: 'B' });
    canvas.text(175, 104, 'Tâches', { size, font: 'B' });
    canvas.text(425, 104, 'Jours', { size, font: 'B' });
    canvas.paragraph(77, 124, 90, 'Ingénieure hydraulicienne', { size });
    canvas.text(175, 124, '- conduire les essais de pompage :', { size });
    canvas.text(190, 136, 'o à débit constant ;', { size });
    canvas.text(190, 148, 'o par paliers, sur les trois', { size });
    canvas.text(198, 160, 'forages neufs ;', { size });
    canvas.text(175, 172, '- choisir les pompes.', { size });
    canvas.text(425, 124, '18', { size });
    canvas.paragraph(175, 194, 240, 'Former deux agents de la commune à la relève des compteurs.', { size });
    canvas.text(425, 194, '4', { size });
    canvas.paragraph(72, 256, 450, 'Les journées de voyage ne comptent pas.', { size });
  });

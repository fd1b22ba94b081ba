// A table with a frame and rules between its columns, a rule under its header, and none between its rows.
import { drawn } from '../canvas.ts';

const rows: readonly (readonly [string, string, string])[] = [
  ['Note de démarrage', 'Méthode, calendrier et liste des personnes à entendre', '10 jours'],
  ['Rapport provisoire', 'Constats par quartier, avec cartes et photographies', '45 jours'],
  ['Rapport définitif', 'Rapport corrigé et fichiers des cartes', '60 jours'],
];

export const filetsDeColonnesSeuls = (): Uint8Array =>
  drawn('skia', (canvas) => {
    const size = 10;
    canvas.text(72, 90, 'Livrables', { font: 'B', size: 13 });
    canvas.frame(72, 110, 450, 110);
    canvas.rule(72, 128, 522, 128);
    canvas.rule(190, 110, 190, 220);
    canvas.rule(440, 110, 440, 220);
    canvas.text(78, 122, 'Livrable', { font: 'B', size });
    canvas.text(196, 122, 'Contenu', { font: 'B', size });
    canvas.text(446, 122, 'Délai', { font: 'B', size });
    let y = 142;
    for (const [name, content, delay] of rows) {
      canvas.text(78, y, name, { size });
      canvas.text(446, y, delay, { size });
      y = canvas.paragraph(196, y, 190, content, { size });
    }
    canvas.paragraph(72, 245, 450, 'Chaque livrable est remis en deux exemplaires.', { size });
  });

// A document whose outline names its titles, one of them a sentence of the text that someone marked by mistake.
import { drawn } from '../canvas.ts';

export const signetsEtFauxTitres = (): Uint8Array =>
  drawn(
    'quartz',
    (canvas) => {
      const size = 11;
      canvas.text(72, 90, '1 Présentation du projet', { font: 'B', size: 13 });
      canvas.paragraph(72, 114, 450, 'Le projet plante des haies autour des jardins d’école.', { size });
      canvas.paragraph(72, 140, 450, 'Les élèves arrosent les plants chaque matin.', { size });
      canvas.text(72, 180, '2 Travail demandé', { font: 'B', size: 13 });
      canvas.text(72, 204, '2.1 Choix des essences', { font: 'I', size });
      canvas.paragraph(72, 224, 450, 'Le pépiniériste propose des essences locales, peu gourmandes en eau.', { size });
    },
    [
      { title: '1 Présentation du projet', page: 1 },
      { title: 'Les élèves arrosent les plants chaque matin.', page: 1 },
      { title: '2 Travail demandé', page: 1 },
      { title: '2.1 Choix des essences', page: 1 },
    ],
  );

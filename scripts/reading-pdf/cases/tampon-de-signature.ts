// Three pages that an electronic signature service has stamped: an envelope number above, initials and a dated stamp below, which moves a little.
import { drawn } from '../canvas.ts';

const envelope = 'Enveloppe de signature n° 7C1D-42A9-B0E3-55F8';
const pages: readonly (readonly string[])[] = [
  [
    'Le prestataire tient un registre des plaintes et y inscrit chaque demande le jour où elle lui parvient.',
    'Il répond par écrit dans les dix jours. Toute demande qui touche à la sécurité des usagers est transmise sans délai au chef du service des bacs, qui décide des',
  ],
  [
    'mesures à prendre et en informe la préfecture.',
    'Le registre est ouvert à toute personne qui le demande, aux heures de bureau.',
    'Une synthèse paraît chaque trimestre.',
  ],
  ['Le présent document entre en vigueur à sa signature.'],
];

export const tamponDeSignature = (): Uint8Array =>
  drawn('quartz', (canvas) => {
    pages.forEach((paragraphs, index) => {
      if (index > 0) canvas.turn();
      canvas.text(40, 24, envelope, { size: 7 });
      let y = index === 0 ? 110 : 80;
      if (index === 0) canvas.text(72, 80, 'Traitement des plaintes', { font: 'B', size: 14 });
      for (const words of paragraphs) {
        const isCut = words.endsWith('des');
        y = canvas.paragraph(72, isCut ? 730 : y, 450, words, { size: 11 }) + 10;
      }
      const x = 400 + 9 * index;
      canvas.frame(x, 776, 150, 30);
      canvas.text(x + 5, 787, 'Signé électroniquement par Awa Kéita', { size: 6 });
      canvas.text(x + 5, 796, `le 14/03/2025 à 10:2${index}:1${index} UTC`, { size: 6 });
      canvas.text(72, 796, 'Paraphe : A.K.', { size: 8 });
      canvas.centred(297, 820, `${index + 1}/3`, { size: 8 });
    });
  });

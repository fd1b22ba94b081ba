// A layout table without any border: titles on the left in bold, their text beside them on the right, of several paragraphs and lists.
import { drawn } from '../canvas.ts';

const entries: readonly (readonly [string, readonly string[]])[] = [
  [
    'Contexte',
    [
      'La commune de Lagune-Haute entretient douze kilomètres de digues en terre, dont la plupart ont plus de quarante ans.',
      'Les crues de la dernière saison des pluies en ont ouvert trois brèches.',
    ],
  ],
  ['Objectif', ['L’étude dit quelles digues réparer d’abord, à quel prix et par quels moyens.']],
  [
    'Résultats attendus',
    [
      '• un relevé des digues, tronçon par tronçon ;',
      '• un ordre des réparations, avec leur coût ;',
      '• un plan d’entretien que la commune peut suivre seule.',
    ],
  ],
  ['Durée', ['L’étude dure soixante jours à compter de l’ordre de service.']],
];

export const titresDansLaCelluleGauche = (): Uint8Array =>
  drawn('skia', (canvas) => {
    canvas.centred(297, 90, 'Étude des digues', { font: 'B', size: 16 });
    let y = 140;
    for (const [title, paragraphs] of entries) {
      canvas.paragraph(72, y, 95, title, { font: 'B', size: 11 });
      for (const words of paragraphs) y = canvas.paragraph(190, y, 330, words, { size: 11 }) + (words.startsWith('•') ? 0 : 5);
      y += 12;
    }
  });

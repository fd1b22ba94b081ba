// A box at the right that only a ground of another colour would show: the text flows past it, then under it. The file holds the box first.
import { drawn } from '../canvas.ts';

const beside = [
  'L’association cherche une équipe qui conçoit et anime un',
  'cycle de formations pour les élus des communes de',
  'montagne. Les formations portent sur la gestion de',
  'l’eau, l’entretien des sentiers et l’accueil des visiteurs,',
  'sans oublier la sécurité des randonneurs pendant la',
];

export const encadreSansCadre = (): Uint8Array =>
  drawn('skia', (canvas) => {
    const size = 11;
    canvas.text(72, 90, 'Objet', { size: 14, font: 'B' });
    canvas.text(390, 117, 'À retenir', { size: 9, font: 'B' });
    canvas.text(390, 131, 'Dépôt : 12 juin 2026', { size: 9 });
    canvas.text(390, 145, 'Budget : 45 000 EUR', { size: 9 });
    beside.forEach((line, index) => void canvas.text(72, 114 + 15 * index, line, { size }));
    canvas.text(72, 189, 'mauvaise saison. Elles se tiennent sur deux trimestres, dans les locaux de chaque commune.', { size });
    canvas.text(72, 216, 'Chaque journée réunit vingt personnes.', { size });
  });

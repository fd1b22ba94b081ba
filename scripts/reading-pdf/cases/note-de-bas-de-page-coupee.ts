// A sentence that the page break cuts, two notes under it, the second of which goes on at the foot of the next page.
import { drawn } from '../canvas.ts';

const size = 11;
const small = { size: 8.5 };

export const noteDeBasDePageCoupee = (): Uint8Array =>
  drawn('word', (canvas) => {
    canvas.text(72, 90, 'II. Cadre de l’intervention', { font: 'B', size: 13 });
    canvas.paragraph(
      72,
      114,
      450,
      'L’intervention se fonde sur le plan communal de développement, qui range l’accès à l’eau parmi ses trois urgences.',
      { size },
    );
    canvas.phrase(72, 640, ['Les relevés de débit sont faits selon la méthode du comité de bassin', '^1', ' et gardés cinq'], { size });
    canvas.phrase(72, 653.2, ['ans. Tout écart de plus de dix pour cent avec la campagne passée', '^2', ' est signalé dans la'], { size });
    canvas.rule(72, 690, 216, 690);
    canvas.text(72, 700, '1', { size: 5.5 });
    canvas.text(77, 703, 'Guide des mesures de débit, édition révisée.', small);
    canvas.text(72, 712, '2', { size: 5.5 });
    canvas.text(77, 715, 'La campagne passée est celle de la même saison ; à défaut, celle de l’année d’avant, corrigée', small);
    canvas.text(72, 725.5, 'des prélèvements connus. Les puits privés n’en font pas partie, sauf ceux que le comité a', small);
    canvas.centred(297, 800, '4', { size: 9 });
    canvas.turn();
    canvas.paragraph(72, 90, 450, 'semaine au comité de bassin, qui peut demander un second relevé.', { size });
    canvas.paragraph(72, 114, 450, 'Le prestataire remet les fiches de terrain avec son rapport.', { size });
    canvas.rule(72, 722, 216, 722);
    canvas.text(72, 735, 'inscrits sur sa liste annuelle.', small);
    canvas.centred(297, 800, '5', { size: 9 });
  });

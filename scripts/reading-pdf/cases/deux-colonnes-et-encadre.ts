// Two columns of text under a title across the page, a framed box in the middle of the right one, and a paragraph across below.
import { drawn } from '../canvas.ts';

const left = [
  'Le marché couvert de la ville basse accueille deux cents étals. Sa toiture fuit et ses caniveaux débordent à chaque pluie.',
  'La municipalité veut le refaire par moitiés, pour que la vente ne cesse pas. Chaque moitié ferme pendant deux mois au plus, hors des fêtes.',
  'Les vendeuses déplacées reçoivent une place sur le parvis.',
];
const rightBefore =
  'Le bureau d’études dresse le plan des deux phases, avec les réseaux d’eau et d’électricité. Il chiffre chaque lot et propose un ordre des travaux.';
const rightAfter = 'Il présente son travail aux vendeuses lors d’une réunion publique, dont il dresse le compte rendu.';

export const deuxColonnesEtEncadre = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    const size = 9.5;
    canvas.centred(297, 80, 'Réfection du marché couvert', { font: 'B', size: 16 });
    canvas.centred(297, 100, 'Note de cadrage', { font: 'I', size: 11 });
    let y = 140;
    for (const words of left) y = canvas.paragraph(60, y, 222, words, { size }) + 6;
    y = canvas.paragraph(313, 140, 222, rightBefore, { size }) + 4;
    canvas.frame(313, y, 222, 44);
    canvas.text(320, y + 13, 'À retenir', { size, font: 'B' });
    canvas.paragraph(320, y + 26, 208, 'Visite des lieux obligatoire le 3 juin à 9 h, départ devant la mairie.', { size });
    canvas.paragraph(313, y + 60, 222, rightAfter, { size });
    canvas.paragraph(
      60,
      330,
      475,
      'Les offres sont remises sous pli fermé au secrétariat général. Celles qui arrivent après l’heure dite ne sont pas ouvertes et restent à la disposition de leurs auteurs.',
      { size },
    );
  });

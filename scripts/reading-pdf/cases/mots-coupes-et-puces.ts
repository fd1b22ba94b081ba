// Words cut at line ends, compounds that a line end meets, bullets at private code points, ordinals and squares set high.
import { drawn } from '../canvas.ts';

const lines: readonly string[] = [
  'Le maître d’ouvrage délégué assure la coordi-',
  'nation des corps de métier et leur surveil-',
  'lance. Il reçoit à sa demande tous les sous-',
  'traitants, vérifie avec soin leurs attesta-',
  'tions et dresse le procès-verbal avec celui-',
  'ci dans les trois jours, puis notifie aux en-',
  'treprises ses réserves. La surveillance et la',
  'coordination cessent à la réception.',
];

export const motsCoupesEtPuces = (): Uint8Array =>
  drawn('word', (canvas) => {
    const size = 11;
    lines.forEach((line, index) => void canvas.text(72, 90 + 13.2 * index, line, { size }));
    const bullet = (y: number, mark: string, words: string): void => {
      canvas.text(90, y, mark, { size, font: 'P' });
      canvas.paragraph(108, y, 300, words, { size });
    };
    bullet(220, '\uF0B7', 'une visite hebdomadaire, le mardi ou le jeudi, avec le chef de chantier et le représentant du quartier ;');
    bullet(246.4, '\uF0B7', 'un rapport mensuel :');
    canvas.text(126, 259.6, '\uF0D8', { size, font: 'P' });
    canvas.text(144, 259.6, 'avancement', { size });
    canvas.text(126, 272.8, '\uF0D8', { size, font: 'P' });
    canvas.text(144, 272.8, 'dépenses', { size });
    bullet(286, '\uF0B7', 'un plan de recollement.');
    canvas.phrase(72, 320, ['La réception a lieu au plus tard le 1', '^er', ' mars, sur 250 m', '^2', ' de voirie.'], { size });
  });

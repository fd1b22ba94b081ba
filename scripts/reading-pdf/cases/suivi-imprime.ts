// A contract printed with its tracked changes: struck words stand against the words that take their place.
import { drawn, measure } from '../canvas.ts';

const size = 11;

export const suiviImprime = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    let x = 72;
    const put = (text: string, y: number, colour = '', struck = false): void => {
      canvas.text(x, y, text, { size, colour });
      const width = measure(text, { size });
      if (struck) canvas.rule(x, y - 3, x + width, y - 3);
      x += width;
    };
    put('Le titulaire remet son rapport dans un délai de ', 90);
    put('trente (30)', 90, '1 0 0', true);
    put('quarante-cinq (45)', 90, '1 0 0');
    put(' jours.', 90);
    canvas.paragraph(72, 110, 450, 'Il le présente au maire et aux chefs de quartier, répond à leurs questions et note leurs demandes.', { size });
    x = 72;
    put('Le rapport compte ', 150);
    put('quarante', 150, '', true);
    put('cinquante', 150);
    put(' pages au plus, annexes ', 150);
    put('non ', 150, '', true);
    put('comprises.', 150);
  });

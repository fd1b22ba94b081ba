// Two tagged tables, one at the foot of a page and one at the head of the next, with as many columns; the first cell of the second one is empty.
import { drawn } from '../canvas.ts';
import type { PageMark, StructElement } from '../pdf-file.ts';

const cell = (type: 'TH' | 'TD', content?: PageMark): StructElement => ({ type, ...(content === undefined ? {} : { content: [content] }) });
const row = (...children: readonly StructElement[]): StructElement => ({ type: 'TR', children });

export const tableauxBalisesDistincts = (): Uint8Array =>
  drawn('word', (canvas) => {
    const at = (x: number, y: number, text: string): PageMark => canvas.marked(() => canvas.text(x, y, text, { size: 10 }));
    const intro = at(72, 660, 'Les salles sont prêtées à ces conditions, puis selon le calendrier qui suit.');
    const rooms = [
      row(cell('TH', at(72, 690, 'Salle')), cell('TH', at(230, 690, 'Places'))),
      row(cell('TD', at(72, 712, 'Grande salle')), cell('TD', at(230, 712, '180'))),
      row(cell('TD', at(72, 734, 'Salle du moulin')), cell('TD', at(230, 734, '45'))),
    ];
    canvas.turn();
    const dates = [
      row(cell('TH'), cell('TH', at(310, 90, 'Ouverture'))),
      row(cell('TD', at(72, 112, 'Du lundi au vendredi')), cell('TD', at(310, 112, 'de 9 h à 19 h'))),
      row(cell('TD', at(72, 134, 'Samedi et jours de marché')), cell('TD', at(310, 134, 'de 8 h à 22 h'))),
    ];
    const end = at(72, 170, 'Le dimanche, les salles sont fermées.');
    return [
      { type: 'P', content: [intro] },
      { type: 'Table', children: rooms },
      { type: 'Table', children: dates },
      { type: 'P', content: [end] },
    ];
  });

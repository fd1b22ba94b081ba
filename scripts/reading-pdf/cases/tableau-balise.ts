// A tagged table without rules, its words centred in the height of their rows; it goes on on a second page under its header, which is no content there.
import { drawn } from '../canvas.ts';
import type { PageMark, StructElement } from '../pdf-file.ts';

const cell = (type: 'TH' | 'TD', content?: PageMark, spans?: number): StructElement => ({
  type,
  ...(content === undefined ? {} : { content: [content] }),
  ...(spans === undefined ? {} : { spans }),
});
const row = (...children: readonly StructElement[]): StructElement => ({ type: 'TR', children });

export const tableauBalise = (): Uint8Array =>
  drawn('word', (canvas) => {
    const size = 10;
    const at = (x: number, y: number, ...lines: readonly string[]): PageMark =>
      canvas.marked(() => {
        lines.forEach((line, index) => void canvas.text(x, y + 12 * index, line, { size }));
      });
    const running = (): void => canvas.text(72, 40, 'Commune de Sourdieu', { size: 8 });
    const header = (y: number): void => {
      canvas.text(72, y, 'Poste', { size });
      canvas.text(160, y, 'Ce qui est dû', { size });
      canvas.text(345, y, 'Part', { size });
    };
    running();
    const title = canvas.marked(() => canvas.text(72, 90, 'Prix du marché', { size: 13, font: 'B' }));
    const intro = at(72, 120, 'Le titulaire est payé d’après ce tableau.');
    const first = row(cell('TH', at(72, 150, 'Poste')), cell('TH', at(160, 150, 'Ce qui est dû')), cell('TH', at(345, 150, 'Part')));
    const study = row(
      cell('TD', at(72, 176, 'Étude')),
      cell('TD', at(160, 170, 'Note de cadrage validée', 'par la commission, puis plan des haies')),
      cell('TD', at(345, 176, '30 %')),
    );
    canvas.turn();
    running();
    header(90);
    const plants = row(
      cell('TD', at(72, 118, 'Plantation')),
      cell('TD', at(160, 112, 'Deux mille plants, paillés', 'et protégés')),
      cell('TD', at(345, 118, '45 %')),
    );
    const care = row(cell('TD', at(72, 144, 'Entretien')), cell('TD'), cell('TD', at(345, 144, '25 %')));
    const total = row(cell('TD', at(72, 164, 'Total du marché'), 2), cell('TD', at(340, 164, '100 %')));
    const end = at(72, 200, 'Les parts sont fermes.');
    return [
      { type: 'H2', content: [title] },
      { type: 'P', content: [intro] },
      { type: 'Table', children: [first, study, plants, care, total] },
      { type: 'P', content: [end] },
    ];
  });

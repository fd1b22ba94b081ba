// Tags that are wrong: a paragraph for each line, a heading for a sentence, one paragraph for a list, and a table whose cells cross the rules drawn.
import { drawn } from '../canvas.ts';
import type { PageMark } from '../pdf-file.ts';

export const balisesFausses = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    const size = 11;
    const at = (x: number, y: number, line: string): PageMark => canvas.marked(() => canvas.text(x, y, line, { size }));
    const [first, second] = [
      at(72, 90, 'Le prestataire entretient les fontaines et les lavoirs de la commune, y compris ceux des'),
      at(72, 103, 'hameaux et ceux de la vieille ville.'),
    ];
    const sentence = at(72, 130, 'Il passe une fois par semaine, le matin.');
    const list = [at(72, 157, 'Il fournit :'), at(90, 170, '• les joints et les vannes ;'), at(90, 183, '• un registre des passages.')];
    const cells = ['Fontaine', 'Passages', 'Place haute', '52', 'Rue du Puits', '26'].map((text, index) =>
      at(78 + 160 * (index % 2), 224 + 20 * Math.floor(index / 2), text),
    );
    for (let line = 0; line < 4; line += 1) canvas.rule(72, 210 + 20 * line, 392, 210 + 20 * line);
    for (let line = 0; line < 3; line += 1) canvas.rule(72 + 160 * line, 210, 72 + 160 * line, 270);
    const [a, b, c, d, e, f] = cells.map((mark) => [mark]);
    return [
      { type: 'P', content: [first] },
      { type: 'P', content: [second] },
      { type: 'H1', content: [sentence] },
      { type: 'P', content: list },
      {
        type: 'Table',
        children: [
          {
            type: 'TR',
            children: [
              { type: 'TD', content: [...(a ?? []), ...(c ?? [])] },
              { type: 'TD', content: [...(b ?? []), ...(d ?? [])] },
            ],
          },
          {
            type: 'TR',
            children: [
              { type: 'TD', content: e ?? [] },
              { type: 'TD', content: f ?? [] },
            ],
          },
        ],
      },
    ];
  });

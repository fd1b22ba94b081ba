// A tagged page whose last clause stands in a form of its own, as programs that merge or stamp files write it: no mark tells that it is no content.
import { drawn } from '../canvas.ts';
import type { PageMark } from '../pdf-file.ts';

export const texteDansUnObjet = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    const look = { size: 11, leading: 14 };
    const paragraph = (y: number, text: string): PageMark => canvas.marked(() => canvas.paragraph(72, y, 450, text, look));
    canvas.text(72, 40, 'Mairie de Valsonne', { size: 8 });
    const marks = [
      paragraph(
        90,
        'Le prestataire nettoie les vitres des deux écoles et de la bibliothèque, à l’intérieur comme à l’extérieur, quatre fois par an.',
      ),
      paragraph(
        140,
        'Il vient pendant les vacances scolaires, aux jours convenus avec la directrice de chaque école et le responsable de la bibliothèque.',
      ),
      paragraph(190, 'Il apporte ses produits, qui portent un label écologique, et remporte ses chiffons.'),
    ];
    canvas.form(() => canvas.paragraph(72, 760, 450, 'Les vitres cassées pendant les travaux sont remplacées à ses frais.', look));
    return marks.map((mark) => ({ type: 'P', content: [mark] }));
  });

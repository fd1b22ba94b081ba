// A tagged page put before two pages without tags, as programs that join files do: its tree says nothing of the whole file, nor of its last clause.
import { drawn } from '../canvas.ts';
import type { PageMark } from '../pdf-file.ts';

export const pageBaliseeSeule = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    const look = { size: 11, leading: 14 };
    const paragraph = (y: number, text: string): PageMark => canvas.marked(() => canvas.paragraph(72, y, 450, text, look));
    const marks = [
      paragraph(90, 'La traductrice rend le guide des sentiers en occitan et en catalan, avec les légendes des cartes et des photographies.'),
      paragraph(
        140,
        'Elle soumet les deux premiers chapitres à un relecteur que le parc désigne, et reprend ses remarques dans la suite du travail.',
      ),
    ];
    canvas.paragraph(72, 740, 450, 'Les noms de lieux gardent la forme que la carte au 1/25 000 leur donne.', look);
    canvas.turn();
    canvas.paragraph(72, 90, 450, 'Le texte compte quarante mille mots environ. Il est remis sur un support modifiable, les tableaux compris.', look);
    canvas.paragraph(72, 140, 450, 'Une relecture sur épreuves est due pour chaque langue, sous dix jours ouvrés.', look);
    canvas.turn();
    canvas.paragraph(
      72,
      90,
      450,
      'Les droits sur la traduction sont cédés au parc pour toute édition, imprimée ou en ligne, sans limite de tirage.',
      look,
    );
    canvas.paragraph(72, 140, 450, 'Le nom de la traductrice figure sur la page de titre.', look);
    return marks.map((mark) => ({ type: 'P', content: [mark] }));
  });

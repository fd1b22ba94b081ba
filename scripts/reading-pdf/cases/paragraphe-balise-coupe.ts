// A tagged paragraph that a page break cuts: the tree holds both halves in one element, and its words on the second page make several lines.
import { drawn } from '../canvas.ts';
import type { PageMark } from '../pdf-file.ts';

export const paragrapheBaliseCoupe = (): Uint8Array =>
  drawn('word', (canvas) => {
    const look = { size: 11, leading: 14 };
    const lines = (y: number, ...texts: readonly string[]): PageMark =>
      canvas.marked(() => {
        texts.forEach((text, index) => void canvas.text(72, y + look.leading * index, text, look));
      });
    const title = canvas.marked(() => canvas.text(72, 640, 'Entretien du verger', { size: 14, font: 'B' }));
    const head = lines(
      700,
      'Le prestataire taille les pommiers de la commune avant la fin du mois de février, en commençant',
      'par ceux des écoles et du parc. Il ramasse les branches le jour même et les porte à la plateforme de',
    );
    canvas.turn();
    const tail = lines(
      90,
      'compostage du syndicat, dont il respecte les horaires et le règlement affiché à l’entrée du bâtiment.',
      'Les arbres malades sont signalés au service des espaces verts, qui décide de les abattre ou non. Le',
      'Conseil des jardiniers en est informé à chaque réunion.',
    );
    const next = lines(132, 'Les outils sont désinfectés entre deux arbres.');
    return [
      { type: 'H1', content: [title] },
      { type: 'P', content: [head, tail] },
      { type: 'P', content: [next] },
    ];
  });

// Titles whose letters stand apart, by spaces or by spacing, and titles in small capitals: words all the same.
import { type Canvas, drawn } from '../canvas.ts';

/** A large capital and small ones. */
function smallCapitals(canvas: Canvas, x: number, y: number, words: readonly string[], size: number): void {
  let at = x;
  const put = (text: string, height: number): void => {
    canvas.text(at, y, text, { font: 'B', size: height });
    at += [...text].length * height * 0.72;
  };
  for (const word of words) {
    put(word.charAt(0), size);
    put(word.slice(1), 0.8 * size);
    at += 0.25 * size;
  }
}

export const titreEnLettresEspacees = (): Uint8Array =>
  drawn('reportlab', (canvas) => {
    canvas.centred(297, 100, 'T E R M E S   D E   R É F É R E N C E', { font: 'B', size: 18 });
    canvas.text(150, 130, 'APPUI AUX COOPÉRATIVES', { font: 'B', size: 14, spacing: 5 });
    smallCapitals(
      canvas,
      72,
      180,
      ['Contexte', 'Général'].map((word) => word.toUpperCase()),
      13,
    );
    canvas.paragraph(72, 200, 450, 'Les coopératives de la vallée vendent leur riz avant la récolte, faute d’argent pour la payer.', { size: 11 });
    canvas.text(72, 250, 'O B J E T', { font: 'B', size: 12 });
    canvas.paragraph(72, 270, 450, 'Le consultant forme les trésorières à la tenue de la caisse.', { size: 11 });
  });

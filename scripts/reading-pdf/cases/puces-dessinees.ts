// Bullets as a browser draws them: discs, rings and squares beside the words, and a disc that stands beside none.
import { type Canvas, drawn } from '../canvas.ts';

/** A circle of four curves, in the place of a bullet for a line at `y`. */
function circle(canvas: Canvas, x: number, y: number, radius: number, paint: 'f' | 'S'): void {
  const [middle, arm] = [y - 3.6, 0.55 * radius];
  const at = (dx: number, dy: number): string => `${x + dx} ${middle + dy}`;
  const quarter = (a: string, b: string, c: string): string => `${a} ${b} ${c} c`;
  canvas.raw(
    [
      `${at(radius, 0)} m`,
      quarter(at(radius, arm), at(arm, radius), at(0, radius)),
      quarter(at(-arm, radius), at(-radius, arm), at(-radius, 0)),
      quarter(at(-radius, -arm), at(-arm, -radius), at(0, -radius)),
      quarter(at(arm, -radius), at(radius, -arm), at(radius, 0)),
      paint,
    ].join(' '),
  );
}

export const pucesDessinees = (): Uint8Array =>
  drawn('skia', (canvas) => {
    const size = 11;
    canvas.text(72, 90, 'L’animatrice :', { size });
    const items = ['prépare les séances avec les enseignants de chaque école ;', 'anime, pour chaque classe :'];
    items.forEach((item, index) => {
      circle(canvas, 92, 106 + 16 * index, 2, 'f');
      canvas.text(102, 106 + 16 * index, item, { size });
    });
    ['une visite du jardin ;', 'un atelier.'].forEach((item, index) => {
      circle(canvas, 122, 138 + 16 * index, 2, 'S');
      canvas.text(132, 138 + 16 * index, item, { size });
    });
    canvas.text(72, 180, 'Elle rend compte chaque mois.', { size });
    circle(canvas, 400, 180, 3, 'f');
    for (const y of [200, 220, 262]) canvas.rule(72, y, 392, y);
    for (const x of [72, 232, 392]) canvas.rule(x, 200, x, 262);
    canvas.text(78, 214, 'École', { size });
    canvas.text(238, 214, 'Séances', { size });
    canvas.text(78, 236, 'Du Lac', { size });
    ['visite', 'atelier'].forEach((item, index) => {
      canvas.raw(`244 ${231 + 16 * index} 3.5 3.5 re f`);
      canvas.text(254, 236 + 16 * index, item, { size });
    });
  });

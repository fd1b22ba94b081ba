// Nothing in; a PDF in fixed-width type out, with the words of some of its values and where they were set.
import { type MadeText, makePdf } from './make-pdf.ts';

const size = 10;
/** Points: every letter of Courier is 600 thousandths of the type size wide. */
export const characterWidth = 0.6 * size;

const left = 70;
const first: readonly string[] = [
  'TERMES DE RÉFÉRENCE',
  '',
  '1. Objet',
  'La présente mission porte sur une étude des ports de pêche.',
  '',
  '2. Livrables',
  'Le consultant remettra :',
  '- un rapport de démarrage, au plus tard le 12 mars 2026 ;',
  '- un rapport final, au plus tard le 30 juin 2026.',
  '',
  '3. Modalités de paiement',
  'Le paiement se fera en deux tranches :',
  '- 30 % à la validation du rapport de démarrage ;',
  '- 70 % à la validation du rapport final.',
];
const second: readonly string[] = [
  '4. Dépôt des offres',
  'Les offres sont envoyées à offres@ports.example au plus tard le 20 février',
  '2026 à 16 h 30.',
];

const top = 90;
const leading = 16;

function written(lines: readonly string[]): readonly MadeText[] {
  return lines.flatMap((text, index) =>
    text === '' ? [] : [{ text, x: left, y: top + index * leading, size, bold: /^(?:\d\.|TERMES)/u.test(text) }],
  );
}

/** `label` is how the page names the value; `x`, `y` and `width` are those of its words on their line, in points. */
export interface PlacedValue {
  readonly page: number;
  readonly label: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function placed(page: number, label: string, words: string): PlacedValue {
  const lines = page === 1 ? first : second;
  const line = lines.findIndex((text) => text.includes(words));
  const column = lines[line]?.indexOf(words) ?? 0;
  return { page, label, words, x: left + column * characterWidth, y: top + line * leading, width: words.length * characterWidth };
}

export const inspectedPdf = {
  bytes: makePdf({ pages: [{ texts: written(first) }, { texts: written(second) }] }),
  values: [
    placed(1, 'Tranche 1, part : 30 %', '30 %'),
    placed(1, 'Tranche 2, part : 70 %', '70 %'),
    placed(1, 'Livrable 1, échéance : au plus tard le 12/03/2026', 'au plus tard le 12 mars 2026'),
    placed(1, 'Section 2. Livrables', 'Livrables'),
    placed(2, 'Adresse des offres', 'offres@ports.example'),
  ],
} as const;

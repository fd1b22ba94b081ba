// The way a program writes PDF in; a canvas out: texts, paragraphs and rules at exact places, written as that program writes them.
import { widthOf } from './letter-widths.ts';
import { type Outline, type PageContent, type PageMark, pdfFile, pdfString, type StructElement } from './pdf-file.ts';

/** Word cuts runs anywhere and fills thin boxes for rules; Quartz scales type of size 1; Skia turns the page upside down; ReportLab is plain. */
export type Producer = 'word' | 'quartz' | 'skia' | 'reportlab';

export interface Look {
  readonly size?: number;
  readonly font?: 'R' | 'B' | 'I' | 'P';
  /** Points added after each letter. */
  readonly spacing?: number;
  /** Baseline to baseline. */
  readonly leading?: number;
  /** Red, green, blue from 0 to 1. */
  readonly colour?: string;
}

export interface Canvas {
  /** Points from the left and, for the baseline, from the top of the page. */
  text(x: number, y: number, text: string, look?: Look): void;
  right(x: number, y: number, text: string, look?: Look): void;
  centred(x: number, y: number, text: string, look?: Look): void;
  /** Wraps between `x` and `x + width`; gives the baseline after the last line. */
  paragraph(x: number, y: number, width: number, text: string, look?: Look): number;
  /** Pieces on one line; one that starts with « ^ » is set small and high. */
  phrase(x: number, y: number, pieces: readonly string[], look?: Look): void;
  rule(x1: number, y1: number, x2: number, y2: number): void;
  frame(x: number, y: number, width: number, height: number): void;
  /** Starts the next page. */
  turn(page?: { readonly width?: number; readonly height?: number; readonly rotate?: number }): void;
  /** What `draw` draws, marked for the structure tree. */
  marked(draw: () => void): PageMark;
  /** What `draw` draws, in a form that the page shows where it stands. */
  form(draw: () => void): void;
  /** Operators as they are. */
  raw(operators: string): void;
}

const a4 = { width: 595, height: 842, rotate: 0 };
const usual = { size: 10, font: 'R', spacing: 0, leading: 0, colour: '' } as const;

/** Points that a text takes. */
export function measure(text: string, look: Look = {}): number {
  const { size, font, spacing } = { ...usual, ...look };
  return (widthOf(text, font === 'B') * size) / 1000 + spacing * [...text].length;
}

function wrap(text: string, width: number, look: Look): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, look) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function showText(producer: Producer, height: number, x: number, y: number, text: string, look: Look): string {
  const { size, font, spacing, colour } = { ...usual, ...look };
  const place = `${number(x)} ${number(producer === 'skia' ? y : height - y)}`;
  const letters = `${spacing === 0 ? '' : `${spacing} Tc `}${pdfString(text)} Tj${spacing === 0 ? '' : ' 0 Tc'}`;
  const paint = colour === '' ? '' : `${colour} rg `;
  const shown = {
    word: `BT /${font} ${size} Tf 1 0 0 1 ${place} Tm ${letters} ET`,
    reportlab: `BT 1 0 0 1 ${place} Tm /${font} ${size} Tf ${letters} T* ET`,
    quartz: `BT ${size} 0 0 ${size} ${place} Tm /${font} 1 Tf ${letters} ET`,
    skia: `BT /${font} ${size} Tf 1 0 0 -1 ${place} Tm ${letters} ET`,
  }[producer];
  return `q ${paint}${shown} Q`;
}

/** Where Word, with no reason, starts another run. */
function pieces(producer: Producer, text: string): readonly string[] {
  return producer === 'word' ? (text.match(/.{1,11}/gu) ?? []) : [text];
}

function drawRule(producer: Producer, height: number, [x1, y1, x2, y2]: readonly [number, number, number, number]): string {
  const [bottom, top] = producer === 'skia' ? [y1, y2] : [height - y2, height - y1];
  if (producer === 'reportlab') return `${number(x1)} ${number(height - y1)} m ${number(x2)} ${number(height - y2)} l S`;
  return `${number(x1)} ${number(bottom)} ${number(Math.max(0.48, x2 - x1))} ${number(Math.max(0.48, top - bottom))} re f`;
}

/** A document drawn by `draw`, which may give its structure tree. */
export function drawn(
  producer: Producer,
  draw: (canvas: Canvas) => readonly StructElement[] | undefined,
  outline: readonly Outline[] = [],
): Uint8Array {
  const pages: PageContent[] = [];
  let marks = 0;
  let page = a4;
  let content: string[] = [];
  let forms: string[] = [];
  const close = (): void => {
    const turned = producer === 'skia' ? [`1 0 0 -1 0 ${page.height} cm`, ...content] : content;
    pages.push({ ...page, content: turned.join('\n'), forms });
    content = [];
    forms = [];
  };
  const text: Canvas['text'] = (x, y, words, look = {}) => {
    let at = x;
    for (const piece of pieces(producer, words)) {
      content.push(showText(producer, page.height, at, y, piece, look));
      at += measure(piece, look);
    }
  };
  const rule: Canvas['rule'] = (...ends) => void content.push(drawRule(producer, page.height, ends));
  const tree = draw({
    text,
    right: (x, y, words, look) => text(x - measure(words, look), y, words, look),
    centred: (x, y, words, look) => text(x - measure(words, look) / 2, y, words, look),
    paragraph: (x, y, width, words, look = {}) => {
      const leading = look.leading ?? 1.2 * (look.size ?? usual.size);
      const lines = wrap(words, width, look);
      lines.forEach((line, index) => void text(x, y + index * leading, line, look));
      return y + lines.length * leading;
    },
    phrase: (x, y, words, look = {}) => {
      const size = look.size ?? usual.size;
      const high = { ...look, size: 0.64 * size };
      let at = x;
      for (const piece of words) {
        const raised = piece.startsWith('^');
        const shown = raised ? piece.slice(1) : piece;
        text(at, raised ? y - 0.4 * size : y, shown, raised ? high : look);
        at += measure(shown, raised ? high : look);
      }
    },
    rule,
    frame: (x, y, width, height) => {
      rule(x, y, x + width, y);
      rule(x, y + height, x + width, y + height);
      rule(x, y, x, y + height);
      rule(x + width, y, x + width, y + height);
    },
    turn: (next = {}) => {
      close();
      marks = 0;
      page = { ...a4, ...next };
    },
    marked: (inside) => {
      const mark = { page: pages.length, mcid: marks };
      marks += 1;
      content.push(`/Span <</MCID ${mark.mcid}>> BDC`);
      inside();
      content.push('EMC');
      return mark;
    },
    form: (inside) => {
      const around = content;
      content = [];
      inside();
      content = [...around, `/Form${forms.push(content.join('\n')) - 1} Do`];
    },
    raw: (operators) => void content.push(operators),
  });
  close();
  return pdfFile(pages, { outline, tree: tree ?? [] });
}

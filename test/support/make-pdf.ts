// A description of pages in; the bytes of a small PDF out: fixed-width type, so that a test knows where every line ends.
import { pdfOfObjects } from '../../scripts/pdf-of-objects.ts';

export interface MadeText {
  readonly text: string;
  /** Points from the left and, for the baseline, from the top. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Type of the element that the text is tagged as: « H1 », « P ». */
  readonly tag?: string;
  /** Text rendering mode: 3 is invisible. */
  readonly mode?: number;
}

export interface MadePage {
  readonly texts?: readonly MadeText[];
  /** Straight lines: x1, y1, x2, y2, from the top left. */
  readonly rules?: readonly (readonly [number, number, number, number])[];
  /** Operators put in as they are. */
  readonly raw?: string;
  readonly rotate?: number;
  readonly crop?: readonly [number, number, number, number];
  /** An image covers the page. */
  readonly image?: boolean;
  readonly link?: { readonly uri: string; readonly rect: readonly [number, number, number, number] };
}

export interface MadePdf {
  readonly pages: readonly MadePage[];
  readonly title?: string;
  readonly outline?: readonly { readonly title: string; readonly page: number; readonly y: number }[];
  /** Forms nested in one another, each drawing the next one ten times. */
  readonly nestedForms?: number;
  readonly encrypted?: boolean;
}

export const pageWidth = 595;
export const pageHeight = 842;
const codes: Readonly<Record<string, number>> = { '€': 0x80, '…': 0x85, œ: 0x9c, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97 };

/** A PDF string in WinAnsi, in hexadecimal. */
function pdfString(text: string): string {
  const bytes = [...text].map((character) => codes[character] ?? character.charCodeAt(0) & 0xff);
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

function showText({ text, x, y, size = 10, bold = false, mode = 0 }: MadeText): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${mode} Tr 1 0 0 1 ${x} ${pageHeight - y} Tm ${pdfString(text)} Tj ET`;
}

function contentOf(page: MadePage): string {
  const texts = (page.texts ?? []).map((text, mcid) =>
    text.tag === undefined ? showText(text) : `/${text.tag} <</MCID ${mcid}>> BDC ${showText(text)} EMC`,
  );
  const rules = (page.rules ?? []).map(([x1, y1, x2, y2]) => `${x1} ${pageHeight - y1} m ${x2} ${pageHeight - y2} l S`);
  const image = page.image === true ? [`q ${pageWidth} 0 0 ${pageHeight} 0 0 cm /Im Do Q`] : [];
  return [...image, ...rules, ...texts, page.raw ?? ''].join('\n');
}

interface Writer {
  readonly objects: string[];
  /** Adds an object and gives its number. */
  add(body: string): number;
}

function stream(dictionary: string, content: string): string {
  return `<<${dictionary} /Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function addForms(writer: Writer, depth: number): number {
  let inner = writer.add(stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 m 1 1 l S'));
  for (let level = 0; level < depth; level += 1) {
    inner = writer.add(stream(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</Fm ${inner} 0 R>>>>`, '/Fm Do '.repeat(10)));
  }
  return inner;
}

function addAnnotation(writer: Writer, page: MadePage): string {
  if (page.link === undefined) return '';
  const [x1, y1, x2, y2] = page.link.rect;
  const rect = `[${x1} ${pageHeight - y2} ${x2} ${pageHeight - y1}]`;
  const annotation = writer.add(`<</Type /Annot /Subtype /Link /Rect ${rect} /A <</S /URI /URI (${page.link.uri})>>>>`);
  return `/Annots [${annotation} 0 R]`;
}

function addPage(writer: Writer, page: MadePage, parent: number, index: number, resources: string): number {
  const raw = contentOf(page);
  const content = writer.add(stream('', raw));
  const crop = page.crop === undefined ? '' : `/CropBox [${page.crop.join(' ')}]`;
  const rotate = page.rotate === undefined ? '' : `/Rotate ${page.rotate}`;
  const box = `/MediaBox [0 0 ${pageWidth} ${pageHeight}] ${crop} ${rotate}`;
  return writer.add(
    `<</Type /Page /Parent ${parent} 0 R ${box} /Resources ${resources} /Contents ${content} 0 R /StructParents ${index} ${addAnnotation(writer, page)}>>`,
  );
}

function addTree(writer: Writer, pages: readonly MadePage[], pageNumbers: readonly number[]): string {
  if (!pages.some((page) => page.texts?.some((text) => text.tag !== undefined))) return '';
  const root = writer.add('');
  const perPage = pages.map((page, index) =>
    (page.texts ?? []).map((text, mcid) =>
      text.tag === undefined
        ? undefined
        : writer.add(`<</Type /StructElem /S /${text.tag} /P ${root} 0 R /Pg ${pageNumbers[index]} 0 R /K ${mcid}>>`),
    ),
  );
  const reference = (element: number | undefined): string => (element === undefined ? 'null' : `${element} 0 R`);
  const parents = perPage.map((elements, index) => `${index} [${elements.map(reference).join(' ')}]`).join(' ');
  const children = perPage.flat().filter((element) => element !== undefined);
  writer.objects[root - 1] = `<</Type /StructTreeRoot /K [${children.map(reference).join(' ')}] /ParentTree <</Nums [${parents}]>>>>`;
  return `/StructTreeRoot ${root} 0 R /MarkInfo <</Marked true>>`;
}

function addOutline(writer: Writer, outline: MadePdf['outline'], pageNumbers: readonly number[]): string {
  if (outline === undefined || outline.length === 0) return '';
  const root = writer.add('');
  const first = root + 1;
  outline.forEach(({ title, page, y }, index) => {
    const next = index + 1 < outline.length ? `/Next ${first + index + 1} 0 R` : '';
    writer.add(`<</Title ${pdfString(title)} /Parent ${root} 0 R ${next} /Dest [${pageNumbers[page - 1]} 0 R /XYZ 0 ${pageHeight - y} 0]>>`);
  });
  writer.objects[root - 1] = `<</Type /Outlines /First ${first} 0 R /Last ${first + outline.length - 1} 0 R /Count ${outline.length}>>`;
  return `/Outlines ${root} 0 R`;
}

/** The file that the description means. */
export function makePdf({ pages, title, outline, nestedForms, encrypted }: MadePdf): Uint8Array {
  const objects: string[] = [];
  const writer: Writer = { objects, add: (body) => objects.push(body) };
  const catalog = writer.add('');
  const tree = writer.add('');
  const fonts = ['Courier', 'Courier-Bold'].map((name) =>
    writer.add(`<</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding>>`),
  );
  const image = writer.add(stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'x'));
  const form = nestedForms === undefined ? image : addForms(writer, nestedForms);
  const resources = `<</Font <</F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R>> /XObject <</Im ${image} 0 R /Fm ${form} 0 R>>>>`;
  const numbers = pages.map((page, index) => addPage(writer, page, tree, index, resources));
  objects[tree - 1] = `<</Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${numbers.length}>>`;
  objects[catalog - 1] = `<</Type /Catalog /Pages ${tree} 0 R ${addTree(writer, pages, numbers)} ${addOutline(writer, outline, numbers)}>>`;
  const info = title === undefined ? '' : `/Info ${writer.add(`<</Title ${pdfString(title)}>>`)} 0 R`;
  const secret = `<${'41'.repeat(32)}>`;
  const lock = encrypted === true ? `/ID [${secret} ${secret}] /Encrypt <</Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4>>` : '';
  return pdfOfObjects('1.7', objects, `/Root ${catalog} 0 R ${info} ${lock}`);
}

export interface Column {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly leading?: number;
  /** Letters that a line may hold. */
  readonly letters?: number;
  readonly bold?: boolean;
}

/** The lines of a text, each as full as it can be. */
export function wrap(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Paragraphs one under the other, `gap` points between them; « | » in a text forces a line end. */
export function paragraphs(
  texts: readonly string[],
  { x = 70, y = 80, size = 10, leading = 12, letters = 75, bold = false }: Column = {},
  gap = 8,
): readonly MadeText[] {
  const result: MadeText[] = [];
  let at = y;
  for (const text of texts) {
    for (const line of text.split('|').flatMap((part) => wrap(part, letters))) {
      result.push({ text: line, x, y: at, size, bold });
      at += leading;
    }
    at += gap;
  }
  return result;
}

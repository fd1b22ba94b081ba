// The contents of pages in; the bytes of a PDF out, its fonts among the fourteen that every reader has.
import { pdfOfObjects } from '../pdf-of-objects.ts';

export interface PageContent {
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly rotate: number;
  readonly content: string;
  /** Contents of the forms that it shows as /Form0, /Form1… */
  readonly forms: readonly string[];
}

export interface Outline {
  readonly title: string;
  /** 1-based. */
  readonly page: number;
}

/** One element of the structure tree; `content` are marks of the canvas, `spans` the columns that a cell covers. */
export interface StructElement {
  readonly type: string;
  readonly spans?: number;
  readonly content?: readonly PageMark[];
  readonly children?: readonly StructElement[];
}

/** Content of a page (from 0) that its tree names. */
export interface PageMark {
  readonly page: number;
  readonly mcid: number;
}

const codes: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  œ: 0x9c,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '\uF0B7': 0x95,
  '\uF0D8': 0x9b,
};

/** A string in WinAnsi, as hexadecimal. */
export function pdfString(text: string): string {
  const bytes = [...text].map((character) => codes[character] ?? character.charCodeAt(0));
  const odd = bytes.find((byte) => byte > 0xff);
  if (odd !== undefined) throw new Error(`no such character in WinAnsi: ${String.fromCharCode(odd)}`);
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}

function stream(dictionary: string, content: string): string {
  return `<<${dictionary} /Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Says that the bullet and the arrow of a font are those of Symbol and Wingdings, at private code points, as Word writes them. */
const privateCodes = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Puces def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfchar <95> <F0B7> <9B> <F0D8> endbfchar
endcmap end end`;

/** Fonts by their name in the contents: R regular, B bold, I italic, P regular with private bullets. */
function fonts(add: (body: string) => number): string {
  const cmap = add(stream('', privateCodes));
  const font = (name: string, more: string): number => add(`<</Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding ${more}>>`);
  const bullets = `/ToUnicode ${cmap} 0 R`;
  return `<</R ${font('Helvetica', '')} 0 R /B ${font('Helvetica-Bold', '')} 0 R /I ${font('Helvetica-Oblique', '')} 0 R /P ${font('Helvetica', bullets)} 0 R>>`;
}

function outlineOf(objects: string[], outline: readonly Outline[], pages: readonly number[]): string {
  if (outline.length === 0) return '';
  const root = objects.push('');
  outline.forEach(({ title, page }, index) => {
    const next = index + 1 < outline.length ? `/Next ${root + index + 2} 0 R` : '';
    objects.push(`<</Title ${pdfString(title)} /Parent ${root} 0 R ${next} /Dest [${pages[page - 1]} 0 R /Fit]>>`);
  });
  objects[root - 1] = `<</Type /Outlines /First ${root + 1} 0 R /Last ${root + outline.length} 0 R /Count ${outline.length}>>`;
  return `/Outlines ${root} 0 R`;
}

/** Adds the structure tree; gives what the catalog says of it. */
function treeOf(objects: string[], tree: readonly StructElement[], pages: readonly number[]): string {
  if (tree.length === 0) return '';
  const root = objects.push('');
  const owners: string[][] = pages.map(() => []);
  const add = ({ type, spans, content = [], children = [] }: StructElement, parent: number): number => {
    const own = objects.push('');
    const kids = [...children.map((child) => `${add(child, own)} 0 R`)];
    for (const { page, mcid } of content) {
      kids.push(`<</Type /MCR /Pg ${pages[page]} 0 R /MCID ${mcid}>>`);
      const owned = owners[page];
      if (owned !== undefined) owned[mcid] = `${own} 0 R`;
    }
    const attributes = spans === undefined ? '' : `/A <</O /Table /ColSpan ${spans}>>`;
    objects[own - 1] = `<</Type /StructElem /S /${type} /P ${parent} 0 R ${attributes} /K [${kids.join(' ')}]>>`;
    return own;
  };
  const kids = tree.map((element) => `${add(element, root)} 0 R`);
  const nums = owners.map((owned, page) => `${page} [${Array.from(owned, (own) => own ?? 'null').join(' ')}]`);
  const parents = objects.push(`<</Nums [${nums.join(' ')}]>>`);
  objects[root - 1] = `<</Type /StructTreeRoot /K [${kids.join(' ')}] /ParentTree ${parents} 0 R>>`;
  return `/MarkInfo <</Marked true>> /StructTreeRoot ${root} 0 R`;
}

/** What a file holds beside its pages. */
export interface Extras {
  readonly outline?: readonly Outline[];
  readonly tree?: readonly StructElement[];
}

/** The file of these pages. */
export function pdfFile(pages: readonly PageContent[], { outline = [], tree = [] }: Extras): Uint8Array {
  const objects: string[] = ['', ''];
  const add = (body: string): number => objects.push(body);
  const font = fonts(add);
  const numbers = pages.map(({ width, height, rotate, content, forms }, index) => {
    const shape = `/Type /XObject /Subtype /Form /BBox [0 0 ${width} ${height}] /Resources <</Font ${font}>>`;
    const named = forms.map((form, place) => `/Form${place} ${add(stream(shape, form))} 0 R`).join(' ');
    const resources = `<</Font ${font}${named === '' ? '' : ` /XObject <<${named}>>`}>>`;
    const stored = add(stream('', content));
    const box = `/MediaBox [0 0 ${width} ${height}] ${rotate === 0 ? '' : `/Rotate ${rotate}`}`;
    const parents = tree.length === 0 ? '' : `/StructParents ${index}`;
    return add(`<</Type /Page /Parent 2 0 R ${box} /Resources ${resources} /Contents ${stored} 0 R ${parents}>>`);
  });
  objects[0] = `<</Type /Catalog /Pages 2 0 R ${outlineOf(objects, outline, numbers)} ${treeOf(objects, tree, numbers)}>>`;
  objects[1] = `<</Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${numbers.length}>>`;
  return pdfOfObjects('1.5', objects, '/Root 1 0 R');
}

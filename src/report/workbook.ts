// Columns, then rows as they come, in; the bytes of an Excel workbook of one sheet out, as they are made: numbers and days are such, texts never formulas.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { startsFormula } from './csv-row.ts';
import type { Cell, Column, Row } from './table.ts';
import { xmlText } from './xml-text.ts';

/** What the format allows: rows of a sheet, characters of a cell. */
export const mostRows = 1_048_576;
const longestText = 32_000;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const sheetName = 'TdR';

/** Places in `cellXfs` below. */
const styles = { plain: 0, head: 1, date: 2, quoted: 3 } as const;

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** « A », « AB » for 0, 27. */
function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`;
}

/** The day as spreadsheets count it; before March 1900 they count one that never was. */
function serialOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || day < '1900-03-01') return undefined;
  const serial = Date.parse(day) / 86_400_000 + 25_569;
  return Number.isInteger(serial) ? serial : undefined;
}

function text(reference: string, value: string, style: number): string {
  const cut = value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut)}</t></is></c>`;
}

function cellXml(reference: string, value: Cell, kind: Column['kind']): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? `<c r="${reference}"><v>${value}</v></c>` : '';
  const serial = kind === 'date' ? serialOf(value) : undefined;
  if (serial !== undefined) return `<c r="${reference}" s="${styles.date}"><v>${serial}</v></c>`;
  return text(reference, value, startsFormula.test(value) ? styles.quoted : styles.plain);
}

export interface Workbook {
  /** What is to be written now, perhaps nothing. */
  readonly add: (row: Row) => Uint8Array;
  readonly end: () => Uint8Array;
}

/** The same bytes for the same rows. `end` is called once, after the last row; beyond `mostRows` no program opens it. */
export function workbook(columns: readonly Column[]): Workbook {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const open = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = '1990-01-01T12:00:00';
    zip.add(part);
    return part;
  };
  const taken = (): Uint8Array => {
    const bytes = Buffer.concat(chunks);
    chunks = [];
    return bytes;
  };
  for (const [name, xml] of Object.entries(parts)) open(name).push(strToU8(declaration + xml), true);
  const sheet = open('xl/worksheets/sheet1.xml');
  const write = (xml: string, last = false): void => sheet.push(strToU8(xml), last);
  const lastColumn = letters(columns.length - 1);
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('');
  const frozen = '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';
  write(`${declaration}<worksheet xmlns="${main}"><sheetViews>${frozen}</sheetViews><cols>${widths}</cols><sheetData>`);
  write(`<row r="1">${columns.map(({ title }, index) => text(`${letters(index)}1`, title, styles.head)).join('')}</row>`);
  let rank = 1;
  return {
    add: (row) => {
      rank += 1;
      write(
        `<row r="${rank}">${row.map((value, index) => cellXml(`${letters(index)}${rank}`, value, columns[index]?.kind ?? 'text')).join('')}</row>`,
      );
      return taken();
    },
    end: () => {
      write(`</sheetData><autoFilter ref="A1:${lastColumn}${rank}"/></worksheet>`, true);
      zip.end();
      return taken();
    },
  };
}

// The promise to officers who live in a spreadsheet: one row for each document, the same in CSV and in Excel, and nothing in it that is run.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteOrderMark, csvRow } from '../src/report/csv-row.ts';
import { workbook } from '../src/report/workbook.ts';
import { refusedRow } from '../src/tor-row.ts';
import { command } from './support/command.ts';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
const documents = ['benin-commune-foncier', 'senegal-ministere-lecture'].map((slug) => `fixtures/documents/${slug}/document.docx`);
const day = ['--date', '2026-01-15'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-tables-'));
  mkdirSync(at('in'));
  writeFileSync(at('in', 'empty.pdf'), '');
  const text = ['Termes de référence', '1. Livrables', '- Rapport initial', '2. Paiement', '30 % à la signature, 30,5 % à la remise du rapport.'];
  writeFileSync(at('in', '=cmd.txt'), text.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A line of a CSV file whose cells hold no line end. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = csv.replace(byteOrderMark, '').trimEnd().split('\r\n');
  const names = cellsOf(head);
  return lines.map((line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index] ?? '', cell])));
}

interface SheetCell {
  readonly reference: string;
  readonly style: string;
  readonly type: string;
  value: string;
}

/** Cells of the sheet as a strict XML parser finds them, and the names of all elements. */
function sheetOf(bytes: Uint8Array): { readonly cells: readonly SheetCell[]; readonly elements: ReadonlySet<string> } {
  const parts = unzipSync(bytes);
  const cells: SheetCell[] = [];
  const elements = new Set<string>();
  for (const [name, part] of Object.entries(parts)) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name: element, attributes: { r = '', s = '', t = '' } }) => {
      elements.add(element);
      if (element === 'c' && name.includes('sheet1')) cells.push({ reference: r, style: s, type: t, value: '' });
    });
    parser.on('text', (text) => {
      const last = cells.at(-1);
      if (last !== undefined) last.value += text;
    });
    parser.write(strFromU8(part)).close();
  }
  return { cells, elements };
}

describe('a table of documents', () => {
  it('has a row for each of them, what cannot be read too, with as many findings as a check tells', async () => {
    const inputs = [...documents, at('in', 'empty.pdf')];
    const { code, out } = await command(['convert', ...inputs, '--to', 'csv', ...day]);
    const checked = JSON.parse((await command(['check', ...inputs, '--format', 'json', ...day])).out);
    const rows = rowsOf(out);
    expect([code, out.startsWith(byteOrderMark), rows.map(({ fichier }) => fichier)]).toEqual([3, true, inputs]);
    expect(rows.slice(0, 2).map(({ constats }) => Number(constats))).toEqual(
      checked.documents.slice(0, 2).map(({ findings }: { findings: readonly unknown[] }) => findings.length),
    );
    expect(rows[0]).toMatchObject({ 'date limite': '2026-04-14', 'heure limite': '12:00', 'total %': '110', livrables: '3', lecture: 'lu' });
    expect(rows[1]).toMatchObject({ budget: '42000000', devise: 'XOF', taxe: 'TTC', 'total jours': '96', durée: '5 mois' });
    expect(rows[2]).toMatchObject({ lecture: 'illisible', titre: '', constats: '' });
    expect(rows[2]?.['avis']).toContain('vide');
  });

  it('says the same in Excel, where numbers are numbers and days are days', async () => {
    const inputs = [...documents, at('in', 'empty.pdf'), at('in', '=cmd.txt')];
    await command(['convert', ...inputs, '-o', at('a.xlsx'), ...day]);
    const csv = (await command(['convert', ...inputs, '--to', 'csv', ...day])).out.replace(byteOrderMark, '').trimEnd().split('\r\n').map(cellsOf);
    const { cells } = sheetOf(readFileSync(at('a.xlsx')));
    const letters = [...new Set(cells.filter(({ reference }) => /^\D+1$/u.test(reference)).map(({ reference }) => reference.slice(0, -1)))];
    const shown = csv.map((_, row) => letters.map((letter) => cells.find(({ reference }) => reference === `${letter}${row + 1}`)));
    const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(value);
    const days = csv.flatMap((row, at) => row.flatMap((value, column) => (isDay(value) ? [[value, shown[at]?.[column]?.value]] : [])));
    expect(days).toContainEqual(['2026-04-14', '46126']);
    expect(days.every(([, value]) => /^4\d{4}$/u.test(value ?? ''))).toBe(true);
    const plain = (value: string): string => value.replace(/^'/u, '').replace(/^(\d+),(\d+)$/u, '$1.$2');
    expect(shown.map((row, at) => row.map((cell, column) => (isDay(csv[at]?.[column] ?? '') ? '' : (cell?.value ?? ''))))).toEqual(
      csv.map((row) => row.map((value) => (isDay(value) ? '' : plain(value)))),
    );
    const head = csv[0] ?? [];
    const typeOf = (title: string, row: number): string | undefined => shown[row]?.[head.indexOf(title)]?.type;
    expect([typeOf('titre', 1), typeOf('date limite', 1), typeOf('total %', 1), typeOf('budget', 2)]).toEqual(['inlineStr', '', '', '']);
  });

  it('counts days as Excel does, from the one on which it is right, and keeps periods as texts', () => {
    const book = workbook([{ title: 'a', kind: 'date', width: 10 }]);
    const dates = ['2026-04-14', '1900-03-01', '1899-12-31', '2026-01-01/2026-02-01', '2026-01'];
    const { cells } = sheetOf(Buffer.concat([...dates.map((date) => book.add([date])), book.end()]));
    expect(cells.slice(1).map(({ value, type }) => [value, type])).toEqual([
      ['46126', ''],
      ['61', ''],
      ['1899-12-31', 'inlineStr'],
      ['2026-01-01/2026-02-01', 'inlineStr'],
      ['2026-01', 'inlineStr'],
    ]);
  });

  it('runs nothing that a document or a file name holds', () => {
    expect(cellsOf(csvRow(refusedRow("=cmd|' /c calc'!A1.pdf", 'vide')))[0]).toBe("'=cmd|' /c calc'!A1.pdf");
    expect(csvRow(['=1+1', ' @x', '-2', '+33 1', 'a;"b"', -2.5, 'x\ny'])).toBe('"\'=1+1";"\' @x";"\'-2";"\'+33 1";"a;""b""";-2,5;x y\r\n');
    const book = workbook([{ title: 'a', kind: 'text', width: 10 }]);
    const { cells, elements } = sheetOf(Buffer.concat([book.add(['=1+1']), book.add(['a\u0001</t>&\uFFFE']), book.end()]));
    expect(cells.map(({ value, type, style }) => [value, type, style])).toEqual([
      ['a', 'inlineStr', '1'],
      ['=1+1', 'inlineStr', '3'],
      ['a␁</t>&�', 'inlineStr', '0'],
    ]);
    expect(elements.has('f')).toBe(false);
  });

  it('has a row for a file that is not there, and is not written when nothing was asked for', async () => {
    for (const name of ['gone.csv', 'gone.xlsx']) {
      const { code, err } = await command(['convert', at('nowhere.pdf'), '-o', at(name)]);
      expect([code, err.trim().split('\n').length]).toEqual([3, 2]);
    }
    const [row] = rowsOf(readFileSync(at('gone.csv'), 'utf8'));
    expect(row).toMatchObject({ fichier: at('nowhere.pdf'), lecture: 'illisible', titre: '' });
    expect(row?.['avis']).toContain('introuvable');
    expect(sheetOf(readFileSync(at('gone.xlsx'))).cells.map(({ value }) => value)).toContain(row?.['avis']);
    for (const name of ['none.csv', 'none.xlsx']) {
      const { code, err } = await command(['convert', '--files-from', '-', '-o', at(name)]);
      expect([code, err]).toEqual([0, `tor : aucun document à lire : ${at(name)} n’est pas écrit.\n`]);
      expect(existsSync(at(name))).toBe(false);
    }
  });

  it('is not begun where the exceptions of a document are faulty', async () => {
    mkdirSync(at('beside'));
    const inputs = Array.from({ length: 12 }, (_, rank) => at('beside', `${rank}.txt`));
    for (const input of inputs) writeFileSync(input, 'Termes de référence\n1. Livrables\n- Rapport initial');
    writeFileSync(at('beside', '11.txt.tor.yaml'), 'exceptions: 3');
    const { code, out, err } = await command(['convert', ...inputs, '--to', 'csv', ...day]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('11.txt.tor.yaml');
  });

  it('says one unit of time in the singular', async () => {
    const text = ['Termes de référence', '1. Durée', 'La durée de la mission est de 1 jour.', '2. Livrables', '- Rapport initial'];
    writeFileSync(at('in', 'bref.txt'), text.join('\n'));
    expect(rowsOf((await command(['convert', at('in', 'bref.txt'), '--to', 'csv', ...day])).out)[0]).toMatchObject({ durée: '1 jour' });
  });

  it('is the same bytes each time, whole or absent, and never a folder', async () => {
    for (const name of ['b.xlsx', 'c.xlsx']) await command(['convert', ...documents, '-o', at(name), ...day]);
    expect(readFileSync(at('b.xlsx')).equals(readFileSync(at('c.xlsx')))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const refused = await Promise.all([
      command(['convert', ...documents, '--to', 'csv', '-o', `${at('out')}/`]),
      command(['convert', ...documents, '--to', 'xlsx']),
      command(['convert', at('in', '=cmd.txt'), '--to', 'csv', '-o', at('in', '=cmd.txt')]),
    ]);
    for (const { code, err } of refused) expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(refused.map(({ err }) => /un seul texte|-o tdr\.xlsx|l’un des documents/u.exec(err)?.[0])).toEqual([
      'un seul texte',
      '-o tdr.xlsx',
      'l’un des documents',
    ]);
  });
});

// A form of output in; what stands before, between and after the documents of one text, and what each gives, out.
import type { Outcome, Shape, Task } from '../batch/job.ts';
import { TorError } from '../document/tor-error.ts';
import { byteOrderMark, csvRow } from '../report/csv-row.ts';
import type { Row } from '../report/table.ts';

export type Form = Shape | 'csv' | 'xlsx';
export type Chunk = string | Uint8Array;

export interface TextForm {
  /** Undefined: nothing of this file comes in. */
  readonly of: (task: Task, outcome: Outcome) => Chunk | undefined;
  /** Undefined: there is nothing to close, as nothing came in. */
  readonly last: () => Chunk | undefined;
}

/** One row for each document, those that cannot be read too. */
export function isTable(form: Form): form is 'csv' | 'xlsx' {
  return form === 'csv' || form === 'xlsx';
}

function inArray(json: string): string {
  return json.trimEnd().replace(/^/gmu, '  ');
}

function models(shape: Shape, several: boolean): TextForm {
  const array = shape === 'json' && several;
  const between = array ? ',\n' : shape === 'yaml' && several ? '---\n' : '';
  let count = 0;
  return {
    of: (_, { made }) => {
      if (made.kind !== 'text') return undefined;
      count += 1;
      const before = count > 1 ? between : array ? '[\n' : '';
      return `${before}${array ? inArray(made.text) : made.text}`;
    },
    last: () => (count > 0 && array ? '\n]\n' : undefined),
  };
}

function rowOf(refusedRow: (file: string, reason: string) => Row, { file }: Task, { made }: Outcome): Row | undefined {
  if (made.kind === 'error') return refusedRow(file, made.message);
  return made.kind === 'row' ? made.row : undefined;
}

async function excel(): Promise<TextForm> {
  const [{ refusedRow, torColumns }, { mostRows, workbook }] = await Promise.all([import('../tor-row.ts'), import('../report/workbook.ts')]);
  const book = workbook(torColumns);
  let rows = 1;
  return {
    of: (task, outcome) => {
      const row = rowOf(refusedRow, task, outcome);
      if (row === undefined) return undefined;
      rows += 1;
      if (rows > mostRows) throw new TorError('bad-option', '--to xlsx : une feuille Excel tient au plus 1 048 575 documents ; préférez --to csv.');
      return book.add(row);
    },
    last: () => (rows === 1 ? undefined : book.end()),
  };
}

async function csv(): Promise<TextForm> {
  const { refusedRow, torColumns } = await import('../tor-row.ts');
  let head = `${byteOrderMark}${csvRow(torColumns.map(({ title }) => title))}`;
  return {
    of: (task, outcome) => {
      const row = rowOf(refusedRow, task, outcome);
      if (row === undefined) return undefined;
      const line = `${head}${csvRow(row)}`;
      head = '';
      return line;
    },
    last: () => undefined,
  };
}

/** `several`: more than one document is asked for, however many of them can be read: in JSON, an array. */
export async function textForm(form: Form, several: boolean): Promise<TextForm> {
  if (form === 'xlsx') return await excel();
  return form === 'csv' ? await csv() : models(form, several);
}

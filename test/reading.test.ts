// The promise on reading: each form of each case gives the blocks written by hand, in the order in which a person reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Block, Document } from '../src/document/document.ts';
import { layout } from '../src/layout/layout.ts';
import { openSource } from '../src/source/open.ts';

const folder = new URL('../fixtures/reading/', import.meta.url);
const formats = ['pdf', 'docx', 'docm', 'dotx', 'odt', 'doc', 'md', 'txt'] as const;
type Form = (typeof formats)[number];

/** What is said of one block; only what is written is compared, save the label, which is compared always. */
const facts = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item', 'table', 'note', 'furniture']),
  /** First words. */
  text: z.string(),
  /** Last words, where two pieces were joined. */
  end: z.string(),
  label: z.string(),
  level: z.number(),
  /** 1-based, compared in forms that have pages. */
  page: z.number(),
  /** Cells of each row of a table; « null » continues a cell merged with the row above. */
  rows: z.array(z.array(z.string().nullable())),
  /** Number of header rows, always compared. */
  header: z.number(),
});
const change = facts.partial();
const entry = facts
  .partial()
  .required({ kind: true })
  .extend({
    /** The forms that show this block, all when absent. */
    only: z.array(z.enum(formats)).optional(),
    /** What one form shows otherwise: `forms: { pdf: { kind: paragraph } }`. */
    forms: z.partialRecord(z.enum(formats), change).default({}),
  });
const cases = z.strictObject({
  /** What the case shows, in a sentence. */
  montre: z.string(),
  blocs: z.array(entry).min(1),
  /** Codes of the notices of each form, none when absent. */
  notices: z.partialRecord(z.enum(formats), z.array(z.string())).default({}),
});
type Facts = z.infer<typeof change>;

/** The blocks of a document, the rows of a table as one. */
interface Shown {
  readonly kind: string;
  readonly text: string;
  readonly label?: string;
  readonly level?: number;
  readonly page?: number;
  readonly rows?: readonly (readonly (string | null)[])[];
  readonly header?: number;
}

function tableOf(rows: readonly Block[]): Shown {
  const page = rows[0]?.page;
  return {
    kind: 'table',
    text: rows[0]?.flow.text ?? '',
    ...(page === undefined ? {} : { page }),
    rows: rows.map((row) => (row.cells ?? []).map((cell) => (cell.continued ? null : cell.flow.text))),
    header: rows.filter((row) => row.header).length,
  };
}

function shownOf({ blocks }: Document): readonly Shown[] {
  const shown: Shown[] = [];
  const tables = new Set<number>();
  for (const block of blocks) {
    const { kind, flow, label, level, page, table } = block;
    if (table === undefined) {
      shown.push({
        kind,
        text: flow.text,
        ...(label === undefined ? {} : { label }),
        ...(level === undefined ? {} : { level }),
        ...(page === undefined ? {} : { page }),
      });
    } else if (!tables.has(table)) {
      tables.add(table);
      shown.push(tableOf(blocks.filter((one) => one.table === table)));
    }
  }
  return shown;
}

/** One line per block for the order of reading; its details are compared next. */
const outline = ({ kind, text }: { readonly kind: string; readonly text: string }): string => `${kind} ${text}`;

function expectBlocks(expected: readonly Facts[], found: readonly Shown[]): void {
  const short = found.map((block, at) => {
    const words = expected[at]?.text;
    return outline({ kind: block.kind, text: words !== undefined && block.text.startsWith(words) ? words : block.text });
  });
  expect(short).toEqual(expected.map(({ kind = '', text }, at) => outline({ kind, text: text ?? found[at]?.text ?? '' })));
  expected.forEach(({ text, end, label, level, page, rows, header = 0 }, at) => {
    const block = found[at];
    if (block === undefined) return;
    expect({ text, label: block.label }).toEqual({ text, label });
    if (end !== undefined) expect(block.text.slice(-end.length)).toBe(end);
    if (level !== undefined) expect({ text, level: block.level }).toEqual({ text, level });
    if (page !== undefined && block.page !== undefined) expect({ text, page: block.page }).toEqual({ text, page });
    if (block.kind !== 'table') return;
    expect(block.header).toBe(header);
    if (rows !== undefined) expect(block.rows).toEqual(rows);
  });
}

/** Notes and furniture stand where each form puts them: the body is compared in order, they apart, furniture once and in any order. */
function parts<T extends { readonly kind?: string | undefined }>(blocks: readonly T[]) {
  return {
    body: blocks.filter(({ kind }) => kind !== 'note' && kind !== 'furniture'),
    notes: blocks.filter(({ kind }) => kind === 'note'),
    furniture: blocks.filter(({ kind }) => kind === 'furniture'),
  };
}

const byText = (a: { readonly text?: string | undefined }, b: { readonly text?: string | undefined }): number =>
  (a.text ?? '') < (b.text ?? '') ? -1 : 1;

/** « Page 2 » and « Page 3 » are one. */
function once(furniture: readonly Shown[]): readonly Shown[] {
  return [...new Map(furniture.map(({ kind, text }) => [text.replaceAll(/\d+/gu, '#'), { kind, text }])).values()].toSorted(byText);
}

async function read(name: string, form: Form): Promise<Document> {
  return layout(await openSource(readFileSync(new URL(`${name}/document.${form}`, folder)), {}));
}

const names = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

describe.each(names)('%s', (name) => {
  const gold = cases.parse(parse(readFileSync(new URL(`${name}/blocs.yaml`, folder), 'utf8')));
  const forms = formats.filter((form) => readdirSync(new URL(`${name}/`, folder)).includes(`document.${form}`));

  it('has a document', () => {
    expect(forms).not.toEqual([]);
  });

  it.each(forms)('%s is read block by block', async (form) => {
    const document = await read(name, form);
    const here = gold.blocs.filter(({ only }) => only?.includes(form) ?? true).map((one) => ({ ...one, ...one.forms[form] }));
    const expected = parts(here);
    const found = parts(shownOf(document));
    expectBlocks(expected.body, found.body);
    expectBlocks(expected.notes, found.notes);
    expectBlocks(expected.furniture.toSorted(byText), once(found.furniture));
    expect(document.notices.map(({ code }) => code)).toEqual(gold.notices[form] ?? []);
  });
});

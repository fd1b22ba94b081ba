// First pages without sizes (fixtures/titres), in the forms that converters leave them in → the title, kind, number and authority read are those written there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readInput } from '../src/pipeline.ts';
import { makeDocx } from './support/make-docx.ts';

const head = z.object({
  tete: z.string(),
  paragraphes: z.string().optional(),
  titre: z.string().nullable(),
  nature: z.string().optional(),
  reference: z.string().nullable().optional(),
  autorite: z.string().nullable().optional(),
  /** The lines are all that there is of the document. */
  seule: z.literal(true).optional(),
});
const heads = z.array(head).parse(parse(readFileSync(join('fixtures', 'titres', 'tetes.yaml'), 'utf8')));

const body = [
  '1. Contexte',
  'La mission prend place dans un ensemble de travaux engagés depuis trois ans et dont le premier bilan a été dressé en début d’année.',
  '2. Objectifs',
  'L’objectif est de disposer, à la fin du semestre, d’un document que les équipes pourront employer sans autre formation.',
  '3. Livrables',
  '- Rapport de démarrage',
  '- Rapport final',
  '',
];

/** `paragraphs`: the same lines as a Word converter writes them, one paragraph each. */
const forms: Readonly<Record<string, (head: string, paragraphs: string, body: readonly string[]) => string>> = {
  'telle quelle': (head, _, body) => [...head.trimEnd().split('\n'), '', ...body].join('\n'),
  'sans ligne blanche': (head, _, body) => [...head.split('\n').filter((line) => line.trim() !== ''), ...body].join('\n'),
  'une ligne blanche sur deux': (_, paragraphs, body) => [...paragraphs.split('\n').filter((line) => line.trim() !== ''), ...body].join('\n\n'),
  centrée: (head, _, body) =>
    [...head.split('\n').map((line) => (line.trim() === '' ? '' : `${' '.repeat(Math.max(0, 48 - line.length / 2))}${line}`)), '', ...body].join(
      '\n',
    ),
};

const words = (text: string): string => text.replace(/[\s’']+/gu, ' ').toLowerCase();

describe('first pages of texts', () => {
  for (const [form, write] of Object.entries(forms)) {
    it.each(heads.map((one) => [one.titre ?? one.tete, one] as const))(
      `${form} : %s`,
      async (_, { tete, paragraphes, titre, nature, reference, autorite, seule }) => {
        const { tor } = await readInput(
          { file: 'document.txt', bytes: Buffer.from(write(tete, paragraphes ?? tete, seule === true ? [] : body)) },
          {},
        );
        expect(tor.titre === undefined ? undefined : words(tor.titre)).toBe(titre === null ? undefined : words(titre));
        if (nature !== undefined) expect(tor.typeDocument).toBe(nature);
        if (reference !== undefined) expect(tor.reference ?? null).toBe(reference);
        if (autorite !== undefined) expect(tor.organisations.find(({ role }) => role === 'autoriteContractante')?.nom ?? null).toBe(autorite);
      },
    );
  }
});

describe('covers set in several sizes', () => {
  const title = async (...lines: readonly (readonly [text: string, halfPoints: number])[]): Promise<string | undefined> => {
    const set = lines.map(([text, size]) => `<w:p><w:r><w:rPr><w:sz w:val="${size}"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`);
    const text = body.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    return (await readInput({ file: 'a.docx', bytes: makeDocx({ body: [...set, ...text].join('') }) }, {})).tor.titre;
  };
  const mission = 'Cartographie des sources du plateau';

  it.each([
    [
      ['Termes de référence', 30],
      ['Marché public de services', 24],
      [mission, 30],
      ['Sommaire', 24],
    ],
    [
      ['Termes de référence', 30],
      ['Projet d’appui aux bergers du plateau', 28],
      [mission, 28],
    ],
    [
      ['Dossier de consultation', 36],
      [mission, 30],
      ['en deux lots', 22],
    ],
    [
      ['MÉTROPOLE DES GARRIGUES', 28],
      ['Direction des eaux', 24],
      ['Marché à procédure adaptée n° 2027-S-11', 24],
      [mission, 28],
    ],
  ] as const)('have the mission for title, not what stands above it (%#)', async (...lines) => expect(await title(...lines)).toBe(mission));

  it('have the larger line where what is below is in small letters', async () => {
    expect(await title(['Termes de référence', 24], ['Des sources pour les bergers', 34], ['Cartographie du plateau', 24])).toBe(
      'Des sources pour les bergers',
    );
  });
});

describe('a letterhead beside a logo', () => {
  it('names the body by a line of its cell', async () => {
    const cell = (...lines: readonly string[]): string => `<w:tc>${lines.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('')}${cell('Fondation Rives Claires', 'Anse du Sable, Guadeloupe')}</w:tr></w:tbl>`;
    const text = ['Termes de référence', 'Cartographie des sources du plateau', ...body].map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
    const { tor } = await readInput({ file: 'a.docx', bytes: makeDocx({ body: table + text.join('') }) }, {});
    expect(tor.organisations.map(({ nom }) => nom)).toEqual(['Fondation Rives Claires']);
  });
});

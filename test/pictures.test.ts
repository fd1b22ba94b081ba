// A section that holds a picture alone, in each form → it is not empty; one that holds nothing is.
import { describe, expect, it } from 'vitest';
import type { Section } from '../src/model/sections.ts';
import { readInput } from '../src/pipeline.ts';
import { makeDocx } from './support/make-docx.ts';
import { type MadePage, makePdf } from './support/make-pdf.ts';

const clauses = ['1. Contexte', '2. Objectifs', '3. Calendrier', '4. Budget', '5. Livrables'] as const;
const texts: Readonly<Record<string, string>> = {
  '1. Contexte': 'La régie entretient douze fontaines depuis 1987.',
  '2. Objectifs': 'L’étude vise à décrire les fuites du réseau.',
  '5. Livrables': 'Le titulaire remet un rapport au plus tard le 31 mars 2027.',
};

/** Title → [words, picture]. */
async function read(file: string, bytes: Uint8Array): Promise<Readonly<Record<string, readonly [number, boolean]>>> {
  const { tor } = await readInput({ file, bytes }, {});
  return Object.fromEntries(tor.sections.map(({ titre, mots, image }: Section) => [titre, [mots, image === true] as const]));
}

const expected = { Calendrier: [0, true], Budget: [0, false] };

describe('a section that holds a picture alone', () => {
  it('is read as such in Word', async () => {
    const heading = (text: string) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const drawn = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r></w:p>';
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = clauses.map((title) => heading(title) + (title === '3. Calendrier' ? drawn : paragraph(texts[title] ?? ''))).join('');
    expect(await read('a.docx', makeDocx({ body }))).toMatchObject(expected);
  });

  it('is read as such in Markdown', async () => {
    const text = clauses
      .map((title) => `## ${title}\n\n${title === '3. Calendrier' ? '![planning](planning.png)' : (texts[title] ?? '')}\n`)
      .join('\n');
    expect(await read('a.md', new TextEncoder().encode(`# Étude des fontaines\n\n${text}`))).toMatchObject(expected);
  });

  const page = (raw: string): MadePage => ({
    texts: clauses.flatMap((title, index) => {
      const y = 80 + index * 120 + (index > 2 ? 40 : 0);
      const under = texts[title];
      return [{ text: title, x: 70, y, bold: true, size: 14 }, ...(under === undefined ? [] : [{ text: under, x: 70, y: y + 30 }])];
    }),
    raw,
  });
  const drawn = 'q 300 0 0 60 70 440 cm /Im Do Q';

  it('is read as such in PDF', async () => {
    expect(await read('a.pdf', makePdf({ pages: [page(drawn)] }))).toMatchObject(expected);
  });

  it('is none where the picture is small, or stands on every page', async () => {
    expect((await read('a.pdf', makePdf({ pages: [page('q 30 0 0 20 70 440 cm /Im Do Q')] }))).Calendrier).toEqual([0, false]);
    const both = await read('a.pdf', makePdf({ pages: [page(drawn), { texts: [{ text: 'Le rapport a vingt pages.', x: 70, y: 80 }], raw: drawn }] }));
    expect(both.Calendrier).toEqual([0, false]);
  });
});

// The promise on automatic numbers: on every Word fixture each paragraph opens with the number that LibreOffice shows (scripts/build-labels.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../src/source/docx/open-docx.ts';
import type { WordBlock, WordParagraph } from '../src/source/source.ts';

const folder = (name: string): URL => new URL(`../fixtures/${name}/`, import.meta.url);
const all = ['documents', 'reading'].flatMap((root) =>
  readdirSync(folder(root), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [`${root}/${one.name}`] : [])),
);
const words = all.filter((name) => {
  const file = new URL('document.docx', folder(name));
  return existsSync(file) && unzipSync(readFileSync(file))['word/numbering.xml'] !== undefined;
});
/** LibreOffice has no `isLgl` and no `lvlRestart`: the numbers of this case are in its blocs.yaml, by hand. */
const wordAlone = ['reading/numerotation-propre-a-word'];

function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** LibreOffice’s text shows every bullet as « • », « ◦ » or « ▪ », by its depth. */
const label = ({ label: own = '' }: WordParagraph): string => (/^[^\p{L}\p{N}]$|^o$/u.test(own) ? '•' : own);
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const textOf = ({ runs }: WordParagraph): string => flat(runs.map((run) => (run.break ? ` ${run.text}` : run.text)).join(''));
/** First letters of the text after the number: before any call of a note, which LibreOffice writes as digits. */
const opening = 12;

describe('automatic numbers are those of LibreOffice', () => {
  it('compares every Word fixture that has lists', () => {
    const compared = words.filter((name) => existsSync(new URL('libreoffice.txt', folder(name))));
    expect([...compared, ...wordAlone].toSorted()).toEqual(words.toSorted());
  });

  it.each(words.filter((name) => !wordAlone.includes(name)))('%s', async (name) => {
    const source = await openDocx(readFileSync(new URL('document.docx', folder(name))), {});
    if (source.kind !== 'word') throw new Error(`read as ${source.kind}`);
    const shown = paragraphsOf(source.body).filter((one) => textOf(one) !== '');
    const lines = readFileSync(new URL('libreoffice.txt', folder(name)), 'utf8')
      .trimEnd()
      .split('\n');
    const ours = shown.map((one) => flat(`${label(one)} ${textOf(one).slice(0, opening)}`));
    expect(ours).toEqual(
      lines.map((line, at) =>
        line
          .replace(/^[◦▪]/u, '•')
          .slice(0, (ours[at] ?? line).length)
          .trim(),
      ),
    );
  });
});

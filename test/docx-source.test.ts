// The Word reader: what each construct of WordprocessingML becomes, and what is refused.
import { describe, expect, it } from 'vitest';
import { openDocx } from '../src/source/docx/open-docx.ts';
import { secondReadingDocx } from '../src/source/docx/second-reader.ts';
import { openZip } from '../src/source/docx/zip-parts.ts';
import type { WordBlock, WordSource } from '../src/source/source.ts';
import { type DocxParts, makeDocx, numbered, paragraph, xmlPart, zip } from './support/make-docx.ts';

async function read(parts: DocxParts): Promise<WordSource> {
  const source = await openDocx(makeDocx(parts), {});
  if (source.kind !== 'word') throw new Error(`read as ${source.kind}`);
  return source;
}

function textOf(block: WordBlock): string {
  if (block.kind === 'table') return block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(textOf).join('/')).join('|')).join('\n');
  return block.runs.map((run) => (run.break === true ? `⏎${run.text}` : run.text)).join('');
}

const texts = async (body: string, more: Partial<DocxParts> = {}): Promise<readonly string[]> => (await read({ body, ...more })).body.map(textOf);

function labels(source: WordSource): readonly (string | undefined)[] {
  return source.body.map((block) => (block.kind === 'paragraph' ? block.label : undefined));
}

interface LevelXml {
  readonly format: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

function abstract(id: number, levels: readonly LevelXml[], more = ''): string {
  const inside = levels.map(
    ({ format, text, start = 1, more: rest = '' }, at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${inside.join('')}</w:abstractNum>`;
}

const num = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
const startAt = (level: number, start: number): string => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** Labels of paragraphs at these levels of list 1. */
async function count(levels: readonly LevelXml[], places: readonly number[]): Promise<readonly (string | undefined)[]> {
  return labels(await read({ body: places.map((level) => numbered('x', 1, level)).join(''), numbering: abstract(0, levels) + num(1, 0) }));
}

describe('automatic numbers', () => {
  it.each([
    ['decimal', 1, ['1.', '2.', '3.']],
    ['upperRoman', 3, ['III.', 'IV.', 'V.']],
    ['lowerRoman', 9, ['ix.', 'x.', 'xi.']],
    ['upperLetter', 26, ['Z.', 'AA.', 'BB.']],
    ['lowerLetter', 1, ['a.', 'b.', 'c.']],
    ['decimalZero', 9, ['09.', '10.', '11.']],
    ['ordinal', 1, ['1er.', '2e.', '3e.']],
    ['ordinalText', 1, ['premier.', 'deuxième.', 'troisième.']],
    ['cardinalText', 4, ['quatre.', 'cinq.', 'six.']],
    ['inconnu', 7, ['7.', '8.', '9.']],
  ])('%s', async (format, start, expected) => {
    expect(await count([{ format, text: '%1.', start }], [0, 0, 0])).toEqual(expected);
  });

  it('takes the width of a custom format, given as an alternative', async () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="8"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    const numbering = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum>${num(1, 0)}`;
    expect(labels(await read({ body: numbered('x', 1) + numbered('x', 1), numbering }))).toEqual(['008', '009']);
  });

  it('fills a text with the numbers of several levels and restarts the deeper ones', async () => {
    const levels = [
      { format: 'upperRoman', text: 'Article %1 –' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'lowerLetter', text: '%1.%2.%3)' },
    ];
    expect(await count(levels, [0, 1, 2, 2, 1, 2, 0, 1])).toEqual([
      'Article I –',
      'I.1',
      'I.1.a)',
      'I.1.b)',
      'I.2',
      'I.2.a)',
      'Article II –',
      'II.1',
    ]);
  });

  it('shows the start of a higher level that was never counted', async () => {
    const levels = [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%1.%2' },
    ];
    expect(await count(levels, [1, 1, 0])).toEqual(['1.1', '1.2', '1']);
  });

  it('writes the other levels in digits where the level is legal', async () => {
    const levels = [
      { format: 'upperRoman', text: '%1' },
      { format: 'decimal', text: '%1.%2', more: '<w:isLgl/>' },
    ];
    expect(await count(levels, [0, 0, 1])).toEqual(['I', 'II', '2.1']);
  });

  it('obeys lvlRestart: never, or only after a given level', async () => {
    const levels = (restart: number): readonly LevelXml[] => [
      { format: 'decimal', text: '%1' },
      { format: 'decimal', text: '%2' },
      { format: 'decimal', text: '%3', more: `<w:lvlRestart w:val="${restart}"/>` },
    ];
    const places = [0, 1, 2, 1, 2, 0, 1, 2];
    expect(await count(levels(0), places)).toEqual(['1', '1', '1', '2', '2', '2', '1', '3']);
    expect(await count(levels(1), places)).toEqual(['1', '1', '1', '2', '2', '2', '1', '1']);
  });

  it('counts lists of one definition together, and starts again where the list says so', async () => {
    const numbering = abstract(0, [{ format: 'decimal', text: '%1)' }]) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 5));
    const body = [1, 2, 3, 3, 1].map((list) => numbered('x', list)).join('');
    expect(labels(await read({ body, numbering }))).toEqual(['1)', '2)', '5)', '6)', '7)']);
  });

  it('replaces a whole level by its override', async () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="Lot %1"/></w:lvl></w:lvlOverride>';
    const numbering = abstract(0, [{ format: 'decimal', text: '%1)' }]) + num(1, 0, override);
    expect(labels(await read({ body: numbered('x', 1), numbering }))).toEqual(['Lot B']);
  });

  it.each([
    ['a bullet', '•', '', '•'],
    ['a dash', '-', '', '-'],
    ['a private-use bullet', '\uF0A7', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>', '•'],
    ['a letter of a symbol font', 'ü', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>', '•'],
    ['a private-use dash', '\uF02D', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>', '-'],
    ['a sign that the symbol font does not have', '–', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>', '–'],
    ['a picture', '', '<w:lvlPicBulletId w:val="0"/>', '•'],
  ])('shows %s', async (_name, text, more, expected) => {
    expect(await count([{ format: 'bullet', text, more }], [0])).toEqual([expected]);
  });

  it('shows the text alone of a level without number, and nothing for an empty one', async () => {
    expect(await count([{ format: 'none', text: 'Annexe' }], [0])).toEqual(['Annexe']);
    expect(await count([{ format: 'none', text: '' }], [0])).toEqual([undefined]);
  });

  it('numbers by style, at the level that names the style, and lets a paragraph opt out', async () => {
    const style = (id: string, name: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      style('Titre1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Titre2', 'heading 2', '<w:basedOn w:val="Titre1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Mien', 'Mon titre', '<w:basedOn w:val="Titre1"/>');
    const numbering =
      abstract(0, [
        { format: 'upperRoman', text: '%1 -', more: '<w:pStyle w:val="Titre1"/>' },
        { format: 'decimal', text: '%2.', more: '<w:pStyle w:val="Titre2"/>' },
      ]) + num(1, 0);
    const styled = (id: string, more = ''): string => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('Titre1') + styled('Titre2') + styled('Mien') + styled('Titre1', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Titre2');
    const source = await read({ body, styles, numbering });
    expect(labels(source)).toEqual(['I -', '1.', 'II -', undefined, '1.']);
    expect(source.body.map((block) => (block.kind === 'paragraph' ? block.headingLevel : undefined))).toEqual([1, 2, 1, 1, 2]);
  });

  it('follows a definition that points to a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstract(0, [{ format: 'decimal', text: '%1°' }], '<w:styleLink w:val="Liste"/>') +
      abstract(1, [], '<w:numStyleLink w:val="Liste"/>') +
      num(1, 0) +
      num(2, 1);
    expect(labels(await read({ body: numbered('x', 2), styles, numbering }))).toEqual(['1°']);
  });
});

describe('styles', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/><w:rPr><w:sz w:val="30"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  const styled = (properties: string, runProperties = ''): string => paragraph('x', properties, runProperties);

  it('inherits along basedOn, even when the chain is a circle', async () => {
    const source = await read({ body: styled('<w:pStyle w:val="A"/>'), styles });
    expect(source.body[0]).toMatchObject({ headingLevel: 3, runs: [{ bold: true, size: 15 }] });
  });

  it('gives the defaults to a paragraph without style or with an unknown one', async () => {
    const source = await read({ body: styled('') + styled('<w:pStyle w:val="Absent"/>'), styles });
    for (const block of source.body) expect(block).toMatchObject({ style: 'Normal', runs: [{ bold: false, size: 11 }] });
  });

  it('lets two bold styles cancel each other, and direct format decide', async () => {
    const bold = (run: string): string => styled('<w:pStyle w:val="B"/>', run);
    const source = await read({ body: bold('<w:rStyle w:val="Fort"/>') + bold('<w:b w:val="0"/>') + bold('<w:rStyle w:val="Fort"/><w:b/>'), styles });
    expect(source.body.map((block) => block.kind === 'paragraph' && block.runs[0]?.bold)).toEqual([false, false, true]);
  });

  it('takes an outline level set on the paragraph itself', async () => {
    const source = await read({ body: styled('<w:outlineLvl w:val="1"/>') + styled('<w:pStyle w:val="B"/><w:outlineLvl w:val="9"/>'), styles });
    expect(source.body.map((block) => block.kind === 'paragraph' && block.headingLevel)).toEqual([2, undefined]);
  });

  it('writes capitals as they are shown', async () => {
    expect(await texts(paragraph('Contexte général', '', '<w:caps/>'))).toEqual(['CONTEXTE GÉNÉRAL']);
  });
});

describe('the text of a paragraph', () => {
  it('reads tabs, breaks, hyphens and symbols', async () => {
    const run =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Inconnue" w:char="F041"/></w:r>';
    expect(await texts(`<w:p>${run}</w:p>`)).toEqual(['a\tb⏎c-d\u00ad☑•']);
  });

  it('keeps blanks only where they are preserved', async () => {
    expect(await texts('<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r></w:p>')).toEqual(['a b ']);
  });

  it('goes through content controls, links, smart tags and custom XML', async () => {
    const inner = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const content = `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${inner('a')}</w:sdtContent></w:sdt><w:hyperlink r:id="x">${inner('b')}</w:hyperlink><w:smartTag>${inner('c')}</w:smartTag>`;
    expect(await texts(`<w:sdt><w:sdtContent><w:customXml><w:p>${content}</w:p></w:customXml></w:sdtContent></w:sdt>`)).toEqual(['abc']);
  });

  it('drops page numbers and field codes, keeps the results of references', async () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const simple =
      '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple><w:fldSimple w:instr=" SEQ Tableau "><w:r><w:t>4</w:t></w:r></w:fldSimple>';
    expect(await texts(`<w:p>${field('PAGE', '7')}${field('REF _Ref1 \\h', 'article 5')}${simple}</w:p>`)).toEqual(['article 54']);
  });

  it('shows the text of a button', async () => {
    const code = '<w:r><w:instrText xml:space="preserve"> MACROBUTTON  Rien [Nom du projet] </w:instrText></w:r>';
    expect(await texts(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`)).toEqual([
      '[Nom du projet]',
    ]);
  });

  it('does not lose the text after a field that is never closed', async () => {
    const open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r></w:p>';
    expect(await texts(open + paragraph('Suite'))).toEqual(['', 'Suite']);
  });

  it('reads the embedded formula as text', async () => {
    const math = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>P = 0,7 T</m:t></m:r></m:oMath>';
    expect(await texts(`<w:p>${math}</w:p>`)).toEqual(['P = 0,7 T']);
  });

  it('leaves hidden text out and says so', async () => {
    const source = await read({ body: paragraph('visible') + paragraph('caché', '', '<w:vanish/>') });
    expect(source.body.map(textOf)).toEqual(['visible', '']);
    expect(source.notices.map((notice) => notice.code)).toEqual(['hidden-text']);
  });
});

describe('tracked changes', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const mark = (kind: string): string => `<w:pPr><w:rPr><w:${kind} w:id="1"/></w:rPr></w:pPr>`;

  it('reads the final view and counts', async () => {
    const body = `<w:p>${run('a ')}<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del><w:ins w:id="2">${run('c ')}</w:ins><w:moveFrom w:id="3">${run('d')}</w:moveFrom><w:moveTo w:id="4">${run('e')}</w:moveTo></w:p>`;
    const source = await read({ body });
    expect(source.body.map(textOf)).toEqual(['a c e']);
    expect(source.revisions).toEqual({ insertions: 2, suppressions: 2, commentaires: 0 });
    expect(source.notices.map((notice) => notice.code)).toEqual(['tracked-changes']);
  });

  it('joins paragraphs whose mark is deleted and drops paragraphs deleted whole', async () => {
    const body = `<w:p>${mark('del')}${run('Le délai ')}</w:p><w:p>${run('est court.')}</w:p><w:p>${mark('del')}<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>${paragraph('Fin')}`;
    expect(await texts(body)).toEqual(['Le délai est court.', 'Fin']);
  });

  it('does not count the numbers of deleted paragraphs', async () => {
    const numbering = abstract(0, [{ format: 'decimal', text: '%1.' }]) + num(1, 0);
    const deleted = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>';
    expect(labels(await read({ body: numbered('a', 1) + deleted + numbered('b', 1), numbering }))).toEqual(['1.', '2.']);
  });

  it('ignores old formatting', async () => {
    const body = paragraph(
      'x',
      '<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>',
      '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>',
    );
    const source = await read({ body });
    expect(source.body[0]).toMatchObject({ runs: [{ text: 'x' }] });
    expect(source.body[0]).not.toHaveProperty('headingLevel');
  });
});

describe('text boxes and objects', () => {
  const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  it('reads a text box once, after the paragraph that anchors it', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('encadré')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('encadré')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await texts(`<w:p><w:r><w:t>avant</w:t>${both}<w:t>après</w:t></w:r></w:p>`)).toEqual(['avantaprès', 'encadré']);
  });

  it('takes the fallback when the choice shows nothing', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="inconnu"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('encadré')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await texts(`<w:p><w:r>${both}</w:r></w:p>`)).toEqual(['', 'encadré']);
  });

  it('reports embedded objects and charts', async () => {
    const chart = '<w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="x"/></w:drawing>';
    const source = await read({ body: `<w:p><w:r><w:object/></w:r><w:r>${chart}</w:r></w:p>` });
    expect(source.notices).toMatchObject([{ code: 'embedded-object', message: expect.stringContaining('2 objets') }]);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const table = (rows: string, properties = ''): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`;

  async function grid(rows: string): Promise<readonly unknown[]> {
    const [block] = (await read({ body: table(rows) })).body;
    if (block?.kind !== 'table') throw new Error('no table');
    return block.rows.map((one) =>
      one.cells.map(({ column, columnSpan, continued, blocks }) => [column, columnSpan, continued, blocks.map(textOf).join('/')]),
    );
  }

  it('places merged cells on the grid', async () => {
    const rows =
      row(cell('a', '<w:vMerge w:val="restart"/>') + cell('b', '<w:gridSpan w:val="2"/>') + cell('c')) +
      row(cell('', '<w:vMerge/>') + cell('d', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('e')) +
      row(cell('f'), '<w:gridBefore w:val="2"/>');
    expect(await grid(rows)).toEqual([
      [
        [0, 1, false, 'a'],
        [1, 2, false, 'b'],
        [3, 1, false, 'c'],
      ],
      [
        [0, 1, true, ''],
        [1, 2, false, 'd'],
        [3, 1, false, 'e'],
      ],
      [[2, 1, false, 'f']],
    ]);
  });

  it('reads nested tables, rows in content controls, and leaves deleted rows out', async () => {
    const nested = `<w:tc>${table(row(cell('x') + cell('y')))}${paragraph('')}</w:tc>`;
    const rows = `<w:sdt><w:sdtContent>${row(cell('a') + nested)}</w:sdtContent></w:sdt>${row(cell('z'), '<w:del w:id="1"/>')}`;
    expect(await texts(table(rows))).toEqual(['a|x|y/']);
  });

  it('knows header rows and what a table style does to the first row', async () => {
    const styles =
      '<w:style w:type="table" w:styleId="Grille"><w:name w:val="Grille"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr></w:tblStylePr></w:style>';
    const look = '<w:tblStyle w:val="Grille"/><w:tblLook w:val="04A0"/>';
    const source = await read({ body: table(row(cell('a'), '<w:tblHeader/>') + row(cell('b')), look), styles });
    expect(source.body[0]).toMatchObject({
      rows: [
        { header: true, cells: [{ shaded: true, blocks: [{ runs: [{ bold: true }] }] }] },
        { header: false, cells: [{ blocks: [{ runs: [{ bold: false }] }] }] },
      ],
    });
  });

  it('counts the paragraphs of tables with those of the body', async () => {
    const source = await read({ body: paragraph('a') + table(row(cell('b') + cell('c'))) + paragraph('d') });
    expect(source.body.at(-1)).toMatchObject({ index: 3 });
  });
});

describe('the other stories', () => {
  it('gives notes in the order of their marks, headers and footers as furniture, comments with their anchors', async () => {
    const mark = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const source = await read({
      body: `<w:p>${mark('footnote', 2)}<w:r><w:t>a</w:t></w:r>${mark('footnote', 1)}${mark('endnote', 1)}</w:p><w:p><w:commentRangeStart w:id="5"/><w:r><w:t>b</w:t></w:r><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>`,
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote><w:footnote w:id="1">${paragraph('un')}</w:footnote><w:footnote w:id="2">${paragraph('deux')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph('fin')}</w:endnote>`,
      comments: `<w:comment w:id="5" w:author="Amina">${paragraph('à vérifier')}</w:comment>`,
      header: paragraph('En-tête'),
      footer: paragraph('Pied'),
      title: 'Étude de marché',
    });
    expect(source.body.map(textOf)).toEqual(['a', 'b']);
    expect(source.notes.map((note) => (note.kind === 'paragraph' ? [note.label, textOf(note)] : []))).toEqual([
      ['1', 'deux'],
      ['2', 'un'],
      ['i', 'fin'],
    ]);
    expect(source.furniture.map(textOf)).toEqual(['En-tête', 'Pied']);
    expect(source.comments).toEqual([{ author: 'Amina', text: 'à vérifier', paragraph: 1 }]);
    expect(source.revisions.commentaires).toBe(1);
    expect(source.propertyTitle).toBe('Étude de marché');
  });

  it.each(['contrat_v2_final', 'Document1', 'Microsoft Word - tdr.doc', 'tdr.docx', '[Titre du document]', ''])(
    'does not take « %s » for a title',
    async (title) => {
      expect(await read({ body: paragraph('x'), title })).not.toHaveProperty('propertyTitle');
    },
  );

  it('flags the table of contents by field, by style and by content control', async () => {
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Objet</w:t></w:r></w:p><w:p><w:r><w:t>Délai</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
    const styles =
      '<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>';
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Sommaire', '<w:pStyle w:val="Titre1"/>')}</w:sdtContent></w:sdt>`;
    const source = await read({ body: field + paragraph('Budget', '<w:pStyle w:val="TM1"/>') + control + paragraph('Texte'), styles });
    expect(source.body.map((block) => block.kind === 'paragraph' && block.toc === true)).toEqual([true, true, true, true, false]);
  });
});

describe('namespaces', () => {
  it('reads the strict form and prefixes of any name', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Objet</x:t></x:r></x:p></x:body></x:document>';
    const source = await read({ body: '', files: { 'word/document.xml': strict } });
    expect(source.body).toMatchObject([{ headingLevel: 1, runs: [{ text: 'Objet' }] }]);
  });

  it('reads a default namespace and a byte order mark', async () => {
    const part =
      '\uFEFF<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>Objet</t></r></p></body></document>';
    expect(await texts('', { files: { 'word/document.xml': part } })).toEqual(['Objet']);
  });
});

describe('what is refused', () => {
  const open = (files: Readonly<Record<string, string | Uint8Array>>): Promise<unknown> => openDocx(makeDocx({ body: paragraph('x'), files }), {});

  it('refuses a document type, and does not hand it to the second reader', async () => {
    const part = xmlPart('document', '<w:body/>').replace('?>', '?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>');
    await expect(open({ 'word/document.xml': part })).rejects.toMatchObject({
      name: 'TorError',
      code: 'unsupported-format',
      message: expect.stringContaining('DTD'),
    });
  });

  /** Writes another size in the directory of the archive. */
  function declare(bytes: Uint8Array, name: string, size: number): Uint8Array {
    const entry = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(name) - 46;
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).setUint32(entry + 24, size, true);
    return bytes;
  }

  it('refuses a part that declares more than the limit', async () => {
    const bytes = declare(makeDocx({ body: paragraph('x') }), 'word/document.xml', 1_000_000_000);
    await expect(openDocx(bytes, {})).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuses parts that are over the limit, alone or together', () => {
    const limit = 80_000;
    const files = { a: new Uint8Array(41_000), b: new Uint8Array(40_000), c: new Uint8Array(30_000), d: new Uint8Array(11_000) };
    const tooLarge = expect.objectContaining({ code: 'too-large' });
    expect(() => openZip(zip(files), limit).read('a')).toThrow(tooLarge);
    const parts = openZip(zip(files), limit);
    expect(parts.read('b')?.length).toBe(40_000);
    expect(parts.read('c')?.length).toBe(30_000);
    expect(() => parts.read('d')).toThrow(tooLarge);
  });

  it('refuses a part that holds another size than it declares', () => {
    const damaged = expect.objectContaining({ code: 'unreadable' });
    for (const size of [0, 5, 5000]) expect(() => openZip(declare(zip({ a: 'objet objet objet objet' }), 'a', size)).read('a')).toThrow(damaged);
  });

  it('refuses too deep a nesting', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5000) + paragraph('x') + '</w:sdtContent></w:sdt>'.repeat(5000);
    await expect(openDocx(makeDocx({ body: deep }), {})).rejects.toMatchObject({ code: 'too-large' });
  });

  it('refuses an archive whose parts are encrypted', async () => {
    const bytes = makeDocx({ body: paragraph('x') });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    await expect(openDocx(bytes, {})).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('refuses a package without text, or with broken XML that no reader takes', async () => {
    await expect(openDocx(zip({ 'word/autre.xml': '<a/>' }), {})).rejects.toMatchObject({ code: 'unreadable' });
    await expect(open({ 'word/document.xml': '<w:document><w:body>' })).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('reads on without a damaged part, and says so', async () => {
    const source = await read({ body: paragraph('Objet'), styles: '', files: { 'word/styles.xml': '<w:styles' } });
    expect(source.body.map(textOf)).toEqual(['Objet']);
    expect(source.notices).toMatchObject([{ code: 'unsupported-element', message: expect.stringContaining('word/styles.xml') }]);
  });

  it('survives any damage with a TorError or a reading', async () => {
    const whole = makeDocx({ body: paragraph('Objet') + numbered('x', 1), numbering: abstract(0, [{ format: 'decimal', text: '%1' }]) + num(1, 0) });
    for (let at = 0; at < whole.length; at += 31) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      const outcome = await openDocx(damaged, {}).then(
        (source) => source.kind,
        (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
      );
      expect(['word', 'text', 'TorError']).toContain(outcome);
    }
  });
});

describe('the second reader', () => {
  it('reads what our reader refuses, with a notice', async () => {
    const part = xmlPart('document', `<w:body>${paragraph('Objet &#2;')}</w:body>`);
    const source = await openDocx(makeDocx({ body: '', files: { 'word/document.xml': part } }), {});
    expect(source).toMatchObject({ kind: 'text', format: 'docx', text: expect.stringContaining('Objet'), notices: [{ code: 'fallback-reader' }] });
  });

  it('gives the flat text for a comparison', async () => {
    expect(await secondReadingDocx(makeDocx({ body: paragraph('Objet') + paragraph('Délai') }))).toBe('Objet\nDélai');
  });
});

describe('a file without text', () => {
  it.each([
    ['pictures alone', '<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>', /--ocr/u],
    ['nothing', '<w:p/>', /aucun texte/u],
  ])('is refused: %s', async (_name, body, reason) => {
    await expect(read({ body })).rejects.toMatchObject({ code: 'no-text', message: expect.stringMatching(reason) });
  });
});

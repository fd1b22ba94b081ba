// Word files laid out: the one text, its lines, its blocks, and flows that lead back into the text.
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../src/document/document.ts';
import { originOf } from '../src/document/flow.ts';
import { layoutWord } from '../src/layout/word.ts';
import { openDocx } from '../src/source/docx/open-docx.ts';
import { type DocxParts, makeDocx, numbered, paragraph } from './support/make-docx.ts';

async function lay(parts: DocxParts): Promise<Document> {
  const source = await openDocx(makeDocx(parts), {});
  if (source.kind !== 'word') throw new Error(`read as ${source.kind}`);
  return layoutWord(source);
}

const blocks = async (body: string, more: Partial<DocxParts> = {}): Promise<readonly Block[]> => (await lay({ body, ...more })).blocks;

const heading = (text: string, level = 0, more = ''): string => paragraph(text, `<w:outlineLvl w:val="${level}"/>${more}`);
const cell = (text: string, properties = '', run = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text, '', run)}</w:tc>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1 -"/></w:lvl></w:abstractNum>' +
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';

/** What a flow says must be what the document says at the places it leads to. */
function followBack(document: Document): void {
  const flows = document.blocks.flatMap((block) => [block.flow, ...(block.cells ?? []).map((one) => one.flow)]);
  for (const flow of flows) {
    expect(
      originOf(flow)
        .map((range) => document.text.slice(range.start, range.end))
        .join(''),
    ).toBe(flow.text);
  }
}

describe('layoutWord', () => {
  it('gives one line per paragraph, with its automatic number first', async () => {
    const document = await lay({
      body: heading('PROFIL', 0, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + paragraph('Un expert.') + numbered('une étude', 2),
      numbering,
    });
    expect(document.text).toBe('IV - PROFIL\nUn expert.\n• une étude');
    expect(document.blocks).toMatchObject([
      { kind: 'heading', level: 1, label: 'IV -', flow: { text: 'PROFIL' }, paragraph: 0 },
      { kind: 'paragraph', flow: { text: 'Un expert.' }, paragraph: 1 },
      { kind: 'item', label: '•', level: 1, flow: { text: 'une étude' }, paragraph: 2 },
    ]);
    expect(document.lines.map((line) => document.text.slice(line.start, line.end))).toEqual(document.text.split('\n'));
    followBack(document);
  });

  it('splits numbers and bullets typed by hand, and nests items by their indent', async () => {
    const body = heading('2.1 Délais') + paragraph('- une étude') + numbered('a', 2) + numbered('b', 2, 1) + numbered('c', 2);
    const document = await lay({ body, numbering });
    expect(document.blocks.map(({ kind, label, level, flow }) => [kind, label, level, flow.text])).toEqual([
      ['heading', '2.1', 1, 'Délais'],
      ['item', '-', expect.any(Number), 'une étude'],
      ['item', '•', expect.any(Number), 'a'],
      ['item', 'o', expect.any(Number), 'b'],
      ['item', '•', expect.any(Number), 'c'],
    ]);
    const [, , outer, inner, again] = document.blocks;
    expect(inner?.level).toBe((outer?.level ?? 0) + 1);
    expect(again?.level).toBe(outer?.level);
  });

  it('normalises blanks, invisible signs, ligatures and private-use bullets', async () => {
    const text = '\u00a0de\u0301lai\u202f: 28\u00a0000\u00a0€  HT\u00adC\u200b ef\uFB01cace non\u2011fini\t \tsuite ';
    expect((await lay({ body: paragraph(text) + paragraph('\uF0B7 un point') })).text).toBe(
      'délai : 28 000 € HTC efficace non-fini\tsuite\n• un point',
    );
  });

  it('joins the lines of a paragraph, save a title over its text or an item under another', async () => {
    const run = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const br = '<w:r><w:br/></w:r>';
    const body =
      `<w:p>${run('Tour Nord')}${br}${run('Rue des Écoles')}</w:p>` +
      `<w:p>${run('Objet', '<w:b/>')}${br}${run('Une étude.')}</w:p>` +
      `<w:p>${run('Pièces :')}${br}${run('- un CV')}${br}${run('- une offre')}</w:p>`;
    const document = await lay({ body });
    expect(document.text).toBe('Tour Nord Rue des Écoles\nObjet\nUne étude.\nPièces :\n- un CV\n- une offre');
    expect(document.blocks.map((block) => [block.kind, block.bold === true, block.paragraph])).toEqual([
      ['paragraph', false, 0],
      ['paragraph', true, 1],
      ['paragraph', false, 1],
      ['paragraph', false, 2],
      ['item', false, 2],
      ['item', false, 2],
    ]);
    followBack(document);
  });

  const pasted = [
    'CONTEXTE',
    'La coopérative du plateau réunit deux cents bergers qui vendent leur',
    'laine brute. Faute d’atelier de tri, ils la cèdent à bas prix à des mar-',
    'chands de passage, alors que les filatures de la vallée en importent.',
    'LIVRABLES',
    '- un relevé des volumes de laine par village, avec les prix payés aux',
    'bergers, remis au plus tard le 30 juin 2027 ;',
    '- un mémoire qui dise où placer l’atelier, ce qu’il coûtera et qui le',
    'tiendra, sans les marchands ;',
    'DURÉE',
    'La mission dure quatre mois à compter de la signature du contrat, avec',
    'deux sur le terrain, et s’achève par une réunion avec les bergers',
    'des douze villages.',
  ];

  it('joins paragraphs that were pasted from a page line by line, each line with its own place', async () => {
    const document = await lay({ body: pasted.map((line) => paragraph(line)).join('') });
    expect(document.text.split('\n')).toEqual(pasted);
    expect(document.blocks.map(({ label = '', flow }) => `${label}${flow.text}`)).toEqual([
      'CONTEXTE',
      `${pasted.slice(1, 3).join(' ').slice(0, -1)}${pasted[3]}`,
      'LIVRABLES',
      pasted.slice(5, 7).join(' ').replace('- ', '-'),
      pasted.slice(7, 9).join(' ').replace('- ', '-'),
      'DURÉE',
      pasted.slice(10).join(' '),
    ]);
    expect(document.blocks[1]?.end).toBe(document.lines[3]?.end);
  });

  it('joins a part that was pasted among paragraphs that are whole', async () => {
    const whole = `${pasted.slice(1, 3).join(' ')} ${pasted.slice(10).join(' ')}`;
    const body = [whole, 'Déroulement', ...pasted.slice(10), whole, 'Le comité est tenu informé', 'des visites', whole];
    const laid = await blocks(body.map((line) => paragraph(line)).join(''));
    expect(laid.map(({ flow }) => flow.text)).toEqual([
      whole,
      'Déroulement',
      pasted.slice(10).join(' '),
      whole,
      'Le comité est tenu informé',
      'des visites',
      whole,
    ]);
  });

  it('leaves alone paragraphs that are whole, and lists without marks, however long their items', async () => {
    const whole = `${pasted.slice(1, 3).join(' ')} ${pasted.slice(10).join(' ')}`;
    const short = [
      'recueillir les prix',
      'visiter les villages',
      'rédiger le mémoire',
      'réunir les bergers',
      'former deux trieurs',
      'tenir les comptes',
    ];
    const long = [
      'décrire la demande de laine triée dans les trois vallées,',
      'mesurer les prix payés sur les marchés du plateau,',
      'nommer les filatures qui achètent aux coopératives voisines,',
      'proposer un plan de vente aux douze villages',
    ];
    const shares = ['30 % à la signature du contrat contre une caution de la banque', '70 % à la remise du mémoire approuvé par les trois communes'];
    for (const body of [
      [whole, 'Le consultant devra :', ...short],
      [whole, 'Tâches', ...long],
      [...shares, ...pasted.slice(4, 5)],
    ]) {
      expect((await blocks(body.map((line) => paragraph(line)).join(''))).length).toBe(body.length);
    }
  });

  it('joins as many lines as a file may have', async () => {
    const count = 130_000;
    const body = paragraph('le plateau et la vallée de').repeat(count);
    const laid = await blocks(body);
    expect(laid.map(({ flow }) => flow.text.length)).toEqual([count * 'le plateau et la vallée de '.length - 1]);
  });

  it('joins what stops at a word that nothing ends with', async () => {
    const laid = await blocks([...pasted.slice(5, 7), 'La mission dure quatre mois.'].map((line) => paragraph(line)).join(''));
    expect(laid.map(({ flow }) => flow.text)).toEqual([
      'un relevé des volumes de laine par village, avec les prix payés aux bergers, remis au plus tard le 30 juin 2027 ;',
      'La mission dure quatre mois.',
    ]);
  });

  it('parts the lines that a label opens, and the sentence below them', async () => {
    const lines = (...texts: readonly string[]): string =>
      `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('<w:r><w:br/></w:r>')}</w:p>`;
    const set = await lay({
      body: lines('Visite : 3 mai 2027', 'Questions : 10 mai 2027', 'Les réponses sont envoyées à tous ceux qui ont écrit à la tour.'),
    });
    expect(set.text.split('\n')).toHaveLength(3);
    followBack(set);
    const run = await lay({ body: lines('Adresse : Tour Nord', 'Rue des Écoles', 'Bâtiment : 3') });
    expect(run.text).toBe('Adresse : Tour Nord Rue des Écoles Bâtiment : 3');
  });

  it('tells bold, relative size and blank space', async () => {
    const long = paragraph('Le consultant remettra son rapport à la fin de la mission.', '<w:spacing w:after="120"/>');
    const found = await blocks(long + paragraph('Titre', '<w:spacing w:before="480"/>', '<w:b/><w:sz w:val="30"/>') + long + long + '<w:p/>' + long);
    expect(found.map(({ bold, size, spaced }) => [bold === true, size, spaced === true])).toEqual([
      [false, 1, true],
      [true, 1.5, true],
      [false, 1, false],
      [false, 1, false],
      [false, 1, true],
    ]);
  });

  it('does not call bold a paragraph with one plain word, nor one without letters', async () => {
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Objet</w:t></w:r><w:r><w:t> : étude</w:t></w:r></w:p>${paragraph('* * *', '', '<w:b/>')}`;
    expect((await blocks(body)).map((block) => block.bold)).toEqual([undefined, undefined]);
  });

  it('writes a table row on a line, its cells joined by tabs and placed on the grid', async () => {
    const two = `<w:tc><w:tcPr/>${paragraph('un')}${paragraph('deux')}</w:tc>`;
    const body =
      paragraph('Calendrier') +
      table(
        cell('Phase', '', '<w:b/>') + cell('Jours', '<w:gridSpan w:val="2"/>', '<w:b/>'),
        cell('A', '<w:vMerge w:val="restart"/>') + two + cell('3'),
        cell('', '<w:vMerge/>') + cell('trois') + cell('4'),
        cell('') + cell('') + cell(''),
      );
    const document = await lay({ body });
    expect(document.text).toBe('Calendrier\nPhase\tJours\nA\tun deux\t3\n\ttrois\t4');
    const [, header, first, second] = document.blocks;
    expect(header).toMatchObject({ kind: 'row', table: 0, header: true, bold: true, paragraph: 1 });
    expect(first).not.toHaveProperty('header');
    expect(header?.cells?.map((one) => [one.column, one.columnSpan, one.flow.text])).toEqual([
      [0, 1, 'Phase'],
      [1, 2, 'Jours'],
    ]);
    expect(second?.cells?.map((one) => [one.continued === true, one.flow.text])).toEqual([
      [true, ''],
      [false, 'trois'],
      [false, '4'],
    ]);
    followBack(document);
  });

  it('numbers the tables, and shows the automatic numbers of cells', async () => {
    const item = `<w:tc><w:tcPr/>${numbered('Rapport', 1)}</w:tc>`;
    const found = await blocks(table(item + cell('a'), item + cell('b')) + table(cell('c') + cell('d')), { numbering });
    expect(found.map((block) => [block.table, block.flow.text])).toEqual([
      [0, 'IV - Rapport\ta'],
      [0, 'V - Rapport\tb'],
      [1, 'c\td'],
    ]);
  });

  it('takes as header the rows that the form marks, else a shaded first row, but not when all look alike', async () => {
    const shade = '<w:shd w:val="clear" w:fill="D9D9D9"/>';
    const headers = async (body: string): Promise<readonly boolean[]> => (await blocks(body)).map((block) => block.header === true);
    expect(await headers(table(cell('a', shade) + cell('b', shade), cell('c') + cell('d')))).toEqual([true, false]);
    expect(await headers(table(cell('a', shade) + cell('b', shade), cell('c', shade) + cell('d', shade)))).toEqual([false, false]);
    const marked = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c', '', '<w:b/>')}${cell('d', '', '<w:b/>')}</w:tr></w:tbl>`;
    expect(await headers(marked)).toEqual([true, false]);
    const shaded = (one: string, two: string): string => cell(one, shade) + cell(two, shade);
    expect(await headers(table(shaded('20 %', 'au démarrage'), cell('80 %') + cell('à la fin')))).toEqual([false, false]);
    expect(await headers(table(shaded('T0 + 2 mois', 'relevé'), cell('T0 + 12 mois') + cell('mémoire')))).toEqual([false, false]);
    const total = table(shaded('Montant total', '100 %'), cell('au démarrage') + cell('40 %'), cell('à la fin') + cell('60 %'));
    expect(await headers(total)).toEqual([true, false, false]);
    expect(await headers(table(shaded('Relevé', '5 octobre 2026'), cell('Mémoire') + cell('30 mars 2027')))).toEqual([false, false]);
    expect(await headers(table(shaded('Taux (%)', '2027'), cell('80 %') + cell('2028')))).toEqual([true, false]);
    expect(await headers(table(shaded('Part (100 %)', 'Échéance'), cell('20 %') + cell('J+30')))).toEqual([true, false]);
  });

  it('reads frames as plain text: one column, titled text or whole tables in cells', async () => {
    const inner = table(cell('Étape') + cell('Jours'), cell('Cadrage') + cell('4'));
    const framed = `<w:tc><w:tcPr/>${heading('Objet')}${paragraph('Une étude.')}</w:tc>`;
    const kinds = async (body: string): Promise<readonly string[]> => (await blocks(body)).map((block) => `${block.kind} ${block.flow.text}`);
    expect(await kinds(table(cell('Avis important'), cell('- à lire')))).toEqual(['paragraph Avis important', 'item à lire']);
    expect(await kinds(table(framed + cell('Marge')))).toEqual(['heading Objet', 'paragraph Une étude.', 'paragraph Marge']);
    expect(await kinds(table(cell('Calendrier') + `<w:tc><w:tcPr/>${inner}<w:p/></w:tc>`))).toEqual([
      'paragraph Calendrier',
      'row Étape\tJours',
      'row Cadrage\t4',
    ]);
  });

  it('puts notes after the body and furniture at the end, each line of it once', async () => {
    const toc = paragraph('Objet\t3', '<w:pStyle w:val="TM1"/>');
    const document = await lay({
      body: `${toc}<w:p><w:r><w:t>Objet</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      styles: '<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>',
      footnotes: `<w:footnote w:id="1">${paragraph(' Voir la loi.')}</w:footnote>`,
      header: paragraph('Ministère') + paragraph('Ministère') + table(cell('Page') + cell('DG')),
    });
    expect(document.text).toBe('Objet\t3\nObjet\n1 Voir la loi.\nMinistère\nPage DG');
    expect(document.blocks.map((block) => [block.kind, block.label, block.flow.text])).toEqual([
      ['furniture', undefined, 'Objet\t3'],
      ['paragraph', undefined, 'Objet'],
      ['note', '1', 'Voir la loi.'],
      ['furniture', undefined, 'Ministère'],
      ['furniture', undefined, 'Page DG'],
    ]);
    followBack(document);
  });

  it('sets aside a letterhead in another script, and keeps it beside French words', async () => {
    const found = await blocks(paragraph('وزارة التجهيز') + paragraph('وزارة التجهيز — Ministère') + paragraph('ⵜⴰⵎⴰⵡⴰⵙⵜ'));
    expect(found.map((block) => block.kind)).toEqual(['furniture', 'paragraph', 'furniture']);
  });

  it('hands on title, revisions and notices, and nothing when there are none', async () => {
    const changed = await lay({ body: '<w:p><w:ins w:id="1"><w:r><w:t>x</w:t></w:r></w:ins></w:p>', title: 'Étude de marché' });
    expect(changed).toMatchObject({
      format: 'docx',
      propertyTitle: 'Étude de marché',
      revisions: { insertions: 1, suppressions: 0, commentaires: 0 },
      notices: [{ code: 'tracked-changes' }],
    });
    const plain = await lay({ body: paragraph('x') });
    expect(plain).not.toHaveProperty('revisions');
    expect(plain.notices).toEqual([]);
  });

  it('leaves out the page count of a footer, whose numbers are fields', async () => {
    const source = await openDocx(makeDocx({ body: paragraph('Le marché porte sur un guide.') }), {});
    if (source.kind !== 'word') throw new Error(`read as ${source.kind}`);
    const footer = (text: string) => ({ kind: 'paragraph', runs: [{ text, bold: false, italic: false }] }) as const;
    const laid = layoutWord({ ...source, furniture: [footer('Page /'), footer('Mairie – Page /'), footer('Bureau 12')] });
    expect(laid.text.split('\n')).toEqual(['Le marché porte sur un guide.', 'Mairie', 'Bureau 12']);
  });

  it('keeps the place of each paragraph and the name that Word gives it, on a row those of its first paragraph', async () => {
    const named = (text: string, name: string): string => paragraph(text).replace('<w:p>', `<w:p w14:paraId="${name}">`);
    const found = await blocks(
      `${named('Objet', '1A2B3C4D')}${paragraph('Sans nom')}${table(`<w:tc>${named('Durée', '5E6F7A8B')}</w:tc>${cell('Dix jours')}`)}`,
    );
    expect(found.map((block) => [block.paragraph, block.paraId])).toEqual([
      [0, '1A2B3C4D'],
      [1, undefined],
      [2, '5E6F7A8B'],
    ]);
  });

  it('gives an empty document for an empty body', async () => {
    const source = await openDocx(makeDocx({ body: paragraph('Un guide.') }), {});
    if (source.kind !== 'word') throw new Error(`read as ${source.kind}`);
    expect(layoutWord({ ...source, body: [] })).toMatchObject({ text: '', lines: [], blocks: [] });
  });
});

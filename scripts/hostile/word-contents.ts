// Nothing in; Word files whose XML is a bomb, a maze or a lie out.
import type { HostileCase } from './case.ts';
import { documentXml, wordFile } from './word-archives.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const line = paragraph('Termes de référence : objet de la mission');
const numbered = '<w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr>';

function withDocument(xml: string): Uint8Array {
  return wordFile('', {}, { 'word/document.xml': xml });
}

const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
const hugeLevel = `<w:lvl w:ilvl="8"><w:start w:val="2147483647"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${'%1.%9.'.repeat(2000)}"/></w:lvl>`;
const letters = '<w:lvl w:ilvl="8"><w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%9)"/></w:lvl>';

function numbering(level: string, more = ''): string {
  return `<w:numbering ${w}><w:abstractNum w:abstractNumId="1">${more}${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
}

const style = (id: string, base: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;

export const wordContents: readonly HostileCase[] = [
  {
    name: 'entity-bomb.docx',
    attack: 'entities that expand to a billion words',
    make: () => withDocument(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${documentXml(paragraph('&l9;')).replace(/^<\?[^>]*>/u, '')}`),
    ends: ['unsupported-format'],
  },
  {
    name: 'external-entity.docx',
    attack: 'an entity that reads /etc/passwd',
    make: () => withDocument(`<!DOCTYPE x [<!ENTITY p SYSTEM "file:///etc/passwd">]>${documentXml(paragraph('&p;')).replace(/^<\?[^>]*>/u, '')}`),
    ends: ['unsupported-format'],
  },
  {
    name: 'nested-tables.docx',
    attack: 'tables nested 100 000 deep',
    make: () => wordFile(`${'<w:tbl><w:tr><w:tc>'.repeat(100_000)}${line}${'</w:tc></w:tr></w:tbl>'.repeat(100_000)}`),
    ends: ['too-large'],
    slow: true,
  },
  {
    name: 'million-paragraphs.docx',
    attack: 'a million paragraphs',
    make: () => wordFile('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(1_000_000)),
    ends: ['too-large'],
    slow: true,
  },
  {
    name: 'empty-paragraphs.docx',
    attack: '900 000 empty paragraphs, just under the limit',
    make: () => wordFile(line + '<w:p/>'.repeat(900_000)),
    ends: ['read', 'timeout', 'too-large'],
    slow: true,
  },
  {
    name: 'long-text.docx',
    attack: 'one paragraph of five million letters',
    make: () => wordFile(paragraph('objet '.repeat(850_000))),
    ends: ['too-large'],
    slow: true,
  },
  {
    name: 'huge-numbers.docx',
    attack: 'a list from 2 147 483 647 whose label repeats it without end',
    make: () => wordFile(paragraph('Objet', numbered).repeat(200), { numbering: numbering(hugeLevel) }),
    ends: ['read', 'too-large'],
    slow: true,
  },
  {
    name: 'huge-letters.docx',
    attack: 'a list in letters from 999 999 999',
    make: () => wordFile(paragraph('Objet', numbered).repeat(200), { numbering: numbering(letters) }),
    ends: ['read'],
  },
  {
    name: 'looped-styles.docx',
    attack: 'styles based on one another, lists linked to themselves',
    make: () =>
      wordFile(paragraph('Objet', '<w:pPr><w:pStyle w:val="a"/></w:pPr>'), {
        styles: `<w:styles ${w}>${style('a', 'b')}${style('b', 'c')}${style('c', 'a')}</w:styles>`,
        numbering: numbering('', '<w:numStyleLink w:val="a"/><w:styleLink w:val="a"/>'),
      }),
    ends: ['read'],
  },
  {
    name: 'wide-cells.docx',
    attack: 'cells that span a billion columns',
    make: () => wordFile(line + `<w:tbl><w:tr>${`<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${line}</w:tc>`.repeat(300)}</w:tr></w:tbl>`),
    ends: ['read'],
    slow: true,
  },
  {
    name: 'many-attributes.docx',
    attack: 'an element with 300 000 attributes',
    make: () => wordFile(`<w:p ${Array.from({ length: 300_000 }, (_, index) => `a${index}=""`).join(' ')}>${line.slice(5)}`),
    ends: ['read', 'too-large'],
    slow: true,
  },
  {
    name: 'open-fields.docx',
    attack: 'fifty thousand fields opened and never closed',
    make: () => wordFile(`${line}<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}</w:p>${line}`),
    ends: ['read', 'no-text'],
    slow: true,
  },
  {
    name: 'deep-controls.docx',
    attack: 'content controls nested 250 deep',
    make: () => wordFile(`${'<w:sdt><w:sdtContent>'.repeat(125)}${line}${'</w:sdtContent></w:sdt>'.repeat(125)}`),
    ends: ['too-large'],
  },
  {
    name: 'malformed.docx',
    attack: 'XML cut in an element',
    make: () => withDocument(documentXml(line).slice(0, -40)),
    ends: ['unreadable', 'read'],
  },
  {
    name: 'control-characters.docx',
    attack: 'terminal escapes and direction marks in the text',
    make: () => wordFile(paragraph('Objet \u202Eexe\u2066 \u009B31m rouge')),
    ends: ['read'],
  },
];

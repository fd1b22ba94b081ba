// Recognition by content, decoding of texts, and the refusals with their remedies.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../src/source/decode.ts';
import { detectKind, isMarkdown } from '../src/source/detect.ts';
import { openSource } from '../src/source/open.ts';
import { frontMatter } from '../src/source/text/front-matter.ts';
import { makeDocx, paragraph, zip } from './support/make-docx.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE container with one directory entry of that name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024 + 128);
  return bytes;
}

describe('detectKind', () => {
  it.each([
    ['a PDF', latin('%PDF-1.7\n'), 'pdf'],
    ['a PDF after garbage', latin(`${'x'.repeat(900)}\n%PDF-1.4\n1 0 obj\nendobj`), 'pdf'],
    ['a text about PDFs', utf8('Le fichier commence par %PDF-1.7.'), 'text'],
    ['a Word file', makeDocx({ body: paragraph('Objet') }), 'docx'],
    ['an OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'odt'],
    ['an OpenDocument text packed anew', zip({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }), 'odt'],
    ['an old Word file', ole('WordDocument'), 'doc'],
    ['a text', utf8('1. Contexte\n'), 'text'],
  ])('recognises %s', (_name, bytes, kind) => {
    expect(detectKind(bytes)).toBe(kind);
  });

  it.each([
    ['an RTF file', latin('{\\rtf1\\ansi'), 'unsupported-format', 'RTF'],
    ['a picture', latin('\x89PNG\r\n'), 'unsupported-format', 'image'],
    ['a photograph', latin('\xff\xd8\xff\xe0'), 'unsupported-format', 'image'],
    ['a web page', utf8('\n<!DOCTYPE html><html>'), 'unsupported-format', 'page web'],
    ['another old Office file', ole('Workbook'), 'unsupported-format', 'PDF'],
    ['an encrypted Word file', ole('EncryptedPackage'), 'encrypted', 'mot de passe'],
    [
      'an OpenDocument sheet',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'unsupported-format',
      'PDF',
    ],
    ['a Pages document', zip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }), 'unsupported-format', 'Pages'],
    ['an e-book', zip({ mimetype: 'application/epub+zip', 'META-INF/container.xml': '<a/>' }), 'unsupported-format', 'PDF'],
    ['a workbook', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }), 'unsupported-format', 'Excel'],
    ['slides', zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }), 'unsupported-format', 'présentation'],
    ['an archive', zip({ 'a.pdf': '%PDF-1.4' }), 'unsupported-format', 'archive'],
  ])('refuses %s with a remedy', (_name, bytes, code, word) => {
    expect(() => detectKind(bytes)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(word) }));
  });

  it('refuses a Word file cut at any place', () => {
    const whole = makeDocx({ body: paragraph('Objet de la mission') });
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      expect(() => detectKind(cut)).toThrow(expect.objectContaining({ code: 'truncated' }));
    }
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Délai : 3 mois\r\nÉté')],
    ['UTF-8 with its mark', utf8('\uFEFFDélai : 3 mois\r\nÉté')],
    ['UTF-16, low byte first', Uint8Array.from(Buffer.from('\uFEFFDélai : 3 mois\r\nÉté', 'utf16le'))],
    ['UTF-16, high byte first', Uint8Array.from(Buffer.from('\uFEFFDélai : 3 mois\r\nÉté', 'utf16le').swap16())],
  ])('reads %s unchanged', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Délai : 3 mois\r\nÉté', notices: [] });
  });

  it('falls back on Windows-1252 and says so', () => {
    const { text, notices } = decodeText(latin('D\xe9lai de l\x92offre : 10 \x80'));
    expect(text).toBe('Délai de l’offre : 10 €');
    expect(notices.map((notice) => notice.code)).toEqual(['encoding-guessed']);
  });

  it.each([
    ['NUL bytes', latin('abc\0def')],
    ['control characters', latin('\x01\x02\x03\x04abc\xff')],
  ])('refuses %s', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'unknown-format' }));
  });
});

describe('isMarkdown', () => {
  it.each([
    ['# Contexte\nUn texte', true],
    ['Titre\n\n  ## 2. Objet\n', true],
    ['#12 numéro\n#motcle', false],
    ['Texte\n```\n# commentaire\n```\n', false],
    ['1. Contexte\n', false],
  ])('%j → %s', (text, expected) => {
    expect(isMarkdown(text)).toBe(expected);
  });
});

describe('openSource', () => {
  it('reads a text, a Markdown text and a Word file', async () => {
    expect(await openSource(utf8('Objet\n'), {})).toEqual({ kind: 'text', format: 'txt', text: 'Objet\n', notices: [] });
    expect(await openSource(utf8('# Objet\n'), {})).toMatchObject({ kind: 'text', format: 'md' });
    expect(await openSource(makeDocx({ body: paragraph('Objet') }), {})).toMatchObject({ kind: 'word', format: 'docx' });
  });

  it.each([
    ['an empty file', new Uint8Array(), {}, 'empty'],
    ['a blank file', utf8(' \n\n'), {}, 'no-text'],
    ['a file over the limit', utf8('Objet de la mission'), { limits: { taille: 10 } }, 'too-large'],
  ])('refuses %s', async (_name, bytes, options, code) => {
    await expect(openSource(bytes, options)).rejects.toMatchObject({ name: 'TorError', code });
  });

  it('holds a text to the length that can be understood', async () => {
    await expect(openSource(new Uint8Array(21 * 1024 * 1024).fill(0x61), {})).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('frontMatter', () => {
  const titleOf = (text: string): string | undefined => {
    const found = frontMatter(text)?.title;
    return found?.map(({ start, end }) => text.slice(start, end)).join(' ');
  };

  it.each([
    ['---\ntitle: "Relevé des lavoirs"\ndate: 2027-03-04\n---\n\n# Contexte\n', 'Relevé des lavoirs'],
    ["---\r\ntags:\r\n  - eau\r\ntitre: 'Relevé des lavoirs'\r\n---\r\nTexte", 'Relevé des lavoirs'],
    ['---\ntitle: Relevé des lavoirs\n...\n', 'Relevé des lavoirs'],
    ['---\ntitle: Relevé des lavoirs\n  et des fontaines\nDeadline Date: 2027-03-04\n  hour: 12\n---\n', 'Relevé des lavoirs et des fontaines'],
    ['---\ntitle: >\n  Relevé\n---\n', undefined],
  ])('finds the title of %j', (text, title) => expect(titleOf(text)).toBe(title));

  it.each([
    ['a rule over a text', '---\n\nLes lavoirs sont relevés.\n\n---\n'],
    ['a rule alone', '---\n'],
    ['facts without an end', '---\ntitle: Relevé\n'],
    ['two rules', '---\n---\n'],
    ['what a document says of itself', '---\nProjet : Lavoirs\nDate limite : 4 mai 2027\n---\n\n# Contexte\n'],
    ['the same without blanks', '---\nProjet: Lavoirs\nRéférence: 12\n---\n\n# Contexte\n'],
    ['a table drawn below a rule', '---\nLavoir   État\n---\n'],
  ])('is none: %s', (_name, text) => expect(frontMatter(text)).toBeUndefined());

  it('is no content: its title heads the document, the rest is the site’s', async () => {
    const source = await openSource(utf8('---\ntitle: Relevé des lavoirs\ncategories:\n  - "Non classé"\n---\n\nLes lavoirs sont relevés.\n'), {});
    if (source.kind !== 'text') throw new Error('a text is read as a text');
    expect(source.markdown?.map(({ kind, lines }) => [kind, lines.map(({ flow }) => flow.text).join('')])).toEqual([
      ['aside', ''],
      ['heading', 'Relevé des lavoirs'],
      ['aside', ''],
      ['paragraph', 'Les lavoirs sont relevés.'],
    ]);
  });
});

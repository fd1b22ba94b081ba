// Nothing in; Word files whose archive lies, overflows or points outside out.
import { strToU8, zipSync } from 'fflate';
import type { HostileCase } from './case.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const line = '<w:p><w:r><w:t>Termes de référence : objet de la mission</w:t></w:r></w:p>';

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`;
}

function relations(target: string, more = ''): string {
  const head = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return `<Relationships ${head}><Relationship Id="r1" Type="${office}/officeDocument" Target="${target}"/>${more}</Relationships>`;
}

/** A Word file from its parts; `side` parts are related to the main one by their name without extension. */
export function wordFile(body: string, side: Readonly<Record<string, string>> = {}, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const related = Object.keys(side).map((name) => `<Relationship Id="r-${name}" Type="${office}/${name}" Target="${name}.xml"/>`);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations('word/document.xml'),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
    'word/document.xml': documentXml(body),
    ...Object.fromEntries(Object.entries(side).map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}

/** Changes the sizes that the archive declares for one part, wherever they stand. */
function declaring(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const file = Buffer.from(bytes);
  for (let at = file.indexOf(name); at >= 0; at = file.indexOf(name, at + 1)) {
    if (file.readUInt32LE(Math.max(0, at - 46)) === 0x02014b50) file.writeUInt32LE(size, at - 46 + 24);
    if (file.readUInt32LE(Math.max(0, at - 30)) === 0x04034b50) file.writeUInt32LE(size, at - 30 + 22);
  }
  return file;
}

/** Two parts of one name: the second name is written over a part of the same length. */
function duplicated(): Uint8Array {
  const bytes = Buffer.from(wordFile(line, {}, { 'word/document.xm_': documentXml('<w:p><w:r><w:t>Autre</w:t></w:r></w:p>') }));
  for (let at = bytes.indexOf('word/document.xm_'); at >= 0; at = bytes.indexOf('word/document.xm_', at + 1)) bytes.write('word/document.xml', at);
  return bytes;
}

/** An OLE container with the stream that Word gives to an encrypted package. */
function encryptedPackage(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.write('d0cf11e0a1b11ae1', 0, 'hex');
  bytes.write('EncryptedPackage', 1024, 'utf16le');
  return bytes;
}

const many = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`word/media/${index}.xml`, '']));

export const wordArchives: readonly HostileCase[] = [
  {
    name: 'zip-bomb.docx',
    attack: '300 MB of blanks in one part',
    make: () => wordFile(`${line}${' '.repeat(300 * 2 ** 20)}`),
    ends: ['too-large'],
    slow: true,
  },
  {
    name: 'zip-lies-less.docx',
    attack: 'a part of 200 kB that declares 100 bytes',
    make: () => declaring(wordFile(line.repeat(2000)), 'word/document.xml', 100),
    ends: ['unreadable'],
  },
  {
    name: 'zip-lies-more.docx',
    attack: 'a part of 80 bytes that declares four billion',
    make: () => declaring(wordFile(line), 'word/document.xml', 4_000_000_000),
    ends: ['too-large'],
  },
  {
    name: 'zip-escapes.docx',
    attack: 'parts named with absolute paths and « .. »',
    make: () => wordFile(line, {}, { '../../outside.xml': line, '/etc/outside.xml': line, 'C:\\outside.xml': line }),
    ends: ['read'],
  },
  {
    name: 'zip-points-outside.docx',
    attack: 'a main part that is /etc/passwd, through « .. »',
    make: () =>
      wordFile(
        line,
        {},
        {
          '_rels/.rels': relations(
            '../../../../etc/passwd',
            `<Relationship Id="r2" TargetMode="External" Type="${office}/image" Target="http://localhost:9/"/>`,
          ),
        },
      ),
    ends: ['unreadable', 'read'],
  },
  { name: 'zip-duplicates.docx', attack: 'two parts of the same name', make: duplicated, ends: ['read'] },
  { name: 'zip-many-parts.docx', attack: 'twelve thousand parts', make: () => wordFile(line, {}, many), ends: ['too-large', 'read'], slow: true },
  { name: 'truncated.docx', attack: 'cut at sixty per cent', make: () => wordFile(line).subarray(0, 500), ends: ['truncated'] },
  { name: 'encrypted.docx', attack: 'a Word file behind a password', make: encryptedPackage, ends: ['encrypted'] },
];

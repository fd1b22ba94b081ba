// Raw WordprocessingML → the bytes of a .docx, so that a test states exactly the XML that it is about.
import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface DocxParts {
  /** Inside of `w:body`. */
  readonly body: string;
  /** Inside of the root of each part. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Title of the file's own properties. */
  readonly title?: string;
  /** Other parts by name, or the same ones replaced. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const;
const names = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const;

export function xmlPart(root: string, inside: string): string {
  return `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`;
}

export function makeDocx(parts: DocxParts): Uint8Array {
  const present = names.filter((name) => parts[name] !== undefined);
  const relationships = present.map((name) => `<Relationship Id="r-${name}" Type="${office}/${name}" Target="${name}.xml"/>`);
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationshipsPart([`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`]),
    'word/_rels/document.xml.rels': relationshipsPart(relationships),
    'word/document.xml': xmlPart('document', `<w:body>${parts.body}</w:body>`),
  };
  for (const name of present) files[`word/${name}.xml`] = xmlPart(roots[name], parts[name] ?? '');
  if (parts.title !== undefined) files['docProps/core.xml'] = coreProperties(parts.title);
  return zip({ ...files, ...parts.files });
}

function relationshipsPart(relationships: readonly string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`;
}

function coreProperties(title: string): string {
  const opening =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">';
  return `${declaration}${opening}<dc:title>${title}</dc:title></cp:coreProperties>`;
}

/** The part named `mimetype` is stored, as OpenDocument wants it. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]): [string, [Uint8Array, { level: 0 | 6 }]] => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = '', runProperties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${runProperties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph numbered directly. */
export function numbered(text: string, numId: number, level = 0): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

// The XML of one part in; its tags and characters, in order, handed to a listener. Searched rather than stepped through: a start of `tor`
// runs interpreted, and a parser that looks at each character took a tenth of it (docs/why.md).

export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: () => void;
  readonly text: (text: string) => void;
  /** Each throws. */
  readonly malformed: () => never;
  readonly doctype: () => never;
}

const nothing: Readonly<Record<string, string>> = {};
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const reference = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));|&/g;

/** What XML 1.0 does not let in. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function character(code: number, malformed: () => never): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return malformed();
  const found = String.fromCodePoint(code);
  return forbidden.test(found) ? malformed() : found;
}

function decoded(text: string, malformed: () => never): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(reference, (_, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) => {
    if (decimal !== undefined) return character(Number(decimal), malformed);
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16), malformed);
    return named[name ?? ''] ?? malformed();
  });
}

/** Blanks of an attribute are spaces, as XML has it. */
function attributeValue(raw: string, malformed: () => never): string {
  return decoded(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw, malformed);
}

const tagName = /[^\s/>=<"'&!?]+/y;
const attribute = /\s+([^\s/>=<"'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly empty: boolean;
  readonly end: number;
}

function readTag(source: string, start: number, malformed: () => never): Tag {
  tagName.lastIndex = start + 1;
  const name = tagName.exec(source)?.[0] ?? malformed();
  let at = start + 1 + name.length;
  if (source.charCodeAt(at) === greaterThan) return { name, attributes: nothing, empty: false, end: at + 1 };
  const attributes: Record<string, string> = {};
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(source);
    if (found === null) break;
    const [, key = '', double, single] = found;
    if (key !== '__proto__') attributes[key] = attributeValue(double ?? single ?? '', malformed);
    at = attribute.lastIndex;
  }
  tagEnd.lastIndex = at;
  const end = tagEnd.exec(source) ?? malformed();
  return { name, attributes, empty: end[1] === '/', end: tagEnd.lastIndex };
}

const greaterThan = 62;
const slash = 47;
const exclamation = 33;
const question = 63;

/** Where what starts at `start` and ends with `closing` is over. */
function past(source: string, start: number, closing: string, malformed: () => never): number {
  const end = source.indexOf(closing, start);
  return end < 0 ? malformed() : end + closing.length;
}

function readDeclaration(source: string, start: number, isInside: boolean, listener: XmlListener): number {
  if (source.startsWith('<!--', start)) return past(source, start + 4, '-->', listener.malformed);
  if (!source.startsWith('<![CDATA[', start)) return listener.doctype();
  const end = past(source, start + 9, ']]>', listener.malformed);
  if (!isInside) return listener.malformed();
  listener.text(source.slice(start + 9, end - 3));
  return end;
}

/** Reads one document element; its tags have to pair, its references to be known. Linear in the length of `source`. */
export function readXml(source: string, listener: XmlListener): void {
  const { malformed } = listener;
  if (forbidden.test(source)) malformed();
  const open: string[] = [];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  let hasRoot = false;
  for (let start = source.indexOf('<', at); start >= 0; start = source.indexOf('<', at)) {
    const isInside = open.length > 0;
    if (start > at) {
      const text = source.slice(at, start);
      if (isInside) listener.text(decoded(text, malformed));
      else if (text.trim() !== '') malformed();
    }
    const code = source.charCodeAt(start + 1);
    if (code === slash) {
      at = past(source, start, '>', malformed);
      if (source.slice(start + 2, at - 1).trimEnd() !== open.pop()) malformed();
      listener.close();
    } else if (code === exclamation) at = readDeclaration(source, start, isInside, listener);
    else if (code === question) at = past(source, start, '?>', malformed);
    else {
      if (!isInside && hasRoot) malformed();
      hasRoot = true;
      const tag = readTag(source, start, malformed);
      listener.open(tag.name, tag.attributes);
      if (tag.empty) listener.close();
      else open.push(tag.name);
      at = tag.end;
    }
  }
  if (open.length > 0 || source.slice(at).trim() !== '') malformed();
}

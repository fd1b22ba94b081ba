// Bytes of a Word file in; the same with elements, attributes or parts deleted, doubled, nested, swapped or made huge out.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

const values = ['0', '-1', '2147483648', '99999999999999999999', '1e9', 'NaN', '', 'true', '../../x', '%1%2%3%4%5%6%7%8%9', '&#1114111;', '\uFFFD'];
const inserted = [
  '<w:p/>',
  '<w:tbl/>',
  '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
  '<w:r><w:t>6. Modalités de paiement : 40 %</w:t></w:r>',
  '<w:pPr><w:numPr><w:ilvl w:val="9999999"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:del/>',
  '<w:sdt><w:sdtContent>',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '</w:p>',
];
const pattern = /<[A-Za-z][^<>]*>/gu;

/** Where the element that opens at `from` ends: after its closing tag, or after itself when it has none. */
function endOf(xml: string, from: number, tag: string): number {
  const open = from + tag.length;
  if (tag.endsWith('/>')) return open;
  const name = /^<([^\s>/]+)/u.exec(tag)?.[1] ?? '';
  const close = xml.indexOf(`</${name}>`, open);
  return close < 0 ? open : close + name.length + 3;
}

function changeElement(xml: string, random: Random): string {
  const tag = random.pick([...xml.matchAll(pattern)]);
  if (tag === undefined) return xml;
  const end = endOf(xml, tag.index, tag[0]);
  const element = xml.slice(tag.index, end);
  const before = xml.slice(0, tag.index);
  const after = xml.slice(end);
  const kind = random.below(5);
  if (kind === 0) return before + after;
  if (kind === 1) return before + element.repeat(1 + random.below(20)) + after;
  if (kind === 2) return before + (random.pick(inserted) ?? '') + element + after;
  if (kind === 3) return before + element.slice(0, tag[0].length) + element + element.slice(tag[0].length) + after;
  const other = random.pick([...xml.matchAll(pattern)]);
  return other === undefined ? xml : before + xml.slice(other.index, endOf(xml, other.index, other[0])).slice(0, 100_000) + after;
}

function changeAttribute(xml: string, random: Random): string {
  const attribute = random.pick([...xml.matchAll(/="[^"<]*"/gu)]);
  if (attribute === undefined) return xml;
  return `${xml.slice(0, attribute.index)}="${random.pick(values) ?? ''}"${xml.slice(attribute.index + attribute[0].length)}`;
}

export function changeDocx(bytes: Uint8Array, random: Random): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const names = Object.keys(parts);
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const name = random.next() < 0.6 ? 'word/document.xml' : (random.pick(names) ?? '');
    const part = parts[name];
    if (part === undefined) continue;
    const kind = random.next();
    if (kind < 0.5) parts[name] = strToU8(changeElement(strFromU8(part), random));
    else if (kind < 0.85) parts[name] = strToU8(changeAttribute(strFromU8(part), random));
    else if (kind < 0.92) parts[name] = parts[random.pick(names) ?? ''] ?? part;
    else if (kind < 0.96) delete parts[name];
    else parts[random.pick(['../outside.xml', '/etc/word.xml', 'word/DOCUMENT.xml', 'word\\document.xml', name.toUpperCase()]) ?? ''] = part;
  }
  return zipSync(parts, { level: 1 });
}

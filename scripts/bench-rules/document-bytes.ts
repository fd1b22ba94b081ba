// A draft, as it is or with a defect, in; the bytes of its document out: Word for marked sources, its own text for the others.
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readMarkedSource } from '../fixtures/marked-source.ts';
import { wordDocument } from '../fixtures/word-document.ts';
import type { Draft } from './draft.ts';
import type { Planted } from './operator.ts';

const by = 'w:author="A" w:date="2026-01-05T09:00:00Z"';

/** A run in the middle of the document that holds a sentence. */
const sentenceRun = /<w:r>(?:(?!<w:r>)[\s\S])*?<w:t[^>]*>[^<]{60,}<\/w:t><\/w:r>/gu;

function addTo(files: Record<string, Uint8Array>, part: string, before: string, added: string): void {
  files[part] = strToU8(strFromU8(files[part] ?? new Uint8Array()).replace(before, added + before));
}

function traced(bytes: Uint8Array, trace: 'insertion' | 'comment'): Uint8Array {
  const files = unzipSync(bytes);
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const runs = [...text.matchAll(sentenceRun)];
  const run = runs[Math.floor(runs.length / 2)]?.[0];
  if (run === undefined) throw new Error('no sentence to trace');
  const commented = `<w:commentRangeStart w:id="901"/>${run}<w:commentRangeEnd w:id="901"/><w:r><w:commentReference w:id="901"/></w:r>`;
  files['word/document.xml'] = strToU8(text.replace(run, () => (trace === 'comment' ? commented : `<w:ins w:id="901" ${by}>${run}</w:ins>`)));
  if (trace === 'comment') {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const comment = `<w:comment w:id="901" ${by}><w:p><w:r><w:t>À revoir avec le service.</w:t></w:r></w:p></w:comment>`;
    files['word/comments.xml'] = strToU8(`<w:comments xmlns:w="${main}">${comment}</w:comments>`);
    addTo(files, 'word/_rels/document.xml.rels', '</Relationships>', `<Relationship Id="rId901" Type="${office}" Target="comments.xml"/>`);
    addTo(files, '[Content_Types].xml', '</Types>', `<Override PartName="/word/comments.xml" ContentType="${type}"/>`);
  }
  return zipSync(files, { level: 1 });
}

export async function documentBytes(draft: Draft, { lines, trace }: Planted): Promise<Uint8Array> {
  const text = draft.head + lines.join('\n');
  if (draft.form !== 'marked') return Buffer.from(text);
  const bytes = await Packer.toBuffer(wordDocument(readMarkedSource(text)));
  return trace === undefined ? bytes : traced(bytes, trace);
}

export function extensionOf({ form }: Draft): string {
  return form === 'marked' ? 'docx' : form === 'markdown' ? 'md' : 'txt';
}

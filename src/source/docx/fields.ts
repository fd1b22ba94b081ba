// The marks of complex fields, one after the other → which text is code, result, noise or table of contents.

/** A field that is open: its code first, then its result. */
export interface OpenField {
  code: string;
  inResult: boolean;
}

const noise = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu;
const contents = /^\s*(?:TOC|TOA|INDEX)\b/iu;
const button = /^\s*MACROBUTTON\s+\S+\s+(\S.*?)\s*$/iu;

export function isNoiseField(code: string): boolean {
  return noise.test(code);
}

/** The place is in a field's code, or in a result that is no content. */
export function inUnshownField(fields: readonly OpenField[]): boolean {
  return fields.some((field) => !field.inResult || noise.test(field.code));
}

export function inContentsField(fields: readonly OpenField[]): boolean {
  return fields.some((field) => field.inResult && contents.test(field.code));
}

/** Fields that a broken file never closes are forgotten, the oldest first. */
const maxOpen = 50;

/** Takes a mark (begin, separate, end); returns what the field shows without a result: the text of a button. */
export function takeFieldMark(fields: OpenField[], mark: string | undefined): string {
  const inner = fields.at(-1);
  if (mark === 'begin') {
    fields.push({ code: '', inResult: false });
    if (fields.length > maxOpen) fields.shift();
  }
  if (mark === 'separate' && inner !== undefined) inner.inResult = true;
  if (mark === 'end') return button.exec(fields.pop()?.code ?? '')?.[1] ?? '';
  return '';
}

export function takeFieldCode(fields: readonly OpenField[], code: string): void {
  const inner = fields.at(-1);
  if (inner !== undefined && !inner.inResult) inner.code += code;
}

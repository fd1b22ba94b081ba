// Text of a document or of the tool in; HTML that shows it and can do nothing else out.
import { neutraliseLines } from '../report/neutralise.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML that may be put into another as it is. */
export interface Html {
  readonly html: string;
}

type Part = string | number | undefined | Html | readonly Html[];

/** For element content and quoted attributes: no markup, no control character, no mark that turns the direction of the text. */
export function escape(text: string): string {
  return neutraliseLines(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(Math.round(part * 10) / 10);
  if (typeof part === 'string') return escape(part);
  return 'html' in part ? part.html : part.map((piece) => piece.html).join('');
}

/** A template whose strings are HTML and whose values are text, unless they are HTML already. Numbers keep one decimal. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((string, index) => string + written(parts[index])).join('') };
}

/** `then()` when `condition` holds, else nothing. */
export function when(condition: boolean, then: () => Html): Html {
  return condition ? then() : { html: '' };
}

/** Text that the program itself wrote, as it stands: a style sheet, a script. */
export function trusted(text: string): Html {
  return { html: text };
}

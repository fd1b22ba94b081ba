// A small Markdown document and a reader → the plain part of the model that it gives, and where it was read.
import { layoutText } from '../../src/layout/text.ts';
import type { Context } from '../../src/readers/context.ts';
import { type Lifted, type Origin, split } from '../../src/readers/lift.ts';
import { outline } from '../../src/sections/outline.ts';

export interface Part<T> {
  readonly value: T;
  /** The words at each path. */
  readonly words: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, Origin>;
}

export function contextOf(markdown: string): Context {
  const text = markdown.replace(/^\n/u, '');
  const document = layoutText({ kind: 'text', format: 'md', text, notices: [] });
  return { document, outline: outline(document) };
}

export function readPart<T>(markdown: string, reader: (context: Context) => Lifted<T>): Part<T> {
  const context = contextOf(markdown);
  const origins = new Map<string, Origin>();
  const value = split<T>(reader(context), '', origins);
  const words = new Map(
    [...origins].map(([path, { ranges }]) => [path, ranges.map(({ start, end }) => context.document.text.slice(start, end)).join(' ')]),
  );
  return { value, words, origins };
}

// The comments of a document and where they stand in; the exceptions that they ask for out.
import type { ReportPlace } from '../report/report.ts';
import { directivesOf } from './directive.ts';
import type { Exception } from './exception.ts';

export interface PlacedComment {
  readonly text: string;
  readonly place?: ReportPlace;
}

export function documentExceptions(comments: readonly PlacedComment[]): readonly Exception[] {
  return comments.flatMap(({ text, place }) =>
    directivesOf(text).map((directive) => ({ ...directive, by: 'comment' as const, ...(place === undefined ? {} : { place }) })),
  );
}

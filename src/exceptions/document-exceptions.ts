// The comments of a document and where they stand in; the exceptions that they ask for out.
import type { ReportPlace } from '../report/report.ts';
import { directiveOf } from './directive.ts';
import type { Exception } from './exception.ts';

export interface PlacedComment {
  readonly text: string;
  readonly place?: ReportPlace;
}

export function documentExceptions(comments: readonly PlacedComment[]): readonly Exception[] {
  return comments.flatMap(({ text, place }) => {
    const directive = directiveOf(text);
    return directive === undefined ? [] : [{ ...directive, by: 'comment' as const, ...(place === undefined ? {} : { place }) }];
  });
}

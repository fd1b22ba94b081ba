// A page as read in; its lines and tables in reading order out, no role decided yet.
import type { Page } from '../../source/source.ts';
import type { PageItems } from './furniture.ts';
import type { LineItem } from './item.ts';
import { linesOf, placedRuns } from './lines.ts';

/** `Regions` are numbered over the document: `from` is the first that is free. */
export function pageItems(page: Page): PageItems {
  const runs = placedRuns(page.runs.filter((run) => run.invisible === undefined || page.image));
  const items = linesOf(runs, page.number).map((line): LineItem => ({ kind: 'line', line, role: 'body', region: page.number }));
  return { page, items };
}

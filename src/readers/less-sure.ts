// Origins by path and their document in; the same out, less sure where the text was recognised on a picture.
import type { Document } from '../document/document.ts';
import { lineAt } from '../document/place.ts';
import type { Origin } from './lift.ts';

/** What is explicit in its own section falls below what an error asks for: OCR reads (3) for (5), and « ler » for « 1er ». */
const share = 0.8;

/** The pages that notices name, or every page for a notice without one. */
function isRecognisedPage(document: Document): (page: number | undefined) => boolean {
  const pages = document.notices.filter(({ code }) => code === 'recognised-text').map(({ page }) => page);
  const all = pages.includes(undefined);
  return (page) => all || (page !== undefined && pages.includes(page));
}

export function lessSure(origins: ReadonlyMap<string, Origin>, document: Document): ReadonlyMap<string, Origin> {
  if (document.notices.every(({ code }) => code !== 'recognised-text')) return origins;
  const isRecognised = isRecognisedPage(document);
  const lowered = ({ confiance, ...origin }: Origin): Origin => {
    const doubtful = origin.ranges.some((range) => isRecognised(document.lines[lineAt(document, range.start)]?.page));
    return { ...origin, confiance: doubtful ? Math.round(confiance * share * 100) / 100 : confiance };
  };
  return new Map([...origins].map(([path, origin]) => [path, lowered(origin)]));
}

// A page number of an open document in; everything that layout needs of that page out.
import type { Page } from '../source.ts';
import { pageGeometry } from './page-geometry.ts';
import { pageLinks } from './page-links.ts';
import { pageObjects } from './page-objects.ts';
import { pageRuns } from './page-runs.ts';
import { pageTree } from './page-tree.ts';
import type { Session } from './session.ts';
import { strikesOf } from './struck-words.ts';
import type { FontCache } from './text-look.ts';

export interface OpenDocument {
  readonly session: Session;
  readonly document: number;
  readonly tagged: boolean;
  readonly fonts: FontCache;
}

export interface ReadPage {
  readonly page: Page;
  readonly chars: number;
  /** The page holds more than is read of one. */
  readonly cut: boolean;
  /** From points above the bottom of the page to points below its top. */
  fromTop(fromBottom: number): number;
}

/** Share of a page that an image must cover for the page to be a scan. */
const scanShare = 0.4;

function readOpenPage({ session, document, tagged, fonts }: OpenDocument, page: number, number: number): ReadPage {
  const { call } = session;
  const geometry = pageGeometry(session, page);
  const textPage = call.FPDFText_LoadPage(page);
  try {
    const { rules, marks, imageShare, pictures, ownObjects } = pageObjects(session, page, geometry);
    const text =
      textPage === 0 ? { runs: [], count: 0, cut: false } : pageRuns({ session, textPage, geometry, fonts, ownObjects, strikes: strikesOf(rules) });
    return {
      page: {
        number,
        width: geometry.width,
        height: geometry.height,
        runs: text.runs,
        rules,
        ...(marks.length === 0 ? {} : { marks }),
        ...(pictures.length === 0 ? {} : { pictures }),
        links: pageLinks(session, document, page, geometry),
        tree: tagged ? pageTree(session, page) : [],
        image: imageShare >= scanShare,
      },
      chars: text.count,
      cut: text.cut,
      fromTop: (fromBottom) => geometry.point(0, fromBottom).y,
    };
  } finally {
    if (textPage !== 0) call.FPDFText_ClosePage(textPage);
  }
}

/** Page `index` (from 0); undefined when PDFium cannot load it. */
export function readPage(open: OpenDocument, index: number): ReadPage | undefined {
  const { call } = open.session;
  const page = call.FPDF_LoadPage(open.document, index);
  if (page === 0) return undefined;
  try {
    return readOpenPage(open, page, index + 1);
  } finally {
    call.FPDF_ClosePage(page);
  }
}

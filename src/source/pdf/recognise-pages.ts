// The pages of a PDF, some of them pictures, in; the same with the words that an OCR engine reads on those out.
import type { Limits } from '../../document/limits.ts';
import type { Notice } from '../../document/notice.ts';
import type { TimeLimit } from '../../document/time-limit.ts';
import { TorError } from '../../document/tor-error.ts';
import { nativeTesseract } from '../ocr/native-tesseract.ts';
import { packagedTesseract } from '../ocr/packaged-tesseract.ts';
import type { Environment, PagePicture, Recogniser } from '../ocr/recogniser.ts';
import { runsOfTsv } from '../ocr/tsv-runs.ts';
import type { Page, PagedSource } from '../source.ts';
import { pagePicture } from './page-picture.ts';

interface RecogniseOptions {
  readonly password?: string;
  readonly ocr: { readonly environment: Environment };
  readonly limits: Limits;
  readonly time: TimeLimit;
}

/** A blank page of an ordinary document is not looked at. */
function isPicture(page: Page, alone: boolean): boolean {
  return page.runs.length === 0 && (page.image || alone);
}

async function recogniserOf(environment: Environment): Promise<Recogniser> {
  const recogniser = (await nativeTesseract(environment)) ?? (await packagedTesseract());
  if (recogniser !== undefined) return recogniser;
  throw new TorError(
    'no-ocr',
    'la reconnaissance de caractères n’est pas installée : ajoutez tesseract et son français (« apt install tesseract-ocr-fra », « brew install tesseract-lang »), ou « npm install tesseract.js @tesseract.js-data/fra » à côté de tor.',
  );
}

function noticesOf(source: PagedSource, recognised: ReadonlyMap<number, Page>): readonly Notice[] {
  const kept = source.notices.filter(({ code, page }) => code !== 'page-without-text' || page === undefined || !recognised.has(page));
  const doubt = 'des lettres et des chiffres peuvent être faux, les constats sont plus prudents.';
  if (recognised.size === source.pages.length) {
    return [...kept, { code: 'recognised-text', message: `Document numérisé, dont le texte a été reconnu (OCR) : ${doubt}` }];
  }
  const told = [...recognised.keys()].map(
    (page): Notice => ({
      code: 'recognised-text',
      message: `Le texte de la page ${page} a été reconnu sur son image (OCR) : ${doubt}`,
      page,
    }),
  );
  return [...kept, ...told];
}

interface Drawn {
  readonly page: Page;
  readonly picture: PagePicture;
}

/** The pages whose pictures hold words, with those words. */
async function recognised(pages: readonly Page[], bytes: Uint8Array, recogniser: Recogniser, options: RecogniseOptions): Promise<readonly Page[]> {
  const { limits, time } = options;
  const drawn: Drawn[] = [];
  for (const page of pages) {
    const picture = await pagePicture(bytes, page, { ...options, memoire: limits.memoire });
    if (picture !== undefined) drawn.push({ page, picture });
  }
  const read = async ({ page, picture }: Drawn): Promise<Page> => {
    const tsv = await recogniser.recognise(picture, limits.temps * 1000);
    return { ...page, runs: runsOfTsv(tsv, picture.pixelsPerPoint) };
  };
  const all = await time.outside(() => Promise.all(drawn.map(read)));
  return all.filter((page) => page.runs.length > 0);
}

/** Throws a TorError when there is no engine, when it fails, or when a page takes longer than the limit. */
export async function recognisePages(source: PagedSource, bytes: Uint8Array, options: RecogniseOptions): Promise<PagedSource> {
  const alone = source.pages.every((page) => page.runs.length === 0);
  const pictures = source.pages.filter((page) => isPicture(page, alone));
  if (pictures.length === 0) return source;
  const recogniser = await recogniserOf(options.ocr.environment);
  const found = new Map<number, Page>();
  try {
    for (let at = 0; at < pictures.length; at += recogniser.atOnce) {
      const some = pictures.slice(at, at + recogniser.atOnce);
      for (const page of await recognised(some, bytes, recogniser, options)) found.set(page.number, page);
    }
  } finally {
    await recogniser.close();
  }
  if (found.size === 0) return source;
  return { ...source, pages: source.pages.map((page) => found.get(page.number) ?? page), notices: noticesOf(source, found) };
}

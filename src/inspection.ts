// A file in; all that the page of `tor inspect` shows of it out: its reading, its findings, the places of its words, its pages drawn.
import type { Places } from './document/places.ts';
import { TorError } from './document/tor-error.ts';
import { inspectPage } from './inspect/inspect-page.ts';
import { placeRecorder } from './layout/paged/place-recorder.ts';
import { type CheckOptions, checkResult, type Input, type ReadOptions, readInput } from './pipeline.ts';
import type { PagePicture } from './source/pdf/render-pages.ts';

export interface InspectOptions extends ReadOptions, CheckOptions {
  /** Whether the pages of a PDF are drawn; without, their words stand in their places. */
  readonly images: boolean;
  /** Of the program. */
  readonly version: string;
}

interface Drawn {
  readonly pictures: readonly PagePicture[];
  /** Why there are none, for a person. */
  readonly notice?: string;
}

/** What was read is shown whether or not the pages can be drawn. */
async function drawn(input: Input, places: Places, options: InspectOptions): Promise<Drawn> {
  if (!options.images || places.pages.length === 0) return { pictures: [] };
  const { renderPages } = await import('./source/pdf/render-pages.ts');
  try {
    return { pictures: await renderPages(input.bytes, options) };
  } catch (error) {
    const why = error instanceof TorError ? error.message : String(error);
    return { pictures: [], notice: `Les pages n’ont pas pu être dessinées, leurs mots sont écrits à leur place (${why})` };
  }
}

/** One HTML page. Throws a TorError when the file cannot be read. */
export async function inspectInput(input: Input, options: InspectOptions): Promise<string> {
  const recorder = placeRecorder();
  const result = await readInput(input, options, recorder);
  const places = recorder.places();
  const { pictures, notice } = await drawn(input, places, options);
  const report = checkResult(input, result, options);
  const notices = notice === undefined ? report.notices : [...report.notices, { code: 'page-without-picture', message: notice }];
  return inspectPage({
    document: result.document,
    tor: result.tor,
    origins: result.origins,
    report: { ...report, notices },
    places,
    pictures: new Map(pictures.map(({ page, png }) => [page, png])),
    version: options.version,
  });
}

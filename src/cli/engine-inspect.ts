// What draws the page of `tor inspect`: loaded as one chunk, by that command alone.
export { inspectInput } from '../inspection.ts';

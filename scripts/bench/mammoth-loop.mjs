// Word files in; the milliseconds that mammoth takes for their text out.
import { loop } from './loop.mjs';

await loop(async () => {
  const { default: mammoth } = await import('mammoth');
  return async (buffer) => (await mammoth.extractRawText({ buffer })).value;
});

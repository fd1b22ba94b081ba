// PDF files in; the milliseconds that pdf-parse takes for their text out.
import { loop } from './loop.mjs';

await loop(async () => {
  const { PDFParse } = await import('pdf-parse');
  return async (data) => {
    const parser = new PDFParse({ data });
    const { text } = await parser.getText();
    await parser.destroy();
    return text;
  };
});

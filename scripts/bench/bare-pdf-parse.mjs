// The path of a PDF in; nothing out but the time that it takes: what a check is measured against.
import { readFile } from 'node:fs/promises';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: await readFile(process.argv[2] ?? '') });
const { text } = await parser.getText();
await parser.destroy();
if (text.trim() === '') throw new Error('no text');

// Nothing in; every hostile or broken file out.
import type { HostileCase } from './case.ts';
import { pdfBombs } from './pdf-bombs.ts';
import { pdfTraps } from './pdf-traps.ts';
import { texts } from './texts.ts';
import { wordArchives } from './word-archives.ts';
import { wordContents } from './word-contents.ts';

export const hostileCases: readonly HostileCase[] = [...pdfBombs, ...pdfTraps, ...wordArchives, ...wordContents, ...texts];

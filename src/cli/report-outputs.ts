// « -f format » and « -f format=file » in; the report printed, or written to its files, out.
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { writeAtomically } from '../batch/write-atomically.ts';
import { TorError } from '../document/tor-error.ts';
import type { View } from '../report/format.ts';
import { type FormatName, formats } from '../report/formats.ts';
import { neutralise } from '../report/neutralise.ts';
import type { Report } from '../report/report.ts';
import type { Io } from './io.ts';
import { refuseOutput } from './output-name.ts';

export interface Output {
  readonly format: FormatName;
  /** Absent: the standard output. */
  readonly file?: string;
}

const widthOfFiles = 100;

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}

/** For commander: one more « -f ». */
export function addOutput(given: string, before: readonly Output[] | undefined): readonly Output[] {
  const equals = given.indexOf('=');
  const format = equals < 0 ? given : given.slice(0, equals);
  const file = equals < 0 ? undefined : given.slice(equals + 1);
  if (format === 'html') throw new InvalidArgumentError('Allowed choices are « tor inspect », qui écrit la page HTML.');
  if (!isFormat(format)) throw new InvalidArgumentError(`Allowed choices are ${Object.keys(formats).join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(`Allowed choices are ${format}=fichier.`);
  return [...(before ?? []), { format, ...(file === undefined ? {} : { file }) }];
}

/** Throws a TorError when two reports want the same place, or one would take that of a document or of another form. */
export async function checkOutputs(outputs: readonly Output[], documents: readonly string[], cwd: string): Promise<void> {
  const places = outputs.map(({ file }) => (file === undefined ? '' : resolve(cwd, file)));
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === '')
    throw new TorError('bad-option', '-f : un seul format va à l’écran ; donnez un fichier aux autres, comme « -f sarif=tor.sarif ».');
  if (twice !== undefined) throw new TorError('bad-option', `-f : deux formats iraient dans ${twice} ; donnez un fichier à chacun.`);
  for (const { format, file } of outputs) {
    if (file !== undefined) await refuseOutput({ option: '-f', name: file, content: format, inputs: documents }, cwd);
  }
}

export async function writeReport(report: Report, outputs: readonly Output[], view: View, io: Io): Promise<void> {
  for (const { format, file } of outputs) {
    const { write } = formats[format];
    if (file === undefined) {
      io.out(write(report, view));
      continue;
    }
    await writeAtomically(resolve(io.cwd, file), write(report, { ...view, width: widthOfFiles, colour: 0 }));
    if (!view.quiet) io.err(`tor : ${neutralise(file)} écrit.\n`);
  }
}

// Files and options in; their report, judged under the settings of each, out.
import { type Configuration, configuration } from '../config/configuration.ts';
import { sidecarExceptions } from '../config/sidecar.ts';
import type { Measure } from '../document/measure.ts';
import type { CheckOptions } from '../pipeline.ts';
import type { DocumentReport } from '../report/report.ts';
import type { CheckCommandOptions } from './check-options.ts';
import { checkedDate } from './checked-date.ts';
import { tellDifferences } from './cross-read.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { type Inputs, readInputs } from './read-inputs.ts';
import { readOptions } from './reading-options.ts';

export type JudgingOptions = Pick<CheckCommandOptions, 'date' | 'config' | 'profile' | 'password' | 'passwordFile' | 'limit' | 'crossRead'>;

export interface Checked {
  readonly documents: DocumentReport[];
  readonly codes: ExitCode[];
}

export function configurationOf({ config, profile }: Pick<JudgingOptions, 'config' | 'profile'>, io: Io): Configuration {
  return configuration({ cwd: io.cwd, ...(config === undefined ? {} : { config }), ...(profile === undefined ? {} : { profile }) });
}

async function settingsFor(file: string, settings: Configuration, io: Io): Promise<Omit<CheckOptions, 'date'>> {
  const exceptions = await sidecarExceptions(file, io.cwd);
  return { ...(await settings.settingsOf(file)), ...(exceptions.length === 0 ? {} : { exceptions }) };
}

export async function checkDocuments(inputs: Inputs, options: JudgingOptions, settings: Configuration, io: Io, measure?: Measure): Promise<Checked> {
  const date = checkedDate(options.date, io.today);
  const reading = await readOptions(options, io);
  const measured = measure === undefined ? {} : { measure };
  // Before anything is read: a faulty configuration is no fault of the documents.
  const settingsOf = new Map(await Promise.all(inputs.files.map(async (file) => [file, await settingsFor(file, settings, io)] as const)));
  const { checkResult, unreadable } = await import('./engine.ts');
  const { results, codes } = await readInputs<DocumentReport>(
    inputs,
    {
      read: async (result, input) => {
        if (options.crossRead === true) await tellDifferences(input, result, io);
        const limits = reading.limits === undefined ? {} : { limits: reading.limits };
        return checkResult(input, result, { date, ...limits, ...settingsOf.get(input.file), ...measured });
      },
      unreadable: (file, error) => unreadable({ file }, error),
    },
    { ...reading, ...measured },
    io,
  );
  return { documents: results, codes };
}

// Nothing in; the options of `tor check`, and what each is once parsed, out.
import { type Command, Option } from 'commander';
import { type ProfileId, profiles } from '../profiles/profiles.ts';
import { formats } from '../report/formats.ts';
import { withBatchOptions } from './batch-options.ts';
import type { Selection } from './check-inputs.ts';
import { type ReadingOptions, withReadingOptions } from './reading-options.ts';
import { addOutput, type Output } from './report-outputs.ts';
import { parseCount, type Threshold, thresholds } from './severity-threshold.ts';

export interface CheckCommandOptions extends ReadingOptions, Selection {
  readonly format?: readonly Output[];
  readonly failOn: Threshold;
  readonly maxWarnings?: number;
  readonly date?: string;
  readonly all?: true;
  readonly quiet?: true;
  readonly statistics?: true;
  readonly timing?: true;
  readonly crossRead?: true;
  readonly config?: string | false;
  readonly profile?: ProfileId;
  readonly baseline?: string | false;
}

const names = Object.keys(formats).join(', ');

/** Those that say how a document is judged: `tor baseline` has them too. */
export function withJudgingOptions(command: Command): Command {
  return command
    .option('--date <AAAA-MM-JJ>', 'jour de la vérification (par défaut : aujourd’hui)')
    .addOption(new Option('--profile <nom>', 'exigences d’une agence, à la place de celles de la configuration').choices(Object.keys(profiles)))
    .option('--config <fichier>', 'cette configuration seule, pour tous les documents')
    .option('--no-config', 'aucune configuration');
}

export function withCheckOptions(command: Command): Command {
  command
    .addOption(
      new Option(
        '-f, --format <format[=fichier]>',
        `forme du rapport, à l’écran ou dans un fichier ; se répète (${names} ; par défaut : pretty)`,
      ).argParser<readonly Output[] | undefined>(addOutput),
    )
    .addOption(new Option('--fail-on <niveau>', 'niveau à partir duquel le code de sortie est 1').choices(thresholds).default('error'))
    .addOption(new Option('--max-warnings <nombre>', 'code de sortie 1 au-delà de tant d’avertissements').argParser(parseCount))
    .option('--changed [=référence]', 'seulement ce qui a changé depuis le dernier commit de git, ou depuis une référence : --changed=origin/main')
    .option('--staged', 'seulement ce qui est indexé par git, tel qu’indexé');
  withJudgingOptions(command)
    .option('--baseline <fichier>', 'état de référence (par défaut : tor.baseline.json, cherché vers le haut)')
    .option('--no-baseline', 'sans état de référence')
    .option('--all', 'montrer aussi les remarques et tous les constats')
    .option('--quiet', 'ne montrer que les constats : ni fichier sans constat, ni résumé')
    .option('--statistics', 'compter les constats par règle, sur stderr')
    .option('--timing', 'dire le temps de chaque étape et de chaque règle, sur stderr')
    .option('--watch', 'recommencer à chaque enregistrement ; Ctrl+C pour finir')
    .option('--cross-read', 'dire où un second lecteur, indépendant, lit autre chose');
  return withReadingOptions(withBatchOptions(command));
}

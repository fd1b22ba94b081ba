// `tor explain`: the id of a rule in; why it exists, how to put the defect right, its options and, when asked, what it accuses or lets pass out.
import { Command } from 'commander';
import { TorError } from '../document/tor-error.ts';
import type { CatalogueEntry } from '../exceptions/catalogue.ts';
import type { RuleExample, RulePage } from '../report/rule-page.ts';
import { severityWord } from '../report/severity-word.ts';
import { wrap } from '../report/wrap.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor explain paiement/total-100     pourquoi elle existe, et comment corriger
  tor explain avance-sans-livrable   le nom seul, s’il n’y en a qu’une`;

type Told = Pick<RulePage, 'id' | 'severity' | 'title' | 'why' | 'remede'> & Pick<CatalogueEntry, 'options'>;

interface Examples {
  readonly rejects: readonly string[];
  readonly accepts: readonly string[];
}

const messagesByDefault = 3;

/** The rules that share most words with what was typed. */
function lookAlikes(ids: readonly string[], given: string): string {
  const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const same = ids.filter((id) => folded(id) === folded(given) || folded(id.slice(id.indexOf('/'))) === folded(given));
  if (same.length > 0) return `vouliez-vous dire ${same.join(' ou ')} ?`;
  const words = given
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  const shared = (id: string): number => words.filter((word) => id.includes(word)).length;
  const most = Math.max(1, ...ids.map(shared));
  const close = ids.filter((id) => shared(id) === most);
  return close.length === 0 ? '« tor rules » les liste.' : `vouliez-vous dire ${close.slice(0, 5).join(', ')} ?`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

async function exampleText({ model, messages }: RuleExample, width: number): Promise<string> {
  const { toYaml } = await import('../report/model-yaml.ts');
  const said = messages.map((message) => wrap([{ text: message }], width, '  → ', '    '));
  return [indented(toYaml([model])), ...said].join('\n');
}

function optionLines(options: CatalogueEntry['options'], paragraph: (text: string, first: string) => string): readonly string[] {
  const lines = Object.entries(options ?? {}).map(([name, { default: usual, minimum, maximum, description }]) =>
    paragraph(`${name} (${usual} par défaut, de ${minimum} à ${maximum}) : ${description}.`, '  '),
  );
  return lines.length === 0 ? [] : [`Options, dans tor.config.yaml\n${lines.join('\n')}`];
}

/** What a person should know of a rule; `said`: what it tells of its examples, which are shown whole only when asked for. */
function pageText(page: Told, said: readonly string[], examples: Examples | undefined, width: number): string {
  const paragraph = (text: string, first = ''): string => wrap([{ text }], width, first, ''.padEnd(first.length));
  const shown = [...new Set(said)].slice(0, messagesByDefault);
  const parts = [
    `${page.id} (${severityWord(page.severity).toLowerCase()})\n${paragraph(page.title)}`,
    `Pourquoi\n${paragraph(page.why, '  ')}`,
    `Remède\n${paragraph(page.remede, '  ')}`,
    ...optionLines(page.options, paragraph),
    ...(examples === undefined
      ? [
          `Par exemple\n${shown.map((one) => paragraph(one, '  → ')).join('\n')}`,
          `« tor explain ${page.id} --exemples » montre ce qu’elle accuse et laisse passer.`,
        ]
      : [`Ce qu’elle accuse\n${examples.rejects.join('\n\n')}`, `Ce qu’elle laisse passer\n${examples.accepts.join('\n\n')}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

async function explain(given: string, { exemples }: { readonly exemples?: true }, io: Io): Promise<ExitCode> {
  const { catalogue, exceptionRules, ruleContext, rulePage, rules } = await import('./engine.ts');
  const named = catalogue.filter(({ id }) => id === given || id.endsWith(`/${given}`));
  const [entry] = named;
  if (entry === undefined || named.length > 1) {
    const ids = (named.length > 1 ? named : catalogue).map(({ id }) => id);
    throw new TorError(
      'bad-option',
      `« ${given} » ${named.length > 1 ? 'désigne plusieurs règles' : 'n’est pas une règle'} : ${lookAlikes(ids, given)}`,
    );
  }
  const rule = rules.find(({ id }) => id === entry.id);
  if (rule === undefined) {
    const { rejects = [], accepts = [] } = exceptionRules.find(({ id }) => id === entry.id) ?? {};
    const whole = { rejects: rejects.map((one) => `    ${one}`), accepts: accepts.map((one) => `    ${one}`) };
    io.out(pageText(entry, rejects, exemples === true ? whole : undefined, io.width));
    return 0;
  }
  const { rejects, accepts } = rulePage(rule, ruleContext({ date: io.today }));
  const texts = (list: readonly RuleExample[]): Promise<readonly string[]> => Promise.all(list.map((one) => exampleText(one, io.width)));
  const examples = exemples === true ? { rejects: await texts(rejects), accepts: await texts(accepts) } : undefined;
  const said = rejects.flatMap(({ messages }) => messages);
  io.out(pageText(entry, said, examples, io.width));
  return 0;
}

export function explainCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('explain')
    .description('dire pourquoi une règle existe, comment corriger et quels seuils elle a')
    .argument('<regle>', 'une règle, comme paiement/total-100')
    .option('--exemples', 'montrer aussi ce qu’elle accuse et ce qu’elle laisse passer')
    .addHelpText('after', examples)
    .action(async (given: string, options: { readonly exemples?: true }) => finish(await explain(given, options, io)));
}

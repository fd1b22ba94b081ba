// `tor explain`: the id of a rule in; why it exists, how to put the defect right and what it accuses or lets pass out.
import { Command } from 'commander';
import { TorError } from '../document/tor-error.ts';
import type { RuleExample, RulePage } from '../report/rule-page.ts';
import { severityWord } from '../report/severity-word.ts';
import { wrap } from '../report/wrap.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor explain paiement/total-100     pourquoi elle existe, et comment corriger
  tor explain avance-sans-livrable   le nom seul, s’il n’y en a qu’une`;

type Told = Pick<RulePage, 'id' | 'severity' | 'title' | 'why' | 'remede'>;

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

/** What a person should know of a rule, and its examples. */
function pageText(page: Told, rejects: readonly string[], accepts: readonly string[], width: number): string {
  const paragraph = (text: string, first = ''): string => wrap([{ text }], width, first, ''.padEnd(first.length));
  const parts = [
    `${page.id} (${severityWord(page.severity).toLowerCase()})\n${paragraph(page.title)}`,
    `Pourquoi\n${paragraph(page.why, '  ')}`,
    `Remède\n${paragraph(page.remede, '  ')}`,
    `Ce qu’elle accuse\n${rejects.join('\n\n')}`,
    `Ce qu’elle laisse passer\n${accepts.join('\n\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

async function explain(given: string, io: Io): Promise<ExitCode> {
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
    io.out(
      pageText(
        entry,
        rejects.map((one) => `    ${one}`),
        accepts.map((one) => `    ${one}`),
        io.width,
      ),
    );
    return 0;
  }
  const page = rulePage(rule, ruleContext({ date: io.today }));
  const rejects = await Promise.all(page.rejects.map((one) => exampleText(one, io.width)));
  const accepts = await Promise.all(page.accepts.map((one) => exampleText(one, io.width)));
  io.out(pageText(page, rejects, accepts, io.width));
  return 0;
}

export function explainCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('explain')
    .description('dire pourquoi une règle existe, avec des exemples')
    .argument('<regle>', 'une règle, comme paiement/total-100')
    .addHelpText('after', examples)
    .action(async (given: string) => finish(await explain(given, io)));
}

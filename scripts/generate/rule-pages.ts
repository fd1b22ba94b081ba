// The registered rules in; one page of documentation for each, and their index, out.

import { catalogue } from '../../src/exceptions/catalogue.ts';
import { type ExceptionRule, exceptionRules } from '../../src/exceptions/exception-rules.ts';
import { ruleContext } from '../../src/pipeline.ts';
import { toYaml } from '../../src/report/model-yaml.ts';
import { type RuleExample, rulePage } from '../../src/report/rule-page.ts';
import { severityWord } from '../../src/report/severity-word.ts';
import { rules } from '../../src/rules/index.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Generated } from './files.ts';

/** Examples do not depend on the day when the pages are made. */
const anyDay = '2025-01-15';
const mark = '<!-- Page écrite par « npm run generate » d’après le fichier de la règle : ne la modifiez pas ici. -->';

function shown({ model, messages }: RuleExample): string {
  const said = messages.map((message) => `> ${message}`);
  return [`\`\`\`yaml\n${toYaml([model]).trimEnd()}\n\`\`\``, ...(said.length === 0 ? [] : [said.join('\n>\n')])].join('\n\n');
}

function exceptionPage({ id, severity, title, why, remede, rejects, accepts }: ExceptionRule): Generated {
  const comments = (texts: readonly string[]): string => `\`\`\`text\n${texts.join('\n')}\n\`\`\``;
  const parts = [
    mark,
    `# ${id}`,
    `**${title}** — ${severityWord(severity).toLowerCase()}`,
    why,
    `Remède : ${remede}`,
    'Sur un document dont les tranches font 110 %, le 15 janvier 2025 :',
    '## Ce que la règle accuse',
    comments(rejects),
    '## Ce qu’elle laisse passer',
    comments(accepts),
  ];
  return { path: `docs/rules/${id}.md`, content: `${parts.join('\n\n')}\n` };
}

export async function rulePages(): Promise<readonly Generated[]> {
  const pages = rules.map((rule) => rulePage(rule, ruleContext({ date: anyDay })));
  const files = pages.map((page) => {
    const parts = [
      mark,
      `# ${page.id}`,
      `**${page.title}** — ${severityWord(page.severity).toLowerCase()}`,
      page.why,
      `Remède : ${page.remede}`,
      '## Ce que la règle accuse',
      ...page.rejects.map(shown),
      '## Ce qu’elle laisse passer',
      ...page.accepts.map(shown),
    ];
    return { path: `docs/rules/${page.id}.md`, content: `${parts.join('\n\n')}\n` };
  });
  const rows = catalogue.map(({ id, severity, title }) => [`[${id}](${id}.md)`, severityWord(severity).toLowerCase(), title]);
  const index = [mark, '', '# Les règles', '', markdownTable(['règle', 'gravité', 'défaut'], rows, []), ''].join('\n');
  return [...files, ...exceptionRules.map(exceptionPage), { path: 'docs/rules/README.md', content: index }];
}

// A report in; a comment for a change request or a job summary out, in Markdown where nothing of a document acts.
import type { Severity } from '../rules/rule.ts';
import { counted } from './counted.ts';
import type { ReportFormat, View } from './format.ts';
import { neutralise } from './neutralise.ts';
import type { DocumentReport, Finding } from './report.ts';
import { severityWord } from './severity-word.ts';
import { pathFor } from './shown-path.ts';
import { placeInWords, shortQuote } from './told-place.ts';

const order: readonly Severity[] = ['error', 'warning'];
/** Forges refuse comments over 65 536 characters. */
const longest = 60_000;

/** No markup, HTML, mention, reference or address of a document is one for the forge. */
function plain(text: string): string {
  return neutralise(text)
    .replace(/[\\`*_{}[\]<>|~!$&]/gu, '\\$&')
    .replace(/^([-+]|\d+[.)])/u, '\\$1')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
    .replace(/:\/\/|www\./giu, (mark) => `${mark.slice(0, 1)}<!-- -->${mark.slice(1)}`);
}

function item({ severity, message, place, remede, rule }: Finding): string {
  const where = place === undefined ? '' : placeInWords(place);
  const quote = place === undefined || place.quote === '' ? '' : `« ${plain(shortQuote(place.quote))} »`;
  const proof = [plain(where), quote].filter((part) => part !== '').join(' · ');
  const lines = [
    `- **${severityWord(severity)}** ${plain(message)}`,
    ...(proof === '' ? [] : [proof]),
    ...(remede === '' ? [] : [`→ ${plain(remede)}`]),
    `\`${rule}\``,
  ];
  return `${lines.join('<br>\n  ')}\n`;
}

function folded(infos: readonly Finding[]): readonly string[] {
  if (infos.length === 0) return [];
  return ['\n<details><summary>', counted(infos.length, 'remarque'), '</summary>\n\n', ...infos.map(item), '\n</details>\n'];
}

function block(document: DocumentReport, view: View): string {
  const { findings, error, notices, source } = document;
  const title = `### ${plain(pathFor(source.file, view))}\n\n`;
  if (error !== undefined) return `${title}Illisible : ${plain(error.message)}\n`;
  const ranked = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const told = notices.map(({ message }) => `> Lecture : ${plain(message)}\n\n`);
  const held = document.verified ?? [];
  const good = ranked.length === 0 ? [`Ni erreur ni avertissement${held.length === 0 ? '' : ` ; vérifié : ${plain(held.join(', '))}`}.\n`] : [];
  const aside = document.suppressed?.length ?? 0;
  const known = document.baseline?.known ?? 0;
  const excepted = [
    ...(aside === 0 ? [] : [`\n${counted(aside, 'constat écarté', 'constats écartés')} avec un motif.\n`]),
    ...(known === 0 ? [] : [`\n${counted(known, 'constat connu', 'constats connus')} de l’état de référence.\n`]),
  ];
  return [title, ...told, ...ranked.map(item), ...good, ...excepted, ...folded(findings.filter(({ severity }) => severity === 'info'))].join('');
}

/** Whole documents, as many as a comment holds. */
function fitting(blocks: readonly string[]): string {
  let text = '';
  for (const [index, one] of blocks.entries()) {
    const rest = blocks.length - index;
    if (text.length + one.length > longest)
      return `${text}\n… et ${counted(rest, 'autre document', 'autres documents')} : voyez le rapport complet.\n`;
    text += `${text === '' ? '' : '\n'}${one}`;
  }
  return text;
}

export const format: ReportFormat = {
  description: 'commentaire d’un changement ou résumé d’une tâche, en Markdown',
  write: (report, view) => {
    const { documents, errors, warnings, unreadable } = report.summary;
    const counts = [counted(errors, 'erreur'), counted(warnings, 'avertissement'), ...(unreadable === 0 ? [] : [counted(unreadable, 'illisible')])];
    return `## tor : ${counts.join(', ')} dans ${counted(documents, 'document')}\n\n${fitting(report.documents.map((document) => block(document, view)))}`;
  },
};

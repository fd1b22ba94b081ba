// A report in; what an officer reads in a terminal out: one block per file, errors first, then a summary.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../rules/rule.ts';
import { counted } from './counted.ts';
import type { ReportFormat, View } from './format.ts';
import { neutralise } from './neutralise.ts';
import { findingLines, severityStyle } from './pretty-finding.ts';
import type { DocumentReport, Finding, Report } from './report.ts';
import { setAsideLines } from './set-aside-lines.ts';
import { wrap } from './wrap.ts';

const order: readonly Severity[] = ['error', 'warning', 'info'];
const shownByDefault = 12;
const noticesByDefault = 3;
/** Share of the text read as clauses under which the reader must know. */
const fairShare = 0.5;

function header(document: DocumentReport, chalk: ChalkInstance): string {
  const { file, pages } = document.source;
  const facts = pages === undefined ? [] : [counted(pages, 'page')];
  if (document.status === 'partial') facts.push('lu en partie');
  const name = chalk.bold.underline(file === '-' ? 'entrée standard' : neutralise(file));
  return facts.length === 0 ? name : `${name} ${chalk.dim(`(${facts.join(', ')})`)}`;
}

function noticeLines(document: DocumentReport, view: View, chalk: ChalkInstance): string[] {
  const shown = view.all ? document.notices : document.notices.slice(0, noticesByDefault);
  const lines = shown.map((notice) => {
    const page = notice.page === undefined || notice.message.toLowerCase().includes(`page ${notice.page}`) ? '' : `page ${notice.page} : `;
    return wrap([{ text: `Lecture : ${page}${neutralise(notice.message)}`, style: chalk.magenta }], view.width, '  ', '      ');
  });
  const hidden = document.notices.length - shown.length;
  return hidden === 0 ? lines : [...lines, `  ${chalk.magenta(`+ ${counted(hidden, 'autre avis', 'autres avis')} de lecture : --all`)}`];
}

/** The notice has said that nothing could be verified. */
function wasRecognised({ notices }: DocumentReport): boolean {
  return notices.every(({ code }) => code !== 'not-recognised');
}

/** What is known or set aside is not shown, and is there all the same. */
function verdictOf({ findings, baseline, suppressed }: DocumentReport): string {
  const limits = [...((baseline?.known ?? 0) > 0 ? ['nouveau'] : []), ...(suppressed === undefined ? [] : ['hors exceptions'])].join(' ');
  const rest = limits === '' ? '' : ` ${limits}`;
  if (findings.length === 0) return `Aucun constat${rest}`;
  return findings.every(({ severity }) => severity === 'info') ? `Ni erreur ni avertissement${rest}` : '';
}

/** What holds, so that silence is never mistaken for reading. */
function verifiedLine(document: DocumentReport, view: View, chalk: ChalkInstance): string {
  const verified = document.verified ?? [];
  const verdict = verdictOf(document);
  const share = document.coverage ?? 1;
  const coverage = share < fairShare || view.all ? ` (${Math.round(share * 100)} % du texte rattaché à une clause)` : '';
  const facts = verified.length === 0 ? `aucune donnée à recouper n’a été trouvée${coverage}` : `${neutralise(verified.join(', '))}${coverage}`;
  const mark = `${verified.length > 0 && verdict !== '' ? '✓ ' : ''}${verdict === '' ? 'Vérifié' : `${verdict} ; vérifié`} : `;
  return wrap([{ text: `${mark}${facts}.`, style: verified.length === 0 ? chalk.yellow : chalk.green }], view.width, '  ', '      ');
}

function folded(hidden: readonly Finding[], infos: number): string {
  const parts = [];
  if (hidden.length > 0) parts.push(counted(hidden.length, 'autre constat', 'autres constats'));
  if (infos > 0) parts.push(counted(infos, 'remarque'));
  return `  + ${parts.join(' et ')} : --all`;
}

function block(document: DocumentReport, view: View, chalk: ChalkInstance): string {
  const sorted = order.flatMap((severity) => document.findings.filter((finding) => finding.severity === severity));
  const candidates = view.all ? sorted : sorted.filter((finding) => finding.severity !== 'info');
  const shown = view.all ? candidates : candidates.slice(0, shownByDefault);
  const infos = sorted.length - candidates.length;
  const hidden = candidates.slice(shown.length);
  const parts = [header(document, chalk)];
  if (!view.quiet) parts.push(...noticeLines(document, view, chalk));
  if (parts.length > 1 && shown.length > 0) parts.push('');
  for (const finding of shown) parts.push(`${findingLines(finding, view, chalk)}\n`);
  if (!view.quiet && wasRecognised(document) && (document.findings.length === 0 || document.verified !== undefined))
    parts.push(verifiedLine(document, view, chalk));
  if (!view.quiet) parts.push(...setAsideLines(document, view, chalk));
  if (hidden.length > 0 || (infos > 0 && !view.quiet)) parts.push(chalk.dim(folded(hidden, view.quiet ? 0 : infos)));
  return `${parts.join('\n')}\n`;
}

function summaryLine(report: Report, chalk: ChalkInstance): string {
  const { documents, errors, warnings, infos, unreadable } = report.summary;
  const counts = [
    errors > 0 ? severityStyle('error', chalk)(counted(errors, 'erreur')) : '0 erreur',
    warnings > 0 ? severityStyle('warning', chalk)(counted(warnings, 'avertissement')) : '0 avertissement',
    counted(infos, 'remarque'),
  ];
  // A name that nothing has is no document.
  const missing = report.documents.filter(({ error }) => error?.code === 'missing').length;
  if (unreadable > missing) counts.push(chalk.red.bold(counted(unreadable - missing, 'fichier illisible', 'fichiers illisibles')));
  if (missing > 0) counts.push(chalk.red.bold(counted(missing, 'nom sans document', 'noms sans document')));
  return documents === missing
    ? `Aucun document : ${counts.at(-1) ?? 'rien à lire'}.\n`
    : `${counted(documents - missing, 'document')} : ${counts.join(', ')}.\n`;
}

function write(report: Report, view: View): string {
  const chalk = new Chalk({ level: view.colour });
  const read = report.documents.filter((document) => document.status !== 'unreadable');
  const worthShowing = view.quiet ? read.filter((document) => document.findings.some((finding) => view.all || finding.severity !== 'info')) : read;
  const blocks = worthShowing.map((document) => block(document, view, chalk));
  return [...blocks, ...(view.quiet ? [] : [summaryLine(report, chalk)])].join('\n');
}

export const format: ReportFormat = { description: 'pour lire dans un terminal (par défaut)', write };

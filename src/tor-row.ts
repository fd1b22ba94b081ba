// What was read and found in a document in; its row in the table of all documents, one cell for each column, out.
import type { Tor } from './model/tor.ts';
import type { Charge, Duree } from './model/values.ts';
import { natureWords, unitWords } from './report/model-words.ts';
import type { DocumentReport } from './report/report.ts';
import type { Cell, Column, Row } from './report/table.ts';
import { rowEfforts } from './rules/effort.ts';
import { percentagesOf, schedulesOf, sum } from './rules/instalments.ts';
import { figure } from './rules/wording.ts';

type Known = { readonly tor: Tor; readonly report: DocumentReport };

function range({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? figure(max) : `${figure(min)} à ${figure(max)}`;
}

function organisation({ organisations }: Tor, role: Tor['organisations'][number]['role']): string | undefined {
  const found = organisations.find((one) => one.role === role);
  if (found === undefined) return undefined;
  return found.sigle === undefined || found.sigle === found.nom ? found.nom : `${found.nom} (${found.sigle})`;
}

function extent(value: Duree | Charge): string {
  return `${range(value)} ${unitWords[value.unite][value.max < 2 ? 0 : 1]}`;
}

function duration({ calendrier: { duree } }: Tor): string | undefined {
  return duree === undefined ? undefined : `${duree.environ === true ? 'environ ' : ''}${extent(duree)}`;
}

/** The total that the document says, else the sum of its rows; a number where it is one number of days. */
function days(tor: Tor): Cell {
  const { totalDeclare, charge } = tor.calendrier;
  const rows = rowEfforts(tor).flatMap(({ charges }) => charges);
  const [first] = rows;
  const added =
    first !== undefined && rows.length > 1 && rows.every(({ unite }) => unite === first.unite)
      ? { min: sum(rows.map(({ min }) => min)), max: sum(rows.map(({ max }) => max)), unite: first.unite }
      : undefined;
  const total = totalDeclare ?? charge ?? added;
  if (total === undefined) return undefined;
  if (total.unite === 'hommeMois') return extent(total);
  return total.min === total.max ? total.max : range(total);
}

/** What the instalments make in percent; one sum for each lot, base or list that is to be added alone. */
function percent(tor: Tor): Cell {
  const sums = schedulesOf(tor.paiement).flatMap((schedule) => {
    const shares = percentagesOf(tor, schedule);
    return shares === undefined ? [] : [sum(shares)];
  });
  const different = [...new Set(sums)];
  return different.length > 1 ? sums.map(figure).join(' + ') : different[0];
}

function findings({ report }: Known, severity?: DocumentReport['findings'][number]['severity']): number | undefined {
  if (report.notices.some(({ code }) => code === 'not-recognised')) return undefined;
  return severity === undefined ? report.findings.length : report.findings.filter((finding) => finding.severity === severity).length;
}

const states: Readonly<Record<DocumentReport['status'], string>> = { read: 'lu', partial: 'lu en partie', unreadable: 'illisible' };

const fields: readonly (Column & { readonly of: (known: Known) => Cell })[] = [
  { title: 'fichier', kind: 'text', width: 40, of: ({ tor }) => tor.source.fichier },
  { title: 'titre', kind: 'text', width: 60, of: ({ tor }) => tor.titre },
  { title: 'référence', kind: 'text', width: 18, of: ({ tor }) => tor.reference },
  { title: 'nature', kind: 'text', width: 20, of: ({ tor }) => natureWords[tor.typeDocument] },
  { title: 'pays', kind: 'text', width: 6, of: ({ tor }) => tor.pays },
  { title: 'organisation', kind: 'text', width: 40, of: ({ tor }) => organisation(tor, 'autoriteContractante') },
  { title: 'bailleur', kind: 'text', width: 30, of: ({ tor }) => organisation(tor, 'bailleur') },
  { title: 'publication', kind: 'date', width: 12, of: ({ tor }) => tor.candidature.publication },
  { title: 'date limite', kind: 'date', width: 12, of: ({ tor }) => tor.candidature.dateLimite?.date },
  { title: 'heure limite', kind: 'text', width: 8, of: ({ tor }) => tor.candidature.dateLimite?.heure?.heure },
  { title: 'début', kind: 'date', width: 12, of: ({ tor }) => tor.calendrier.debut },
  { title: 'fin', kind: 'date', width: 12, of: ({ tor }) => tor.calendrier.fin },
  { title: 'durée', kind: 'text', width: 14, of: ({ tor }) => duration(tor) },
  { title: 'total jours', kind: 'number', width: 10, of: ({ tor }) => days(tor) },
  { title: 'livrables', kind: 'number', width: 9, of: ({ tor }) => tor.livrables.filter(({ nonListe }) => nonListe === undefined).length },
  { title: 'tranches', kind: 'number', width: 9, of: ({ tor }) => tor.paiement.tranches.length },
  { title: 'total %', kind: 'number', width: 9, of: ({ tor }) => percent(tor) },
  { title: 'budget', kind: 'number', width: 14, of: ({ tor: { budget } }) => (budget.plafond ?? budget.estimation)?.valeur },
  { title: 'devise', kind: 'text', width: 8, of: ({ tor: { budget } }) => (budget.plafond ?? budget.estimation ?? budget.offre)?.devise },
  { title: 'taxe', kind: 'text', width: 7, of: ({ tor: { budget } }) => (budget.plafond ?? budget.estimation ?? budget.offre)?.taxe },
  { title: 'constats', kind: 'number', width: 9, of: (known) => findings(known) },
  { title: 'erreurs', kind: 'number', width: 9, of: (known) => findings(known, 'error') },
  { title: 'avertissements', kind: 'number', width: 9, of: (known) => findings(known, 'warning') },
  { title: 'remarques', kind: 'number', width: 9, of: (known) => findings(known, 'info') },
  { title: 'pages', kind: 'number', width: 7, of: ({ tor }) => tor.source.pages },
  { title: 'lecture', kind: 'text', width: 14, of: ({ report }) => states[report.status] },
  { title: 'avis', kind: 'text', width: 60, of: ({ report }) => report.notices.map(({ message }) => message).join(' ') },
];

export const torColumns: readonly Column[] = fields.map(({ title, kind, width }) => ({ title, kind, width }));

export function torRow(tor: Tor, report: DocumentReport): Row {
  return fields.map(({ of }) => of({ tor, report }));
}

/** The row of a file that could not be read, with the reason. */
export function refusedRow(file: string, reason: string): Row {
  return fields.map(({ title }) => (title === 'fichier' ? file : title === 'lecture' ? states.unreadable : title === 'avis' ? reason : undefined));
}

// A value of the model in, whatever its shape; the French words that say it to a person out.
import { natureWords, unitWords } from '../report/model-words.ts';

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words of the model's own vocabulary; a word that stands for itself is not listed. */
const words: Readonly<Record<string, string>> = {
  ...natureWords,
  autoriteContractante: 'autorité contractante',
  beneficiaire: 'bénéficiaire',
  inconnu: 'rôle non dit',
  general: 'général',
  specifique: 'spécifique',
  auPlusTard: 'au plus tard le',
  avant: 'avant le',
  aPartirDe: 'à partir du',
  environ: 'vers le',
  nonDit: 'sans déclencheur dit',
  periode: 'période',
  signature: 'signature',
  tauxJournalier: 'taux journalier',
  depot: 'dépôt sur place',
  poste: 'voie postale',
  atout: 'un atout',
  parReunion: 'à chaque réunion',
  parActivite: 'à chaque activité',
  etBarre: '« et/ou »',
  passe: 'passée',
  loi: 'd’un texte de loi',
  partiesPrenantes: 'parties prenantes',
  evaluation: 'évaluation',
  methodologie: 'méthodologie',
  equipe: 'équipe',
  penalites: 'pénalités',
  taches: 'tâches',
  confidentialite: 'confidentialité',
};

const units: Readonly<Record<string, readonly [one: string, several: string]>> = unitWords;

const origins: Readonly<Record<string, string>> = {
  signature: 'la signature',
  notification: 'la notification',
  ordreDeService: 'l’ordre de service',
  demarrage: 'le démarrage',
  finPeriode: 'la fin de la période',
  finMission: 'la fin de la mission',
  cloture: 'la clôture',
  nonDite: 'une origine non dite',
};

export function figure(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}

function onePart(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return `${day}/${month}/${year}`;
  return new Date(`${date}-01T00:00:00Z`).toLocaleDateString('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** « 18/10/2024 », « octobre 2024 », « du 01/10/2023 au 31/12/2023 ». */
function dateWords(date: string): string {
  const [from = date, to] = date.split('/');
  return to === undefined ? onePart(from) : `du ${onePart(from)} au ${onePart(to)}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function extentWords({ min, max, unite, environ }: Fields): string {
  const [least, most] = [Number(min), Number(max)];
  const unit = units[String(unite)]?.[most >= 2 ? 1 : 0] ?? String(unite);
  const amount = least === most ? figure(most) : `${figure(least)} à ${figure(most)}`;
  return `${environ === true ? 'environ ' : ''}${amount} ${unit}`;
}

function originWords(origin: string): string {
  const [what = '', of] = origin.split(':');
  if (of === undefined) return origins[origin] ?? origin;
  return what === 'validation' ? `la validation de ${of}` : `la remise de ${of}`;
}

function relativeWords({ origine, decalage, unite }: Fields): string {
  const shift = Number(decalage);
  const origin = originWords(String(origine));
  if (shift === 0) return `dès ${origin}`;
  return `${extentWords({ min: Math.abs(shift), max: Math.abs(shift), unite })} ${shift < 0 ? 'avant' : 'après'} ${origin}`;
}

function dueWords(due: Fields): string {
  const date = text(due.date);
  const bound = text(due.borne);
  const parts = [
    date === undefined ? undefined : `${bound === undefined || bound === 'le' ? '' : `${words[bound] ?? bound} `}${dateWords(date)}`,
    isFields(due.heure) ? hourWords(due.heure) : undefined,
    isFields(due.relative) ? relativeWords(due.relative) : undefined,
    text(due.periodicite) === undefined ? undefined : wordOf(String(due.periodicite)),
    typeof due.nombre === 'number' ? `${due.nombre} fois` : undefined,
    due.anneeDeduite === true ? '(année déduite)' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function hourWords({ heure, fuseau }: Fields): string {
  return `à ${String(heure).replace(':', ' h ')}${fuseau === undefined ? '' : ` (${String(fuseau)})`}`;
}

function amountWords({ valeur, devise, taxe }: Fields): string {
  return [figure(Number(valeur)), text(devise), text(taxe)].filter((part) => part !== undefined).join(' ');
}

function rateWords({ valeur, pour, par }: Fields): string {
  return `${figure(Number(valeur))} ${pour === 1000 ? '‰' : '%'} par ${String(par)}`;
}

function wordOf(value: string): string {
  return words[value] ?? value;
}

const isoDate = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u;
const dateKeys = ['date', 'debut', 'fin', 'publication', 'valeur'];
const percentKeys = ['pourcentage', 'plafondPourcentage'];

function nameOf(code: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames('fr', { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

function stringWords(value: string, key: string): string {
  if (dateKeys.includes(key) && isoDate.test(value)) return dateWords(value);
  if (key === 'langues') return nameOf(value, 'language');
  if (key === 'pays') return nameOf(value, 'region');
  return wordOf(value);
}

/** Objects that have words of their own; undefined for any other. */
function shapeWords(value: Fields): string | undefined {
  if ('min' in value && 'max' in value) return extentWords(value);
  if ('relative' in value || 'periodicite' in value || ('date' in value && !('contact' in value))) return dueWords(value);
  if ('pour' in value && 'par' in value) return rateWords(value);
  if (typeof value.valeur === 'number') return amountWords(value);
  if ('heure' in value) return hourWords(value);
  return undefined;
}

/** `key` is the name of the field that holds the value: it tells dates, percentages and codes from other texts and numbers. */
export function valueWords(value: unknown, key: string): string {
  if (typeof value === 'string') return stringWords(value, key);
  if (typeof value === 'number') return percentKeys.includes(key) ? `${figure(value)} %` : figure(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.map((item: unknown) => valueWords(item, key)).join(', ');
  if (!isFields(value)) return '';
  return (
    shapeWords(value) ??
    Object.entries(value)
      .map(([name, part]) => valueWords(part, name))
      .filter((part) => part !== '')
      .join(' · ')
  );
}

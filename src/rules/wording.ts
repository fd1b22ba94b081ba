// Values of the model in, the French words of messages out: figures, dates, lists, plurals.
import type { Date as IsoDate, Montant } from '../model/values.ts';

const mois = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** « 28 000 », « 33,33 ». */
export function figure(value: number): string {
  const [whole = '0', decimals = ''] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ' ');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === '' ? '' : `,${decimals}`}`;
}

/** « 28 000 EUR ». */
export function amount(montant: Montant): string {
  return [figure(montant.valeur), montant.devise].filter((part) => part !== undefined).join(' ');
}

function onePart(part: string): string {
  const [year = '', month, day] = part.split('-');
  if (day !== undefined && month !== undefined) return `${day}/${month}/${year}`;
  return month === undefined ? year : `${mois[Number(month) - 1] ?? month} ${year}`;
}

/** « 18/10/2024 », « octobre 2024 », « 2024 », « du 01/10/2023 au 31/12/2023 ». */
export function frenchDate(date: IsoDate): string {
  const [start = date, end] = date.split('/');
  return end === undefined ? onePart(start) : `du ${onePart(start)} au ${onePart(end)}`;
}

/** « le 18/10/2024 », « en octobre 2024 », « en 2024 », « entre le 01/10/2023 et le 31/12/2023 ». */
export function onDate(date: IsoDate): string {
  const [start = date, end] = date.split('/');
  if (end !== undefined) return `entre ${onDate(start)} et ${onDate(end)}`;
  return start.length > 7 ? `le ${onePart(start)}` : `en ${onePart(start)}`;
}

/** « 1 tranche », « 3 tranches »: both words take an « s » unless their plural is given. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${figure(number)} ${Math.abs(number) < 2 ? singular : plural}`;
}

/** « A, B et C »; past `most` items, « A, B et 4 autres ». */
export function list(items: readonly string[], most = 6): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} autres`] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} et ${last}`;
}

/** A title or a name cut at a word, for a message. */
export function short(text: string, most = 60): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}

/** « « Contexte » ». */
export function quoted(text: string): string {
  return `« ${short(text)} »`;
}

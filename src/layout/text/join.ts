// Two consecutive content lines of a text → whether the second continues the paragraph of the first.
import { joursDeSemaine, mois } from '../../lexicon/mois.ts';
import { lignesSeules } from '../../lexicon/mots-de-titre.ts';
import { memeNombreEnChiffres, nombreEnFinDeLigne } from '../../lexicon/nombres.ts';
import { motsQuiAppellent } from '../../lexicon/petits-mots.ts';
import { ouvreUneExigence } from '../../lexicon/qualifications.ts';
import type { ScannedLine } from './scan.ts';

export interface Habits {
  /** Length at which lines of this file are wrapped; Infinity when each paragraph is one line. */
  readonly width: number;
  /** Most lines are followed by a blank one, even inside a sentence. */
  readonly doubled: boolean;
}

/** What the file does with its lines: read off the lengths of lines that cannot end a sentence. */
export function habitsOf(lines: readonly ScannedLine[]): Habits {
  const content = lines.filter((line) => !line.blank && !line.noise);
  const lengths = content.map((line) => line.flow.text.length);
  const open = content.filter((line) => !/[.;:!?»]$/u.test(line.flow.text) && line.flow.text.length > 40).map((line) => line.flow.text.length);
  const gaps = content.slice(1).map((line, at) => line.index - (content[at]?.index ?? 0));
  const pairs = content
    .slice(1)
    .flatMap((line, at) => (line.index - (content[at]?.index ?? 0) === 2 ? [[content[at]?.flow.text ?? '', line.flow.text] as const] : []));
  const running = pairs.filter(([before, after]) => /[^.;:!?]$/u.test(before) && /^\p{Ll}/u.test(after));
  const doubled = pairs.length > gaps.length * 0.55 && running.length > pairs.length * 0.15;
  return { width: wrapWidth(lengths, open) ?? Number.POSITIVE_INFINITY, doubled };
}

/** Hardly a line of a wrapped file is longer than those that are full: else each paragraph is one line. */
function wrapWidth(lengths: readonly number[], open: readonly number[]): number | undefined {
  const typical = open.toSorted((a, b) => a - b)[Math.floor(open.length * 0.75)];
  if (typical === undefined || open.length < 5) return undefined;
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const longer = lengths.filter((length) => length > typical * 1.2).length;
  if (longer <= Math.max(2, lengths.length * 0.04)) return typical;
  const full = lengths.filter((length) => length >= longest * 0.85);
  return longest <= widestWrap && full.length >= lengths.length * 0.15 ? longest * 0.92 : undefined;
}
const widestWrap = 120;

const lower = /^[\p{Ll}(,;:«"’'/&€%]/u;
const digits = /^\d/u;
export const capitals = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

/** What no heading begins with. */
const opensWithLink = /^(?:D['’]|(?:DE|DES|DU|ET|OU|À|A|AU|AUX|POUR|PAR|EN|SUR|DANS)\s)/u;
/** « Expérience professionnelle spécifique : » under the last item of a list. */
const shortIntroduction = /^\p{Lu}[\p{L}'’]+(?:\s[\p{L}'’]+){0,4}\s?:$/u;
/** « Lieu d'affectation : Toamasina » under another line of its kind. */
const namedValue = /^\p{Lu}[\p{L}'’()°/-]*(?:\s[\p{L}\d'’()/°-]+){0,5}\s?:\s\S/u;
/** « Produit 3. Rapport provisoire » under the entry before it. */
const numberedName = /^\p{Lu}\p{L}{3,14}\s(?:[Nn]°\s?)?\d{1,2}\s?[.–—-]\s+\p{Lu}/u;
/** « Langues », after a whole sentence: a label, since no sentence ends so. */
const fewWords = /^\p{Lu}\p{Ll}{2,}(?:\s\p{Ll}[\p{L}’']*){0,2}$/u;
/** « 5. Compétences attendues » over « connaissance des rivages ; », where each paragraph is one line. */
const bareItem = /^\p{Ll}.{20,}\s;$/u;
function isNumberedName({ label, flow }: ScannedLine): boolean {
  return label !== undefined && /^(?:\d|[IVX]+\W)/u.test(label.label) && /^\p{Lu}[^.;:,]{5,50}$/u.test(flow.text.slice(label.rest));
}

/** A line that asks for more: it ends with a comma or a word that links. */
const linked = new RegExp(String.raw`(?:[,(]|${motsQuiAppellent})$`, 'iu');

/** What no heading ends with. */
const endsWithLink = /(?:\s(?:DE|DES|DU|LA|LE|LES|ET|OU|À|A|AU|AUX|POUR|PAR|EN|SUR)|\s[DL]['’]|,)$/u;

export function isUnfinished(text: string): boolean {
  return linked.test(text) || /\([^)]*$/u.test(text);
}

/** What converters leave between two pages. */
const pageGap = 4;

/** `gap`: blank lines between; `torn`: furniture or a note stands between. */
export function continues(before: ScannedLine, after: ScannedLine, gap: number, torn: boolean, habits: Habits): boolean {
  if (before.alone === true || after.alone === true) return false;
  if (after.label !== undefined && !falseLabel(before, after) && !(gap === 0 && isDashInQuotes(before, after))) return false;
  if (before.heading !== undefined || after.heading !== undefined || before.pipes || after.pipes) return false;
  if (before.bold !== after.bold) return false;
  const text = before.flow.text;
  const next = after.flow.text;
  if (next.length < 40 && lignesSeules.test(next) && !isUnfinished(text)) return false;
  const name = text.slice(before.label?.rest ?? 0);
  const full = text.length >= habits.width * 0.78;
  const near = gap === 0 || (gap === 1 && habits.doubled);
  if ((namedValue.test(next) || numberedName.test(next)) && !linked.test(text)) return false;
  if (/[.!?]$/u.test(text) && (fewWords.test(next) || after.heads === true)) return false;
  if (before.heads === true && gap === 0 && /^\p{Lu}/u.test(next)) return false;
  if (/[.!?]$/u.test(text) && !/(?:etc|art|cf|no|n°|p|M|Mme)\.$/u.test(text))
    return gap === 0 && full && !lower.test(next) ? !digits.test(next) || full : gap === 0 && lower.test(next);
  if (/;$/u.test(text)) return gap <= 1 && /^\p{Ll}/u.test(next) && full;
  if (gap === 0 && text.lastIndexOf('«') > text.lastIndexOf('»')) return true;
  if (gap === 0 && ((splitDay.test(text) && opensWithMonth.test(next)) || (/\([^()]*\d$/u.test(text) && closesHour.test(next)))) return true;
  if (/:$/u.test(text)) return false;
  if (ouvreUneExigence.test(next) && ouvreUneExigence.test(text) && !isUnfinished(text)) return false;
  if (before.label !== undefined && gap === 0 && shortIntroduction.test(next) && !linked.test(text)) return false;
  if (habits.width === Number.POSITIVE_INFINITY && isNumberedName(before) && bareItem.test(next) && !linked.test(text)) return false;
  const wrapped = full && habits.width !== Number.POSITIVE_INFINITY;
  if (lower.test(next)) return gap <= 1 || torn || (wrapped && gap <= pageGap);
  if (before.label !== undefined && capitals(name) && !capitals(next)) return false;
  if (!full && before.label !== undefined && shareOpening.test(next)) return false;
  if (digits.test(next) && before.label === undefined && isShortTitle(text) && /\p{Ll}{3}/u.test(next)) return false;
  if (digits.test(next))
    return (
      (full && near) ||
      (gap === 0 && (habits.width !== Number.POSITIVE_INFINITY || !/\.$/u.test(next))) ||
      (gap <= 1 && rowFigures.test(next)) ||
      (gap <= 1 && /[,(]$|(?:^|\s)(?:article|section|point|annexe|n°|paragraphe|et|de|du|des|à|au|ou|le|la|les|en|sur)$/iu.test(text))
    );
  if (capitals(name) && capitals(next) && text.length >= habits.width * 0.5)
    return gap === 0 || (gap === 1 && !/\d\S*$/u.test(text) && (!/\)$/u.test(text) || opensWithLink.test(next)));
  if (before.label !== undefined && gap === 0 && capitals(name) && capitals(next) && (opensWithLink.test(next) || endsWithLink.test(name)))
    return true;
  return wrapped && (near || (torn && gap <= 8) || (gap <= pageGap && linked.test(text)));
}

/** « Vendredi 15 » over « Mai 2027 (10:00 » over « H) »: a date in a narrow cell. */
const splitDay = new RegExp(String.raw`(?:^|\s)(?:${joursDeSemaine.map(({ valeur }) => valeur).join('|')}|le)\s\d{1,2}(?:er)?$`, 'iu');
const opensWithMonth = new RegExp(String.raw`^(?:${mois.flatMap(({ formes }) => formes).join('|')})\s\d{4}(?!\d)`, 'iu');
const closesHour = /^(?:h|heures?)?\s?\d{0,2}\)/iu;

/** « DURÉE » over « 90 jours, à partir du 5 avril ». */
const isShortTitle = (text: string): boolean => capitals(text) && /^\p{L}{4,}(?:\s\p{L}['’\p{L}]*){0,4}$/u.test(text) && !endsWithLink.test(text);

/** « 30 % à la remise… » opens an item of its own under a short heading. */
const shareOpening = /^\d{1,3}(?:,\d+)?\s?%\s+(?:du |de la |des |à |au |aux |après |lors |dès )/u;

/** « 15 9 septembre »: the last cells of a table row whose columns are lost. */
const rowFigures = /^\d{1,3}(?:[.,]\d)?\s+\d{1,2}(?:er)?\s+\p{L}{3,9}\.?(?:\s+\d{4})?$/u;

/** « Audit des stocks – » over « – Offre » within quotes: a dash of the name, no item. */
function isDashInQuotes({ flow: { text } }: ScannedLine, { label, flow }: ScannedLine): boolean {
  return /^[–—-]$/u.test(label?.label ?? '') && text.lastIndexOf('«') > text.lastIndexOf('»') && flow.text.includes('»');
}

/** A label in the middle of a sentence: « vi) » of an enumeration that runs on, a number after a word that asks for one. */
function falseLabel(before: ScannedLine, after: ScannedLine): boolean {
  if (memeNombreEnChiffres.test(after.flow.text) && nombreEnFinDeLigne.test(before.flow.text)) return true;
  if (/,$/u.test(before.flow.text) && /^[a-z\d]{1,5}\)$/u.test(after.label?.label ?? '')) return true;
  return (
    /^\d/u.test(after.label?.label ?? '') &&
    /(?:^|[\s(])(?:article|section|point|annexe|n°|paragraphe|et|de|du|à|ou|le|la|les)$/iu.test(before.flow.text)
  );
}

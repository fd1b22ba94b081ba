// A text and its gold in; the same with other values (dates, hours, shares, sums, lengths, names) goes out.
import { monnaies } from '../../../src/lexicon/monnaies.ts';
import type { Gold } from '../gold.ts';
import { type Mutated, type Mutation, throughout } from './rewriting.ts';

const isoYear = /\b(20[12]\d)(?=-\d{2}|$|\/|\|)/gu;
const nextYear = (year: string): string => String(Number(year) + 1);

/** Each year that is written as a year of this century is the next one; 29 February is left out by the documents. */
function laterYears(text: string, gold: Gold): Mutated | undefined {
  return throughout(text, gold, (words) =>
    /^\d{4}(?:-\d{2})*(?:[/|].*)?$/u.test(words)
      ? words.replace(isoYear, nextYear)
      : words.replace(/(?<![\d.,/-])(20[12]\d)(?![\d%]|[.,]\d)|(?<=\d{1,2}\/\d{1,2}\/)(20[12]\d)\b/gu, nextYear),
  );
}

const months = 'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const writtenDay = new RegExp(`(?<![\\d/.,])(\\d{1,2})(?=\\s(?:${months})\\b|/\\d{2}/20\\d{2}\\b)`, 'giu');
const dayRange = new RegExp(`\\d{1,2}\\s?(?:au|et|,|-|–|ou)\\s(?:le\\s)?\\d{1,2}\\s(?:${months})`, 'iu');
const nextDay = (day: string): string => (Number(day) > 1 && Number(day) < 28 ? String(Number(day) + 1).padStart(day.length, '0') : day);

/** Each day of a month is the next one; documents whose dates are stretches of days are left alone. */
function laterDays(text: string, gold: Gold): Mutated | undefined {
  if (dayRange.test(text) || /"\d{4}-\d{2}-\d{2}\/|\d{2}\.\d{2}\.20/u.test(`${JSON.stringify(gold)}${text}`)) return undefined;
  return throughout(text, gold, (words) =>
    /^\d{4}-\d{2}-\d{2}(?:\|.*)?$/u.test(words) ? words.replace(/(?<=-\d{2}-)\d{2}/gu, nextDay) : words.replace(writtenDay, nextDay),
  );
}

/** Each hour of the day is the next one. */
function laterHours(text: string, gold: Gold): Mutated | undefined {
  const heure = gold.candidature?.dateLimite?.heure;
  if (heure === undefined || !/^(?:0[89]|1\d|20):\d\d$/u.test(heure) || /\b(?:midi|minuit|GMT|UTC|TU|CET)\b/u.test(text)) return undefined;
  const next = (hour: string): string => (Number(hour) >= 8 && Number(hour) <= 20 ? String(Number(hour) + 1).padStart(hour.length, '0') : hour);
  return throughout(text, gold, (words, key) =>
    key === 'heure' ? words.replace(/^\d{2}/u, next) : words.replace(/(?<![\d:.,/])\d{1,2}(?=\s?(?:h|heures)(?![a-z])|:\d\d\b)/giu, next),
  );
}

/** Each percentage in digits is one more; only where those of the gold are written so. */
function otherPercentages(text: string, gold: Gold): Mutated | undefined {
  const shares = (gold.paiement?.tranches ?? []).flatMap(({ pourcentage }) => pourcentage ?? []);
  const inWords = /(?:cent|vingt|trente|dix|quarante|cinquante)\s+(?:pour\s+cent|\()|pour cent|\btiers\b|\bmoitié\b/iu.test(text);
  if (shares.length === 0 || inWords || !shares.every((share) => new RegExp(`(?<!\\d)${share}\\s?%`, 'u').test(text))) return undefined;
  const weighed = (gold.evaluation?.criteres ?? []).some(({ poids }) => poids !== undefined);
  if (weighed && !(gold.evaluation?.criteres ?? []).every(({ unite }) => unite === 'pourcent')) return undefined;
  return throughout(
    text,
    gold,
    (words) => words.replace(/(?<![\d.,])(\d{1,2})(?=\s?%)/gu, (share) => String(Number(share) + 1)),
    (value, key, beside) => (key === 'pourcentage' || (key === 'poids' && beside.get('unite') === 'pourcent') ? value + 1 : value),
  );
}

const currencies = monnaies.flatMap(({ formes }) => formes).map((forme) => forme.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
const sum = new RegExp(`(?<![\\d.,])\\d{1,3}(?:([\\s.]\\d{3})+|\\d*)(?=\\s?(?:${currencies.join('|')}))`, 'gu');

/** « 42 500 000 » becomes « 43 500 000 »: one more of its largest group. */
function larger(value: number): number {
  const step = 1000 ** Math.floor(Math.log10(Math.max(1, value)) / 3);
  return Math.floor(value / step) === 999 ? value : value + step;
}

function otherSums(text: string, gold: Gold): Mutated | undefined {
  if (/"valeur"/u.exec(JSON.stringify({ ...gold, penalites: undefined })) === null) return undefined;
  if (/\b(?:mille|millions?|milliards?)\b|\d\s?K\s?€|(?:EUR|USD|€|\$|MAD|XOF|FCFA)\s?\d/u.test(text)) return undefined;
  const write = (words: string): string =>
    words.replace(sum, (digits) => {
      const group = /^\d{1,3}(?=[\s.])/u.exec(digits)?.[0];
      return group === undefined ? String(larger(Number(digits))) : `${larger(Number(group))}${digits.slice(group.length)}`;
    });
  return throughout(text, gold, write, (value, key) => (key === 'valeur' && value >= 1000 ? larger(value) : value));
}

const inLetters = /\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente)\s?(?:\(\d+\)\s?)?/u;

/** Every length in this unit is one more, where all are written in digits. */
function longer(unites: readonly string[], written: string): Mutation['apply'] {
  return (text, gold) => {
    const inOtherWords = new RegExp(
      `${inLetters.source}(?:${written})|\\)\\s?(?:${written})|(?:${written})\\s?\\(|\\d\\s?(?:à|et|-|/|ou)\\s?\\d+\\s(?:${written})`,
      'iu',
    );
    if (inOtherWords.test(text)) return undefined;
    const length = new RegExp(`(?<![\\d.,+])(\\d{1,3})(?=\\s(?:${written})\\b)`, 'giu');
    return throughout(
      text,
      gold,
      (words) => words.replace(length, (count) => String(Number(count) + 1).padStart(count.length, '0')),
      (value, key, beside) =>
        (unites.includes(String(beside.get('unite'))) && ['min', 'max', 'decalage'].includes(key)) || (key === 'annees' && unites.includes('an'))
          ? value + 1
          : value,
    );
  };
}

/** The days of a schedule add up, and stand without their unit: only documents that have none. */
function longerDays(text: string, gold: Gold): Mutated | undefined {
  if (/homme(?:Jour|Mois)/u.test(JSON.stringify(gold))) return undefined;
  return longer(['jour', 'jourOuvre', 'jourOuvrable', 'jourCalendaire', 'jourFranc'], 'jours')(text, gold);
}

const people: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Maire|Coordonnateur|Directeur)\b/gu, 'Délégué'],
  [/(?<=\b(?:M\.|Mme|Monsieur|Madame)\s(?:\p{Lu}\.\s)?)\p{Lu}\p{Ll}+/gu, 'Zongo'],
];

/** Addresses, and a few names of offices and people. */
function otherNames(text: string, gold: Gold): Mutated | undefined {
  return throughout(text, gold, (words) =>
    people.reduce((all, [name, other]) => all.replace(name, other), words.replace(/\b[\w.-]+(?=@[\w.-]+\.\w)/gu, 'nouveau-$&')),
  );
}

function otherDomains(text: string, gold: Gold): Mutated | undefined {
  return throughout(text, gold, (words) => words.replace(/(?<=@)[\w-]+(?=[\w.-]*\.\w)/gu, 'sahel-$&'));
}

const noAccents = (text: string, gold: Gold): Mutated | undefined => throughout(text, gold, (words) => words.normalize('NFD').replace(/\p{M}/gu, ''));

/** The marks of another keyboard: straight quotes and apostrophes, plain hyphens, no narrow blanks. */
const plainSigns = (text: string, gold: Gold): Mutated | undefined =>
  throughout(text, gold, (words) =>
    words
      .replace(/’/gu, "'")
      .replace(/[–—]/gu, '-')
      .replace(/[\u00a0\u202f]/gu, ' ')
      .replace(/œ/gu, 'oe'),
  );

export const valueMutations: readonly Mutation[] = [
  { name: 'années', apply: laterYears },
  { name: 'jours', apply: laterDays },
  { name: 'heures', apply: laterHours },
  { name: 'pourcentages', apply: otherPercentages },
  { name: 'montants', apply: otherSums },
  { name: 'mois', apply: longer(['mois'], 'mois') },
  { name: 'semaines', apply: longer(['semaine'], 'semaines') },
  { name: 'jours comptés', apply: longerDays },
  { name: 'années d’expérience', apply: longer(['an'], 'ans|années') },
  { name: 'noms', apply: otherNames },
  { name: 'domaines', apply: otherDomains },
  { name: 'sans accents', apply: noAccents },
  { name: 'signes simples', apply: plainSigns },
];

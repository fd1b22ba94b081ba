// The words of one instalment → how many times it is paid.
import { paiement as words } from '../../lexicon/paiement.ts';
import { recogniseEcheances } from '../../recognisers/echeance.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { timesOf } from './parts-dites.ts';
import type { Figure } from './tranche-lue.ts';

/** How often it is paid: « chaque rapport semestriel (6 rapports) », « 4 versements de 15 % », « 25 % × 4 ». */
export function multiplicityOf(text: string, figure: Figure | undefined): number | undefined {
  const folded = fold(text);
  const times = /[×x*]\s?(\d{1,2})\b|\b(\d{1,2})\s?[×x*]\s?$/u.exec(figure === undefined ? folded : `${folded.slice(figure.end, figure.end + 6)}`);
  if (times?.[1] !== undefined) return Number(times[1]);
  const head = text.slice(0, figure?.start ?? text.length);
  const several = recogniseNombres(head).findLast(({ end }) => repeated.test(fold(head.slice(end))));
  if (several !== undefined && several.value.valeur >= 2) return several.value.valeur;
  if (!words.chaque.test(folded)) return undefined;
  return (
    (figure === undefined ? undefined : madeInAll(folded, figure)) ??
    countOfEach(text) ??
    countAside(text) ??
    recogniseEcheances(text).find(({ value }) => value.nombre !== undefined)?.value.nombre
  );
}

/** « …, soit 30 % ». */
function madeInAll(folded: string, { end, value }: Figure): number | undefined {
  const all = /(\d{1,3}(?:,\d+)?)\s?%/u.exec(folded.slice(end));
  return all?.[1] === undefined ? undefined : timesOf(folded.slice(end, end + all.index), value, Number(all[1].replace(',', '.')));
}

/** « chacun des trois rapports ». */
function countOfEach(text: string): number | undefined {
  const each = /(?<!\bpar )\bchacun(?:e)? des /iu.exec(text);
  const from = each === null ? 0 : each.index + each[0].length;
  const count = each === null ? undefined : recogniseNombres(text.slice(from, from + 20)).find(({ start }) => start === 0);
  if (each === null || count === undefined || count.value.valeur < 2 || count.value.valeur > 99) return undefined;
  return paidFor.test(fold(text.slice(from + count.end))) && !/\bparts? egales?\b|\breparti/u.test(fold(text)) ? count.value.valeur : undefined;
}

const paidFor = /^\s+(?:rapports?|livrables?|notes?|produits?|documents?|modules?|sessions?|ateliers?|missions?)\b/u;

/** « (6 rapports) », « (quatre rapports) », « (soit deux au total) »: how many of what is paid for; copies, pages and days count something else. */
function countAside(text: string): number | undefined {
  const aside = /\(([^()]{1,60})\)/u.exec(text)?.[1] ?? '';
  const [only, ...others] = recogniseNombres(aside);
  if (only === undefined || others.length > 0 || only.value.valeur < 2 || only.value.valeur > 99) return undefined;
  return /^\s+(?!(?:exemplaire|copie|page|jour|semaine|mois|an(?:nee)?|heure|point)s?\b)\p{L}/u.test(fold(aside.slice(only.end)))
    ? only.value.valeur
    : undefined;
}

/** Between a count and its figure: « versements trimestriels de », « tranches égales de »; « en deux tranches : » only announces. */
const repeated =
  /^\s+(?:premiers? |premieres? |autres |derniers? |dernieres? )?(?:versements|tranches|paiements|acomptes|mensualites|echeances|annuites)(?:\s+(?!de |d.)\p{L}+){0,3},?(?:\s+de(?: chacun(?:e)?)?|\s+a)\s*$/u;

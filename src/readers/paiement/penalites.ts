// Penalty sentences → rate, ceiling and the words that say them.
import type { Penalites } from '../../model/paiement.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { sentencesOf } from '../sentences.ts';

const penalty = /\bpenalites?\b/u;
/** « Tout retard entraîne une retenue de 1/1000 par jour »: a penalty by another name. */
const withheld = /\b(?:retenues?|retranch\w+|amendes?|astreintes?|deduct\w+|dedui\w+|indemnites?)\b/u;
const perDay = /\bpar (?:jour|semaine)|\bjournali|\bchaque (?:jour|semaine)/u;
const fraction =
  /\b(?:(\d+(?:[.,]\d+)?)\s*(‰|%|pour mille|pour cent)|(un|1)\s*\/\s*(\d[\s.]?\d{2,3}|\d{3,5})(?!\d)|un (millieme|centieme)|(\d+)\s*\/\s*1\s?000)/u;
const ceiling =
  /\b(?:plafon\w+|limit\w+|sans (?:toutefois |cependant )?(?:pouvoir )?(?:exceder|depasser)|puisse(?:nt)? (?:exceder|depasser)|sans exceder|n.excede(?:ra|ront)? pas|ne (?:peut|peuvent|pourra|pourront) (?:exceder|depasser)|maximum|dans la limite|jusqu'a(?: concurrence de)?|a concurrence de)\b[^.;]{0,50}?\b(\d{1,2}(?:[.,]\d+)?|dix|cinq|huit)\s*(?:\([^)]*\)\s*)?(?:%|pour cent)/u;
/** « Un retard dans le paiement vaut une pénalité »: owed by who pays late, not by who delivers late. */
const owedByPayer = /\b(?:retards?|defauts?) (?:de|du|dans les?|des) (?:paiement|reglement|facture)s?\b|\bimpaye/u;
/** The model counts late days and weeks. */
const perOther = /\b(?:par|chaque) (?:mois|heure|an(?:nee)?|trimestre)\b|\bmensuel/u;
/** A sentence that goes on about the penalties of the one before. */
const takenUp = /^\W*(?:leur|elles|celles-ci|ces montants|ce montant|cette somme|le (?:montant )?(?:total|cumul))\b/u;
/** In the sentence right after it. */
const goesOn = /^\W*(?:elle|celle-ci|cette penalite|son (?:montant|total|cumul)|(?:le )?plafond\b|sans (?:pouvoir )?(?:exceder|depasser))\b/u;
const inWords: ReadonlyMap<string, number> = new Map([
  ['dix', 10],
  ['cinq', 5],
  ['huit', 8],
]);

/** The first sentence of a penalty or payment section that sets a penalty. */
export function readPenalites(context: Context): Lifted<Penalites> | undefined {
  const sections = (['penalites', 'paiement', 'calendrier', 'livrables', 'gestion', 'autre', 'budget', 'annexes'] as const).flatMap((type) =>
    sectionsOf(context.outline, type),
  );
  const sentences = sections.flatMap(contentOf).flatMap((block) => sentencesOf(block.flow));
  const own = new Set(
    sectionsOf(context.outline, 'penalites', true)
      .flatMap(contentOf)
      .flatMap(({ flow }) => sentencesOf(flow).map(({ text }) => text)),
  );
  for (const [at, flow] of sentences.entries()) {
    const folded = fold(flow.text);
    if (
      owedByPayer.test(folded) ||
      !(isPenalty(folded) || (own.has(flow.text) && setsRate(folded))) ||
      !/retard|inexecution|jour|semaine|plafon/u.test(folded)
    )
      continue;
    const taux = rateIn(folded);
    const plafond =
      ceilingIn(folded) ??
      nextCeiling(fold(sentences[at + 1]?.text ?? '')) ??
      sentences
        .map(({ text }) => fold(text))
        .filter((text) => penalty.test(text) || takenUp.test(text))
        .map(ceilingIn)
        .find((one) => one !== undefined);
    return read(
      { texte: flow.text.replace(/\s+/gu, ' ').trim(), ...(taux === undefined ? {} : { taux }), ...(plafond === undefined ? {} : { plafond }) },
      from(flow, undefined, confiances.propre),
    );
  }
  return undefined;
}

function nextCeiling(next: string): Penalites['plafond'] {
  return goesOn.test(next) ? ceilingIn(next) : undefined;
}

function isPenalty(folded: string): boolean {
  return penalty.test(folded) || (withheld.test(folded) && /\bretards?\b/u.test(folded) && perDay.test(folded));
}

/** « Un deux millième (1/2000) du montant par jour », under « Pénalités ». */
function setsRate(folded: string): boolean {
  return perDay.test(folded) && fraction.test(folded);
}

function rateIn(folded: string): Penalites['taux'] {
  // « 100 € par jour, dans la limite de 10 % »: the ceiling is no rate.
  const match = fraction.exec(folded.replace(ceiling, ' '));
  if (match === null) return undefined;
  const par = /(?:par|chaque) semaine/u.test(folded) ? 'semaine' : 'jour';
  if (!perDay.test(folded) && (!folded.includes('de retard') || perOther.test(folded))) return undefined;
  if (match[1] !== undefined) return { valeur: Number(match[1].replace(',', '.')), pour: /‰|mille/u.test(match[2] ?? '') ? 1000 : 100, par };
  if (match[4] !== undefined) return oneIn(Number(match[4].replace(/\D/gu, '')), par);
  if (match[5] !== undefined) return { valeur: 1, pour: match[5] === 'centieme' ? 100 : 1000, par };
  return { valeur: Number(match[6]), pour: 1000, par };
}

/** « 1/2000 » is 0,5 ‰: the model counts in hundredths or thousandths. */
function oneIn(whole: number, par: 'jour' | 'semaine'): Penalites['taux'] {
  if (whole < 100 || whole > 100_000) return undefined;
  return whole === 100 ? { valeur: 1, pour: 100, par } : { valeur: Math.round(1_000_000 / whole) / 1000, pour: 1000, par };
}

function ceilingIn(folded: string): Penalites['plafond'] {
  const found = ceiling.exec(folded)?.[1];
  if (found === undefined) return undefined;
  return { pourcentage: inWords.get(found) ?? Number(found.replace(',', '.')) };
}

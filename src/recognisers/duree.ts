// Text → calendar durations: « deux (2) semaines », « entre 10 et 12 mois », « une quinzaine ».
import type { Located } from '../document/span.ts';
import { comptesDeJours, unitesDeTemps } from '../lexicon/unites.ts';
import { before, formsOf, longest, optional, type Parser, pair, phrases, phrasesInCase, remember, skip, token, triple } from './grammar.ts';
import { enChiffres, enLettres } from './nombre.ts';
import { pattern } from './pattern.ts';
import { nombre, type Quantite, quantite, quantityOpenings } from './quantite.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export type Unite = 'jour' | 'jourOuvre' | 'jourOuvrable' | 'jourCalendaire' | 'jourFranc' | 'semaine' | 'mois' | 'trimestre' | 'semestre' | 'an';

export interface DureeLue {
  readonly min: number;
  readonly max: number;
  readonly unite: Unite;
  readonly environ?: true;
}

/** « les cinq dernières années » looks back and is no duration. */
const position = optional(skip(' (?:premiere?s?|derniers|prochaine?s?)'), '');
/** « 2024 semestre 1 »: a year and no count. */
const sum = (amount: Quantite, unite: Unite): DureeLue | undefined =>
  amount.min >= 1900 && !unite.startsWith('jour') ? undefined : { ...amount, unite };
const unit: Parser<Unite> = phrasesInCase(unitesDeTemps);
const half = token(' et demie?(?![\\p{L}])', () => 0.5);

/** « six mois (6) »: the digits tell. */
const digitsAfter = triple(skip(String.raw`~\(~`), enChiffres, skip(String.raw`~\)`), (_, value) => value);
const wordsAfter = triple(skip(String.raw`~\(~`), enLettres, skip(String.raw`~\)`), (_, value) => value);

const measured: Parser<DureeLue> = remember(
  pair(
    triple(
      quantite,
      position,
      pair(skip('~'), unit, (_, unite) => unite),
      (amount, _, unite) => sum(amount, unite),
    ),
    optional(longest(half, digitsAfter, wordsAfter), undefined),
    (said, more) => {
      if (more === undefined) return said;
      return more === 0.5 ? { ...said, min: said.min + 0.5, max: said.max + 0.5 } : { ...said, min: more, max: more };
    },
  ),
);

/** « 2 mois à 3 mois ». */
const measuredTwice: Parser<DureeLue> = triple(measured, skip('(?: a | ou |~-~)'), measured, (first, _, last) =>
  first.unite === last.unite && first.max < last.min ? { ...last, min: first.min } : undefined,
);
/** « une quinzaine de centres » counts something else. */
const notOfThings = skip("(?! (?:de |d')\\p{L})");
const counted: Parser<DureeLue> = triple(optional(skip('une '), ''), phrases(comptesDeJours), notOfThings, (article, days) => ({
  min: days,
  max: days,
  unite: 'jour',
  ...(days === 8 || (days === 15 && article === '') ? {} : { environ: true }),
}));
/** « une demi-journée », « deux demi-journées ». */
const halfUnit: Parser<DureeLue> = triple(optional(nombre, 1), skip('~demi-?~'), unit, (count, _, unite) => ({
  min: count / 2,
  max: count / 2,
  unite,
}));
const yearsAndMonths: Parser<DureeLue> = triple(measured, skip(' et '), measured, (years, _, months) =>
  years.unite === 'an' && months.unite === 'mois' && months.max < 12
    ? { min: years.min * 12 + months.min, max: years.max * 12 + months.max, unite: 'mois' }
    : undefined,
);

/** A duration at one place, whatever stands around. */
export const duree: Parser<DureeLue> = remember(
  pair(longest(measured, measuredTwice, counted, halfUnit, yearsAndMonths), optional(skip(' environ(?!\\p{L})'), undefined), (said, environ) =>
    environ === undefined ? said : { ...said, environ: true },
  ),
);

/** An age, a date in the past, an effort, a frequency or an experience is no duration. */
const otherBefore = pattern(
  "(?<!\\p{L})(?:age[es]{0,2} (?:de |entre |d'au moins )?|jeunes (?:de )?|il y a |enfants de |premiere |1e?re |2n?de |2e(?:me)? |seconde |deuxieme |derniere |chaque )$",
);
const otherAfter = pattern(
  String.raw`^(?: revolus| et plus d'exp|~?[/-]~(?:homme|personne|expert|consultant|p(?!\p{L})|h(?!\p{L})|semaine|mois|an(?!\p{L}))| par (?:semaine|mois|an(?!\p{L})|trimestre|semestre|personne|expert)|(?: au)?(?: minimum| moins)?(?: d'une)?~d'(?:experience|anciennete|exercice|age)| de (?:pratique|metier))`,
);

function isOther(folded: string, lead: string, end: number): boolean {
  return otherBefore.test(lead) || otherAfter.test(folded.slice(end, end + 40));
}

const starts = startsOf(quantityOpenings, ['demi'], formsOf(comptesDeJours));
const insideNumber = /\d[.,/-]$/u;

export const recogniseDurees = recalled((text: string): readonly Located<DureeLue>[] => {
  return scan(text, starts, (input, at) => {
    const lead = before(input, at, 24);
    if (insideNumber.test(lead)) return undefined;
    const match = duree(input, at);
    if (match === undefined) return undefined;
    return isOther(input.folded, lead, match.end) ? { value: undefined, end: match.end } : match;
  });
});

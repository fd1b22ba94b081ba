// Text → times of day with their zone: « 17 h 30 », « 12h00 CET », « minuit, heure Maroc ». Durations in hours give nothing.
import type { Located } from '../document/span.ts';
import { exactly, type FuseauLu, fuseau } from './fuseau.ts';
import { before, type Input, longest, optional, type Parser, pair, skip, token } from './grammar.ts';
import { isDigit, pattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface HeureLue {
  readonly heure: string;
  readonly fuseau?: string;
  readonly texte: string;
  /** Said as the end of the day: « minuit », « 24h00 ». */
  readonly minuit?: true;
  /** Said as its start: « 00h00 ». */
  readonly zeroHeure?: true;
  readonly invalide?: true;
}

type Moment = Omit<HeureLue, 'texte' | 'fuseau'>;

function moment(hours: number, minutes: number): Moment {
  const heure = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return { heure, invalide: true };
  if (hours === 24) return { heure, minuit: true };
  return hours === 0 && minutes === 0 ? { heure, zeroHeure: true } : { heure };
}

/** « l'après-midi » and « du soir » move the hour to the second half of the day. */
const half = optional(
  token("(?:~| )(?:de l'|du |en |p)?(apres-midi|soir|matin|am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})", ([, word = '']) => /^(?:apres|soir|p)/u.test(word)),
  undefined,
);
const clock = (hours: number, minutes: number, later: boolean | undefined): Moment =>
  moment(later === true && hours < 12 ? hours + 12 : hours, minutes);

const isSpan = pattern(
  String.raw`(?:^|[^\p{L}])(?:sous|dans les?|delai de|duree de|duree (?:est )?de|(?:formation|seance|session|module|reunion|atelier|cours)s? de|pendant|durant|volume de|total de|par|les|chaque|raison de|\d~x) $`,
);

/** « 16h30 », « 16 h 30 mn », « 16 heures 30 ». */
const withMinutes: Parser<Moment> = pair(
  token(
    String.raw`(\d{1,2})~(?:h|heures?|hrs?)~[:.]?~(\d{2})(?:~(?:min|mn|minutes?)(?:~\d{2}~s(?:ec|econdes?)?)?(?!\p{L}))?(?![\p{L}\d])`,
    ([, hours, minutes], input, at) => (isSpan.test(before(input, at, 24)) ? undefined : { hours: Number(hours), minutes: Number(minutes) }),
  ),
  half,
  ({ hours, minutes }, later) => clock(hours, minutes, later),
);

const afterPreposition = pattern(String.raw`(?:^|[^\p{L}])(?:a|des|avant|vers) $`);

/** « 16:00 », « 16:00:00 »; « 18.00 hrs » needs its unit. */
const withColon: Parser<Moment> = pair(
  token(
    String.raw`(\d{1,2})(?:~:~(\d{2})(?::\d{2})?(?:~(?:h|hrs?|heures)(?!\p{L}))?|\.(\d{2})~(?:h|hrs?|heures)(?!\p{L}))(?![\d:])`,
    ([, hours = '', minutes, dotted], input, at) => {
      const isClock =
        dotted !== undefined ||
        (hours.length === 2 && input.folded.charAt(at + 2) === ':' && isDigit(input.folded.charCodeAt(at + 3))) ||
        afterPreposition.test(before(input, at, 8));
      return isClock && Number(hours) <= 24 ? { hours: Number(hours), minutes: Number(minutes ?? dotted) } : undefined;
    },
  ),
  half,
  ({ hours, minutes }, later) => (minutes > 59 ? undefined : clock(hours, minutes, later)),
);

const atClock = pattern(String.raw`(?:^|[^\p{L}])(?:a|avant|jusqu'a|des|vers|apres|entre|d'ici|et|:)(?: les)? $|[,(-]~$`);
const spanAfter = /^(?: (?:de (?!l'apres)|d'|par |ouvr|plus |suivant)| ?\/)/u;
const afterDe = pattern(String.raw`(?:^|[^\p{L}])de $`);
const opensRange = /^ (?:a|-) \d/u;

interface HeureRonde {
  readonly moment: Moment;
  readonly abregee: boolean;
  readonly demiJournee: boolean;
}

const roundHour: Parser<HeureRonde> = pair(
  token(String.raw`(\d{1,2})~(h|heures?|hrs?)(?![\p{L}\d])`, ([, hours, name = '']) => ({ hours: Number(hours), abregee: name === 'h' })),
  half,
  ({ hours, abregee }, later) => (hours > 24 ? undefined : { moment: clock(hours, 0, later), abregee, demiJournee: later !== undefined }),
);

/** Without minutes « 16 h » or « 17 heures » may be a duration: what stands around decides. */
function isTimeOfDay(input: Input, at: number, end: number, hour: HeureRonde): boolean {
  const lead = before(input, at, 24);
  if (isSpan.test(lead)) return false;
  if (hour.demiJournee || exactly(input, end) !== undefined || fuseau(input, end) !== undefined) return true;
  const next = input.folded.slice(end, end + 16);
  if (spanAfter.test(next) || (afterDe.test(lead) && !opensRange.test(next))) return false;
  return hour.abregee || atClock.test(lead) || opensRange.test(next);
}

const wholeHour: Parser<Moment> = (input, at) => {
  const match = roundHour(input, at);
  return match !== undefined && isTimeOfDay(input, at, match.end, match.value) ? { value: match.value.moment, end: match.end } : undefined;
};

const notTheHour = pattern(String.raw`(?:apres|avant)[ -]?$|(?:^|[^\p{L}])(?:le|du|de) $`);

/** Not « après-midi », « le midi », « repas de midi », « Midi-Pyrénées ». */
const named: Parser<Moment> = token(String.raw`(minuit|midi)(?![\p{L}-]| moins )`, ([, word], input, at) => {
  if (word === 'midi' && notTheHour.test(before(input, at, 8))) return undefined;
  return word === 'minuit' ? moment(24, 0) : moment(12, 0);
});

const aside = optional(skip(String.raw`~\((?:midi|minuit)\)`), '');
const time = pair(longest(withMinutes, withColon, wholeHour, named), aside, (value) => value);
const zoned: Parser<Moment & FuseauLu> = pair(time, optional<FuseauLu, FuseauLu>(fuseau, {}), (value, zone) => ({ ...value, ...zone }));

/** A time of day at one place. */
export const heure: Parser<HeureLue> = (input, at) => {
  if (/\d[.,:/-]$/u.test(before(input, at, 2))) return undefined;
  const match = zoned(input, at);
  if (match === undefined) return undefined;
  const { zone, ...value } = match.value;
  return { value: { ...value, ...(zone === undefined ? {} : { fuseau: zone }), texte: input.raw.slice(at, match.end) }, end: match.end };
};

const starts = startsOf(['0', 'minuit', 'midi']);

export const recogniseHeures = recalled((text: string): readonly Located<HeureLue>[] => {
  return scan(text, starts, heure);
});

// Parser of the time zone that follows an hour: « CET », « (GMT+1) », « heure de Rabat », « heure locale ».
import { decalages, exactitude, lieux, nomsDeDecalage } from '../lexicon/fuseaux.ts';
import { longest, map, optional, type Parser, pair, phrases, phrasesInCase, skip, token, triple, words } from './grammar.ts';

/** `zone` is absent when the words name none: « heure locale ». */
export interface FuseauLu {
  readonly zone?: string;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** « GMT+1 », « UTC -03:30 », « TU ». */
const offset: Parser<FuseauLu> = pair(
  phrasesInCase(decalages),
  optional(
    token(String.raw`~([+-])~(\d{1,2})(?::?(00|30|45))?(?!\d)(?:~h(?!\p{L}))?`, ([, sign = '+', hours, minutes = '00']) => ({
      sign,
      hours: Number(hours),
      minutes,
    })),
    undefined,
  ),
  (zone, shift) =>
    shift === undefined || zone !== '+00:00' || shift.hours > 14 ? { zone } : { zone: `${shift.sign}${two(shift.hours)}:${shift.minutes}` },
);
const named: Parser<FuseauLu> = map(phrases(nomsDeDecalage), (zone) => ({ zone }));

const place = phrases(lieux);
const another = optional(
  pair(skip('(?:~[,/(-]~| )(?:au |a |de )?'), place, (_, zone) => zone),
  undefined,
);
const closing = skip(String.raw`\)?`);

/** « heure du Maroc », « heure Rabat Maroc », « heure locale de Dakar »; two places of different zones name none. */
const ofPlace: Parser<FuseauLu> = triple(
  skip("(?:a l')?heures?(?: legale| locale| officielle){0,2}(?:~[:,(]~| )(?:de la |de l'|du |de |d'|des |a |au |en |aux )?"),
  pair(place, another, (first, second) => (second === undefined || second === first ? { zone: first } : {})),
  skip(''),
  (_, zone) => zone,
);
const local: Parser<FuseauLu> = map(skip(String.raw`(?:a l')?heures? (?:locale|legale|officielle)(?!\p{L})`), () => ({}));

const zone = longest(offset, named, ofPlace, local);

/** Two ways to name one zone: « (GMT+1, heure de Rabat) »; the place is the more certain. */
const surer = (first: FuseauLu, second: FuseauLu): FuseauLu => (first.zone === undefined || second.zone?.includes('/') === true ? second : first);
const zones: Parser<FuseauLu> = longest(
  zone,
  triple(zone, skip('(?:~[,/=]~|~-~| ou | soit )'), zone, (first, _, second) => surer(first, second)),
  pair(
    zone,
    triple(skip(String.raw`~\(~`), zone, skip(String.raw`~\)`), (_, second) => second),
    surer,
  ),
);

/** « 12h00 (Nouakchott) ». */
const placeAlone: Parser<FuseauLu> = map(place, (zone) => ({ zone }));
const bracketed = longest(
  triple(skip(String.raw`~,?~\(~`), zones, closing, (_, value) => value),
  triple(skip(String.raw`~,?~\(~`), placeAlone, skip(String.raw`~\)`), (_, value) => value),
);
const plain = pair(skip('~,?~(?:- )?'), zones, (_, value) => value);

/** « précises », after an hour. */
export const exactly: Parser<boolean> = pair(skip(' '), words(exactitude), (_, said) => said);

/** « 12 h au plus tard (heure de Bruxelles) ». */
const atLatest = skip('~,?~(?:au plus tard|dernier delai|delai de rigueur|terme de rigueur)');

/** The zone after an hour, with the comma or the parentheses around it: « 10 heures précises, heure de Dakar ». */
export const fuseau: Parser<FuseauLu> = pair(
  optional<boolean | string, false>(longest<boolean | string>(exactly, atLatest), false),
  longest(bracketed, plain),
  (_, zone) => zone,
);

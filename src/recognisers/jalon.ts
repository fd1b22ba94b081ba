// Parser of milestones counted from the start: « T0 + 3 mois », « J+30 », « à la fin du mois 3 », « au 3e mois ».
import { ordinaux } from '../lexicon/nombres.ts';
import type { Unite } from './duree.ts';
import { before, longest, map, optional, type Parser, pair, phrases, skip, token, triple } from './grammar.ts';
import { enChiffres } from './nombre.ts';
import { event, type OrigineLue } from './origine.ts';
import { type Delai, delay, type RelativeLue, relative } from './relative.ts';
import { gated, startsOf } from './scan.ts';

const letters = { j: 'jour', m: 'mois', s: 'semaine' } as const;
const unitOf = (letter: string | undefined): Unite => (letter === 'm' ? letters.m : letter === 's' ? letters.s : letters.j);
/** « S+4 à S+6 »: due at the farther end. */
const coded: Parser<RelativeLue> = token(
  String.raw`([jms])~\+~(\d{1,3})(?:(?: au? |~[-–]~)(?:\1~\+~)(\d{1,3}))?(?![\p{L}\d.,])`,
  ([, letter, count, farther], input, at) =>
    input.raw[at] === input.raw[at]?.toUpperCase()
      ? relative({ decalage: Math.max(Number(count), Number(farther ?? 0)), unite: unitOf(letter) }, { origine: 'T0' })
      : undefined,
);
const T0 = token('t0?(?=~\\+)|t0(?![\\p{L}\\d])', ([text], input, at) => (input.raw[at] === 'T' ? text : undefined));
const fromT0: Parser<RelativeLue> = triple(
  pair(optional(skip('a '), ''), T0, (_, said) => said),
  skip(String.raw`~\+~`),
  longest(
    delay,
    // Days, unless an abbreviation that is not known follows.
    pair(enChiffres, skip('(?!~\\p{L}{1,6}\\.)'), (count): Delai => ({ decalage: count, unite: 'jour' })),
    pair(
      enChiffres,
      token('~([jms])(?![\\p{L}\\d])', ([, letter]) => letter),
      (count, letter): Delai => ({ decalage: count, unite: unitOf(letter) }),
    ),
  ),
  (_, __, said) => relative(said, { origine: 'T0' }),
);
/** « D + 15 jours », « J0 + 2 mois »: the day that the letter stands for was told before. */
const fromDay: Parser<RelativeLue> = triple(
  token('(?:d0?|j0)(?=~\\+)', ([text = ''], input, at) => (input.raw[at] === text.charAt(0).toUpperCase() ? text : undefined)),
  skip(String.raw`~\+~`),
  delay,
  (_, __, said) => relative(said, { origine: 'T0' }),
);
/** « OS + 2 mois », « Notification + 10 jours »: the event stands for its day. */
const orderCode = token('(?:os|ods)(?=~\\+)', ([text = ''], input, at): OrigineLue | undefined =>
  input.raw.slice(at, at + text.length) === text.toUpperCase() ? { origine: 'ordreDeService' } : undefined,
);
export const eventOpenings = [
  'OS',
  'ODS',
  'ordre',
  'signature',
  'notification',
  'réception',
  'démarrage',
  'commencement',
  'lancement',
  'entrée',
] as const;
const fromEvent: Parser<RelativeLue> = triple(longest(orderCode, event), skip(String.raw`~\+~`), delay, (from, _, said) => relative(said, from));
const atT0: Parser<RelativeLue> = map(T0, () => relative({ decalage: 0, unite: 'jour' }, { origine: 'T0' }));

/** Not « the first quarter », which is of the calendar. */
const monthWord = token('(mois|semaine)(?!\\p{L})', ([, name]): Unite => (name === 'semaine' ? 'semaine' : 'mois'));
const rank = longest(
  map(phrases(ordinaux), (value) => (value > 0 ? value : undefined)),
  token(String.raw`(\d{1,2}(?:[.,]5)?)(?:eme|e)(?!\p{L})`, ([, digits = '']) => Number(digits.replace(',', '.'))),
);
const ending = "(?:a la fin |en fin |des la fin |fin |au terme |a l'issue )(?:du |de la |de l'|de )?";
const atRank: Parser<RelativeLue> = longest(
  triple(
    skip(`(?:${ending}|au )`),
    pair(monthWord, skip(' (?:n°~)?'), (unite) => unite),
    token(String.raw`m?(\d{1,2})(?![\d.,/])`, ([, digits]) => Number(digits)),
    (_, unite, count) => relative({ decalage: count, unite }, { origine: 'T0' }),
  ),
  triple(
    skip(`(?:${ending}|au )`),
    pair(rank, skip(' '), (count) => count),
    pair(monthWord, skip("(?: (?:de la mission|du projet|du contrat|de mission|d'execution))?(?!\\p{L})"), (unite) => unite),
    (_, count, unite) => relative({ decalage: count, unite }, { origine: 'T0' }),
  ),
  triple(
    skip('(?:a la fin (?:du |de )?|fin )m'),
    token(String.raw`\+?(\d{1,2})(?!\d)`, ([, digits]) => Number(digits)),
    skip(''),
    (_, count) => relative({ decalage: count, unite: 'mois' }, { origine: 'T0' }),
  ),
  pair(skip('au bout de '), delay, (_, said) => relative(said, { origine: 'T0' })),
);

/** « Mois 3 », « S4 » alone in its place, as in the cell of a schedule. */
const alone: Parser<RelativeLue> = token(
  String.raw`(mois|semaines?|m|s|j)~(?:n°~)?(?:\d{1,3}(?:~[-–]~| a )(?:[msj](?=\d))?)?(\d{1,3})(?=~$)`,
  ([, name = '', count], input, at) => {
    const isCode = name.length > 1 || input.raw.charAt(at) === name.toUpperCase();
    return isCode && before(input, at, 8).trim() === ''
      ? relative({ decalage: Number(count), unite: unitOf(name.charAt(0)) }, { origine: 'T0' })
      : undefined;
  },
);

/** « 15e semaine », alone in its place. */
const rankAlone: Parser<RelativeLue> = triple(
  pair(rank, skip(' '), (count) => count),
  monthWord,
  skip(String.raw`(?=~$)`),
  (count, unite) => relative({ decalage: count, unite }, { origine: 'T0' }),
);
const aloneRank: Parser<RelativeLue> = (input, at) => (before(input, at, 8).trim() === '' ? rankAlone(input, at) : undefined);

/** Any milestone. */
export const milestone: Parser<RelativeLue> = longest(
  gated(startsOf(['J+', 'M+', 'S+', 'T0', 'à', 'D', 'D0', 'J0']), longest(coded, fromT0, fromDay, atT0)),
  gated(startsOf(eventOpenings), fromEvent),
  gated(startsOf(['à', 'en', 'dès', 'fin', 'au']), atRank),
  gated(startsOf(['J', 'M', 'S', 'mois', 'semaine', 'semaines']), alone),
  gated(startsOf(['0']), aloneRank),
);

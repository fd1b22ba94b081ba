// Parser of due dates that hang on an event: « 15 jours après la signature », « T0 + 3 mois », « sous huitaine », « en fin de mission ».
import { ordinaux } from '../lexicon/nombres.ts';
import { comptesDeJours } from '../lexicon/unites.ts';
import { duree, type Unite } from './duree.ts';
import { before, formsOf, longest, map, optional, type Parser, pair, phrases, skip, token, triple } from './grammar.ts';
import { enChiffres } from './nombre.ts';
import { type OrigineLue, origine, type Periodicite } from './origine.ts';
import { pattern } from './pattern.ts';
import { quantityOpenings } from './quantite.ts';
import { gated, startsOf } from './scan.ts';

export interface Relative {
  readonly origine: string;
  readonly decalage: number;
  readonly unite: Unite;
}

export interface RelativeLue {
  readonly borne?: 'auPlusTard';
  readonly relative: Relative;
  readonly periodicite?: Periodicite;
}

const late = optional(
  map(skip('au plus tard '), (): 'auPlusTard' => 'auPlusTard'),
  undefined,
);

interface Delai {
  readonly decalage: number;
  readonly unite: Unite;
}

/** The farther end of « 10 à 15 jours » is when it is due. */
const delay: Parser<Delai> = pair(duree, optional(skip(' (?:au plus tard|maximum|max|au maximum|au plus)(?!\\p{L})'), ''), ({ max, unite }) => ({
  decalage: max,
  unite,
}));
const oneUnit: Parser<Delai> = token('(mois|semaine|quinzaine|trimestre)(?= (?:qui suit|suivant))', ([, name]) =>
  name === 'quinzaine'
    ? { decalage: 15, unite: 'jour' }
    : { decalage: 1, unite: name === 'semaine' ? 'semaine' : name === 'trimestre' ? 'trimestre' : 'mois' },
);

const after = skip("(?: (?:a compter|a partir|a dater) (?:de |du |d')| suivants? | apres | qui suit | qui suivent | des )");
const earlier = skip(' avant ');

function relative({ decalage, unite }: Delai, from: OrigineLue | undefined, borne?: 'auPlusTard'): RelativeLue {
  return {
    ...(borne === undefined ? {} : { borne }),
    relative: { origine: from?.origine ?? 'nonDite', decalage, unite },
    ...(from?.periodicite === undefined ? {} : { periodicite: from.periodicite }),
  };
}

const from = pair(after, origine, (_, value) => value);
const plain: Parser<RelativeLue> = pair(
  late,
  longest(
    pair(delay, from, (said, event) => relative(said, event)),
    pair(
      delay,
      pair(earlier, origine, (_, event) => event),
      (said, event) => relative({ ...said, decalage: -said.decalage }, event),
    ),
  ),
  (borne, said) => ({
    ...(borne === undefined ? {} : { borne }),
    ...said,
  }),
);

/** « dans un délai de », « sous »: the event may be left unsaid; « dans les 15 jours » needs it. */
const maximum = "(?:(?:maximum|maximal|imperatif|global|max\\.?|n'excedant pas) )?(?:de |d')?(?:maximum )?";
const within: Parser<RelativeLue> = triple(
  late,
  pair(
    skip(`(?:dans un (?:bref )?delai |sous (?:un delai |les )?|endeans (?:les )?|delai (?=(?:maximum |maximal )?(?:de|d')))${maximum}`),
    delay,
    (_, said) => said,
  ),
  optional(from, undefined),
  (_, said, event) => relative(said, event, 'auPlusTard'),
);
const withinThe: Parser<RelativeLue> = triple(
  late,
  pair(skip("dans (?:les |le |la |l')"), longest(delay, oneUnit), (_, said) => said),
  from,
  (_, said, event) => relative(said, event, 'auPlusTard'),
);

const letters = { j: 'jour', m: 'mois', s: 'semaine' } as const;
const unitOf = (letter: string | undefined): Unite => (letter === 'm' ? letters.m : letter === 's' ? letters.s : letters.j);
const coded: Parser<RelativeLue> = token(String.raw`([jms])~\+~(\d{1,3})(?![\p{L}\d.,])`, ([, letter, count], input, at) =>
  input.raw[at] === input.raw[at]?.toUpperCase() ? relative({ decalage: Number(count), unite: unitOf(letter) }, { origine: 'T0' }) : undefined,
);
const T0 = token('t0?(?=~\\+)|t0(?![\\p{L}\\d])', ([text], input, at) => (input.raw[at] === 'T' ? text : undefined));
const fromT0: Parser<RelativeLue> = triple(
  pair(optional(skip('a '), ''), T0, (_, said) => said),
  skip(String.raw`~\+~`),
  longest(
    delay,
    map(enChiffres, (count): Delai => ({ decalage: count, unite: 'jour' })),
  ),
  (_, __, said) => relative(said, { origine: 'T0' }),
);
const atT0: Parser<RelativeLue> = map(T0, () => relative({ decalage: 0, unite: 'jour' }, { origine: 'T0' }));

/** Not « the first quarter », which is of the calendar. */
const monthWord = token('(mois|semaine)(?!\\p{L})', ([, name]): Unite => (name === 'semaine' ? 'semaine' : 'mois'));
const rank = longest(
  map(phrases(ordinaux), (value) => (value > 0 ? value : undefined)),
  token(String.raw`(\d{1,2})(?:eme|e)(?!\p{L})`, ([, digits]) => Number(digits)),
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

/** The event itself: « dès la signature », « en fin de projet », « à la remise du livrable 1 ». */
const at = skip(
  "(?:a l'|a la |a |au |aux |des (?:la |le |l')?|lors de (?:la |l')?|lors du |apres (?:la |le |l')?|suite a (?:la |l')?|suite au |en )",
);
const event: Parser<RelativeLue> = triple(late, at, origine, (borne, _, from) => relative({ decalage: 0, unite: 'jour' }, from, borne));

/** What is « soumis à l'approbation » of someone is not due on that day. */
const submitted = pattern(String.raw`soumi\p{L}{1,6}(?: \p{L}{1,12}){0,3} $`);
const onEvent: Parser<RelativeLue> = (input, offset) => (submitted.test(before(input, offset, 40)) ? undefined : event(input, offset));

const comptes = formsOf(comptesDeJours);

/** Any relative due date. */
export const relativeDue: Parser<RelativeLue> = longest(
  gated(startsOf(quantityOpenings, comptes, ['au plus tard']), plain),
  gated(startsOf(['dans', 'sous', 'endeans', 'délai', 'au plus tard']), longest(within, withinThe)),
  gated(startsOf(['J+', 'M+', 'S+', 'T0', 'à']), longest(coded, fromT0, atT0)),
  gated(startsOf(['à', 'en', 'dès', 'fin', 'au']), atRank),
  gated(startsOf(['à', 'au', 'aux', 'dès', 'lors', 'après', 'suite', 'en']), onEvent),
);

/** What may open one. */
export const relativeOpenings = [
  'au',
  'aux',
  'a',
  'dans',
  'sous',
  'endeans',
  'délai',
  'dès',
  'lors',
  'après',
  'suite',
  'en',
  'fin',
  'T0',
  'J+',
  'M+',
  'S+',
];

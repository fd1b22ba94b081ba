// Parser of due dates that hang on an event: « 15 jours après la signature », « sous huitaine », « en fin de mission ».
import { comptesDeJours } from '../lexicon/unites.ts';
import { before, formsOf, longest, optional, type Parser, pair, skip, token, triple } from './grammar.ts';
import { eventOpenings, milestone } from './jalon.ts';
import { origine } from './origine.ts';
import { pattern } from './pattern.ts';
import { quantityOpenings } from './quantite.ts';
import { type Delai, delay, late, type RelativeLue, relative } from './relative.ts';
import { gated, startsOf } from './scan.ts';

const oneUnit: Parser<Delai> = token('(mois|semaine|quinzaine|trimestre)(?= (?:qui suit|suivant))', ([, name]) =>
  name === 'quinzaine'
    ? { decalage: 15, unite: 'jour' }
    : { decalage: 1, unite: name === 'semaine' ? 'semaine' : name === 'trimestre' ? 'trimestre' : 'mois' },
);

const after = skip("(?: (?:a compter|a partir|a dater) (?:de |du |d')| suivants? | apres | qui suit | qui suivent | des )");
const earlier = skip(' avant ');

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
/** « dans les 20 jours de la notification ». */
const ofIt = pair(skip("(?: de (?=la |l')| du (?:meme )?)"), origine, (_, value) => value);
const withinThe: Parser<RelativeLue> = triple(
  late,
  pair(skip("dans (?:les |le |la |l')"), longest(delay, oneUnit), (_, said) => said),
  longest(from, ofIt),
  (_, said, event) => relative(said, event, 'auPlusTard'),
);

/** The event itself: « dès la signature », « en fin de projet », « à la remise du livrable 1 ». */
const at = skip(
  "(?:a l'|a la |a |au |aux |des (?:la |le |l')?|lors de (?:la |l')?|lors du |apres (?:la |le |l')?|suite a (?:la |l')?|suite au |en )",
);
const until = skip("(?:jusqu'a (?:la |l')|jusqu'au )");
const event: Parser<RelativeLue> = longest(
  triple(late, at, origine, (borne, _, from) => relative({ decalage: 0, unite: 'jour' }, from, borne)),
  pair(until, origine, (_, from) => relative({ decalage: 0, unite: 'jour' }, from, 'auPlusTard')),
);

/** What is « soumis à l'approbation » of someone is not due on that day. */
const submitted = pattern(String.raw`soumi\p{L}{1,6}(?: \p{L}{1,12}){0,3} $`);
const onEvent: Parser<RelativeLue> = (input, offset) => (submitted.test(before(input, offset, 40)) ? undefined : event(input, offset));

const comptes = formsOf(comptesDeJours);

/** Any relative due date. */
export const relativeDue: Parser<RelativeLue> = longest(
  gated(startsOf(quantityOpenings, comptes, ['au plus tard']), plain),
  gated(startsOf(['dans', 'sous', 'endeans', 'délai', 'au plus tard']), longest(within, withinThe)),
  milestone,
  gated(startsOf(['à', 'au', 'aux', 'dès', 'lors', 'après', 'suite', 'en', "jusqu'à"]), onEvent),
);

/** What may open one. */
export const relativeOpenings = [
  ...eventOpenings,
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
  'D',
  'D0',
  'J0',
  'J+',
  'M+',
  'S+',
  'mois',
  'semaine',
  'semaines',
  "jusqu'à",
];

// Parser of the event from which a delay runs: « la signature du contrat », « validation du livrable 2 », « la fin du semestre ».
import { actes, acteurs, evenements, fins, objetsDeMission, periodes, retours } from '../lexicon/echeances.ts';
import { longest, map, optional, type Parser, pair, phrases, skip, token, triple, words } from './grammar.ts';
import { renvoi } from './reference.ts';

export type Periodicite =
  | 'hebdomadaire'
  | 'bimensuelle'
  | 'mensuelle'
  | 'bimestrielle'
  | 'trimestrielle'
  | 'semestrielle'
  | 'annuelle'
  | 'parReunion'
  | 'parActivite';

export interface OrigineLue {
  /** As in the model: `signature`, `T0`, `finMission`, `validation:2`… */
  readonly origine: string;
  readonly periodicite?: Periodicite;
}

const of = "(?: de la | du | de l'| des | de | d'| dudit | de ladite )(?:present(?:e|s)? |dit(?:e|s)? )?";
const object: Parser<unknown> = pair(skip(of), words(objetsDeMission), () => true);
const objects: Parser<unknown> = pair(object, optional(object, true), () => true);
const complement = optional(objects, true);
/** « signature du contrat », « ordre de service ». */
export const event: Parser<OrigineLue> = pair(phrases(evenements), complement, (origine) => ({ origine }));

/** « début » begins many things; only that of the mission counts. */
const beginning: Parser<OrigineLue> = pair(skip('debut'), objects, () => ({ origine: 'demarrage' }));

const end = words(fins);
/** « la fin des travaux sur place » ends a part of them. */
const whole = skip('(?! (?:sur place|sur (?:le )?terrain|de terrain|de collecte))');
const endOfMission: Parser<OrigineLue> = triple(end, objects, whole, () => ({ origine: 'finMission' }));
const endOfPeriod: Parser<OrigineLue> = triple(
  pair(end, skip("(?: de la | du | de l'| de | d')"), () => true),
  optional(skip('chaque '), ''),
  phrases(periodes),
  (_, each, periodicite) => (each === '' ? { origine: 'finPeriode' } : { origine: 'finPeriode', periodicite }),
);
const endOfThePeriod: Parser<OrigineLue> = pair(end, skip(' de (?:la|chaque) periode(?: de reference| concernee)?'), () => ({
  origine: 'finPeriode',
}));

/** The deliverable by its reference, else by its own words up to the next small word. */
const small = String.raw`(?:par|et|ou|dans|sous|avec|sans|sur|pour|le|la|les|un|une|au|aux|soit|dont|qui|que|est|sera|a|en|avant|apres|puis|lors|selon|afin|chaque|tout|toute|tous|toutes|ces|cette|leurs?|ses|son|sa|chacun|chacune|celui|celle|ceux)(?![\p{L}])`;
const someone = words([...acteurs, ...retours]);
const byName: Parser<string> = token(
  String.raw`(?:(?!${small})\p{L}[\p{L}'-]{2,20})(?:(?: de la | du | de l'| des | de | d'| )(?!${small})\p{L}[\p{L}'-]{2,20}){0,3}`,
  ([text = ''], input, at) => (someone(input, at) === undefined ? input.raw.slice(at, at + text.length).replace(/\s+/gu, ' ') : undefined),
);
const byReference: Parser<string> = map(renvoi, ({ genre, refs }) =>
  genre === 'livrable' || genre === 'phase' || genre === 'lot' ? `${genre === 'livrable' ? '' : `${genre} `}${refs.join(',')}` : undefined,
);
/** « R3 », « P2 »: once an act is named, a code says of what. */
const byCode: Parser<string> = token(String.raw`[a-z]\d{1,2}(?![\p{L}\d.,/]\d|[\p{L}\d])`, ([text = ''], input, at) => {
  const code = input.raw.slice(at, at + text.length);
  return code === code.toUpperCase() ? code : undefined;
});
const actor = optional(skip('(?: (?:ecrite|formelle|officielle|definitive|effective|finale|complete))?'), '');
const whose = skip(
  "(?: de la | du | sur le | sur la | sur | de l'| des | de | d'| dudit )(?:version (?:finale|definitive|provisoire) (?:de la |du |de l'|des ))?",
);
const act: Parser<OrigineLue> = triple(
  pair(phrases(actes), actor, (kind) => kind),
  whose,
  longest(byReference, byCode, byName),
  (kind, _, name) => ({ origine: `${kind}:${name}` }),
);

/** « validation du livrable 2 » is longer than any event; where the same words name an event, the event wins. */
const byReferenceFirst: Parser<OrigineLue> = (input, at) => (event(input, at) === undefined ? act(input, at) : undefined);

/** The event, after its article. */
export const origine: Parser<OrigineLue> = pair(
  skip("(?:la date (?:effective )?(?:de |d'|du ))?(?:la |le |l'|les |sa |son |(?:cette|ce|cet) (?:meme )?|ladite |ledit )?"),
  longest(byReferenceFirst, event, beginning, endOfMission, endOfPeriod, endOfThePeriod),
  (_, value) => value,
);

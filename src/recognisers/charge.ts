// Text → effort in person-days or person-months: « 26 HJ », « volume de travail de 84 jours », « 2 experts × 15 jours ».
import type { Located } from '../document/span.ts';
import { mois } from '../lexicon/mois.ts';
import { comptesRonds, nomsDeCharge, personnes, travauxEntiers, unitesDeCharge } from '../lexicon/unites.ts';
import { before, formsOf, longest, optional, type Parser, pair, phrases, skip, token, triple } from './grammar.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { nombre, type Quantite, quantite, quantityOpenings } from './quantite.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface ChargeLue {
  readonly min: number;
  readonly max: number;
  readonly unite: 'hommeJour' | 'hommeMois';
}

const effort = ({ min, max }: Quantite, unite: ChargeLue['unite']): ChargeLue => ({ min, max, unite });
/** « trentaine de ». */
const rounded: Parser<Quantite> = pair(phrases(comptesRonds), skip(" d(?:e |')"), (count) => ({ min: count, max: count }));
const amountOf = longest(quantite, rounded);
/** « huit hommes-mois et demi ». */
const andHalf = optional(
  token(' et demie?(?!\\p{L})', () => 0.5),
  0,
);
const inUnits: Parser<ChargeLue> = pair(
  triple(amountOf, skip('~'), phrases(unitesDeCharge), (amount, _, unite) => effort(amount, unite)),
  andHalf,
  ({ min, max, unite }, half) => ({ min: min + half, max: max + half, unite }),
);

const people = skip(`~${wordsPattern(personnes)}`);
const days = skip('~(?:jours?|journees?|j)(?![\\p{L}/])(?: (?:ouvres|ouvrables|calendaires|effectifs))?');
const times = skip('~[x×*]~');
const product = (count: number, each: number): ChargeLue => ({ min: count * each, max: count * each, unite: 'hommeJour' });
const multiplied: Parser<ChargeLue> = longest(
  triple(
    pair(nombre, people, (count) => count),
    times,
    pair(nombre, days, (each) => each),
    (count, _, each) => product(count, each),
  ),
  triple(
    pair(nombre, days, (each) => each),
    times,
    pair(nombre, people, (count) => count),
    (each, _, count) => product(count, each),
  ),
);

/** Days, or a bare number, after a noun of effort: between them only words that carry the number. */
const nouns = wordsPattern(nomsDeCharge);
const carried = pattern(String.raw`(?<![\p{L}])${nouns}(?:[^.;\t\d(:]{0,60})~(?::~|\(~)?$`);
const countNoun = pattern(String.raw`(?<![\p{L}])(?:nombre (?:total )?(?:de jours|d'hommes[-/]jours|de h/?j)(?: [^.;\t\d(:]{0,30})?)~:~$`);
/** « le volume du mandat est estimé à », « on chiffre l'ampleur de l'étude à »: nouns that say days only of the whole work, tied to them by their verb. */
const works = wordsPattern(travauxEntiers);
const ofWhole = String.raw`(?: (?:total|global|maxim|indicati|prevision|prevu|necessaire)\p{L}*| de travail| (?:de la |de l'|des |de |du )${works})*`;
const measuredNoun = String.raw`(?:volume|ampleur|charge|budget[\s-]temps|temps a consacrer (?:a |au )(?:la |cette |l'|ce )?${works})${ofWhole}`;
const countOfDays = String.raw`nombre (?:total |maxim\p{L}+ )?de jours(?: (?:ouvr|factur|prest)\p{L}+| de (?:travail|prestation|consultation)| d'(?:expertise|intervention))?`;
const roundly = '(?: quelque| un (?:total|maximum) de)?~$';
const toldVerb = String.raw`(?: (?:est|sera|a ete)(?: (?:\p{L}+ment )?(?:estim|evalu|fix|arret|chiffr|limit|plafonn)ee?)?(?: a| de| d'|)| s'elev(?:e|era) a| represente| compte| ne \p{L}+ (?:pas |en aucun cas )?(?:depasser|exceder)| ne (?:depass|exced)e(?:ra)?(?: pas)?)`;
const measured = pattern(
  String.raw`(?<![\p{L}])(?:${measuredNoun}${toldVerb}|(?:estim|evalu|chiffr|fix|limit)\p{L}{1,4} (?:le |la |l')${measuredNoun} a)${roundly}`,
);
const countTold = pattern(String.raw`(?<![\p{L}])${countOfDays}${toldVerb}${roundly}`);
/** « 12 jours pour la phase 1 », « par facteur », « pour l'un et à 8 jours pour l'autre »: of a part. */
const ofPart = pattern(
  String.raw`^(?: \p{L}+)?~(?:(?:pour|a) (?:la |l'|le |chaque |chacun)(?:phase|etape|lot|tranche|volet|expert|site|region|commune|atelier)|par (?!l[ae] |l'|les )\p{L}|[^.,;:]{0,60} et (?:a |de )?[\p{L}\d-]{1,12} (?:jours|journees)(?!\p{L}))`,
);
const interrupted = pattern(String.raw`(?<!\p{L})(?:duree|periode|delai|pendant|durant|sur|dans|sous|apres|avant)(?!\p{L})`);
const inDays: Parser<ChargeLue> = pair(amountOf, days, (amount) => effort(amount, 'hommeJour'));
const bareCount: Parser<ChargeLue> = pair(quantite, skip('(?=~(?:$|[.;,)]|\\t))'), (amount) => effort(amount, 'hommeJour'));
const announcedDays: Parser<ChargeLue> = (input, at) => {
  const said = inDays(input, at);
  const bare = said ?? bareCount(input, at);
  const lead = bare === undefined ? '' : before(input, at, 110);
  if (bare === undefined) return undefined;
  const shared = ofPart.test(input.folded.slice(bare.end, bare.end + 90));
  if (!shared && (measured.test(lead) || countTold.test(lead))) return said ?? (countTold.test(lead) ? bare : undefined);
  const carrier = carried.exec(lead)?.[0];
  if (carrier === undefined || shared || interrupted.test(carrier)) return undefined;
  return said ?? (countNoun.test(lead) ? bare : undefined);
};
/** « 30 jours étalés sur deux mois », « répartis entre mai et août »: what is spread over a time is work. */
const months = wordsPattern(formsOf(mois));
const spreadDays: Parser<ChargeLue> = pair(
  inDays,
  skip(
    `(?<! calendaires)(?=,? (?:a )?(?:etale|repart|echelonn)\\p{L}{0,4} (?:(?:entre |de |d')(?:debut |fin |mi-)?${months}|(?:sur|dans|en)(?! (?:deux|trois|quatre|\\d{1,2}) (?:lots?|sites?|phases?|regions?))))`,
  ),
  (days) => days,
);
/** « à raison de 8 h/j » is a working day. */
const hoursPerDay = /(?:raison|rythme) (?:de |d')?$/u;

const charge = longest(inUnits, multiplied, announcedDays, spreadDays);

const starts = startsOf([...quantityOpenings, ...comptesRonds.flatMap(({ formes }) => formes)]);

export const recogniseCharges = recalled((text: string): readonly Located<ChargeLue>[] => {
  return scan(text, starts, (input, at) => {
    const lead = before(input, at, 16);
    return /\d[.,/-]$/u.test(lead) || hoursPerDay.test(lead) ? undefined : charge(input, at);
  });
});

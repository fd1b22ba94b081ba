// Text → required years of experience: « au minimum 5 ans d'expérience », « une expérience de cinq (05) ans ».
import type { Located } from '../document/span.ts';
import { before, longest, type Parser, pair, skip } from './grammar.ts';
import { pattern } from './pattern.ts';
import { quantite, quantityOpenings } from './quantite.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

const years = pair(quantite, skip(String.raw`~\+?~(?:ans?|annees?)(?!\p{L})`), ({ min }) => min);
const more =
  '(?: (?:ou|et) plus| au moins| au minimum| minimum| minimales?| requises?| revolus?| effectives?| de solides?| continues?| pertinentes?)';
const experience =
  "(?: (?:d'une |de |d')(?:solide |longue |bonne )?(?:experience|anciennete|pratique|exercice|metier|evaluation|enseignement|carriere)| dans (?:un|une|des|la|le|l')[^.;\\t\\d]{0,30} poste similaire)(?:s)?(?!\\p{L})";
const ofExperience: Parser<number> = pair(years, skip(`${more}{0,2}${experience}`), (value) => value);
const later: Parser<number> = pair(years, skip(`${more}{0,2}`), (value) => value);

/** « Minimum 4 années de production de films » opens a requirement: years of doing it. */
const doing = skip(" (?:de |d')(?:production|redaction|gestion|conduite|encadrement|direction|conception|animation|activite)(?!\\p{L})");
const opensText = pattern(String.raw`^~(?:[-–•]~)?(?:au minimum |minimum |minimum de |au moins |plus de |un minimum de )?$`);

/** « expérience (professionnelle) d'au moins », « justifier de »: what carries the number of years. */
const announced = pattern(
  String.raw`(?<!\p{L})(?:experiences?|anciennete|exercice|pratique)(?: [^.;\t\d(]{0,70})?(?:~\([\d.]{1,9}\))?(?: d'au moins| au moins| d'au minimum| au minimum| minimum(?: de)?| minimale(?: de)?| d'une duree de| de plus de| superieure a| egale a| totalisant| de|~:|~>=?|~≥)~$`,
);
const proven = pattern(
  String.raw`(?<!\p{L})(?:justifi(?:er|ant|e)|dispos(?:er|ant)|possed(?:er|ant)|ayant|avoir|totalis(?:er|ant))(?: d')?~(?:de |d'|au moins |au minimum |un minimum de |d'au moins |d'au minimum )$`,
);
/** « avoir travaillé trois ans ou plus avec … ». */
const worked = pattern(
  String.raw`(?<!\p{L})(?:avoir|ayant|a) (?:deja |effectivement )?(?:travaille|exerce|enseigne|pratique)(?:,? (?:pendant|durant))?(?: au moins| au minimum| plus de| un minimum de)?~$`,
);
/** « Vous formez des adultes depuis cinq ans »: what one does to this day. */
const since = pattern(
  String.raw`(?<!\p{L})(?:(?:il|elle|vous|qui) (?:exerce|enseigne|pratique|travaille|form|conduise|conduit|anime|accompagne|encadre|dirige|intervient|intervene|realise|facilite|conseille)(?:z|ez|nt|e)?)(?: [^.;\t\d]{0,60})? depuis(?: au moins| plus de| au minimum)?~$`,
);
/** « dix ans d'expérience, dont cinq dans … », « expérience (5 ans minimum) ». */
const within = pattern(
  String.raw`(?<!\p{L})experience(?: [^.;\t]{0,90})?,? dont (?:au moins |au minimum )?$|(?<!\p{L})experience(?: [^.;\t\d(]{0,50})?~\(~(?:au moins |au minimum |minimum |min\.? )?$`,
);
const notExperience = pattern(String.raw`(?<!\p{L})(?:duree|projets?|contrats?|periode|programme|age|garantie|dernieres?|derniers?)(?!\p{L})`);

const anyYears = longest(years, later);
const starts = startsOf(quantityOpenings);
const longestOpening = 20;
const insideNumber = /\d[.,/-]$/u;

/** The least number of years; ages, durations of contracts and « the last five years » give nothing. */
export const recogniseAnneesExperience = recalled((text: string): readonly Located<number>[] => {
  return scan(text, starts, (input, at) => {
    const plain = anyYears(input, at);
    const lead = before(input, at, 110);
    if (plain === undefined || insideNumber.test(lead)) return undefined;
    const said = ofExperience(input, at);
    if (said !== undefined) return said;
    if (at <= longestOpening && opensText.test(input.folded.slice(0, at)) && doing(input, plain.end) !== undefined) return plain;
    const carrier = announced.exec(lead)?.[0];
    const carried =
      carrier === undefined
        ? proven.test(lead) || worked.test(lead) || since.test(lead) || within.test(lead)
        : !notExperience.test(carrier.replace(/d'une duree de *$/u, ''));
    return carried ? plain : undefined;
  });
});

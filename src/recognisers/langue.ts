// Text → languages, as what is spoken or written: « maîtrise du français », « l'arabe »; « secteur français » gives nothing.
import type { Located } from '../document/span.ts';
import { langues, languesAuFeminin } from '../lexicon/langues.ts';
import { before, formsOf, phrases } from './grammar.ts';
import { pattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

/** Determiners and prepositions before a language; a noun before it makes it an adjective. */
const introduced = pattern(
  String.raw`(?:^|[\t(:;•])[ -]{0,3}$|(?:^|[^\p{L}])(?:le |l'|du |de l'|d'|en |au |a l'|langues? (?:de travail )?:?~|parle(?:r|s|nt)? |ecri[rt]e? |(?:ecri(?:re|t|vez)|parle[rz]?|redige[rz]?) (?:dans |en )?un |lire |comprendre |parlant |niveau |(?:niveau|maitrise|connaissances?|pratique|notions?|bases) (?:suffisante? |courante? |orale? |ecrite? )?(?:de |d')|(?:tres )?bon |courant |couramment |bilingue |trilingue )$`,
);
/** « le français Dupont », « les Français », « du ministre français » are not reached; « l'arabe » people are. */
const people = pattern(String.raw`^ (?:ou|et) (?:marocain|algerien|tunisien|belge|suisse|canadien)(?!\p{L})`);
const listed = pattern("(?:,| et(?: de l'| du| le| l'| en)?| ou(?: de l'| du| le| l'| en)?|~/|~-| &)(?:~et/ou)?~$");

const language = phrases(langues);
const feminine = phrases(languesAuFeminin);
const afterLangue = pattern(String.raw`(?<!\p{L})langues? $`);
const starts = startsOf(formsOf(langues), formsOf(languesAuFeminin));

/** In a list, each after the first follows another language: « français, anglais et arabe ». */
export const recogniseLangues = recalled((text: string): readonly Located<string>[] => {
  let lastEnd = -1;
  return scan(text, starts, (input, at) => {
    const adjective = feminine(input, at);
    const match = adjective ?? language(input, at);
    if (match === undefined || people.test(input.folded.slice(match.end, match.end + 20))) return undefined;
    const gap = lastEnd < 0 ? '' : input.folded.slice(lastEnd, at);
    const continues = lastEnd >= 0 && gap.length <= 60 && listed.test(gap) && !/[.;\t]/u.test(gap);
    const opens = adjective === undefined ? introduced : afterLangue;
    if (!continues && !opens.test(before(input, at, 40))) return undefined;
    lastEnd = match.end;
    return match;
  });
});

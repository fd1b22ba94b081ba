// Text → what was left to fill in: « [à compléter] », « XX/XX/20XX », « …………… », « TBD », errors of fields.
import type { Located } from '../document/span.ts';
import { demandes, reports, residus } from '../lexicon/champs.ts';
import { monnaies } from '../lexicon/monnaies.ts';
import { unitesDeTemps } from '../lexicon/unites.ts';
import { before, formsOf, type Input, longest, type Parser, pair, skip, token, words } from './grammar.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

/** What a bracket holds when it is a field: only marks, or words that ask for something. */
const marks = /^[ xX.…_●•?*/-]*$/u;
const asking = words(demandes);

function asks(input: Input, at: number): boolean {
  return asking(input, input.folded[at] === ' ' ? at + 1 : at) !== undefined;
}

/** Whether « … » stand around: the words are quoted, « […] » is then an omission. */
function isQuoted(input: Input, at: number): boolean {
  const lead = input.raw.slice(Math.max(0, at - 300), at);
  return lead.lastIndexOf('«') > lead.lastIndexOf('»');
}

/** « porte la mention « Réalisé par [nom du consultant], [mois] » », « avec l'objet « Offre – Lot [numéro] » »: what will be written on the work, or on an offer, once it is done. */
const futureMention = pattern(
  "(?<![a-z])(?:mentions?|libelle|formule|avertissement|(?:avec|en|sous|comme|indiquant|precisant|mentionnant|portant)~(?:pour |en |comme |l')?(?:objet|sujet)(?: du (?:message|courriel|mail))?)~(?:suivante?s?)?~:?~$",
);

function isInMention(input: Input, at: number): boolean {
  const quote = input.raw.lastIndexOf('«', at);
  return isQuoted(input, at) && futureMention.test(before(input, quote, 40));
}

/** « L[numéro]_[date].pdf »: how files are to be named. */
function isInFileName(input: Input, at: number, end: number): boolean {
  const word = `${/\S{0,40}$/u.exec(input.raw.slice(Math.max(0, at - 40), at))?.[0] ?? ''} ${/^\S{0,40}/u.exec(input.raw.slice(end, end + 40))?.[0] ?? ''}`;
  return /_(?:\s|\[)|\s_|\.(?:pdf|docx?|xlsx?|zip|odt|jpg)\b/u.test(word);
}

/** « [nom du soumissionnaire] », « objet : « Offre – [votre nom] » »: whoever answers fills it in. */
/** « [à compléter par le fondeur] »: whoever signs does it. */
const ofTheOther = pattern(
  "par (?:le |la |les |l')?(?:client|titulaire|prestataire|fournisseur|contractant|cocontractant|attributaire|consultant|experte?)s?(?![a-z])",
);
/** « signalés par la mention [à préciser] »: the mark itself is spoken of. */
const ofTheMark = pattern(
  '(?<![a-z])(?:mentions?|picto(?:grammes?)?|balises?|signale(?:e|s|es)(?: par| comme)?|(?:marque|repere|note)(?:e|s|es) (?:par|comme)|(?:les|des) (?:points?|champs|zones|passages))~(?:«~)?$',
);
const ofTheOffer = pattern('(?<![a-z])(?:candidate?s?|soumissionnaires?|postulante?s?|mandataire)(?![a-z])');

const bracket: Parser<string> = token(String.raw`\[([^\][\t]{0,80})\](?!\()`, ([, content = ''], input, at) => {
  const isOmission = /^[ .…]*$/u.test(content) && content.trim() !== '';
  if (isOmission) return isQuoted(input, at) ? undefined : 'champ';
  const asked = input.folded.slice(at + 1, at + 1 + content.length);
  if (
    isInFileName(input, at, at + content.length + 2) ||
    isInMention(input, at) ||
    ofTheOffer.test(asked) ||
    ofTheOther.test(asked) ||
    ofTheMark.test(before(input, at, 40)) ||
    (isQuoted(input, at) && /\bvo(?:tre|s)\b/u.test(asked))
  )
    return undefined;
  return (marks.test(content) && content.trim() !== '') || asks(input, at + 1) ? 'champ' : undefined;
});
const angled: Parser<string> = token(String.raw`<([^<>\t\n]{2,60})>`, ([, content = ''], input, at) =>
  !/[=/@]|^[a-z]{1,5}$/u.test(content) && asks(input, at + 1) ? 'champ' : undefined,
);
const angledWord: Parser<string> = token('<~(?:nom|date|lieu|titre|montant|pays|ville|adresse|duree)~>', () => 'champ');
const braces: Parser<string> = token(String.raw`\{\{[^{}\t]{1,60}\}\}|\$\{[^{}\t]{1,60}\}`, () => 'champ');

const anyDate: Parser<string> = token(
  String.raw`(?:xx|jj|\.\.|__|\d{2})~/~(?:xx|mm|\.\.|__|\d{2})~/~(?:20xx|202x|xxxx|xx|aaaa|aa|\.{4}|____|20__|20\.\.)(?![\p{L}\d])`,
  ([text = '']) => (/^jj|^xx|^\.\.|^__|xx|aa|mm|__|\.\./u.test(text) ? 'champ' : undefined),
);

/** « XX jours », « 20XX », « XXXX »; « XX » alone and « XXe siècle » are Roman numbers. */
const crosses: Parser<string> = token(String.raw`(?:20)?x{2,20}(?![\p{L}\d]|-)`, ([text = ''], input, at) => {
  const raw = input.raw.slice(at, at + text.length);
  if (raw !== raw.toUpperCase()) return undefined;
  const isValue = /: ?$/u.test(before(input, at, 3));
  return isValue ||
    isNameless(input, at, at + text.length) ||
    text.startsWith('20') ||
    text.length >= 4 ||
    countedAfter.test(input.folded.slice(at + text.length, at + text.length + 24))
    ? 'champ'
    : undefined;
});
/** « par XX, », « Monsieur XXX »: where a name stands; a Roman number stands after what it counts. */
function isNameless(input: Input, at: number, end: number): boolean {
  return (
    /(?:^|[^\p{L}])(?:par|de|du|chez|monsieur|madame|mme|m\.) $/u.test(before(input, at, 12)) &&
    /^ ?(?:[,.;)]|$)/u.test(input.folded.slice(end, end + 3))
  );
}
const countedAfter = pattern(`^~(?:%|€|heures?|euros?|dirhams?|hj|h/j|participants|pages|personnes|${wordsPattern(formsOf(unitesDeTemps))})`);

/** « à la signature ........ 1 800 € »: what the dots lead to is there. */
const filled = pattern(
  String.raw`^[ \t]{0,4}\d{1,3}(?:[ .,']?\d{3}){0,4}(?:[.,]\d{1,2})?~(?:[%€$]|(?:${wordsPattern(formsOf(monnaies))}|points?|pts?)(?![a-z]))`,
);

/** « Formation ........ 2,5 jours », « Rapport final ........ 15 mai 2027 », « Plan ........ T0 + 8 semaines », at the end of the line: a value of its own stands there. */
const ledTo = pattern(
  String.raw`^[ \t]{0,4}(?:\d{1,3}(?:[ .,/']?\d{1,4}){0,4}(?:~\p{L}[\p{L}/.'-]{0,20}){1,3}(?: \d{4})?|[tj]0?~\+~\d{1,3}(?:~\p{L}{1,12}){0,2})~[.;]?~$`,
);
const leads = pattern(String.raw`\p{L}{3}\)?~$`);
const leadsOn = pattern('(?<![\\p{L}])(?:de|du|des|la|le|les|au|aux|en|sur|sous|pour|dans|par|est|sont|pendant|entre)~$');

/** « Signature du responsable : », « Visa de la direction », at the head of a line: a place to sign. That of a contract has its day. */
const toSign = pattern(
  String.raw`^[^\p{L}]{0,4}(?:nom,? |date,? |et |cachet |lieu,? ){0,4}(?:signatures?|cachets?|visas?|lu et approuve)(?![\p{L}])(?![^:]{0,40}(?:contrat|marche|convention|avenant|ordre))[^.;:]{0,40}:?~$`,
);

/** « Le Directeur ……… », all that a line holds: who signs below. */
const signatory = pattern(
  String.raw`^(?:pour )?(?:le |la |l'|les )(?:direct(?:eur|rice)|president|maire|ministre|secretaire|coord(?:onn|in)at|responsable|representant|maitre|client|prestataire|titulaire|consultant|personne responsable|chef|gouverneur|prefet|recteur)[^.;:]{0,40}$`,
);

/** Dots of a table of contents lead to a page number; after « etc » they only trail; before a signature they are a place to sign. */
const dots: Parser<string> = token(String.raw`(?=[.…_][.…_])(?:(?:\.{4}|…{2}|…\.|\.…)[….]{0,400}|_{3,200})`, ([text = ''], input, at) => {
  const lead = before(input, at, 60);
  if (/etc ?$|fait (?:a|le) ?$|fait a [^.;]{0,30}le[ ._/…]*$|signature ?:? ?$|[.…_]$/u.test(lead)) return undefined;
  if (at === lead.length && (toSign.test(lead) || (signatory.test(lead) && input.folded.slice(at + text.length).trim() === ''))) return undefined;
  // « 20 % ........ à la signature »: the dots lead from a share to what it is of.
  if (/\d ?% ?$/u.test(lead) && /^ {0,4}[a-z]{1,}/u.test(input.folded.slice(at + text.length, at + text.length + 8))) return undefined;
  const next = input.folded.slice(at + text.length, at + text.length + 32);
  if (filled.test(next)) return undefined;
  if (leads.test(lead) && !leadsOn.test(lead) && ledTo.test(input.folded.slice(at + text.length, at + text.length + 60))) return undefined;
  if (/^[ \t]{0,4}(?:\d{1,3}|[ivxl]{1,6}) *(?:$|\t| )/u.test(next) && !text.startsWith('_')) return undefined;
  // « fiche_____12 », « C:\\___brouillons »: a name of a file or a code.
  if (text.startsWith('_') && /[\p{L}\d\\/]$/u.test(lead) && /^[\p{L}\d]/u.test(next)) return undefined;
  return text.startsWith('_') && input.folded.replace(/[_ ]/gu, '') === '' ? undefined : 'champ';
});

/** « La remise est fixée au ??. »: in place of a day, a sum, a name. */
const asked: Parser<string> = token(String.raw`\?{2,6}(?=~(?:[.,;)%€]|$|[ \t](?:a|et|puis|au|h|heures?|euros?|fcfa)(?![\p{L}])))`, (_, input, at) =>
  unsaid.test(before(input, at, 16)) ? 'champ' : undefined,
);
const unsaid = pattern(String.raw`(?:(?<![\p{L}])(?:le|la|au|aux|du|de|entre le|avant le|fin|est|sont|a)|:)~$`);

/** « Réunion le 3 mai (à confirmer) »: what is to be confirmed is told. */
const told = pattern(String.raw`[\p{L}\d]~\(~$`);

const place = pattern(String.raw`^~$|[:\t(|]~$`);
const endOfPlace = pattern(String.raw`^~(?:$|[.;)\t|])`);
const postponed = words(reports);
const report: Parser<string> = (input, at) => {
  const end = postponed(input, at)?.end;
  if (end === undefined) return undefined;
  const text = input.folded.slice(at, end);
  if (text === 'a confirmer' && told.test(before(input, at, 8))) return undefined;
  const isCode = text === 'tbd' || text === 'tbc';
  if (
    isCode
      ? input.raw.slice(at, end) !== text.toUpperCase()
      : !(place.test(before(input, at, 8)) && endOfPlace.test(input.folded.slice(end, end + 6)))
  )
    return undefined;
  return { value: text, end };
};

const residue = words([...residus, ...residus.map((residu) => residu.replace(' !', '!'))]);
const leftover: Parser<string> = pair(residue, skip(String.raw`\.?`), () => 'champ');
const comment: Parser<string> = token(String.raw`comment(?:e|aire) \[[a-z]{1,4}\d{1,3}\] ?:?`, () => 'champ');

/** What a writer tells himself to do: in capitals, before what is to be done. */
const reminder: Parser<string> = token(String.raw`(?:todo|fixme|a verifier|a completer|a revoir)(?= ?:| ?!|\s*$)`, ([text = ''], input, at) => {
  const raw = input.raw.slice(at, at + text.length);
  return raw === raw.toUpperCase() && /(?:^|[.;:([|\t] ?)$/u.test(before(input, at, 2)) ? 'champ' : undefined;
});

const worded = longest(anyDate, crosses, report, reminder, leftover, comment);
const fields = new Map<string, Parser<string>>([
  ['[', bracket],
  ['<', longest(angled, angledWord)],
  ['{', braces],
  ['$', braces],
  ['.', longest(dots, anyDate)],
  ['…', dots],
  ['_', longest(dots, anyDate)],
  ['?', asked],
]);
const field: Parser<string> = (input, at) => (fields.get(input.folded.charAt(at)) ?? worded)(input, at);
const crossed = ['xx', 'xxx', 'xxxx', 'xxxxx', 'xxxxxx', 'xxxxxxx', 'xxxxxxxx', 'jj'];
const starts = startsOf(
  ['0', '[', '<', '{', '$', '.', '…', '_', '?', 'commente', 'commentaire', 'todo', 'fixme', 'à vérifier', 'à revoir'],
  crossed,
  reports,
  residus,
);

/** The placeholders as written. Omissions in quotations, notes, links, « N/A » and leader dots are none. */
export const recogniseChampsACompleter = recalled((text: string): readonly Located<string>[] => {
  const found = scan(text, starts, field).map(({ start, end }) => ({ start, end, value: text.slice(start, end) }));
  // « Je soussigné ……… »: whoever signs fills in the dots.
  return found.length > 0 && /\bsoussign[ée]/iu.test(text) ? found.filter(({ value }) => !/^[._…\s/\d]+$/u.test(value)) : found;
});

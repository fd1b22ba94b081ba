// A sentence of the clause on offers → the documents that it lists as what an offer holds: each name, known or not.
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';
import { pieces } from '../../lexicon/candidature.ts';
import { fold } from '../../recognisers/fold.ts';
import { cutsOutside, partsBetween } from '../coupes.ts';

const offre = String.raw`(?:offres?|dossiers?|candidatures?|reponses?|propositions?|soumissions?|plis?|enveloppes?|manifestations? d'interet)`;
/** The whole of an offer as a subject: « le dossier de candidature », « elle ». */
const sujet = String.raw`(?:\b${offre}(?: (?:complete?s?|de (?:candidature|soumission|reponse)|administrati\w+))?(?:,[^,;:.]{2,60},)?|^\W{0,3}(?:elles?|ils?))`;
const tient = String.raw`(?: (?:doi(?:t|vent)|devra|devront|tien\w+ en [^;:.]{2,40} et))?(?: (?:imperativement|obligatoirement|aussi|egalement|notamment))?`;
const verbe = String.raw` (?:compren(?:d|nent|dra|dront|dre)|contien(?:t|nent|dra|dront)|contenir|comport(?:e|ent|era|eront|er)|inclu(?:t|ent|ra|ront|re)|se compos(?:e|ent|era|eront) d[e'u]s?|(?:est|sont|sera|seront) (?:composee?|constituee?)s? d[e'u]s?)`;
/** « Le dossier comprend : … ». */
const tenu = new RegExp(
  String.raw`(?:${sujet}${tient}${verbe}|^s'y ajoutent|\by sont (?:aussi |egalement )?joints|\bsont (?:aussi |egalement )?joints|^(?:y )?sont a (?:joindre|fournir|produire|remettre)(?: a l'offre| au dossier)?)(?: les (?:pieces|documents|elements) (?:suivante?s?|ci-apres))?(\s?:\s|\s)`,
  'u',
);
/** « Les candidatures (CV, lettre, tarif) sont à envoyer ». */
const entreParentheses = new RegExp(
  String.raw`\b${offre}( techniques?)?(?: (?:complete?s?|de candidature|administrati\w+|financieres?))? \(([^()]{6,400})\)`,
  'gu',
);
/** « CV et lettre de motivation à envoyer à … ». */
const aEnvoyer =
  /^([^.;:()]{5,200}?),? (?:(?:est|sont|seront) )?a (?:nous )?(?:envoyer|adresser|transmettre|faire parvenir|deposer|remettre|soumettre)\b/u;

const article = /^(?:une?|les?|la|l'|des|du|de la|son|sa|ses|leurs?|vos|votre|deux|trois|quatre|cinq|\d{1,2}|toute?s?)(?:\s|(?<='))/u;
const connue = new RegExp(String.raw`^(?:(?:${article.source.slice(1)})\s?){0,2}(?:${pieces.source.replace(/^\\b/u, '')})`, 'u');
/** Parts of what a technical offer says, which are no document by themselves. */
export const contenue =
  /^(?:l[ea] |l'|une? )?(?:comprehension|methodologie|approche|demarche|calendrier|chronogramme|planning|plan de travail|equipe|presentation)\b/u;
const phrase =
  /\b(?:doi(?:t|vent)|devr\w+|ser(?:a|ont)|est|sont|peu(?:t|vent)|pourr\w+|au plus tard|avant le|rejet\w+|(?:presente|detaille|decri(?:t|ve)|precise|expose|indique|explique|montre|propose|justifie|donne|fait|fournit?|compren(?:d|ne)|contien(?:t|ne)|comporte)(?:nt|ra|ront)?)\b|@|https?:/u;
/** What follows details the document before it: its commas part nothing. */
const detail = /\b(?:\p{L}{3,}ant|dont|qui|ou|avec|ainsi que|a savoir|relatif\w*|portant)\b/u;
const longestName = 16;
const link = String.raw`\s+(?:et|ainsi que)\s+(?=(?:(?:une?|la|les?|deux|trois|quatre|cinq|\d{1,2}|son|sa|ses|leurs?|vos|votre)\s|l'|(?:cv|lettres?|copies?|attestations?|notes?|devis|offres?|propositions?|references?|honoraires|tarifs?|montants?|prix|budget)\b))`;

/** Where the list is cut: at semicolons where there are some, else at commas and at « et ». */
function cutsOf(folded: string): readonly Span[] {
  const strong = cutsOutside(folded, /\s*;\s*(?:et\s+)?/gu);
  return strong.length > 0 ? strong : cutsOutside(folded, commasAndLinks);
}
const commasAndLinks = new RegExp(String.raw`\s*,\s+(?:(?:et|puis)\s+)?|${link}`, 'gu');

/** The names that a text lists, at least `least` of them those of known documents; undefined where it says anything else. */
export function namesIn(flow: Flow, least: number): readonly Flow[] | undefined {
  const folded = fold(flow.text);
  const parts = partsBetween(flow, cutsOf(folded))
    .map(cleaned)
    .filter(({ text }) => text !== '' && !cover.test(text));
  const texts = parts.map(({ text }) => fold(text));
  const named = texts.filter((text) => connue.test(text)).length;
  const commas = !/;/u.test(folded.replace(/\([^()]*\)/gu, ''));
  const sure = parts.length >= 3 && texts.every((text) => article.test(text) || connue.test(text)) ? 1 : least;
  const sound =
    parts.length >= 2 &&
    named >= Math.min(least, sure) &&
    texts.every(
      (text, at) =>
        text.split(/\s+/u).length <= longestName &&
        /\p{L}{2}/u.test(text) &&
        !phrase.test(text) &&
        !(commas && at < texts.length - 1 && detail.test(text)),
    );
  return sound ? parts : undefined;
}

/** « …, et, sous enveloppe séparée, le devis »: in what, not what. */
const cover = /^(?:et,? )?sous (?:pli|enveloppe)s? \p{L}+$/iu;

/** Without a mark before it nor punctuation behind it. */
function cleaned(flow: Flow): Flow {
  const start = /^(?:\s*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])\)|[-–•*])\s+)?\s*/u.exec(flow.text)?.[0].length ?? 0;
  const end = flow.text.replace(/(?:[\s;:,.*_]|\set(?=\s*$))+$/u, '').length;
  return trimFlow(sliceFlow(flow, { start, end: Math.max(start, end) }));
}

const piece = String.raw`(?:(?:offres?|propositions?) (?:techniques?|financieres?)|c\.?v\.?s?|curriculums? ?(?:vitae)?|lettres? (?:de motivation|de soumission)|notes? methodologiques?)`;
/** « La proposition technique (15 pages au plus) présente … », « Les CV sont au format … »: what is said of a document asks for it. */
const dite = new RegExp(
  String.raw`^((?:la |l'|les? |le )?${piece})(?: \([^()]{2,60}\))?,? (?:presente(?:nt|ra|ront)?|detaille(?:nt|ra|ront)?|compren(?:d|nent|dra)|contien(?:t|nent|dra)|decri(?:t|vent|ra)|precise(?:nt|ra)?|comporte(?:nt|ra)?|ne depasse(?:nt|ra|ront)?|n'excede(?:nt|ra|ront)?|(?:est|sont|sera|seront) (?:au format|remise?s?|redigee?s?|presentee?s?|signee?s?|jointe?s?|etablie?s?|limitee?s?))\b`,
  'u',
);

/** Undefined where the sentence lists nothing; `announced`: its heading says that it tells what an offer holds. */
export function piecesListedIn(flow: Flow, announced: boolean): readonly Flow[] | undefined {
  const folded = fold(flow.text);
  const held = tenu.exec(folded);
  if (held !== null) {
    const start = held.index + held[0].length;
    const rest = sliceFlow(flow, { start, end: flow.text.length });
    const inner = [...fold(rest.text).matchAll(entreParentheses)];
    if (inner.length > 1) return grouped(rest, inner);
    const names = namesIn(rest, held[1]?.includes(':') === true || /join(?:ts|dre)\s|ajoutent\s/u.test(held[0]) ? 1 : 2);
    if (names !== undefined) return names;
  }
  const [within, ...others] = [...folded.matchAll(entreParentheses)];
  if (within !== undefined && others.length === 0) {
    const names = namesWithin(sliceFlow(flow, { start: within.index, end: within.index + within[0].length }), within);
    if (names !== undefined) return names;
  }
  const sent = aEnvoyer.exec(folded)?.[1];
  if (sent !== undefined && connue.test(sent)) {
    const names = namesIn(sliceFlow(flow, { start: 0, end: sent.length }), 1);
    if (names !== undefined) return names;
  }
  const said = announced ? dite.exec(folded)?.[1] : undefined;
  if (said !== undefined) return [sliceFlow(flow, { start: 0, end: said.length })];
  if (!announced || phrase.test(folded)) return undefined;
  const names = namesIn(flow, 1);
  return names?.every(({ text }) => article.test(fold(text)) || connue.test(fold(text))) === true ? names : undefined;
}

/** The names in the parenthesis that ends a flow; what a technical offer says is no document of its own. */
function namesWithin(flow: Flow, [, technique, inner = '']: RegExpMatchArray): readonly Flow[] | undefined {
  const names = namesIn(sliceFlow(flow, { start: flow.text.length - 1 - inner.length, end: flow.text.length - 1 }), 1);
  return technique !== undefined && contenue.test(fold(names?.[0]?.text ?? '')) ? undefined : names;
}

/** « un dossier administratif (copie de la CIN, attestation fiscale), une offre technique (CV, note) et une offre financière ». */
function grouped(flow: Flow, groups: readonly RegExpMatchArray[]): readonly Flow[] | undefined {
  const all = partsBetween(flow, cutsOf(fold(flow.text))).flatMap((each) => {
    const part = cleaned(each);
    const group = groups.find(({ 0: whole }) => fold(part.text).endsWith(whole));
    return (group === undefined ? undefined : namesWithin(part, group)) ?? [part];
  });
  return all.every(({ text }) => text !== '' && !phrase.test(fold(text))) ? all : undefined;
}

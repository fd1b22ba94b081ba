// The first lines of a document → its kind and the number of its file.
import type { Block } from '../document/document.ts';
import { agents } from '../lexicon/intitules.ts';
import { achatDeBiens, autresDocuments, cadresDesTermes, services } from '../lexicon/natures.ts';
import type { TypeDocument } from '../model/tor.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from '../sections/document-name.ts';
import { type Context, from } from './context.ts';
import { type Lifted, read } from './lift.ts';
import { placesMission } from './lignes-de-tete.ts';

/** A longer line is a sentence, and says what it is in its first words only. */
const longest = 160;

const kinds: readonly (readonly [RegExp, TypeDocument])[] = [
  [/termes? de references?|\bt\.?d\.?r\.?\b/u, 'termesDeReference'],
  [/manifestation d.interet/u, 'appelAManifestation'],
  [/cahier (?:special )?des charges|cahier des prescriptions/u, 'cahierDesCharges'],
  [
    /(?:appel|avis|demande|invitation|dossier)[^.]{0,30}(?:consultation|candidature|offres?|propositions?|cotation|prix|recrutement|soumissionner)/u,
    'appelAConsultation',
  ],
  [/^contrat\b|convention de prestation/u, 'contrat'],
];

const ownName = /\bpresents? (?:termes? de references?|t\.?d\.?r\b)|^(?:termes? de references?|t\.?d\.?r\b)/u;

/** A line of a table of contents ends with its page. */
const ownFirstWords = /^(?:termes? de references?|t\.?d\.?r\b)(?!.*[\s.…]\d{1,3}$)/u;

/** « Appel à un·e évaluateur·rice », « Appel à une formatrice ». */
function callsSomeone(text: string): boolean {
  const whom = /^appel a (?:un[·.(/-]e\)? |des )?/u.exec(text)?.[0];
  return whom !== undefined && text.length < longest && agents.test(text.slice(whom.length));
}

function kindOf(text: string): TypeDocument | undefined {
  const found = kinds.find(([pattern]) => (text.length < longest ? pattern.test(text) : pattern.exec(text.slice(0, longest))?.index === 0));
  return found?.[1] ?? (callsSomeone(text) ? 'appelAConsultation' : undefined);
}

/** The document's own name, else the kind named first before the sections, else in the title of a section or the first lines. */
export function readTypeDocument(context: Context): Lifted<TypeDocument> {
  const { outline, document } = context;
  const head = outline.preamble.slice(0, 40);
  const blocks = [...head, ...document.blocks.filter((block) => block.kind !== 'furniture').slice(0, 12)];
  const named = namedTermes(blocks);
  if (named !== undefined) return read('termesDeReference', from(named.flow));
  for (const block of blocks) {
    const text = fold(block.flow.text).trim();
    if (isAnother(block)) return read('autre', from(block.flow));
    const found = kindOf(text);
    if (found === undefined) continue;
    const goods =
      found === 'appelAConsultation' ? blocks.find(({ flow }) => flow.text.length < longest && buysGoods(fold(flow.text).trim())) : undefined;
    return goods === undefined || blocks.some(({ flow }) => services.test(fold(flow.text)))
      ? read(found, from(block.flow))
      : read('autre', from(goods.flow));
  }
  const body = document.blocks.find((block) => ownName.test(fold(block.flow.text).trim()));
  return body === undefined ? 'autre' : read('termesDeReference', from(body.flow, undefined, 0.8));
}

/** The line of its own name: after that of another kind of document, only one which such terms come under, and with no other word. */
function namedTermes(blocks: readonly Block[]): Block | undefined {
  const other = blocks.find(isAnother);
  const before = other === undefined ? blocks.length : blocks.indexOf(other);
  const framed = other !== undefined && cadresDesTermes.test(fold(other.flow.text).trim());
  return blocks.find(({ flow }, at) => {
    if (flow.text.length >= longest || !ownFirstWords.test(fold(flow.text).trim())) return false;
    return at < before || (framed && namesDocument(flow.text));
  });
}

/** « Compte rendu de la réunion »; not where it is what a mission makes (« Guide pratique : rédaction et illustration »), nor where terms of reference stand in the same line. */
function isAnother({ flow }: Block): boolean {
  const text = fold(flow.text).trim();
  if (text.length >= longest || !(autresDocuments.test(text) || cadresDesTermes.test(text))) return false;
  return !/termes? de reference|\btdr\b/u.test(text) && !placesMission(flow.text);
}

/** « Acquisition de mobilier », « Fourniture et pose de panneaux »: a call, and not for services. */
function buysGoods(folded: string): boolean {
  return achatDeBiens.test(folded);
}

/** Before the number: « Réf. : », « N° », « Numéro de l'avis : ». */
const numberLabel = String.raw`(?:[Rr][éeÉE][fF](?:[éeÉE][rR][eE][nN][cC][eE])?[sS]?\.?(?: (?:du|de la|de l['’])\s?\p{L}+)?|(?:[Nn]\s?°|[Nn]um[ée]ro)(?: (?:du |de (?:la |l['’])?|d['’])(?:avis|appel|dossier|r[ée]f[ée]rence|march[ée]|consultation|demande|publication))?)`;
/** « AO – 012 », « S 35/2027 »: letters apart from the number that they belong to. */
const leadingLetters = String.raw`(?:\p{Lu}{1,6}\s?[–—-]\s?(?=\d)|\p{Lu}{1,4}\s(?=\d+\/))?`;
/** A slash with a blank on one side, « -2027- 4182 », « 2027 / 418220 », « 07-AMI/VRG ORGUE/SUD/27 ». */
const laterParts = String.raw`(?:(?:\s\/(?=\S)|\/\s?(?=\S))[\p{Lu}\d][\p{Lu}\d._/-]*|-\s(?=\d{4})\d+|\s\/\s\d{4,}|\s(?=\p{Lu}[\p{Lu}\d]*\/)[\p{Lu}\d./-]*[\p{Lu}\d])*`;
const reference = new RegExp(
  String.raw`(?:^|[^\p{L}])${numberLabel}\s*:?\s*(${leadingLetters}(?=\S*\d|(?:[\p{Lu}\d]+\s?\/\s?){1,6}\S*\d)[\p{Lu}\d][\p{L}\d._/-]*[\p{L}\d]${laterParts})`,
  'u',
);
const code = String.raw`(?=\S*\d)(?=\S*[/-])[\p{Lu}\d][\p{Lu}\d._/-]{5,}`;
/** Alone on its line, « (2027-014/DLP) » or « Coop/132033/C/SER/multi ». */
const bareReference = new RegExp(String.raw`^\(?(${code}|(?=\S*\d{3})\p{L}[\p{L}\d]*(?:\/[\p{L}\d-]+){2,})\)?$`, 'u');
/** « Appel d'offres public 2026-SP-014 », « Marché 12/2027 : ». */
const namedReference = new RegExp(
  String.raw`^(?:Appel|APPEL|Avis|AVIS|Demande|DEMANDE|Consultation|CONSULTATION|March[ée]|MARCH[ÉE]|Dossier|DOSSIER)\s(?:[^:]{3,50}\s|\s*)(${code})(?:\s?:)?$`,
  'u',
);
/** « RFP 27.169 : sélection … », as agencies name their files. */
const filedReference = /^(\p{Lu}{2,5} \d[\p{Lu}\d./-]{3,})(?:_| ?[:–])\s?\p{L}{4}/u;
const shortestReference = 4;
const calls = /^\s*(?:Appel|APPEL|Avis|AVIS|Demande|DEMANDE)\s/u;
/** Numbers of a law, of the money, of a firm. */
const otherNumbers =
  /\b(?:decret|loi|arrete|ordonnance|tel|telephone|credit|don|pret|subvention|financement|compte|agrement|registre|rccm|siret|siren|tva|ifu|nif)\b/u;
const noReference = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^(?:19|20)\d{2}[/-](?:(?:19|20)\d{2}|\d{2}-\d{2})$/u;

/** The file's number, before the first section: « Réf. : 2026-014/DLP », « Appel à consultation n° 03/2026 », or a code alone on its line or after a name. */
export function readReference(context: Context): Lifted<string> | undefined {
  for (const { flow, kind } of context.outline.preamble) {
    // A call may be one long sentence: its number stands in its first words.
    const head = flow.text.length > longest && calls.test(flow.text) ? flow.text.slice(0, longest) : flow.text;
    if (kind === 'row' || head.length > longest || otherNumbers.test(fold(head))) continue;
    const text = head.trim();
    const match = reference.exec(head) ?? bareReference.exec(text) ?? namedReference.exec(text) ?? filedReference.exec(text);
    const value = match?.[1];
    if (value === undefined || value.length < shortestReference || noReference.test(value)) continue;
    const at = flow.text.indexOf(value);
    return read(value, from(flow, { start: at, end: at + value.length }));
  }
  return undefined;
}

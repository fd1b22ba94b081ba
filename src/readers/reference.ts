// The first lines of a document → the number of its file.
import type { Block } from '../document/document.ts';
import { fold } from '../recognisers/fold.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, read } from './lift.ts';

/** A longer line is a sentence. */
const longest = 160;
/** Lines at the head of a notice may be taken for headings. */
const farthest = 12;

/** Before the number: « Réf. : », « N° », « Numéro de l'avis : », « Job Number: ». */
const numberLabel = String.raw`(?:[Rr][éeÉE][fF](?:[éeÉE][rR][eE][nN][cC][eE])?[sS]?\.?(?: (?:du|de la|de l['’])\s?\p{L}+)?|(?:[Nn]\s?°|[Nn]um[ée]ro)(?: (?:du |de (?:la |l['’])?|d['’])(?:avis|appel|dossier|r[ée]f[ée]rence|march[ée]|consultation|demande|publication))?|(?:Job|Vacancy|Tender|Notice|Procurement) (?:[Nn]umber|[Nn]o\.?|ID)|R[Ff][PQ]\s?#)`;
/** « AO – 012 », « S 35/2027 », « DP 2027- 08 »: letters apart from the number that they belong to. */
const leadingLetters = String.raw`(?:\p{Lu}{1,6}\s?[–—-]\s?(?=\d)|\p{Lu}{1,4}\s(?=\d+\/|\d{4}-))?`;
/** A slash with a blank on one side, « -2027- 4182 », « 2027 / 418220 », « 07-AMI/VRG ORGUE/SUD/27 ». */
const laterParts = String.raw`(?:(?:\s\/(?=\S)|\/\s?(?=\S))[\p{Lu}\d][\p{Lu}\d._/-]*|-\s(?=\d{4}|\d\d(?!\s*\p{L}))\d+|\s\/\s\d{4,}|\s(?=\p{Lu}[\p{Lu}\d-]*\/)[\p{Lu}\d./-]*[\p{Lu}\d])*`;
/** « 2027 / VERGER / DP n° 6 ». */
const afterYear = String.raw`(?:19|20)\d{2}(?:\s\/\s\p{Lu}[\p{Lu}\d._-]*(?!\p{Ll})){1,4}(?: ?n°\s?\d+)?`;
const reference = new RegExp(
  String.raw`(?:^|[^\p{L}])${numberLabel}\s*:?\s*(${afterYear}|${leadingLetters}(?=\S*\d|(?:[\p{Lu}\d]+\s?\/\s?){1,6}\S*\d)[\p{Lu}\d][\p{L}\d._/-]*[\p{L}\d]${laterParts})`,
  'u',
);
const code = String.raw`(?=\S*\d)(?=\S*[/-])[\p{Lu}\d][\p{Lu}\d._/-]{5,}`;
/** Alone on its line, « (2027-014/DLP) », « Coop/132033/C/SER/multi » or « AO – 012/VRG/27 ». */
const bareReference = new RegExp(
  String.raw`^[(«"“]?\s?((?:AO|AOI|AON|AAO|DAO|AMI|DP|DC|RFP|RFQ|ITB)\s?[–—-]\s?\d[\p{Lu}\d._/-]{3,}|${code}|(?=\S*\d{3})\p{L}[\p{L}\d]*(?:\/[\p{L}\d-]+){2,})\s?[)»"”]?$`,
  'u',
);
/** « Appel d'offres public 2026-SP-014 », « Marché 12/2027 : », « Contrat VRG-2027-14 ». */
const namedReference = new RegExp(
  String.raw`^(?:(?:Appel|APPEL|Avis|AVIS|Demande|DEMANDE|Consultation|CONSULTATION|March[ée]|MARCH[ÉE]|Dossier|DOSSIER)\s(?:[^:]{3,50}\s|\s*)|(?:Contrat|CONTRAT)\s)(${code})(?:\s?:)?$`,
  'u',
);
/** « RFP 27.169 : sélection … », as agencies name their files. */
const filedReference = /^(\p{Lu}{2,5} \d[\p{Lu}\d./-]{3,})(?:_| ?[:–])\s?\p{L}{4}/u;
/** « N° de référence : VERGERS II - TA-352987-CS »: the name of the project first. */
const afterProject = new RegExp(String.raw`^${numberLabel}\s*:\s*[^:]{3,40}\s[–—-]\s(${code})$`, 'u');
const shortestReference = 4;
const calls = /^\s*(?:Appel|APPEL|Avis|AVIS|Demande|DEMANDE)\s/u;
/** The name of a call amid the labels of one flattened line. */
const callInside = /(?<!\p{L})(?:AVIS|APPEL|DEMANDE)(?!\p{L})[^\p{Ll}:;]{5,110}?N\s?°/u;
/** Numbers of a law, of the money, of a firm. */
const otherNumbers =
  /\b(?:decret|loi|arrete|ordonnance|tel|telephone|credit|don|pret|subvention|financement|compte|agrement|registre|rccm|siret|siren|tva|ifu|nif)\b/u;
const noReference = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$|^(?:19|20)\d{2}(?:[/-](?:(?:19|20)\d{2}|\d{2}-\d{2}))?$/u;

/** The file's number, before the first section: « Réf. : 2026-014/DLP », « Appel à consultation n° 03/2026 », or a code alone on its line or after a name. */
export function readReference({ outline, document }: Context): Lifted<string> | undefined {
  const first = document.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, farthest);
  return underLabel(outline.preamble) ?? referenceIn(outline.preamble, confiances.propre) ?? referenceIn(first, confiances.ailleurs);
}

function referenceIn(blocks: readonly Block[], confiance: number): Lifted<string> | undefined {
  for (const { flow, kind } of blocks) {
    const head = headOf(flow.text);
    if (kind === 'row' || head === undefined || otherNumbers.test(fold(head))) continue;
    const text = head.trim();
    const match =
      reference.exec(head) ?? bareReference.exec(text) ?? namedReference.exec(text) ?? filedReference.exec(text) ?? afterProject.exec(text);
    const value = match?.[1];
    if (value === undefined || value.length < shortestReference || noReference.test(value)) continue;
    const start = flow.text.indexOf(value);
    return read(value, from(flow, { start, end: start + value.length }, confiance));
  }
  return undefined;
}

/** A line, or the first words of a call: it may be one long sentence, whose number stands there. */
function headOf(text: string): string | undefined {
  if (text.length <= longest) return text;
  if (calls.test(text)) return text.slice(0, longest);
  const inside = callInside.exec(text)?.index;
  return inside === undefined ? undefined : text.slice(inside, inside + longest);
}

/** « A3. NUMÉRO DE L’APPEL D’OFFRES » alone on its line, apostrophes kept or not, and the number below: its own, where another stands in a corner. */
const labelAlone =
  /^(?:[a-z]?\d{1,2}[.)] ?)?(?:numeros?|n ?°|references?) (?:de la |de l'? ?|du |d'? ?)(?:appel(?: d'? ?offres)?|avis|dossier|marche|demande(?: de (?:propositions?|prix))?|consultation)\s*:?\s*(?=$|\d)/u;
const numberFirst = /^(?=\S*\d)[\p{Lu}\d][\p{Lu}\d._/-]{4,}(?=$|\s)/u;

function underLabel(blocks: readonly Block[]): Lifted<string> | undefined {
  for (const [at, { flow, kind }] of blocks.entries()) {
    const label = kind === 'row' ? undefined : labelAlone.exec(fold(flow.text))?.[0].length;
    if (label === undefined) continue;
    const [place, start] = label < flow.text.trimEnd().length ? [flow, label] : [blocks[at + 1]?.flow, 0];
    const value = numberFirst.exec(place?.text.slice(start) ?? '')?.[0];
    if (place !== undefined && value !== undefined && !noReference.test(value))
      return read(value, from(place, { start, end: start + value.length }, confiances.propre));
  }
  return undefined;
}

// The first lines of a document → the number of its file.
import { fold } from '../recognisers/fold.ts';
import { type Context, from } from './context.ts';
import { type Lifted, read } from './lift.ts';

/** A longer line is a sentence. */
const longest = 160;

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

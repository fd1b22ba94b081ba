// Phrases on applications → the subject that the e-mail or the envelope must bear.
import { annoncesDObjet } from '../../lexicon/candidature.ts';
import { confiances, from } from '../context.ts';
import { type Read, read } from '../lift.ts';
import type { Phrase } from '../phrases.ts';

const quoted = /[«"“]\s*(?:\*\*)?\s*([^«»"“”]{3,200}?)\s*(?:\*\*)?\s*[»"”]/gu;
const plain =
  /\bobjet\b(?: (?:du (?:mail|message|courriel)|de l'e-?mail))?(?: suivant)?\s*:\s*([^:;\n]{4,160}?)(?:\s*[;]|\.?\s*$|,? (?:a l'adresse|au plus tard|avant le))/u;
const about = /\b(?:objet|intitule|mention|reference|sujet|titre)\b/u;

/** The quoted words that « objet » or « mention » announces just before, or names just after; else what follows « objet : ». */
export function readObjet(phrases: readonly Phrase[]): Read<string> | undefined {
  for (const [at, phrase] of phrases.entries()) {
    const found = quotedObject(phrase) ?? plainObject(phrase, phrases[at - 1]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function quotedObject(phrase: Phrase): Read<string> | undefined {
  const { flow, folded, lead } = phrase;
  for (const match of flow.text.matchAll(quoted)) {
    const before = folded.slice(Math.max(0, match.index - 70), match.index);
    const introduced = before.trim() === '' ? lead.slice(-70) : before;
    const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const announced = annoncesDObjet.test(introduced) && about.test(introduced);
    if (!announced && !/^ ?(?:(?:en|comme|dans l'|pour) ?(?:l')?objet|(?:dans|sur|en|a) (?:la )?ligne (?:d'|de l'|d[ue] )?objet)\b/u.test(after))
      continue;
    const text = match[1] ?? '';
    const start = match.index + match[0].indexOf(text);
    return read(text, from(flow, { start, end: start + text.length }, phrase.joined ? confiances.jointe : confiances.propre));
  }
  return undefined;
}

/** « avec comme objet du mail CONS-2027-08 au plus tard … »: a reference, which needs neither quotes nor a colon. */
const coded =
  /\bobjet(?: (?:du (?:mail|message|courriel)|de l'e-?mail))?:? ((?=[^\s]{0,40}\d)\p{L}[\p{L}\d]{0,14}(?:[-/_.][\p{L}\d]+){1,8})(?=[\s.;,]|$)/u;
const asked = /^\W*objet\b|\b(?:en|comme|pour) objet\b|^\W*(?:en )?mentionnant (?:en |comme |pour )?(?:l')?objet\b/u;
/** An address alone on its line, then « Mentionnant l'objet : … ». */
const addressAlone = /(?:^|: )\W*\S+@\S+\W*$/u;
const ofMail = /mail|courriel|electronique|message|@/u;

/** « Objet : Candidature au poste de … », without quotes; only where an e-mail is spoken of, or right after the sentence that gives the address. */
function plainObject(phrase: Phrase, before: Phrase | undefined): Read<string> | undefined {
  const { flow, folded } = phrase;
  const after = isAfterAddress(before, phrase) && asked.test(folded);
  if (!after && !ofMail.test(`${folded} ${phrase.lead}`)) return undefined;
  const match = plain.exec(folded) ?? coded.exec(folded);
  const text = match?.[1];
  if (match === null || text === undefined || /@|[«"]/u.test(text)) return undefined;
  const start = match.index + match[0].indexOf(text, Math.max(0, match[0].indexOf(':')));
  const end = start + (text.includes('(') ? text : text.replace(/\).*$/u, '')).length;
  return read(flow.text.slice(start, end).trim(), from(flow, { start, end }));
}

/** Right after the sentence that gives the address, or the line of that address. */
export function isAfterAddress(before: Phrase | undefined, { block, folded }: Phrase): boolean {
  if (before === undefined) return false;
  return before.block === block ? before.folded.includes('@') : addressAlone.test(before.folded) && asked.test(folded);
}

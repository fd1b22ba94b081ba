// Folded text and an offset → the words just before it that say which limit a date is: « au plus tard le », « fixée au ».
import { annoncesDeLimite, bornes } from '../lexicon/echeances.ts';
import { fold } from './fold.ts';
import { before, type Input } from './grammar.ts';
import { isLetterOrDigit, pattern, wordsPattern } from './pattern.ts';

export type Borne = 'auPlusTard' | 'avant' | 'le' | 'aPartirDe' | 'environ';

/** `start` is where its words begin, or the date itself. */
export interface Limit {
  readonly borne: Borne | undefined;
  readonly start: number;
}

const forms = bornes.flatMap(({ valeur, formes }) => formes.map((forme) => ({ valeur, forme: fold(forme) })));
const blank = 32;

/** Where `form` begins when it ends at `end`: its spaces are one to four blanks, its first word is whole. */
function startOfForm(folded: string, end: number, form: string): number | undefined {
  let at = end;
  for (let index = form.length - 1; index >= 0; index--) {
    const code = form.charCodeAt(index);
    if (folded.charCodeAt(at - 1) !== code) return undefined;
    at--;
    if (code === blank) for (let more = 0; more < 3 && folded.charCodeAt(at - 1) === blank; more++) at--;
  }
  return isLetterOrDigit(folded.charCodeAt(at - 1)) ? undefined : at;
}

/** « au plus tard : le » before a date: the article and the signs between are passed over. */
function endsOf(folded: string, at: number): readonly number[] {
  const lead = folded.slice(Math.max(0, at - 12), at);
  const plain = lead.replace(/[ ,:(]{1,4}$/u, '');
  const bare = plain.replace(/(?<![a-zœ])(?:le|la|au)$/u, '');
  const passed = bare.replace(/[ ,:(]{1,4}$/u, '');
  return [at - lead.length + plain.length, ...(bare === plain ? [] : [at - lead.length + passed.length])];
}

const announced = pattern(String.raw`(?<!\p{L})${wordsPattern(annoncesDeLimite)}[^.;\t\d]{0,110}(?<!\p{L})(?:au|le|pour le|:)~$`);
const announcers = annoncesDeLimite.map(fold);

/** « la date limite de dépôt des offres est fixée au ». */
function isAnnounced(input: Input, at: number): boolean {
  const lead = before(input, at, 160);
  return announcers.some((form) => lead.includes(form)) && announced.test(lead);
}

/** The limit whose words begin the farthest. */
export function limitBefore(input: Input, at: number): Limit {
  let best: Limit = { borne: undefined, start: at };
  for (const end of endsOf(input.folded, at)) {
    for (const { valeur, forme } of forms) {
      const start = startOfForm(input.folded, end, forme);
      if (start !== undefined && start < best.start) best = { borne: valeur, start };
    }
  }
  const mayBe = best.borne === undefined || best.borne === 'le';
  return mayBe && isAnnounced(input, at) ? { borne: 'auPlusTard', start: best.start } : best;
}

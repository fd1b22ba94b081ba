// A heading of requirements and what stands under it → whether they are asked of who does the work, or of what is made.
import type { Block } from '../document/document.ts';
import { demandeAuxPersonnes, exigencesNues, personnesEnTitre } from '../lexicon/exigences.ts';
import { signaux } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import type { TypeSection } from './section-type.ts';
import { phrasesOf, type TitleReading } from './title.ts';

/** Of all that is said, how much must be of people for the whole to be their profile. */
const leastShare = 1 / 3;
/** And for each item of it to be one of them, whatever its words. */
const plainShare = 2 / 3;
/** « Exigences minimales »: by itself, the heading of a profile; that none of three is of people tells another. */
const fewestOfThings = 3;
const fewestBeside = 2;

type Heading = { readonly title: string; readonly reading: TitleReading };

/** « Exigences communes », « Exigences et contraintes »: required, of nobody in particular. */
function saysNotOfWhom(title: string): boolean {
  const heard = phrasesOf(title).filter(({ type }) => type === 'qualifications');
  return heard.length > 0 && heard.every(({ text }) => text === 'exigence') && !personnesEnTitre.test(fold(title));
}

export function asksOfPeople(text: string): boolean {
  const folded = fold(text);
  return demandeAuxPersonnes.test(folded) || signaux.profil.test(folded);
}

/** What is said, headings left out, and how much of it is of people: by its words, or by those that introduce its list. */
function shareOfPeople(blocks: readonly Block[]): { readonly said: number; readonly share: number } {
  let [said, ofPeople] = [0, 0];
  let introduced = false;
  for (const { kind, header, flow } of blocks) {
    if (kind === 'heading' || header === true || !/\p{L}{2}/u.test(flow.text)) continue;
    const asked = asksOfPeople(flow.text);
    if (/:\W*$/u.test(flow.text)) introduced = asked;
    else {
      introduced &&= kind === 'item';
      said += 1;
      if (asked || introduced) ofPeople += 1;
    }
  }
  return { said, share: said === 0 ? 1 : ofPeople / said };
}

/** Whether some of what stands under such a heading is of people, and some is not: only what names them is asked of them. */
export function mixesRequirements(title: string, blocks: readonly Block[]): boolean {
  return saysNotOfWhom(title) && shareOfPeople(blocks).share < (exigencesNues.test(fold(title)) ? leastShare : plainShare);
}

/** « Expertise des lots », « Régime et qualification »: of what is bought as often as of who applies. */
const mayBeOfThings: readonly string[] = [
  'qualification',
  'compétence',
  'expérience',
  'expertise',
  'niveau requis',
  'prérequis',
  'condition requise',
];

/** With words beside it that no heading of a profile holds, over text none of which is asked of people. */
function isOfThing({ title, reading }: Heading, blocks: readonly Block[]): boolean {
  if (reading.strength !== 'strong' || personnesEnTitre.test(fold(title))) return false;
  const heard = phrasesOf(title).filter(({ type }) => type === 'qualifications');
  if (!heard.every(({ text }) => mayBeOfThings.includes(text))) return false;
  const { said, share } = shareOfPeople(blocks);
  return share === 0 && said >= fewestBeside;
}

/** « Exigences techniques », over what is made. `below`: the main types of its parts. */
export function requiresOfThing(heading: Heading, blocks: readonly Block[], below: readonly (TypeSection | undefined)[]): boolean {
  const { title } = heading;
  if (below.includes('qualifications')) return false;
  if (!saysNotOfWhom(title)) return isOfThing(heading, blocks);
  const { said, share } = shareOfPeople(blocks);
  return exigencesNues.test(fold(title)) ? share === 0 && said >= fewestOfThings : share < leastShare;
}

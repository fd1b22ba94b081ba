// A document and its outline → every date written in it, with the words around it.
import { kept } from '../../document/kept.ts';
import type { Span } from '../../document/span.ts';
import { etiquetteDeSite } from '../../lexicon/candidature.ts';
import { type DateLue, recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Section } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import type { Context } from '../context.ts';
import { isNotice, type Phrase, phrasesIn, phrasesOf } from '../phrases.ts';

export interface WrittenDate {
  readonly phrase: Phrase;
  /** In the phrase's flow. */
  readonly span: Span;
  readonly date: DateLue;
  /** Folded words since the date before it in the phrase. */
  readonly before: string;
  /** Folded words up to the next date or the end of the clause. */
  readonly after: string;
  /** Of the section around it; before the first section, that of a notice or none. */
  readonly types: readonly TypeSection[];
  readonly place: 'preamble' | 'section' | 'note';
}

type Origin = Pick<WrittenDate, 'types' | 'place'>;

/** In the order of the text, notes last. */
export const writtenDates = kept(({ document, outline }: Context): readonly WrittenDate[] => {
  const types: readonly TypeSection[] = isNotice(outline) ? ['candidature'] : [];
  const preamble = phrasesIn(outline.preamble).flatMap((phrase) => datesIn(phrase, { types, place: 'preamble' }));
  const sections = outline.sections.flatMap((section) =>
    [...phrasesIn([section.heading]), ...phrasesOf(section)].flatMap((phrase) =>
      datesIn(underLabel(phrase, section), { types: section.types, place: 'section' }),
    ),
  );
  const notes = phrasesIn(document.blocks.filter((block) => block.kind === 'note')).flatMap((phrase) =>
    datesIn(phrase, { types: [], place: 'note' }),
  );
  return [...preamble, ...sections, ...notes];
});

/** « Date limite de soumission des offres », read as a heading, is the label of the date alone on the next line. */
function underLabel(phrase: Phrase, { blocks, title }: Section): Phrase {
  const isFirst = phrase.block === blocks[0] && phrase.lead === '';
  return isFirst && aDate.test(phrase.folded) && labelOfDate.test(fold(title)) ? { ...phrase, lead: fold(title) } : phrase;
}
const aDate = /^\W*(?:\p{L}{4,8} )?\d.{0,40}$/u;
const labelOfDate = /^dates?(?: et heures?)? (?:limites?|de cloture)\b/u;

/** « Date de clôture de l'appel7 mai 2027 »: the cells of a sheet that a copy glued together. */
const gluedLabel = /^\W{0,4}(?:dates?|delais?|clotures?)\b[^.;:\d]{0,60}\p{L}(?=\d{1,2}(?:er)?(?: \p{L}{3,9}\.?,? |[/.-]\d{1,2}[/.-])20\d\d\b)/u;

/** The dates of one phrase. */
export function datesIn(phrase: Phrase, origin: Origin): readonly WrittenDate[] {
  const label = (etiquetteDeSite.exec(phrase.folded) ?? gluedLabel.exec(phrase.folded))?.[0].length ?? 0;
  const found = recogniseDates(phrase.flow.text.slice(label)).map((one) => ({ ...one, start: one.start + label, end: one.end + label }));
  return found.map((located, index) => {
    const from = found[index - 1]?.end ?? 0;
    const to = found[index + 1]?.start ?? phrase.folded.length;
    const between = phrase.folded.slice(located.end, to);
    // « … | Date limite : »: the label of the next one.
    const rest = to < phrase.folded.length && /:\s*$/u.test(between) ? '' : between;
    return {
      phrase,
      span: { start: located.start, end: located.end },
      date: located.value,
      before: phrase.folded.slice(from, located.start),
      after: rest.slice(0, Math.max(0, rest.search(/[;\t]|\.\s|$/u))),
      ...origin,
    };
  });
}

/** The ends of « du … au … », each where it is written; a date that is no range stays as it is. */
export function endsOf(written: WrittenDate): readonly WrittenDate[] {
  const { date, span, phrase } = written;
  const { debut, fin } = date;
  if (date.precision !== 'intervalle' || debut?.jour === undefined || fin?.jour === undefined) return [written];
  const text = phrase.folded.slice(span.start, span.end);
  const link = /\s(?:au|et le|et|a|jusqu'au)\s|\s?[-/&]\s?/u.exec(text);
  const opening = /^(?:(?:du|de|entre|depuis|les?)\s+)?(?:les?\s+)?/u.exec(text)?.[0].length ?? 0;
  if (link === null || link.index < opening) return [written];
  const middle = span.start + link.index;
  const last = middle + link[0].length;
  const said = { anneeEcrite: date.anneeEcrite };
  return [
    { ...written, span: { start: span.start + opening, end: middle }, date: { ...debut, ...said } },
    { ...written, span: { start: last, end: span.end }, date: { ...fin, ...said } },
  ];
}

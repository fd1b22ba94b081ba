// The whole document → facts on its wording: fields left open, acronyms, references, dates, doubled numbers, marks.
import type { Block, Document } from '../../document/document.ts';
import { exceptionMarks } from '../../document/exception-marks.ts';
import type { Flow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import type { Redaction } from '../../model/redaction.ts';
import { recogniseChampsACompleter } from '../../recognisers/champ.ts';
import { recogniseNombresDoubles } from '../../recognisers/nombre-double.ts';
import { withDescendants } from '../../sections/section.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, type Read, read } from '../lift.ts';
import { readContrat } from './contrat.ts';
import { readDatesEcrites } from './dates-ecrites.ts';
import { readEnumerations } from './enumerations.ts';
import { openFields } from './formulaires.ts';
import { readMarques } from './marques.ts';
import { readNumerosSansTitre } from './numeros-sans-titre.ts';
import { readObligations } from './obligations.ts';
import { readPoints } from './points.ts';
import { readAnnexes, readRenvois } from './renvois.ts';
import { readSigles } from './sigles.ts';
import { readSommes } from './sommes.ts';
import { readValidateurs } from './validateurs.ts';
import { writtenDates } from './written-dates.ts';

/** Facts, so that no rule needs the text. */
export function readRedaction(context: Context): Lifted<Redaction> {
  const { document, outline } = context;
  const content = document.blocks.filter(({ kind }) => kind !== 'furniture');
  const sections = outline.sections.flatMap(withDescendants);
  const dates = writtenDates(context);
  const isOfOthers = openFields(content, outline);
  const points = readPoints(context);
  return {
    champsACompleter: each(
      content,
      (text, block) => recogniseChampsACompleter(text).filter((found) => !isOfOthers(block, found)),
      ({ value }) => ({ texte: value }),
    ),
    sigles: readSigles(content),
    renvois: readRenvois(context, points),
    annexes: readAnnexes(context),
    enumerations: readEnumerations([outline.preamble, ...sections.map(({ blocks }) => blocks)]),
    dates: readDatesEcrites(dates, document.blocks),
    nombresDoubles: each(content, recogniseNombresDoubles, ({ start, end, value }, flow) => ({ texte: flow.text.slice(start, end), ...value })),
    marques: readMarques(outline),
    obligations: someOf(readObligations(dates)),
    validateurs: someOf(readValidateurs(context)),
    sommes: someOf(readSommes(content)),
    points: someOf(points),
    numerosSansTitre: someOf(readNumerosSansTitre(outline)),
    contrat: readContrat(dates),
    revisions: revisionsOf(document),
  };
}

/** Where the first remark stands: no other trace of revisions has a place. */
function revisionsOf({ revisions, comments = [], lines }: Document): Lifted<Redaction['revisions']> {
  const remark = comments.find(({ text }) => exceptionMarks(text).remark);
  const line = remark === undefined ? undefined : lines[remark.line];
  if (revisions === undefined || revisions.commentaires === 0 || line === undefined) return revisions;
  return read(revisions, { ranges: [{ start: line.start, end: line.end }], methode: 'explicite', confiance: confiances.propre });
}

function someOf<T>(found: readonly T[]): readonly T[] | undefined {
  return found.length === 0 ? undefined : found;
}

/** What a recogniser finds in each block, as facts with their place. */
function each<V, T>(
  blocks: readonly Block[],
  recognise: (text: string, block: Block) => readonly Located<V>[],
  fact: (found: Located<V>, flow: Flow) => T,
): readonly Read<T>[] {
  return blocks.flatMap((block) => recognise(block.flow.text, block).map((found) => read(fact(found, block.flow), from(block.flow, found))));
}

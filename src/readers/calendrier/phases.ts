// Headings, items and rows « Phase 1 – … (six semaines) » → the phases of the mission, with the time that is said of each.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { phases as words } from '../../lexicon/calendrier.ts';
import type { Calendrier } from '../../model/calendrier.ts';
import type { Duree } from '../../model/values.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section, sectionsOf, withDescendants } from '../../sections/section.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { cellAt, type Table, tablesIn } from '../table.ts';

type Phase = Calendrier['phases'][number];

interface PhaseLue {
  readonly rank: string;
  readonly nom: string;
  readonly flow: Flow;
  readonly time: Time;
}

type Time = Pick<Phase, 'debut' | 'fin' | 'duree'>;

const types = ['calendrier', 'taches', 'methodologie', 'livrables'] as const;

/** At least two phases, one of them with its time; none otherwise. A phase said twice keeps its first name; two times that differ are none. */
export function readPhases(context: Context): readonly Lifted<Phase>[] {
  const sections = [...new Set(types.flatMap((type) => sectionsOf(context.outline, type)))];
  const flows = sections.flatMap(flowsOf);
  const found = [...flows.flatMap((flow) => phaseIn(flow) ?? []), ...sections.flatMap((section) => tablesIn(contentOf(section)).flatMap(fromTable))];
  const byRank = new Map<string, PhaseLue>();
  for (const phase of found) {
    const known = byRank.get(phase.rank);
    byRank.set(phase.rank, known === undefined ? phase : { ...known, time: agreed(known.time, phase.time) });
  }
  const phases = [...byRank.values()];
  if (phases.length < 2 || phases.every(({ time }) => Object.keys(time).length === 0)) return [];
  return phases.map(({ nom, flow, time }) => read({ nom, ...time }, from(flow, undefined, confiances.ailleurs)));
}

function flowsOf(section: Section): readonly Flow[] {
  const prose = (block: Block): boolean => block.kind === 'item' || block.kind === 'paragraph' || block.kind === 'heading';
  return withDescendants(section).flatMap((one) => [one.heading.flow, ...one.blocks.filter(prose).map(({ flow }) => flow)]);
}

function agreed(a: Time, b: Time): Time {
  if (Object.keys(a).length === 0) return b;
  return Object.keys(b).length === 0 || JSON.stringify(a) === JSON.stringify(b) ? a : {};
}

/** « Phase 2 (deux mois) : Enquête », « Étape 1 – Cadrage : 10 jours », « Phase 1 : diagnostic, du 3 au 28 mars 2025 ». */
function phaseIn(flow: Flow): PhaseLue | undefined {
  const opening = words.opening.exec(fold(flow.text));
  const [lead = '', kind = '', rank = ''] = opening ?? [];
  if (opening === null) return undefined;
  const sentence = /^(?:[^.;(]|\([^)]{0,80}\))*/u.exec(flow.text.slice(lead.length, lead.length + 200))?.[0] ?? '';
  const said = words.time.exec(fold(sentence));
  const title = (said === null ? sentence : sentence.slice(0, said.index)).replace(/^[\s:–—.-]+|[\s:–—,(-]+$/gu, '');
  const after = said === null || title !== '' ? '' : (/^[\s:–—-]+([^.;:]{3,100})/u.exec(sentence.slice(said.index + said[0].length))?.[1] ?? '');
  const name = (title === '' ? after : title).trim();
  const head = flow.text.slice(0, lead.length).replace(/[\s:–—.-]+$/u, '');
  if (name.split(/\s+/u).length > 20) return undefined;
  const nom = name === '' ? head : `${head} : ${name}`;
  const time = said === null ? {} : timeIn(said[1] ?? said[2] ?? '');
  return {
    rank: `${kind} ${rank}`,
    nom: nom.replace(/\s+/gu, ' '),
    flow: trimFlow(sliceFlow(flow, { start: 0, end: lead.length + sentence.length })),
    time,
  };
}

/** The whole of a text as a duration or a range of days; two durations are none. */
function timeIn(text: string): Time {
  const [date] = recogniseDates(text);
  const { debut, fin } = date?.value ?? {};
  if (date?.value.precision === 'intervalle' && debut?.valeur !== undefined && fin?.valeur !== undefined)
    return { debut: debut.valeur, fin: fin.valeur };
  const [duree, ...others] = recogniseDurees(text);
  return duree === undefined || others.length > 0 || date !== undefined ? {} : { duree: duree.value };
}

/** A table with a column of phases and one of durations. */
function fromTable(table: Table): readonly PhaseLue[] {
  const names = table.columns.find(({ header }) => words.column.test(fold(header)));
  const durations = table.columns.find(({ header, meaning }) => meaning !== 'charge' && words.durationColumn.test(fold(header)));
  if (names === undefined || durations === undefined) return [];
  return table.body.flatMap((row, index): PhaseLue[] => {
    const nom = cellAt(row, names.at)?.flow;
    const duree = durationOf(cellAt(row, durations.at)?.flow.text ?? '', durations.header);
    if (nom === undefined || nom.text.trim() === '' || duree === undefined) return [];
    const opening = words.opening.exec(fold(nom.text));
    return [
      {
        rank: opening === null ? `row ${index}` : `${opening[1]} ${opening[2]}`,
        nom: nom.text.replace(/\s+/gu, ' ').trim(),
        flow: row.flow,
        time: { duree },
      },
    ];
  });
}

function durationOf(cell: string, header: string): Duree | undefined {
  const unit = /\((?:en )?(jours?|semaines?|mois)[^)]*\)|\ben (jours|semaines|mois)\b/iu.exec(header);
  const [found, ...others] = recogniseDurees(/^\s*\d{1,3}\s*$/u.test(cell) && unit !== null ? `${cell.trim()} ${unit[1] ?? unit[2] ?? ''}` : cell);
  return others.length > 0 ? undefined : found?.value;
}

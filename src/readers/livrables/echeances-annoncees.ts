// The sentence over a list of deliverables and its entries → when those are due that say nothing of it, or from when their delays run.
import { type Flow, sliceFlow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import type { Echeance } from '../../model/values.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { startIn } from '../delais-sous-entete.ts';
import { dueIn, type Period } from '../due.ts';
import { sentencesOf } from '../sentences.ts';
import type { LivrableLu } from './livrable-lu.ts';

/** `start`: « à compter de la notification », which the delays of the entries run from. */
export interface Announced {
  readonly lead: Flow;
  readonly due?: Located<Echeance>;
  readonly start?: string;
}

/** Of a sentence that ends in a colon. */
export function announcedBy(lead: Flow, period: Period): Announced {
  const due = dueIn(lead.text, period);
  if (due !== undefined) return due.value.periodicite === undefined ? { lead, due } : { lead };
  const sentences = sentencesOf(lead).map(({ text }) => fold(text));
  const start = sentences.flatMap((text, at) => (at === sentences.length - 1 || /\bdelais?\b/u.test(text) ? (startIn(text) ?? []) : [])).at(-1);
  return start === undefined ? { lead } : { lead, start };
}

/** « À la fin de la mission, le prestataire remet : »; « À compter de la notification, il remet : » over « un plan, dans les 6 semaines ». */
export function withAnnounced(livrable: LivrableLu, announced: Announced | undefined): LivrableLu {
  if (announced?.start !== undefined) return { ...livrable, ...delayFrom(livrable, announced.start) };
  if (livrable.due !== undefined || announced?.due === undefined) return livrable;
  const dueFlow = sliceFlow(announced.lead, announced.due);
  return { ...livrable, due: { ...announced.due, start: 0, end: dueFlow.text.length }, dueFlow };
}

const beforeDelay = /(?:[:(]|\b(?:(?:au plus tard )?dans (?:les|le|un delai(?: maxim(?:um|al))? de)|sous|endeans(?: les)?))\s*$/u;

/** The delay that closes an entry, when it says of nothing from when it runs. */
function delayFrom({ flow, due }: LivrableLu, start: string): Pick<LivrableLu, 'due'> {
  if (due !== undefined && due.value.relative?.origine !== 'nonDite') return {};
  const delay = recogniseDurees(flow.text).at(-1);
  if (delay === undefined || !/^\s*\)?\s*[;.,]?\s*$/u.test(flow.text.slice(delay.end))) return {};
  const [opening] = beforeDelay.exec(fold(flow.text.slice(0, delay.start))) ?? [];
  if (opening === undefined) return {};
  const said = dueIn(`${/^[:(]/u.test(opening) ? '' : 'dans les '}${flow.text.slice(delay.start, delay.end)} ${start}`, {});
  return said?.value.relative === undefined ? {} : { due: { value: said.value, start: delay.start, end: delay.end } };
}

// The title that a data sheet gives, and the lines around → « Recrutement d'un consultant pour … » where one of them says that title so, in full.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { fold } from '../../recognisers/fold.ts';
import { mayBeTitle } from '../lignes-de-tete.ts';

/** At the start of a line, or behind a reference: « 12/IC/2027-Recrutement d'une consultante pour… ». */
const recruitment = /^(?:(?=\S*\d)[\p{Lu}\d./_-]{4,}\s?[–-]\s?)?(?=Recrutement d(?:['’]|e\s|es\s|eux\s))/iu;
const goal = /\s(?:pour|charg[ée]e?s? d|en vue d)/iu;
const fewestLetters = 20;

function lettersOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/gu, '');
}

/** Undefined where no line says it whole: a sheet may name another mission than the line above it. */
export function wholeRecruitment(entitled: readonly Flow[], blocks: readonly Block[]): readonly Flow[] | undefined {
  const said = lettersOf(entitled.map(({ text }) => text).join(' '));
  if (said.length < fewestLetters || said.startsWith('recrutement')) return undefined;
  for (const [at, block] of blocks.entries()) {
    const start = recruitment.exec(block.flow.text)?.[0].length;
    if (start === undefined || block.kind === 'row' || !mayBeTitle({ ...block, flow: sliceFlow(block.flow, { start, end: block.flow.text.length }) }))
      continue;
    const head = sliceFlow(block.flow, { start, end: block.flow.text.length });
    const next = blocks[at + 1]?.flow;
    const flows = [[head], ...(next !== undefined && /^\p{Ll}/u.test(next.text) ? [[head, next]] : [])];
    const whole = flows.find((parts) => {
      const text = parts.map((part) => part.text).join(' ');
      return goal.test(text) && lettersOf(text).includes(said);
    });
    if (whole !== undefined) return whole;
  }
  return undefined;
}

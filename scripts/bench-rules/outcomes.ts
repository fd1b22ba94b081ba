// Drafts and operators in; for each defect that could be planted, whether its rule spoke and which others did, out.
import { createHash } from 'node:crypto';
import { checkResult, readInput } from '../../src/pipeline.ts';
import { random } from '../fuzz/random.ts';
import type { Draft } from './draft.ts';
import type { Operator, Planted } from './operator.ts';

export interface Seeded {
  readonly draft: Draft;
  readonly operator: Operator;
  readonly planted: Planted;
}

export interface Outcome {
  readonly rule: string;
  readonly operator: string;
  readonly document: string;
  readonly caught: boolean;
  /** Findings of the rules that the defect breaks. */
  readonly right: number;
  /** Messages of the others, with their rules. */
  readonly beside: readonly string[];
  readonly lines: readonly string[];
}

/** Errors and warnings by rule, their messages. */
export type Spoken = ReadonlyMap<string, readonly string[]>;

const date = '2026-01-01';

export async function spokenIn(file: string, bytes: Uint8Array, { rule, profile = 'generique', asInfo }: Partial<Operator> = {}): Promise<Spoken> {
  const input = { file, bytes };
  const { findings } = checkResult(input, await readInput(input, {}), { date, profile });
  const heard = findings.filter((one) => one.severity !== 'info' || (asInfo === true && one.rule === rule));
  return new Map(
    [...new Set(heard.map(({ rule }) => rule))].map((rule) => [rule, heard.filter((one) => one.rule === rule).map(({ message }) => message)]),
  );
}

function seedOf(...words: readonly string[]): number {
  return createHash('sha256').update(words.join('\n')).digest().readInt32LE();
}

/** Up to `tries` different defects of each operator in each draft. */
export function seededDefects(drafts: readonly Draft[], operators: readonly Operator[], tries: number): readonly Seeded[] {
  return operators.flatMap((operator) =>
    drafts.flatMap((draft) => {
      const all = Array.from({ length: tries }, (_, rank) =>
        operator.plant(draft, random(seedOf(operator.rule, operator.name, draft.name, String(rank)))),
      );
      const unchanged = draft.lines.join('\n');
      const planted = all.filter((one) => one !== undefined).filter(({ lines, trace }) => trace !== undefined || lines.join('\n') !== unchanged);
      const texts = planted.map(({ lines }) => lines.join('\n'));
      return planted.filter((_, index) => texts.indexOf(texts[index] ?? '') === index).map((one) => ({ draft, operator, planted: one }));
    }),
  );
}

/** `before` is what the draft without the defect says. Undefined when the rule spoke already: nothing could be learnt. */
export function outcomeOf({ draft, operator, planted }: Seeded, before: Spoken, after: Spoken): Outcome | undefined {
  const { rule, name, also = [] } = operator;
  if (before.has(rule)) return undefined;
  const more = [...after].flatMap(([id, messages]) => {
    const known = before.get(id)?.length ?? 0;
    return messages.length > known ? messages.filter((message) => !before.get(id)?.includes(message)).map((message) => ({ id, message })) : [];
  });
  const isRight = (id: string): boolean => id === rule || also.includes(id);
  return {
    rule,
    operator: name,
    document: draft.name,
    caught: after.has(rule),
    right: more.filter(({ id }) => isRight(id)).length,
    beside: more.filter(({ id }) => !isRight(id)).map(({ id, message }) => `${id} — ${message}`),
    lines: planted.lines.filter((line) => !draft.lines.includes(line)),
  };
}

// The promise of the rules: each passes what it accepts, accuses what it rejects once and exactly there, and none depends on the others.
import { describe, expect, it } from 'vitest';
import { workingDays } from '../src/calendar/working-days.ts';
import { example } from '../src/model/example.ts';
import { torSchema } from '../src/model/tor.ts';
import { generique } from '../src/profiles/generique.ts';
import { rules } from '../src/rules/index.ts';
import { type JudgedAccusation, judge } from '../src/rules/judge.ts';
import { defineRule, type RegisteredRule, type RuleContext, type Severity } from '../src/rules/rule.ts';

const context: RuleContext = { date: '2024-01-15', requiredSections: generique.requiredSections, workingDays };
const examples = rules.flatMap((rule) => [...rule.accepts, ...rule.rejects.map(({ tor }) => tor)]);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has examples of what passes and of what does not', () => {
    expect(rule.accepts.length).toBeGreaterThanOrEqual(2);
    expect(rule.rejects.length).toBeGreaterThanOrEqual(2);
  });

  it('has examples that are models', () => {
    for (const tor of [...rule.accepts, ...rule.rejects.map((reject) => reject.tor)])
      expect(torSchema.safeParse(tor).error?.issues ?? []).toEqual([]);
  });

  it('passes what it accepts', () => {
    rule.accepts.forEach((tor, index) => {
      expect({ index, messages: [...rule.judge(tor, context)].map(({ message }) => message) }).toEqual({ index, messages: [] });
    });
  });

  it('accuses what it rejects, once and exactly there', () => {
    rule.rejects.forEach(({ tor, at }, index) => {
      expect({ index, at: [...rule.judge(tor, context)].map((accusation) => accusation.at) }).toEqual({ index, at: [at] });
    });
  });

  it('says it in whole French sentences', () => {
    expect(rule.why).toMatch(/^[A-ZÀ-Ý«].*\.$/u);
    expect(rule.remede).toMatch(/^[A-ZÀ-Ý].*\.$/u);
    expect(rule.title).not.toMatch(/\.$/u);
    for (const tor of examples) {
      for (const { message } of rule.judge(tor, context)) {
        expect(message).toMatch(/^[A-ZÀ-Ý«0-9].*\.$/u);
        expect(message).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|,,|\.\.$/u);
        expect(message).toMatch(/attendu/u);
      }
    }
  });

  it('names paths of the model only', () => {
    for (const tor of examples) {
      for (const { at, operands, related = [] } of rule.judge(tor, context)) {
        for (const path of [at, ...operands, ...related.map((other) => other.path)])
          expect(path).toMatch(/^[a-z][A-Za-z]*(?:\.(?:\d+|[a-z][A-Za-z]*))*$/u);
      }
    }
  });
});

const shown = (judged: readonly JudgedAccusation[]) =>
  judged.map(({ rule, accusation, severity, message }) => [rule.id, accusation.at, severity, message]);
const certain = () => 0.95;

describe('judge', () => {
  it('finds the same whatever the order of the rules', () => {
    const reversed = [...rules].reverse();
    for (const tor of examples)
      expect(shown(judge(tor, reversed, context, certain, false))).toEqual(shown(judge(tor, rules, context, certain, false)));
  });

  it('finds nothing in a document that says nothing', () => {
    expect(shown(judge(example({}), rules, context, certain, true))).toEqual([]);
  });

  const accuser = (id: string, severity: Severity, more: { operands?: readonly 'titre'[]; absence?: true } = {}): RegisteredRule =>
    defineRule<Record<string, never>>({
      id,
      severity,
      title: 'Essai',
      why: 'Essai.',
      remede: 'Essayez.',
      message: () => 'Essai.',
      accepts: [],
      rejects: [],
      *check() {
        yield { at: 'titre', operands: more.operands ?? [], facts: {}, ...(more.absence ? { absence: true } : {}) };
      },
    });
  const severityOf = (rule: RegisteredRule, confidence: number | undefined, incomplete = false) =>
    judge(example({}), [rule], context, () => confidence, incomplete).map(({ severity }) => severity);

  it('weakens an error on a value of which the reading is not sure', () => {
    const rule = accuser('a/b', 'error', { operands: ['titre'] });
    expect(severityOf(rule, 0.8)).toEqual(['error']);
    expect(severityOf(rule, 0.79)).toEqual(['warning']);
    expect(severityOf(rule, undefined)).toEqual(['warning']);
  });

  it('takes a computed absence as certain, and weakens it by one step where a part of the file was not read', () => {
    const rule = accuser('a/b', 'error', { operands: ['titre'], absence: true });
    expect(severityOf(rule, undefined)).toEqual(['error']);
    expect(severityOf(rule, undefined, true)).toEqual(['warning']);
    expect(severityOf(accuser('a/b', 'warning', { absence: true }), undefined, true)).toEqual(['info']);
    expect(severityOf(accuser('a/b', 'error'), undefined, true)).toEqual(['error']);
  });

  it('is as sure of a part as of what holds it', () => {
    const rule = accuser('a/b', 'error', { operands: ['titre'] });
    const deep: RegisteredRule = {
      ...rule,
      *judge() {
        yield { at: 'calendrier.duree', operands: ['calendrier.duree.min'], facts: {}, message: 'Essai.' };
      },
    };
    const of = (known: string) => judge(example({}), [deep], context, (path) => (path === known ? 0.95 : undefined), false)[0]?.severity;
    expect([of('calendrier'), of('calendrier.duree'), of('titre')]).toEqual(['error', 'error', 'warning']);
  });

  it('puts errors first, then what costs most', () => {
    const clauses = ['structure', 'livrables', 'calendrier', 'montants', 'paiement', 'dates', 'candidature'];
    const made = [accuser('candidature/x', 'info'), ...clauses.map((clause) => accuser(`${clause}/y`, 'error'))];
    expect(judge(example({}), made, context, certain, false).map(({ rule }) => rule.id)).toEqual([
      'candidature/y',
      'dates/y',
      'montants/y',
      'paiement/y',
      'calendrier/y',
      'livrables/y',
      'structure/y',
      'candidature/x',
    ]);
  });

  it('lets a rule that throws throw', () => {
    const broken: RegisteredRule = {
      ...accuser('a/b', 'error'),
      judge() {
        throw new Error('bug');
      },
    };
    expect(() => judge(example({}), [broken], context, certain, false)).toThrow('bug');
  });
});

describe('workingDays', () => {
  it('counts Monday to Friday, both ends included', () => {
    expect(workingDays('2024-11-11', '2024-12-15')).toBe(25);
    expect(workingDays('2024-11-09', '2024-11-10')).toBe(0);
    expect(workingDays('2024-11-08', '2024-11-11')).toBe(2);
    expect(workingDays('2024-11-11', '2024-11-11')).toBe(1);
    expect(workingDays('2024-11-12', '2024-11-11')).toBe(0);
    expect(workingDays('2024-11', '2024-12-15')).toBe(0);
  });

  it('agrees with counting one day at a time, clock changes and leap years included', () => {
    for (const start of ['1969-12-25', '2000-02-20', '2024-03-25', '2024-10-24']) {
      let counted = 0;
      for (let step = 0; step < 40; step += 1) {
        const day = new Date(Date.parse(`${start}T00:00:00Z`) + step * 86_400_000);
        if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) counted += 1;
        expect(workingDays(start, day.toISOString().slice(0, 10))).toBe(counted);
      }
    }
  });
});

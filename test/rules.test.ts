// The promise of the rules: each passes what it accepts, accuses what it rejects once and exactly there, and none depends on the others.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayOn, isWeeklyRest } from '../src/calendar/holidays.ts';
import { workingDays } from '../src/calendar/working-days.ts';
import { example } from '../src/model/example.ts';
import { torSchema } from '../src/model/tor.ts';
import { generique } from '../src/profiles/generique.ts';
import { rules } from '../src/rules/index.ts';
import { type JudgedAccusation, judge } from '../src/rules/judge.ts';
import { gapsIn, numbersOf, repetitionsIn, runsOf, written } from '../src/rules/numbering.ts';
import { defineRule, type RegisteredRule, type RuleContext, type Severity } from '../src/rules/rule.ts';
import { cites, referenceOf } from '../src/rules/same-deliverable.ts';
import { verified } from '../src/rules/verified.ts';

const context: RuleContext = {
  date: '2024-01-15',
  requiredSections: generique.requiredSections,
  workingDays,
  holiday: holidayOn,
  weeklyRest: isWeeklyRest,
};
const examples = rules.flatMap((rule) => [...rule.accepts(), ...rule.rejects().map(({ tor }) => tor)]);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const own: RuleContext = rule.profile === undefined ? context : { ...context, profile: rule.profile };

  it('has examples of what passes and of what does not', () => {
    expect(rule.accepts().length).toBeGreaterThanOrEqual(2);
    expect(rule.rejects().length).toBeGreaterThanOrEqual(2);
  });

  it('has examples that are models', () => {
    for (const tor of [...rule.accepts(), ...rule.rejects().map((reject) => reject.tor)])
      expect(torSchema.safeParse(tor).error?.issues ?? []).toEqual([]);
  });

  it('passes what it accepts', () => {
    rule.accepts().forEach((tor, index) => {
      expect({ index, messages: [...rule.judge(tor, own)].map(({ message }) => message) }).toEqual({ index, messages: [] });
    });
  });

  it('accuses what it rejects, once and exactly there', () => {
    rule.rejects().forEach(({ tor, at }, index) => {
      expect({ index, at: [...rule.judge(tor, own)].map((accusation) => accusation.at) }).toEqual({ index, at: [at] });
    });
  });

  it('says it in whole French sentences', () => {
    expect(rule.why).toMatch(/^[A-ZÀ-Ý«].*\.$/u);
    expect(rule.remede).toMatch(/^[A-ZÀ-Ý].*\.$/u);
    expect(rule.title).not.toMatch(/\.$/u);
    for (const tor of examples) {
      for (const { message } of rule.judge(tor, own)) {
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
      accepts: () => [],
      rejects: () => [],
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

  it('is surer that no address stands where a section tells how to apply than under a date alone', () => {
    const candidature = { dateLimite: { date: '2027-05-14', borne: 'auPlusTard' as const } };
    const section = { titre: 'Dépôt', niveau: 1, types: ['candidature' as const], mots: 40, lignes: [] };
    const channel = rules.filter(({ id }) => id === 'candidature/canal-absent');
    const severities = (tor: Parameters<typeof judge>[0]) => judge(tor, channel, context, certain, false).map(({ severity }) => severity);
    expect(severities(example({ candidature }))).toEqual(['warning']);
    expect(severities(example({ candidature, sections: [section] }))).toEqual(['error']);
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

describe('verified', () => {
  const whole = example({
    candidature: { dateLimite: { date: '2024-09-22', borne: 'auPlusTard', heure: { heure: '12:00', texte: '12h00' } } },
    calendrier: {
      debut: '2024-11-11',
      fin: '2024-12-31',
      lignes: [
        { intitule: 'Diagnostic', charge: { min: 47, max: 47, unite: 'hommeJour' } },
        { intitule: 'Rapport', charge: { min: 40, max: 40, unite: 'hommeJour' } },
      ],
      totalDeclare: { min: 87, max: 87, unite: 'hommeJour' },
    },
    livrables: [{ intitule: 'Rapport', echeance: { date: '2024-12-15' } }],
    paiement: {
      tranches: [30, 40, 30].map((pourcentage, i) => ({
        rang: i + 1,
        pourcentage,
        declencheur: { nature: 'validation', texte: 'validation', livrables: [] },
      })),
    },
    evaluation: { criteres: [60, 40].map((poids) => ({ intitule: 'Critère', poids, unite: 'point' })) },
  });

  it('says in short what was compared and holds', () => {
    expect(verified(whole)).toEqual([
      'date limite complète : 22/09/2024 à 12:00',
      '3 tranches = 100 %',
      '2 lignes = 87 HJ, total annoncé 87 HJ',
      '1 livrable, échéance dans la mission',
      '2 critères = 100 points',
    ]);
  });

  it('says nothing of what was not compared', () => {
    expect(verified(example({}))).toEqual([]);
    expect(verified({ ...whole, calendrier: { ...whole.calendrier, debut: '2024-12', fin: '2024-11' } })).not.toContain(
      '1 livrable, échéance dans la mission',
    );
  });

  it('never praises what a rule accuses', () => {
    const praise: Readonly<Record<string, RegExp>> = {
      'paiement/total-100': /tranches?.* = 100 %/u,
      'paiement/montants-somme': /total annoncé .*(?:MAD|EUR)/u,
      'calendrier/total-jours': /lignes? = /u,
      'calendrier/livrable-hors-mission': /dans la mission/u,
      'evaluation/total-100': /critères? = /u,
      'dates/minuit-ambigu': /date limite complète/u,
      'dates/jour-semaine': /de la semaine/u,
      'montants/lettres-chiffres': /en lettres/u,
      'structure/numerotation-dupliquee': /sections? numérotées/u,
      'structure/numerotation-trou': /sections? numérotées/u,
    };
    for (const rule of rules) {
      const pattern = praise[rule.id];
      if (pattern === undefined) continue;
      // A schedule may hold beside another that does not: such examples praise and accuse two different sums.
      for (const { tor } of rule.rejects()) expect(verified(tor).filter((phrase) => pattern.test(phrase))).toEqual([]);
    }
  });
});

describe('numbers of headings and deliverables', () => {
  const values = (...raws: string[]) => numbersOf(raws).map((number) => number?.value);

  it('are Roman when the series starts at I, letters when it does not', () => {
    expect(values('I', 'II', 'III', 'IV', 'V', 'IX', 'XIV')).toEqual([1, 2, 3, 4, 5, 9, 14]);
    expect(values('A', 'B', 'C', 'D')).toEqual([1, 2, 3, 4]);
    expect(values('c)', 'd)')).toEqual([3, 4]);
    expect(values('L1', 'L2.', '2.1', 'Livrable 3', 'Annexe', '')).toEqual([1, 2, 1, 3, undefined, undefined]);
  });

  it('are written in the style of their list', () => {
    expect([written(4, 'i)'), written(4, 'A.'), written(12, '1)'), written(9, 'I -')]).toEqual(['iv)', 'D.', '12)', 'IX -']);
  });

  it('never throw, and a series in order has no fault', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string(), { nil: undefined })), (raws) => {
        for (const run of runsOf(numbersOf(raws))) expect(gapsIn(run).length + repetitionsIn(run).length).toBeLessThanOrEqual(2 * run.length);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom('1', '1.', '2.1', 'L1', '1)'), (length, style) => {
        const raws = Array.from({ length }, (_, i) => style.replace(/1(?=\D*$)/u, String(i + 1)));
        const runs = runsOf(numbersOf(raws));
        expect(runs.map((run) => run.length)).toEqual([length]);
        expect(runs.flatMap((run) => [...gapsIn(run), ...repetitionsIn(run)])).toEqual([]);
      }),
    );
  });
});

describe('names of deliverables', () => {
  it('tell a reference from a name', () => {
    expect(['1', 'L1', 'Livrable 1', 'livrable n° 1', 'A', 'Livrable B', '3.1'].map(referenceOf)).toEqual([
      '1',
      '1',
      '1',
      undefined,
      'a',
      'b',
      '3.1',
    ]);
    expect(['rapport final', 'note de cadrage', 'Phase 2 du projet'].map(referenceOf)).toEqual([undefined, undefined, undefined]);
  });

  it('are found under the words that other clauses use', () => {
    const report = { ref: '2', intitule: 'Un rapport final de mission', alias: ['RF'] };
    expect(['rapport final', 'L2', 'le rapport final de la mission', 'RF'].map((cited) => cites(cited, report))).toEqual([true, true, true, true]);
    expect(['rapport provisoire', 'L3', 'guide'].map((cited) => cites(cited, report))).toEqual([false, false, false]);
  });
});

describe('a model of hostile size', () => {
  it('is judged in seconds', () => {
    const many = 1000;
    const each = Array.from({ length: many }, (_, i) => i);
    const tor = example({
      sections: each.map((i) => ({ titre: `Titre ${i}`, numero: `${i % 7}`, niveau: 1, types: ['livrables' as const], mots: 0, lignes: [] })),
      livrables: each.map((i) => ({ ref: `L${i}`, intitule: `Rapport détaillé de la étape ${i}` })),
      calendrier: { lignes: each.map((i) => ({ intitule: `Étape numéro ${i}`, echeance: { date: '2024-05-01' } })) },
      paiement: {
        tranches: each.map((i) => ({ rang: i, pourcentage: 1, declencheur: { nature: 'validation', texte: '', livrables: [`rapport ${i}`] } })),
      },
    });
    // Of the processor: the machine may be busy with something else.
    const start = process.cpuUsage();
    judge(tor, rules, context, certain, false);
    verified(tor);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
  });
});

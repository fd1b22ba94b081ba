// The promise of the reports: each format tells the same report, machines get what the schema says, and nothing of a document acts on a terminal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { example } from '../src/model/example.ts';
import { conform } from '../src/report/conform.ts';
import type { View } from '../src/report/format.ts';
import { formats } from '../src/report/formats.ts';
import { toYaml } from '../src/report/model-yaml.ts';
import { neutralise, neutraliseLines } from '../src/report/neutralise.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { wrap } from '../src/report/wrap.ts';
import { rules } from '../src/rules/index.ts';
import { crowded, reports } from './support/reports.ts';

/** Those that the reports name: another rule changes no snapshot. */
const named = new Set(Object.values(reports).flatMap(({ documents }) => documents.flatMap(({ findings }) => findings.map(({ rule }) => rule))));
const view: View = {
  width: 100,
  colour: 0,
  all: false,
  quiet: false,
  cwd: '/depot/appels',
  root: '/depot',
  failing: ['error'],
  rules: rules.filter(({ id }) => named.has(id)),
};
const dangerous = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;
const colours = /\u001B\[\d+(?:;\d+)*m/gu;

describe.each(Object.entries(formats))('format %s', (name, format) => {
  it.each(Object.entries(reports))('prints the report « %s »', async (_, report) => {
    const text = format.write(report, view);
    expect(text).toMatchSnapshot();
    expect(text.endsWith('\n') || text === '').toBe(true);
  });

  it('names every error of the report', async () => {
    const text = format.write(reports.faulty, view).replaceAll(/%(?:AZP)?25/gu, '%');
    expect(text).toContain('paiement/total-100');
    expect(text).toContain('Les tranches font 110 %, attendu 100 %.');
  });

  it('prints nothing that acts on a terminal', async () => {
    for (const all of [false, true]) {
      for (const colour of [0, 3] as const) {
        const text = format.write(reports.hostile, { ...view, all, colour });
        // A spreadsheet wants a byte order mark before the first letter.
        expect(text.replace(colours, '').replace(name === 'csv' ? /^\uFEFF|\r(?=\n)/gu : '', '')).not.toMatch(dangerous);
        if (name !== 'pretty' || colour === 0) expect(text).not.toContain('\u001B');
      }
    }
  });

  it('says what it is for', async () => {
    expect(format.description).toMatch(/^\p{Ll}.*[^.]$/u);
  });
});

describe('pretty', () => {
  const pretty = async (report: (typeof reports)['clean'], given: Partial<View> = {}) => formats.pretty.write(report, { ...view, ...given });

  it('puts errors before warnings, and folds the infos', async () => {
    const text = await pretty(reports.faulty);
    expect(text.indexOf('ERREUR')).toBeLessThan(text.indexOf('AVERTISSEMENT'));
    expect(text).not.toContain('REMARQUE');
    expect(text).toContain('+ 2 remarques : --all');
    expect(await pretty(reports.faulty, { all: true })).toContain('REMARQUE');
  });

  it('shows both places of a contradiction with their words', async () => {
    const text = await pretty(reports.faulty);
    expect(text).toMatch(/5\. Livrables · page 2\n.*rapport final, le 3 mars 2025/u);
    expect(text).toMatch(/6\. Calendrier · page 2 : l’autre date\. «\u00a0Remise le ‹10 mars 2025›, à midi\u00a0»/u);
  });

  it('says in one line what was verified in a clean document', async () => {
    expect(await pretty(reports.clean)).toContain('Aucun constat ; vérifié : 3 tranches = 100 %, 10 lignes = 87 HJ.');
    expect(await pretty(reports.clean, { all: true })).toMatch(/100 % du\s+texte\s+rattaché\s+à\s+une\s+clause/u);
  });

  it('folds what goes beyond twelve findings', async () => {
    const text = await pretty(crowded);
    expect(text.match(/ERREUR/gu)).toHaveLength(12);
    expect(text).toContain('+ 3 autres constats : --all');
    expect((await pretty(crowded, { all: true })).match(/ERREUR/gu)).toHaveLength(15);
  });

  it('prints no clean document and no summary when quiet', async () => {
    expect(await pretty(reports.clean, { quiet: true })).toBe('');
    expect(await pretty(reports.faulty, { quiet: true })).not.toMatch(/document :|Lecture :|Vérifié/u);
  });

  it('keeps within the width of the terminal', async () => {
    for (const width of [56, 72, 100]) {
      for (const line of (await pretty(reports.faulty, { width, all: true })).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('colours only when told to', async () => {
    expect(await pretty(reports.faulty)).not.toContain('\u001B');
    expect(await pretty(reports.faulty, { colour: 1 })).toMatch(colours);
    expect((await pretty(reports.faulty, { colour: 1 })).replace(colours, '')).toBe((await pretty(reports.faulty)).replace(/[‹›]/gu, ''));
  });
});

describe('json', () => {
  it.each(Object.entries(reports))('is what the schema says: %s', async (_, report) => {
    const text = formats.json.write(report, view);
    expect(reportSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });

  it('keeps one order of keys, whatever the order of the report', async () => {
    const turned = JSON.parse(JSON.stringify(reports.faulty), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    );
    const write = formats.json.write;
    expect(write(turned, view)).toBe(write(reports.faulty, view));
  });
});

describe('neutralise', () => {
  it('leaves nothing that acts on a terminal, on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !dangerous.test(neutraliseLines(text)) && !neutralise(text).includes('\n')));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => neutralise(neutralise(text)) === neutralise(text)));
  });

  it('keeps ordinary French as it is, and the number of lines', () => {
    const french = 'L’« œuvre » coûte 1\u202f000 €, à 23 h 59 — n° 3.';
    expect(neutralise(french)).toBe(french);
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const clean = lines.map((line) => line.replace(/[\r\n]/gu, ''));
        return neutraliseLines(clean.join('\n')).split('\n').length === Math.max(1, clean.length);
      }),
    );
  });
});

describe('wrap', () => {
  it('loses no word and never breaks a no-break space', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé\u00a0:]{1,12}$/u), { minLength: 1 }), fc.integer({ min: 10, max: 60 }), (words, width) => {
        const wrapped = wrap([{ text: words.join(' ') }], width, '- ', '  ');
        expect(
          wrapped
            .split('\n')
            .map((line) => line.slice(2))
            .join(' '),
        ).toBe(words.join(' '));
      }),
    );
  });
});

describe('YAML of a model', () => {
  const read = (text: string): unknown[] => parseAllDocuments(text).map((document) => document.toJS());

  it('reads back as the same model', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ maxCount: 60 }),
      fc.constantFrom('no', '23:59', '2024-10-18', '2024', '', ' x ', 'a: b', '- c', '# d'),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ texte: text, ref: text })), text, (taches, titre) => {
        const model = example({ titre, taches });
        expect(read(toYaml([model, model]))).toEqual([model, model]);
      }),
    );
  });

  it('is for people: no anchors, long texts as blocks, dates without quotes, hours and « no » with them', () => {
    const shared = { min: 2, max: 2, unite: 'hommeJour' } as const;
    const yaml = toYaml([
      example({
        titre: 'Une phrase assez longue pour ne pas tenir sur une ligne de terminal, que le YAML doit donc plier sur plusieurs lignes.',
        calendrier: { debut: '2024-10-18', charge: shared, totalDeclare: shared },
        qualifications: [{ texte: 'Norvégien', nature: 'atout', langues: ['no'], mesurable: false }],
        candidature: { dateLimite: { date: '2024-10', borne: 'avant', heure: { heure: '23:59', texte: '23 h 59' } } },
      }),
    ]);
    expect(yaml).toMatch(/^titre: >-\n/mu);
    expect(yaml).toMatch(/^ {2}debut: 2024-10-18$/mu);
    expect(yaml).toMatch(/ date: 2024-10$/mu);
    expect(yaml).toContain('- "no"');
    expect(yaml).toContain('heure: "23:59"');
    expect(yaml).not.toMatch(/[&*]a\d/u);
  });
});

describe('conform', () => {
  it('puts the keys in the order of the schema', () => {
    const model = example({ titre: 'T' });
    const turned = { ...Object.fromEntries(Object.entries(model).reverse()), ...{} };
    expect(Object.keys(conform({ ...model, ...turned }).tor)).toEqual(Object.keys(conform(model).tor));
    expect(conform(model).breaches).toEqual([]);
  });

  it('tells where a model breaks the schema', () => {
    expect(conform(example({ calendrier: { debut: 'demain' } })).breaches[0]).toMatch(/^calendrier\.debut : /u);
  });
});

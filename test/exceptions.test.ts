// The promise of exceptions and baselines: a finding is set aside where its author said why, for as long as he said, and what is left behind is told.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { directivesOf } from '../src/exceptions/directive.ts';
import { exceptionRules } from '../src/exceptions/exception-rules.ts';
import type { DocumentReport } from '../src/report/report.ts';
import { reportSchema } from '../src/report/report-schema.ts';
import { command } from './support/command.ts';
import { makeDocx, paragraph } from './support/make-docx.ts';

const lines = [
  '# Termes de référence : guide des marchés',
  '## 1. Contexte',
  'La commune tient trois marchés et veut un guide.',
  '## 2. Modalités de paiement',
  'Le paiement se fera en trois tranches :',
  '- 30 % à la validation du rapport initial ;',
  '- 40 % à la validation du rapport provisoire ;',
  '- 40 % à la validation du rapport final.',
  '## 3. Supervision',
  'Le maire suit la mission.',
];

let folder = '';
const at = (name: string): string => join(folder, name);
const markdown = (comment: string, after = 4): string => [...lines.slice(0, after), `<!-- ${comment} -->`, ...lines.slice(after)].join('\n\n');

async function reportOf(name: string, content: string | Uint8Array, ...more: readonly string[]): Promise<DocumentReport> {
  writeFileSync(at(name), content);
  const { out, err } = await command(['check', '-f', 'json', ...more, name === '' ? '.' : at(name)], { cwd: folder });
  expect(err).toBe('');
  const [document] = reportSchema.parse(JSON.parse(out)).documents;
  if (document === undefined) throw new Error('no document');
  return document;
}

const named = (document: DocumentReport, rule: string): boolean => document.findings.some((finding) => finding.rule === rule);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-exceptions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what a comment asks', () => {
  it.each([
    ['tor:ignore paiement/total-100 — deux lots', { rules: ['paiement/total-100'], motif: 'deux lots' }],
    ['Tor : ignore paiement/total-100 : deux lots.', { rules: ['paiement/total-100'], motif: 'deux lots.' }],
    ['tor:ignore paiement/total-100, dates/invalide - deux lots', { rules: ['paiement/total-100', 'dates/invalide'], motif: 'deux lots' }],
    ['tor:ignore a/b et c/d – vu le 3', { rules: ['a/b', 'c/d'], motif: 'vu le 3' }],
    ['tor:ignore paiement/total-100 — avenant, jusqu’au 2026-12-31', { rules: ['paiement/total-100'], motif: 'avenant', until: '2026-12-31' }],
    ["tor:ignore paiement/total-100 — avenant (jusqu'au 31/12/2026)", { rules: ['paiement/total-100'], motif: 'avenant', until: '2026-12-31' }],
    ['tor:ignore paiement/total-100 jusqu’au 2026-12-31', { rules: ['paiement/total-100'], motif: '', until: '2026-12-31' }],
    ['tor:ignore a/b — lot jusqu’au 31/02/2026', { rules: ['a/b'], motif: 'lot', wrongDate: '31/02/2026' }],
    ['tor:ignore', { rules: [], motif: '' }],
    ['À revoir : les tranches', undefined],
    ['le mot tor:ignore au milieu', undefined],
  ])('%s', (comment, expected) => {
    expect(directivesOf(comment)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    'tor:ignore a/b — deux lots tor:ignore c/d — vu le 3',
    'tor:ignore a/b : deux lots\nTor : ignore c/d : vu le 3',
    'Les deux sont voulus.\n tor:ignore a/b — deux lots\n\n tor:ignore c/d — vu le 3',
  ])('twice in one comment: %j', (comment) => {
    expect(directivesOf(comment)).toEqual([
      { rules: ['a/b'], motif: 'deux lots' },
      { rules: ['c/d'], motif: 'vu le 3' },
    ]);
  });

  it('once, when its reason speaks of another', () => {
    expect(directivesOf('tor:ignore a/b — comme le tor:ignore du § 3')).toEqual([{ rules: ['a/b'], motif: 'comme le tor:ignore du § 3' }]);
  });
});

describe.each(exceptionRules)('$id', ({ id, rejects, accepts, why, remede, title }) => {
  it('accuses what it rejects, and passes what it accepts', async () => {
    for (const comment of rejects) expect([comment, named(await reportOf('a.md', markdown(comment)), id)]).toEqual([comment, true]);
    for (const comment of accepts) expect([comment, named(await reportOf('a.md', markdown(comment)), id)]).toEqual([comment, false]);
  });

  it('is told as a rule is', async () => {
    for (const text of [why, remede]) expect(text).toMatch(/^[A-ZÀ-Ý«].*\.$/u);
    const { code, out } = await command(['explain', id]);
    expect(code).toBe(0);
    expect(out).toContain(title);
    expect((await command(['rules'])).out).toContain(id);
  });

  it('can be silenced', async () => {
    writeFileSync(at('tor.config.yaml'), `rules: { ${id}: off }`);
    for (const comment of rejects) expect(named(await reportOf('a.md', markdown(comment)), id)).toBe(false);
  });
});

describe('where an exception holds', () => {
  const comment = 'tor:ignore paiement/total-100 — deux lots, jusqu’au 2026-12-31';

  it.each([
    ['in its section', 5],
    ['before the first section', 1],
  ])('%s, with its reason in the report', async (_, after) => {
    const { findings, suppressed } = await reportOf('a.md', markdown(comment, after));
    expect(findings.map(({ rule }) => rule).filter((rule) => /^exceptions|total-100/u.test(rule))).toEqual([]);
    expect(suppressed).toMatchObject([{ rule: 'paiement/total-100', motif: 'deux lots', until: '2026-12-31', by: 'comment' }]);
  });

  it('in no other section, where it is told as useless', async () => {
    const document = await reportOf('a.md', markdown(comment, 10));
    expect([named(document, 'paiement/total-100'), named(document, 'exceptions/inutile')]).toEqual([true, true]);
    expect(document.findings.find(({ rule }) => rule === 'exceptions/inutile')?.place?.quote).toContain('tor:ignore');
  });

  it('in a plain text too, where the comment is no content', async () => {
    const text = lines.map((line) => line.replace(/^#+ /u, '')).join('\n\n');
    const document = await reportOf('a.txt', text.replace('Le paiement', `<!-- ${comment} -->\n\nLe paiement`));
    expect(document.source.format).toBe('txt');
    expect(document.suppressed).toHaveLength(1);
  });

  it('on the passage of a comment of Word', async () => {
    const word = (id: string, text: string, anchored: string): Uint8Array => {
      const heading = (line: string): string => paragraph(line.replace(/^#+ /u, ''), line.startsWith('#') ? '<w:outlineLvl w:val="0"/>' : '');
      const body = lines.map((line) =>
        line.includes(anchored)
          ? `<w:p><w:commentRangeStart w:id="${id}"/><w:r><w:t xml:space="preserve">${line}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`
          : heading(line),
      );
      return makeDocx({ body: body.join(''), comments: `<w:comment w:id="${id}" w:author="A"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>` });
    };
    const on = await reportOf('a.docx', word('3', 'Tor : ignore paiement/total-100 — deux lots', '40 % à la validation du rapport final'));
    expect(on.suppressed).toMatchObject([{ rule: 'paiement/total-100', motif: 'deux lots' }]);
    const elsewhere = await reportOf('b.docx', word('3', 'tor:ignore paiement/total-100 — deux lots', 'Le maire suit'));
    expect([elsewhere.suppressed, named(elsewhere, 'exceptions/inutile')]).toEqual([undefined, true]);
  });

  it('in a comment of Word that is none to remove, while a remark is, and quotes what it is about', async () => {
    const commented = (...texts: readonly string[]): Uint8Array => {
      const body = lines.map((line, at) => {
        const id = at - 5;
        const text = line.replace(/^#+ /u, '');
        if (texts[id] === undefined) return paragraph(text, line.startsWith('#') ? '<w:outlineLvl w:val="0"/>' : '');
        return `<w:p><w:commentRangeStart w:id="${id}"/><w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`;
      });
      const comments = texts.map(
        (text, id) =>
          `<w:comment w:id="${id}" w:author="A">${text
            .split('\n')
            .map((one) => paragraph(one))
            .join('')}</w:comment>`,
      );
      return makeDocx({ body: body.join(''), comments: comments.join('') });
    };
    const left = ({ findings }: DocumentReport): readonly unknown[] =>
      findings.filter(({ rule }) => rule === 'redaction/suivi-modifications').map(({ message, place }) => [message, place?.quote]);
    const ignore = 'tor:ignore paiement/total-100 — deux lots';
    expect(left(await reportOf('a.docx', commented(ignore, `${ignore}\n${ignore}`)))).toEqual([]);
    expect(left(await reportOf('b.docx', commented(ignore, 'À relire')))).toEqual([
      ['Le fichier garde 1 commentaire, attendu un texte définitif.', expect.stringContaining('40 % à la validation du rapport provisoire')],
    ]);
    expect(left(await reportOf('c.docx', commented(`À relire\n${ignore}`)))).toHaveLength(1);
  });

  it('leaves tracked changes, which stand nowhere, without words that others said', async () => {
    const body = lines.map((line) => paragraph(line.replace(/^#+ /u, ''), line.startsWith('#') ? '<w:outlineLvl w:val="0"/>' : '')).join('');
    const inserted = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>Le 3 mars 2025, la CDPR suit.</w:t></w:r></w:ins></w:p>';
    const { findings } = await reportOf('a.docx', makeDocx({ body: `${body}${inserted}` }));
    const [tracked] = findings.filter(({ rule }) => rule === 'redaction/suivi-modifications');
    expect([tracked?.message, tracked?.place]).toEqual(['Le fichier garde 1 insertion suivie, attendu un texte définitif.', undefined]);
  });

  it('beside any file, for the passage that it names', async () => {
    const sidecar = (more: string): void =>
      writeFileSync(at('a.md.tor.yaml'), `exceptions:\n  - regle: [paiement/total-100]\n    motif: deux lots\n${more}`);
    sidecar('');
    expect((await reportOf('a.md', lines.join('\n\n'))).suppressed).toMatchObject([{ by: 'file', motif: 'deux lots' }]);
    sidecar('    passage: "40 % À LA VALIDATION"\n    jusquAu: 2030-01-01\n');
    expect((await reportOf('a.md', lines.join('\n\n'))).suppressed).toHaveLength(1);
    sidecar('    passage: "50 %"\n');
    expect((await reportOf('a.md', lines.join('\n\n'))).findings.find(({ rule }) => rule === 'exceptions/inutile')?.message).toBe(
      'L’exception à « paiement/total-100 » n’écarte aucun constat, attendu « 50 % » dans les mots qu’un constat cite.',
    );
    sidecar('    jusquAu: 2020-01-01\n');
    expect(named(await reportOf('a.md', lines.join('\n\n')), 'exceptions/expiree')).toBe(true);
    writeFileSync(at('a.md.tor.yaml'), 'exceptions:\n  - regle: paiement\n');
    const { code, err } = await command(['check', at('a.md')], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(/^tor : a\.md\.tor\.yaml:2:12 : /u);
  });

  it('whose file misses the end of the name is told once', async () => {
    const told = async (): Promise<readonly string[]> =>
      (await command(['check', at('a.md'), at('a.txt')], { cwd: folder })).err.split('\n').filter((line) => line.includes('tor.yaml'));
    for (const name of ['a.md', 'a.txt']) writeFileSync(at(name), markdown(''));
    writeFileSync(at('a.tor.yaml'), 'exceptions: []\n');
    expect(await told()).toEqual([expect.stringMatching(/^tor : .*a\.tor\.yaml n’est pas lu : nommez-le a\.(?:md|txt)\.tor\.yaml\.$/u)]);
    for (const name of ['a.md', 'a.txt']) writeFileSync(at(`${name}.tor.yaml`), 'exceptions: []\n');
    expect(await told()).toEqual([]);
  });

  it.each([
    ['regle: avance-sans-livrable', 'exceptions n° 1, regle : attendu un identifiant de « tor rules », comme paiement/avance-sans-livrable.'],
    ['regle: [a, b]', 'exceptions n° 1, regle n° 1 : attendu un identifiant de « tor rules », comme paiement/total-100.'],
    ['motif: deux lots', 'exceptions n° 1 : il manque « regle ».'],
  ])('whose file is faulty (%s) is told in words of an officer', async (line, told) => {
    writeFileSync(at('a.md'), markdown(''));
    writeFileSync(at('a.md.tor.yaml'), `exceptions:\n  - ${line}\n`);
    const { code, err } = await command(['check', at('a.md')], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  it('is told in one line, and in full when asked', async () => {
    writeFileSync(at('a.md'), markdown(comment));
    expect((await command(['check', at('a.md')])).out).toContain('  1 constat écarté avec un motif : --all\n');
    expect((await command(['check', '--all', at('a.md')])).out).toMatch(
      /Écarté : Les 3 tranches font 110 % .*Motif\s+:\s+deux\s+lots,\s+jusqu’au\s+31\/12\/2026/su,
    );
    const [run] = JSON.parse((await command(['check', '-f', 'sarif', at('a.md')])).out).runs;
    const result = run.results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'paiement/total-100');
    expect(result.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'deux lots' }]);
  });
});

describe('tor baseline', () => {
  const tor = (...args: readonly string[]) => command(args, { cwd: folder });

  it('keeps facts, so that later checks tell what is new and what was put right', async () => {
    writeFileSync(at('a.md'), lines.join('\n\n'));
    writeFileSync(at('tor.config.yaml'), 'include: ["*.md"]');
    const before = await tor('check', at('a.md'));
    expect(before.code).toBe(1);
    const kept = await tor('baseline', at('a.md'));
    expect({ code: kept.code, out: kept.out }).toEqual({ code: 0, out: '' });
    const bytes = readFileSync(at('tor.baseline.json'), 'utf8');
    expect(Object.keys(JSON.parse(bytes).documents)).toEqual(['a.md']);

    const same = await tor('check', at('a.md'));
    expect(same.code).toBe(0);
    expect(same.out).toContain('✓ Aucun constat nouveau ; ');
    expect(same.out).toMatch(/\d+ constats? connus? de l’état de référence : --no-baseline/u);
    expect((await tor('check', '--no-baseline', at('a.md'))).code).toBe(1);

    // Lines may move: only facts count.
    writeFileSync(at('a.md'), lines.join('\n\n\n').replace('# Termes', '\n\n# Termes'));
    expect((await tor('check', at('a.md'))).code).toBe(0);

    writeFileSync(at('a.md'), lines.join('\n\n').replace('- 30 %', '- 50 %'));
    const changed = await tor('check', at('a.md'));
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('130 %');
    expect(changed.out).toMatch(/✓ Corrigé depuis : Les 3 tranches font 110 %/u);

    writeFileSync(at('a.md'), lines.join('\n\n'));
    await tor('baseline', folder);
    expect(readFileSync(at('tor.baseline.json'), 'utf8')).toBe(bytes);
  });

  it('shows a new document whole, and refuses a file that is no baseline', async () => {
    writeFileSync(at('a.md'), lines.join('\n\n'));
    await tor('baseline', '-o', 'reference.json', at('a.md'));
    writeFileSync(at('b.md'), lines.join('\n\n'));
    expect((await tor('check', '--baseline', 'reference.json', at('a.md'))).code).toBe(0);
    expect((await tor('check', '--baseline', 'reference.json', at('a.md'), at('b.md'))).code).toBe(1);
    writeFileSync(at('reference.json'), '{"version":1,"documents":[{}]}');
    const refused = await tor('check', '--baseline', 'reference.json', at('a.md'));
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/reference\.json : ce n’est pas un état de référence/u);
    expect((await tor('check', '--baseline', 'rien.json', at('a.md'))).err).toMatch(/rien\.json : état de référence introuvable/u);
  });
});

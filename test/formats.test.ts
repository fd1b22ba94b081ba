// The promise of the machine formats: each is what its schema or its reader says, with relative paths, and invents no line.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { assembleReport } from '../src/report/assemble-report.ts';
import type { View } from '../src/report/format.ts';
import { type FormatName, formats } from '../src/report/formats.ts';
import type { Finding, Report, ReportPlace } from '../src/report/report.ts';
import { rules } from '../src/rules/index.ts';
import { reports } from './support/reports.ts';

const view: View = { width: 100, colour: 0, all: false, quiet: false, cwd: '/depot/appels', root: '/depot', failing: ['error'], rules };
const schema = (name: string): string => readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), 'utf8');

function inText(message: string, place: Partial<ReportPlace>): Report {
  const finding: Finding = {
    rule: 'paiement/total-100',
    severity: 'error',
    message,
    remede: '',
    path: 'paiement.tranches',
    operands: [],
    place: { line: 12, column: 3, endLine: 13, endColumn: 9, quote: 'un passage', ...place },
    related: [],
    facts: {},
    fingerprint: 'f0',
  };
  return assembleReport(
    [{ source: { file: 'un dossier/été, 50 %.md', format: 'md' }, status: 'read', notices: [], findings: [finding, finding] }],
    '9.9.9',
  );
}

const text = inText('Reste « =SOMME(A1) », `code` [lien](http://x) <b> @ici #3 ; a,b:c], attendu un texte.', { quote: '=1+2;"x"' });
const all: readonly (readonly [string, Report])[] = [...Object.entries(reports), ['text', text]];
const write = (name: FormatName, report: Report, given: Partial<View> = {}): string => formats[name].write(report, { ...view, ...given });

describe.each(all)('the report « %s »', (_, report) => {
  it('is SARIF 2.1.0', () => {
    const validate = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(schema('sarif-2.1.0-rtm.5.json')),
    );
    validate(JSON.parse(write('sarif', report)));
    expect(validate.errors).toBeNull();
  });

  // GitLab publishes no schema, and no package ships that of reviewdog: ours are stricter than what their programs ask (fixtures/schemas/README.md).
  it.each([
    ['gitlab', 'gitlab-code-quality.json'],
    ['rdjson', 'rdjson.json'],
  ] as const)('is %s, as %s says', (name, file) => {
    const validate = new Ajv2020().compile(JSON.parse(schema(file)));
    validate(JSON.parse(write(name, report)));
    expect(validate.errors).toBeNull();
  });

  // JUnit has no official schema: that of Jenkins, which reads it, and a stricter one. Checkstyle publishes none.
  it.each([
    ['junit', 'jenkins-junit-4.xsd'],
    ['junit', 'junit.xsd'],
    ['checkstyle', 'checkstyle.xsd'],
  ] as const)('is %s, as %s says', async (name, file) => {
    const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: write(name, report) }, schema: schema(file) });
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('is json, as the published schema of the report says', () => {
    const published: object = JSON.parse(readFileSync(new URL('../schemas/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);
    validate(JSON.parse(write('json', report)));
    expect(validate.errors).toBeNull();
  });

  it('is one document of the public report per line', () => {
    const lines = write('jsonl', report).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual(JSON.parse(write('json', report)).documents);
  });
});

describe('the schemas themselves', () => {
  it('refuse what is wrong', async () => {
    const sarif = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(schema('sarif-2.1.0-rtm.5.json')),
    );
    expect(sarif({ version: '2.1.0', runs: [{}] })).toBe(false);
    const junit = await validateXML({ xml: { fileName: 'x.xml', contents: '<testsuites><testsuite/></testsuites>' }, schema: schema('junit.xsd') });
    expect(junit.valid).toBe(false);
    const failing = write('junit', text).replaceAll('<testcase name=', '<testcase title=');
    const older = await validateXML({ xml: { fileName: 'x.xml', contents: failing }, schema: schema('jenkins-junit-4.xsd') });
    expect(older.valid).toBe(false);
    for (const [name, file, from, to] of [
      ['gitlab', 'gitlab-code-quality.json', '"severity": "critical"', '"severity": "grave"'],
      ['gitlab', 'gitlab-code-quality.json', '"path": "', '"path": "/'],
      ['rdjson', 'rdjson.json', '"severity": "ERROR"', '"severity": "error"'],
      ['rdjson', 'rdjson.json', '"line": 12', '"line": 0'],
    ] as const) {
      const given = write(name, text);
      const changed = given.replaceAll(from, to);
      const validate = new Ajv2020().compile(JSON.parse(schema(file)));
      expect([from, given === changed, validate(JSON.parse(changed))]).toEqual([from, false, false]);
    }
    const wrong = write('checkstyle', text).replace('severity="error"', 'severity="grave"');
    expect((await validateXML({ xml: { fileName: 'x.xml', contents: wrong }, schema: schema('checkstyle.xsd') })).valid).toBe(false);
  });
});

describe('places', () => {
  it('are relative to the repository, with slashes', () => {
    expect(JSON.parse(write('gitlab', text))[0].location.path).toBe('appels/un dossier/été, 50 %.md');
    const [run] = JSON.parse(write('sarif', text)).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation).toEqual({
      uri: 'appels/un%20dossier/%C3%A9t%C3%A9%2C%2050%20%25.md',
      index: 0,
    });
  });

  it('are lines of a text, page and paragraph of anything else', () => {
    const [inMarkdown] = JSON.parse(write('sarif', text)).runs[0].results;
    expect(inMarkdown.locations[0].physicalLocation.region).toMatchObject({ startLine: 12, startColumn: 3, endLine: 13, endColumn: 9 });
    for (const { locations, relatedLocations = [] } of JSON.parse(write('sarif', reports.faulty)).runs[0].results) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) expect(physicalLocation).not.toHaveProperty('region');
    }
    const total = JSON.parse(write('sarif', reports.faulty)).runs[0].results.find(
      ({ ruleId }: { readonly ruleId: string }) => ruleId === 'paiement/total-100',
    );
    expect(total.locations[0].logicalLocations.map(({ name }: { readonly name: string }) => name)).toEqual(['8. Paiement', 'page 3']);
    expect(write('checkstyle', reports.faulty)).not.toMatch(/ line=/u);
    expect(write('github', reports.faulty)).not.toMatch(/line=/u);
    expect(write('azure', reports.faulty)).not.toMatch(/linenumber=/u);
    for (const { location } of JSON.parse(write('rdjson', reports.faulty)).diagnostics) expect(location).not.toHaveProperty('range');
  });
});

describe('sarif', () => {
  const [run] = JSON.parse(write('sarif', reports.faulty)).runs;

  it('tells every rule with its help, and points at it', () => {
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    for (const { help, shortDescription } of run.tool.driver.rules) expect([help.text, help.markdown, shortDescription.text]).not.toContain('');
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('quotes, links its related places, and keeps brackets of documents from being links', () => {
    const diverging = run.results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'calendrier/echeance-divergente');
    expect(diverging.message.text).toContain('« rapport final, le 3 mars 2025 »');
    expect(diverging.message.text).toContain('[l’autre date.](1)');
    expect(diverging.relatedLocations[0]).toMatchObject({ id: 1, logicalLocations: [{ name: '6. Calendrier' }, { name: 'page 2' }] });
    expect(JSON.parse(write('sarif', text)).runs[0].results[0].message.text).toContain('\\[lien\\](http://x)');
  });

  it('carries the fingerprint, the notices and what could not be read', () => {
    for (const { partialFingerprints } of run.results) expect(partialFingerprints).toEqual({ 'torFacts/v1': 'f0', primaryLocationLineHash: 'f0:1' });
    expect(run.invocations[0].toolExecutionNotifications[0]).toMatchObject({ level: 'note', descriptor: { id: 'page-without-text' } });
    const [other] = JSON.parse(write('sarif', reports.hostile)).runs;
    expect(other.invocations[0].executionSuccessful).toBe(false);
  });
});

describe('junit', () => {
  it('fails what makes the command fail, and skips the rest', () => {
    expect(write('junit', reports.faulty)).toContain('<testsuites name="tor" tests="4" failures="1" errors="0">');
    expect(write('junit', reports.faulty, { failing: ['error', 'warning'] })).toContain('failures="2"');
    expect(write('junit', reports.clean)).toContain('<testcase name="aucun constat" classname="appels/propre.docx" time="0"></testcase>');
    expect(write('junit', reports.hostile)).toContain('errors="1"');
  });
});

describe('gitlab', () => {
  it('gives each finding a fingerprint of its own, stable', () => {
    const of = (report: Report): readonly string[] =>
      JSON.parse(write('gitlab', report)).map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint);
    expect(new Set(of(text)).size).toBe(2);
    expect(of(text)).toEqual(of(inText('Un autre message.', { line: 40 })));
  });
});

/** As the runner of GitHub and the agent of Azure read a line. */
function command(line: string): { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly message: string } {
  const [, name = '', list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const decode = (value: string): string =>
    value.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  return {
    name,
    message: decode(message),
    properties: Object.fromEntries(list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))])),
  };
}

describe('github and azure', () => {
  it('say one annotation a line, whatever a document holds', () => {
    const [first = ''] = write('github', text).split('\n');
    expect(command(first)).toMatchObject({
      name: 'error',
      properties: { file: 'appels/un dossier/été, 50 %.md', line: '12', endLine: '13', title: 'tor paiement/total-100' },
    });
    expect(command(first).message).toContain('Reste « =SOMME(A1) », `code` [lien]');
    expect(write('github', text).trimEnd().split('\n')).toHaveLength(2);
    expect(write('github', reports.faulty).match(/^::(?:error|warning|notice) /gmu)).toHaveLength(4);
    for (const line of write('github', reports.hostile).trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) file=/u);
    for (const line of write('azure', text).trimEnd().split('\n')) {
      expect(line).toMatch(
        /^##vso\[task\.logissue type=error;sourcepath=appels\/un dossier\/été, 50 %AZP25\.md;linenumber=12;columnnumber=3;code=paiement\/total-100;\]Reste/u,
      );
    }
    const acting = inText('##vso[task.setvariable variable=a]b', { quote: '##vso[task.complete]' });
    expect(write('azure', acting).match(/##vso\[task\.(?!logissue)/gu)).toBeNull();
    expect(write('azure', reports.faulty)).toMatch(/^remarque : appels\/appel\/tdr\.pdf : /mu);
  });
});

/** As a spreadsheet reads a table. */
function cells(table: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('csv', () => {
  it('is a table that runs nothing', () => {
    const table = write('csv', text);
    expect(table.startsWith('\uFEFFfichier;gravité;')).toBe(true);
    const [head = [], first = []] = cells(table.slice(1));
    expect(first).toHaveLength(head.length);
    expect(first[head.indexOf('citation')]).toBe(`'=1+2;"x"`);
    expect(first[head.indexOf('ligne')]).toBe('12');
    for (const name of ['=cmd|x', '+1', '-1', '@x', ' =1']) {
      const [, row = []] = cells(write('csv', inText(name, { section: name })).slice(1));
      expect(row.filter((cell) => /^\s*[=+@-]/u.test(cell))).toEqual([]);
    }
    expect(cells(write('csv', reports.faulty).slice(1))).toHaveLength(5);
  });
});

describe('markdown', () => {
  it('lets nothing of a document act', () => {
    const comment = write('markdown', text);
    expect(comment).toContain('\\`code\\` \\[lien\\](http:<!-- -->//x) \\<b\\> @<!-- -->ici #<!-- -->3');
    expect(comment.startsWith('## tor : 2 erreurs, 0 avertissement dans 1 document\n')).toBe(true);
  });

  it('fits in a comment, whole documents at a time', () => {
    const [document] = text.documents;
    const many = assembleReport(document === undefined ? [] : Array.from({ length: 400 }, () => document), '9.9.9');
    const comment = write('markdown', many);
    expect(comment.length).toBeLessThan(65_536);
    expect(comment).toMatch(/… et \d+ autres documents/u);
  });
});

// A report in; the XML of JUnit out: a suite per document, a case per finding, failed when it makes the command leave with 1.
import type { ReportFormat, View } from './format.ts';
import type { DocumentReport, Finding } from './report.ts';
import { severityWord } from './severity-word.ts';
import { pathFor } from './shown-path.ts';
import { wholeMessage } from './told-place.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

interface Suite {
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function caseOf(name: string, file: string, inside: string): string {
  return `    <testcase${xmlAttributes({ name, classname: file, time: 0 })}>${inside}</testcase>\n`;
}

function findingCase(finding: Finding, file: string, { failing }: View): string {
  const whole = wholeMessage(finding);
  // The older schema of Jenkins knows no attribute of « skipped »; its readers show the text.
  if (!failing.includes(finding.severity))
    return caseOf(finding.rule, file, `<skipped>${xmlText(`${severityWord(finding.severity)} ${whole}`)}</skipped>`);
  const attributes = xmlAttributes({ type: finding.severity, message: finding.message });
  return caseOf(finding.rule, file, `<failure${attributes}>${xmlText(whole)}</failure>`);
}

function suiteOf(document: DocumentReport, file: string, view: View): Suite {
  const { findings, error } = document;
  if (error !== undefined) {
    return {
      cases: [caseOf('lecture', file, `<error${xmlAttributes({ type: error.code, message: error.message })}/>`)],
      failures: 0,
      errors: 1,
      skipped: 0,
    };
  }
  if (findings.length === 0) return { cases: [caseOf('aucun constat', file, '')], failures: 0, errors: 0, skipped: 0 };
  const failures = findings.filter(({ severity }) => view.failing.includes(severity)).length;
  return { cases: findings.map((finding) => findingCase(finding, file, view)), failures, errors: 0, skipped: findings.length - failures };
}

export const format: ReportFormat = {
  description: 'le XML de JUnit : un cas par constat, en échec au niveau de --fail-on, passé sous silence sinon',
  write: (report, view) => {
    const suites = report.documents.map((document) => {
      const name = pathFor(document.source.file, view);
      return { name, ...suiteOf(document, name, view) };
    });
    const total = (count: (suite: Suite) => number): number => suites.reduce((sum, suite) => sum + count(suite), 0);
    const counts = { tests: total(({ cases }) => cases.length), failures: total(({ failures }) => failures), errors: total(({ errors }) => errors) };
    const lines = suites.map(({ name, cases, failures, errors, skipped }) => {
      const attributes = { name, tests: cases.length, failures, errors, skipped, time: 0 };
      return `  <testsuite${xmlAttributes(attributes)}>\n${cases.join('')}  </testsuite>\n`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes({ name: 'tor', ...counts })}>\n${lines.join('')}</testsuites>\n`;
  },
};

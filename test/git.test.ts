// The promise to a repository: what changed is checked, as it is staged, and the files for continuous integration do what they say.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { makeDocx, paragraph } from './support/make-docx.ts';

/** Terms of reference whose last instalment makes the total right or wrong. */
function document(last: number): Uint8Array {
  const heading = (text: string): string => paragraph(text, '<w:outlineLvl w:val="0"/>');
  return makeDocx({
    body: [
      paragraph('Termes de référence : guide des marchés'),
      heading('1. Contexte'),
      paragraph('La commune tient trois marchés et veut un guide.'),
      heading('2. Modalités de paiement'),
      paragraph('Le paiement se fera en trois tranches :'),
      paragraph('- 30 % à la validation du rapport initial ;'),
      paragraph('- 40 % à la validation du rapport provisoire ;'),
      paragraph(`- ${last} % à la validation du rapport final.`),
    ].join(''),
  });
}
const good = document(30);
const wrong = document(40);
const wrongTotal = 'paiement/total-100';

const script = inject('builtTor');
let folder = '';
const { NODE_OPTIONS: _, ...inherited } = process.env;
const environment = (): NodeJS.ProcessEnv => ({
  ...inherited,
  PATH: `${dirname(script)}:${process.env['PATH'] ?? ''}`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@exemple.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@exemple.org',
});

function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}, cwd = folder): SpawnSyncReturns<string> {
  return spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...environment(), ...more } });
}
const git = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = run('git', args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
};
const tor = (...args: readonly string[]): SpawnSyncReturns<string> => run(process.execPath, [script, ...args]);
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
function filesOf({ stdout }: SpawnSyncReturns<string>): readonly string[] {
  const documents: readonly { readonly source: { readonly file: string } }[] = JSON.parse(stdout).documents;
  return documents.map(({ source }) => source.file);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tor-git-'));
  git('init', '-q', '-b', 'main');
  write('appels/a.docx', good);
  write('appels/été, n° 2.docx', good);
  write('notes.txt', 'Rien.');
  git('add', '.');
  git('commit', '-q', '-m', 'Début');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('--changed', () => {
  it('checks what differs from the last commit, new files included, and nothing else', () => {
    const nothing = tor('check', '--changed');
    expect([nothing.status, nothing.stderr]).toEqual([0, 'tor : aucun document n’a changé.\n']);
    write('notes.txt', 'Encore rien.');
    expect(tor('check', '--changed').stderr).toMatch(/un texte se nomme, ou s’ajoute par « include » dans la configuration : notes\.txt\.$/mu);
    write('appels/été, n° 2.docx', wrong);
    write('appels/neuf.docx', good);
    write('notes.txt', 'Autre chose.');
    rmSync(join(folder, 'appels/a.docx'));
    const changed = tor('check', '--changed', '-f', 'json');
    expect(changed.status).toBe(1);
    expect(filesOf(changed)).toEqual(['appels/neuf.docx', 'appels/été, n° 2.docx']);
  });

  it('never takes the file that follows for a reference, and keeps to the arguments', () => {
    write('appels/a.docx', wrong);
    write('ailleurs/b.docx', wrong);
    expect(filesOf(tor('check', '-f', 'json', '--changed', 'appels'))).toEqual(['appels/a.docx']);
    expect(filesOf(tor('check', '-f', 'json', '--changed', '**/b.docx'))).toEqual(['ailleurs/b.docx']);
    expect(filesOf(tor('check', '-f', 'json', '--changed', 'appels/a.docx'))).toEqual(['appels/a.docx']);
  });

  it('compares with where a branch parted from a reference', () => {
    git('checkout', '-q', '-b', 'branche');
    write('appels/a.docx', wrong);
    git('commit', '-qam', 'Sur la branche');
    git('checkout', '-q', 'main');
    write('appels/été, n° 2.docx', wrong);
    git('commit', '-qam', 'Sur main');
    git('checkout', '-q', 'branche');
    expect(filesOf(tor('check', '-f', 'json', '--changed=main'))).toEqual(['appels/a.docx']);
  });

  it('checks a document whose exceptions changed', () => {
    write('appels/a.docx.tor.yaml', 'exceptions: []\n');
    expect(filesOf(tor('check', '-f', 'json', '--changed'))).toEqual(['appels/a.docx']);
  });

  it('leaves out what the configuration and .gitignore leave out', () => {
    write('tor.config.yaml', 'ignore: [archives/]');
    write('.gitignore', 'brouillons/');
    for (const name of ['archives/x.docx', 'brouillons/x.docx', 'appels/a.docx']) write(name, wrong);
    expect(filesOf(tor('check', '-f', 'json', '--changed'))).toEqual(['appels/a.docx']);
  });

  it('advises no one to include a text that is left out', () => {
    write('tor.config.yaml', 'ignore: [archives/]');
    write('archives/x.txt', 'Rien.');
    expect(tor('check', '--changed').stderr).toBe('tor : aucun document n’a changé.\n');
    write('ici/x.txt', 'Rien.');
    expect(tor('check', '--changed').stderr).toMatch(/ : ici\/x\.txt\.$/mu);
  });

  it('works before the first commit', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    git('init', '-q');
    git('add', 'appels/a.docx');
    expect(filesOf(tor('check', '-f', 'json', '--changed'))).toEqual(['appels/a.docx', 'appels/été, n° 2.docx']);
  });

  it.each([
    ['an unknown reference', ['--changed=rien'], /git ne connaît pas « rien »/u],
    ['an option of git', ['--changed=--output=x'], /git ne connaît pas « --output=x »/u],
    ['both', ['--changed', '--staged'], /ne vont pas ensemble/u],
    ['no file', [], /il manque l’argument/u],
  ])('%s is a misuse', (_name, args, message) => {
    const { status, stdout, stderr } = tor('check', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });

  it('says that there is no repository', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(tor('check', '--changed').stderr).toMatch(/n’est pas dans un dépôt git/u);
  });
});

describe('--staged', () => {
  it('checks what would be committed, not what the folder holds', () => {
    write('appels/a.docx', wrong);
    git('add', 'appels/a.docx');
    write('appels/a.docx', good);
    write('appels/été, n° 2.docx', wrong);
    const staged = tor('check', '--staged', '-f', 'json');
    expect(staged.status).toBe(1);
    expect(filesOf(staged)).toEqual(['appels/a.docx']);
    expect(staged.stdout).toContain(wrongTotal);
  });

  it('keeps a wrong document out of a commit, as the README says', () => {
    write('.git/hooks/pre-commit', '#!/bin/sh\nnpx tor check --staged --quiet\n');
    run('chmod', ['+x', '.git/hooks/pre-commit']);
    write('appels/a.docx', wrong);
    const refused = run('git', ['commit', '-qam', 'Faux']);
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain(wrongTotal);
    write('appels/a.docx', makeDocx({ body: paragraph('Une lettre.') }));
    expect(run('git', ['commit', '-qam', 'Juste']).status).toBe(0);
  });

  it('is what the pre-commit hook of the package runs on the files that it names', () => {
    const [hook]: readonly { readonly entry: string; readonly files: string }[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    write('appels/a.docx', wrong);
    git('add', '.');
    const named = git('diff', '--cached', '--name-only', '-z').split('\0');
    const [command = '', ...args] = hook?.entry.split(' ') ?? [];
    const files = [...named, 'notes.txt'].filter((name) => new RegExp(hook?.files ?? '', 'u').test(name));
    expect(files).toEqual(['appels/a.docx']);
    const { status, stdout } = run(command, [...args, ...files]);
    expect(status).toBe(1);
    expect(stdout).toContain(wrongTotal);
  });
});

describe('git diff', () => {
  it('shows the text and the values of a document', () => {
    write('.gitattributes', '*.docx diff=tor\n*.pdf diff=tor\n');
    git('config', 'diff.tor.textconv', 'npx tor textconv');
    write('appels/a.docx', wrong);
    const diff = git('diff', '--', 'appels');
    expect(diff).toMatch(/^-- 30 % à la validation du rapport final\.$/mu);
    expect(diff).toMatch(/^\+- 40 % à la validation du rapport final\.$/mu);
    expect(diff).toMatch(/^\+ +(?:- )?pourcentage: 40$/mu);
    write('appels/a.docx', 'rien de lisible\u0000');
    expect(git('diff', '--', 'appels').length).toBeGreaterThan(0);
  });
});

describe('continuous integration', () => {
  interface Step {
    readonly name: string;
    readonly run?: string;
    readonly uses?: string;
    readonly env?: Readonly<Record<string, string>>;
  }
  const action: { readonly inputs: Readonly<Record<string, { readonly default: string }>>; readonly runs: { readonly steps: readonly Step[] } } =
    parse(readFileSync('action.yml', 'utf8'));

  /** What the runner of GitHub puts in the place of expressions. */
  function filled(text: string, values: Readonly<Record<string, string>>): string {
    return text.replaceAll(/\$\{\{ (\S+) \}\}/gu, (_whole, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`nothing for ${name}`);
      return value;
    });
  }

  function runAction(inputs: Readonly<Record<string, string>>): {
    readonly codes: readonly (number | null)[];
    readonly log: string;
    readonly summary: string;
  } {
    const runner = mkdtempSync(join(tmpdir(), 'tor-runner-'));
    const own = join(runner, 'action');
    mkdirSync(join(own, 'bin'), { recursive: true });
    writeFileSync(join(own, 'bin/tor.js'), `require(${JSON.stringify(script)});`);
    const output = join(runner, 'output');
    const summary = join(runner, 'summary.md');
    writeFileSync(output, '');
    writeFileSync(summary, '');
    const given = Object.entries(action.inputs).map(([name, input]) => [`inputs.${name}`, inputs[name] ?? input.default] as const);
    const codes: (number | null)[] = [];
    let log = '';
    for (const step of action.runs.steps) {
      if (step.run === undefined) continue;
      const code = /^code=(\d)$/mu.exec(readFileSync(output, 'utf8'))?.[1] ?? '';
      const values = { ...Object.fromEntries(given), 'github.action_path': own, 'steps.check.outputs.code': code };
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value, values)]));
      expect(step.run).not.toContain('${{');
      const { status, stdout, stderr } = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        ...env,
        RUNNER_TEMP: runner,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
      });
      codes.push(status);
      log += stdout + stderr;
    }
    const written = readFileSync(summary, 'utf8');
    rmSync(runner, { recursive: true });
    return { codes, log, summary: written };
  }

  it('the action checks, annotates, sums up, writes SARIF and fails at the end', () => {
    write('appels/a.docx', wrong);
    const { codes, log, summary } = runAction({ files: 'appels/a.docx\nappels/été, n° 2.docx\n' });
    expect(codes).toEqual([0, 0, 1]);
    expect(log).toMatch(/^::error file=appels\/a\.docx,title=tor paiement\/total-100::/mu);
    expect(summary).toContain('## tor : ');
    expect(summary).toContain(wrongTotal);
    const [sarif] = JSON.parse(readFileSync(join(folder, 'tor.sarif'), 'utf8')).runs;
    expect(sarif.results.map(({ ruleId }: { readonly ruleId: string }) => ruleId)).toContain(wrongTotal);
    expect(sarif.artifacts).toHaveLength(2);
  });

  it('the action passes on what is good, since a reference, and runs nothing of its inputs', () => {
    git('checkout', '-q', '-b', 'branche');
    write('appels/b.docx', makeDocx({ body: paragraph('Une lettre.') }));
    expect(runAction({ changed: 'main' }).codes).toEqual([0, 0, 0]);
    const hostile = runAction({ files: '$(touch pris)\n`touch pris`', 'fail-on': 'error' });
    expect(hostile.codes).toEqual([0, 0, 3]);
    expect(existsSync(join(folder, 'pris'))).toBe(false);
  });

  it('the example for GitLab reports a merge request', () => {
    const job: { readonly script: readonly string[]; readonly artifacts: { readonly reports: Readonly<Record<string, string>> } } = parse(
      readFileSync('docs/ci/gitlab-ci.yml', 'utf8'),
    ).tor;
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '-q', '-b', 'branche');
    write('appels/a.docx', wrong);
    git('commit', '-qam', 'Change');
    const { status, stdout } = run('bash', ['-e', '-c', job.script.join('\n')], { CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' });
    expect(status).toBe(1);
    expect(stdout).toContain(wrongTotal);
    const [issue] = JSON.parse(readFileSync(join(folder, job.artifacts.reports['codequality'] ?? ''), 'utf8'));
    expect(issue.location.path).toBe('appels/a.docx');
    expect(readFileSync(join(folder, job.artifacts.reports['junit'] ?? ''), 'utf8')).toContain('<testsuites');
  });
});

describe('completion', () => {
  it.each([
    [['tor', 'ch'], ['check']],
    [
      ['tor', 'check', '--sta'],
      ['--staged', '--statistics'],
    ],
    [['tor', 'check', '--fail-on', 'w'], ['warning']],
    [['tor', 'completion', 'f'], ['fish']],
    [['tor', 'check', '-f', 's'], ['sarif']],
    [['tor', 'explain', 'paiement/total'], ['paiement/total-100']],
  ])('bash completes %j', (words, expected) => {
    const asked = `source <(tor completion bash); COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _tor; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = run('bash', ['-c', asked]);
    expect({ stdout: stdout.trim().split('\n').sort(), stderr }).toEqual({ stdout: expected, stderr: '' });
  });

  it.each(['zsh', 'fish', 'powershell'])('%s knows every command', (shell) => {
    const { stdout } = tor('completion', shell);
    for (const name of ['check', 'convert', 'text', 'rules', 'explain', 'init', 'config', 'baseline', 'textconv', 'schema', 'completion']) {
      expect(stdout).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
    }
    const { status } = run(shell === 'powershell' ? 'pwsh' : shell, shell === 'powershell' ? ['-v'] : ['--version']);
    if (status === 0 && shell !== 'powershell') expect(spawnSync(shell, ['-n'], { input: stdout }).status).toBe(0);
  });
});

describe('--watch', () => {
  it('checks again when Word saves, by renaming', async () => {
    const child = spawn(process.execPath, [script, 'check', '--watch', 'appels/a.docx'], { cwd: folder, env: environment() });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    const said = async (count: number): Promise<void> => {
      while ((out.match(/^1 document : /gmu) ?? []).length < count) await new Promise((resume) => setTimeout(resume, 50));
    };
    await said(1);
    expect(out).not.toContain(wrongTotal);
    // As Word does: a lock, a temporary file, two renames.
    await new Promise((resume) => setTimeout(resume, 200));
    write('appels/~$a.docx', 'verrou');
    write('appels/~WRD0001.tmp', wrong);
    renameSync(join(folder, 'appels/a.docx'), join(folder, 'appels/~WRL0002.tmp'));
    renameSync(join(folder, 'appels/~WRD0001.tmp'), join(folder, 'appels/a.docx'));
    await said(2);
    expect(out).toContain(wrongTotal);
    child.kill();
    await new Promise((resume) => child.on('exit', resume));
  });
});

describe('--statistics and --timing', () => {
  it('are told on stderr, beside the report', () => {
    write('appels/a.docx', wrong);
    const { stdout, stderr } = tor('check', '-f', 'json', '--statistics', '--timing', 'appels');
    expect(JSON.parse(stdout).documents).toHaveLength(2);
    expect(stderr).toMatch(/^ +1 {2}erreur +paiement\/total-100 \(1 document\)$/mu);
    for (const stage of ['source', 'layout', 'sections', 'readers']) expect(stderr).toMatch(new RegExp(`^ +[\\d.]+ ms {2}${stage}$`, 'mu'));
  });
});

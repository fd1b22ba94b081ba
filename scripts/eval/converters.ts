// The converters that people turn a PDF or a Word file into text with: what each needs, and how it is asked for the text.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';

export interface Converter {
  readonly name: string;
  readonly from: 'docx' | 'pdf';
  readonly to: 'txt' | 'md';
  /** The text of the file at this path; throws when the converter fails. */
  readonly convert: (path: string) => Promise<string>;
  /** A command that the system finds, however it ends, where the converter is installed; none for what this package depends on. */
  readonly probe?: readonly [command: string, ...rest: string[]];
}

type Command = readonly [command: string, ...rest: string[]];

function output([command, ...rest]: Command): string {
  return execFileSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

function isFound([command, ...rest]: Command): boolean {
  const { error, status } = spawnSync(command, rest, { stdio: 'ignore' });
  return error === undefined && status !== 127 && status !== null;
}

/** The converters whose command can be run here, and the names of the others. */
export function installedConverters(): { readonly installed: readonly Converter[]; readonly absent: readonly string[] } {
  const installed = converters.filter(({ probe }) => probe === undefined || isFound(probe));
  return { installed, absent: converters.filter((one) => !installed.includes(one)).map(({ name }) => name) };
}

function command(name: string, from: 'docx' | 'pdf', to: 'txt' | 'md', probe: Command, parts: (path: string) => Command): Converter {
  return { name, from, to, probe, convert: async (path) => output(parts(path)) };
}

/** The first Python that has the module; the usual one when none has. */
function pythonWith(module: string): string {
  const able = ['python3', '/usr/bin/python3'].find((python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0);
  return able ?? 'python3-without-module';
}

function python(name: string, module: string, lines: string): Converter {
  const program = pythonWith(module);
  return command(name, 'pdf', 'txt', [program, '--version'], (path) => [program, '-c', lines, path]);
}

async function office(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'converters-'));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path], { stdio: 'ignore' });
    return readFileSync(join(folder, `${path.replace(/^.*[/\\]/u, '').replace(/\.docx$/u, '')}.txt`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pdfParse(path: string): Promise<string> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  try {
    return (await parser.getText()).text;
  } finally {
    await parser.destroy();
  }
}

const pandoc = (to: string, extension: 'txt' | 'md'): Converter =>
  command(`pandoc -t ${to}`, 'docx', extension, ['pandoc', '--version'], (path) => ['pandoc', '-t', to, path]);
const poppler = (option: readonly string[]): Converter =>
  command(['pdftotext', ...option].join(' '), 'pdf', 'txt', ['pdftotext', '-v'], (path) => ['pdftotext', ...option, path, '-']);

const converters: readonly Converter[] = [
  poppler([]),
  poppler(['-layout']),
  poppler(['-raw']),
  command('mutool draw -F txt', 'pdf', 'txt', ['mutool', '-v'], (path) => ['mutool', 'draw', '-q', '-F', 'txt', path]),
  { name: 'pdf-parse', from: 'pdf', to: 'txt', convert: pdfParse },
  python('pypdf', 'pypdf', 'import sys, pypdf\nfor page in pypdf.PdfReader(sys.argv[1]).pages: print(page.extract_text())'),
  python('pdfminer.six', 'pdfminer', 'import sys\nfrom pdfminer.high_level import extract_text\nprint(extract_text(sys.argv[1]))'),
  python('PyMuPDF', 'fitz', 'import sys, fitz\nfor page in fitz.open(sys.argv[1]): print(page.get_text())'),
  pandoc('plain', 'txt'),
  pandoc('markdown', 'md'),
  pandoc('gfm', 'md'),
  { name: 'mammoth (texte)', from: 'docx', to: 'txt', convert: async (path) => (await mammoth.extractRawText({ path })).value },
  command('mammoth --output-format=markdown', 'docx', 'md', ['node', '--version'], (path) => [
    'node',
    'node_modules/mammoth/bin/mammoth',
    path,
    '--output-format=markdown',
  ]),
  command('docx2txt', 'docx', 'txt', ['docx2txt', '--help'], (path) => ['docx2txt', path, '-']),
  { name: 'LibreOffice (texte)', from: 'docx', to: 'txt', probe: ['soffice', '--version'], convert: office },
];

// `tor text`: a file in; the very text whose lines the findings name out, with what each line is when asked.
import { Command } from 'commander';
import { expandInputs } from '../batch/expand-inputs.ts';
import type { Block, Document } from '../document/document.ts';
import type { Section } from '../model/sections.ts';
import type { Input, ReadResult } from '../pipeline.ts';
import { tellDifferences } from './cross-read.ts';
import { type ExitCode, worst } from './exit-code.ts';
import type { Io } from './io.ts';
import { print } from './print.ts';
import { readInputs } from './read-inputs.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';

interface TextOptions extends ReadingOptions {
  readonly blocks?: true;
  readonly crossRead?: true;
}

const kinds: Readonly<Record<Block['kind'], string>> = {
  heading: 'titre',
  paragraph: 'paragraphe',
  item: 'liste',
  row: 'tableau',
  note: 'note',
  furniture: 'hors texte',
};

const examples = `
Exemples :
  tor text tdr.pdf                    le texte lu, ligne à ligne
  tor text tdr.pdf | sed -n 128p      la ligne 128 qu’un constat désigne
  tor text --blocks tdr.docx          pour chaque ligne : numéro, page, nature, section`;

/** The deepest section that holds a 1-based line. */
function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  const found = sections.find((section) => section.lignes.some(([from, to]) => from <= line && line <= to));
  return found === undefined ? undefined : (sectionAt(found.sections ?? [], line) ?? found);
}

function blockOfLines(document: Document): readonly (Block | undefined)[] {
  const owners: (Block | undefined)[] = document.lines.map(() => undefined);
  const blocks = [...document.blocks].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const block of blocks) {
    while (from < document.lines.length && (document.lines[from]?.end ?? 0) <= block.start) from++;
    for (let index = from; index < document.lines.length && (document.lines[index]?.start ?? 0) < block.end; index++) owners[index] = block;
  }
  return owners;
}

/** 1-based lines where a section of the outline starts: titles, whatever the file calls them. */
function headingLines(sections: readonly Section[]): ReadonlySet<number> {
  return new Set(sections.flatMap(({ lignes, sections: parts = [] }) => [...lignes.slice(0, 1).map(([first]) => first), ...headingLines(parts)]));
}

function titled(section: Section | undefined): string {
  return section === undefined ? '' : `${section.numero === undefined ? '' : `${section.numero}. `}${section.titre}`;
}

/** One line of text for each line of the document, so that numbers stay true: number, page, kind, section, then the text. */
function annotatedText({ document, tor }: ReadResult): string {
  const owners = blockOfLines(document);
  const titles = headingLines(tor.sections);
  const lines = document.lines.map((line, index) => {
    const page = line.page === undefined ? '' : `p. ${line.page}`;
    const owner = owners[index];
    const kind = owner === undefined ? '' : titles.has(index + 1) && owner.kind !== 'row' ? kinds.heading : kinds[owner.kind];
    const text = document.text.slice(line.start, line.end);
    const section = titled(sectionAt(tor.sections, index + 1)).slice(0, 40);
    return [String(index + 1).padStart(5), page.padEnd(6), kind.padEnd(10), section.padEnd(40), text].join(' │ ').trimEnd();
  });
  return `${lines.join('\n')}\n`;
}

async function text(file: string, options: TextOptions, io: Io): Promise<ExitCode> {
  const show = async (result: ReadResult, input: Input): Promise<void> => {
    const plain = result.document.text;
    print(options.blocks === true ? annotatedText(result) : plain.endsWith('\n') ? plain : `${plain}\n`, io);
    if (options.crossRead === true) await tellDifferences(input, result, io);
  };
  const codes = await readInputs(await expandInputs([file]), show, await readOptions(options, io), io);
  return worst(codes);
}

export function textCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('text')
    .description('montrer le texte lu, celui dont les constats citent les lignes')
    .argument('<fichier>', 'un fichier, ou « - » pour l’entrée standard')
    .option('--blocks', 'dire pour chaque ligne sa page, sa nature et sa section')
    .option('--cross-read', 'dire où un second lecteur, indépendant, lit autre chose')
    .addHelpText('after', examples);
  return withReadingOptions(command).action(async (file: string, options: TextOptions) => finish(await text(file, options, io)));
}

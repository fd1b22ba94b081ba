// Marked documents → the outline read from each is the marked one, nothing missing and nothing more.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { layout } from '../src/layout/layout.ts';
import { titres } from '../src/lexicon/titres.ts';
import { announcedTypes } from '../src/sections/announced.ts';
import { outline } from '../src/sections/outline.ts';
import { type Section, withDescendants } from '../src/sections/section.ts';
import { phrasesOf, readTitle } from '../src/sections/title.ts';
import { openSource } from '../src/source/open.ts';
import { contextOf } from './support/read-part.ts';

interface Heading {
  readonly title: string;
  /** The main type first; the others in the order of the alphabet. */
  readonly types: readonly string[];
}

interface Marked {
  readonly text: string;
  readonly top: readonly Heading[];
  readonly below: readonly Heading[];
}

/** `{contexte}` ends a title, `{> paiement}` that of a sub-heading; `{+}` says that the title goes on with the next line. */
const marker = /\s?\{(\+|>?\s?[a-z]+(?:, [a-z]+)*)\}/iu;
const label =
  /^(?:[•❖-]\s+|section\s?:\s+|\d\.\s\d\.\s+|(?:article|chapitre|partie|section)\s+(?:premier|1er|\d+|[IVX]+)\s*[.:)–—-]*\s*|n°\s?\d+\s?[).:]?\s*|(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+\.?\s+|(?:\d{1,2}|[IVX]{1,5}|[A-Za-z])\s?[.)/°:–—-]+(?:\s?[–—-])?\s*|\d{1,2}\s+|[IVX]{1,5}\s{2,})/iu;

function bareTitle(text: string): string {
  return text
    .replace(/^\s*#{1,6}\s+/u, '')
    .replaceAll('**', '')
    .trim()
    .replace(label, '')
    .replace(/\s*:$/u, '')
    .trim();
}

function typesOf(text: string): readonly string[] {
  const [main = '', ...others] = text.split(',').map((type) => type.trim());
  return [main, ...others.toSorted()];
}

function readMarks(source: string): Marked {
  const top: Heading[] = [];
  const below: Heading[] = [];
  let opening = '';
  const lines = source.split('\n').map((line) => {
    const found = marker.exec(line);
    if (found?.[1] === undefined) return line;
    const before = `${opening}${line.slice(0, found.index)}`;
    opening = found[1] === '+' ? `${before.trim()} ` : '';
    const heading = { title: bareTitle(before), types: typesOf(found[1].replace('>', '')) };
    if (found[1].startsWith('>')) below.push(heading);
    else if (found[1] !== '+') top.push(heading);
    return line.replace(found[0], '');
  });
  return { text: lines.join('\n'), top, below };
}

function headingOf({ title, types }: Section): Heading {
  return { title, types: [...types.slice(0, 1), ...types.slice(1).toSorted()] };
}

async function sectionsOf(text: string): Promise<readonly Section[]> {
  return outline(layout(await openSource(new TextEncoder().encode(text), {}))).sections;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI'];
const styles: readonly (readonly [string, (n: number) => string])[] = [
  ['1.', (n) => `${n}. `],
  ['1)', (n) => `${n}) `],
  ['1/', (n) => `${n}/ `],
  ['1 -', (n) => `${n} - `],
  ['N° 1 :', (n) => `N° ${n} : `],
  ['I.', (n) => `${romans[n - 1]}. `],
  ['I –', (n) => `${romans[n - 1]} – `],
  ['A.', (n) => `${String.fromCharCode(64 + n)}. `],
  ['Article 1 :', (n) => `Article ${n} : `],
  ['Article 1er :', (n) => `Article ${n === 1 ? '1er' : n} : `],
];

/** Without a sign behind the number: read where headings are short lines that count without a break. */
const bareStyles: typeof styles = [
  ['1', (n) => `${n}   `],
  ['I', (n) => `${romans[n - 1]}   `],
];
const countedBare: ReadonlySet<string> = new Set([
  'evaluation-finale.md',
  'hopital-tirets.txt',
  'mairie-capitales.txt',
  'port-lignes-doublees.txt',
  'quebec-lettres.md',
  'avis-puis-tdr.md',
]);

/** The source with every marked top heading numbered in one style; `plain`: without its Markdown marks. */
function renumbered(source: string, numberOf: (n: number) => string, plain: boolean): string {
  let count = 0;
  let continued = false;
  return source
    .split('\n')
    .map((line) => {
      const kind = marker.exec(line)?.[1];
      if (kind === undefined || kind.startsWith('>')) return line;
      const goesOn = continued;
      continued = kind === '+';
      if (goesOn) return line;
      count += 1;
      const marks = /^\s*(?:#{1,6}\s+)?(?:\*\*)?/u.exec(line)?.[0] ?? '';
      const title = line.slice(marks.length).replace(/\*\*/gu, '').replace(label, '');
      return plain ? `${numberOf(count)}${title}` : `${marks}${numberOf(count)}${title}${marks.endsWith('**') ? '**' : ''}`;
    })
    .join('\n');
}

const folder = new URL('../fixtures/sections/', import.meta.url);

/** Layouts that numbers would change: their own marks are what is read. */
describe('outline by other marks than numbers', () => {
  const own = new URL('autres-marques/', folder);
  it.each(readdirSync(own).toSorted())('%s', async (file) => {
    const marked = readMarks(readFileSync(new URL(file, own), 'utf8'));
    const sections = await sectionsOf(marked.text);
    expect(sections.map(headingOf)).toEqual(marked.top);
    const below = sections.flatMap((section) => withDescendants(section).slice(1)).map(headingOf);
    for (const heading of marked.below) expect(below).toContainEqual(heading);
  });
});

describe('outline', () => {
  for (const file of readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .sort()) {
    const marked = readMarks(readFileSync(new URL(file, folder), 'utf8'));
    it(`${file}: its sections and their types`, async () => {
      const sections = await sectionsOf(marked.text);
      expect(sections.map(headingOf)).toEqual(marked.top);
      expect(sections.every(({ level }) => level === 1)).toBe(true);
    });
    for (const plain of [false, true]) {
      // « M. » and « N. » open a name more often than a section.
      const fitting = [...styles, ...(countedBare.has(file) ? bareStyles : [])].filter(([name]) => name !== 'A.' || marked.top.length <= 12);
      it.each(fitting)(`${file}: the same sections numbered %s${plain ? ', without marks' : ''}`, async (_, numberOf) => {
        const { text, top } = readMarks(renumbered(readFileSync(new URL(file, folder), 'utf8'), numberOf, plain));
        expect((await sectionsOf(text)).map(headingOf)).toEqual(top);
      });
    }
    if (marked.below.length === 0) continue;
    it(`${file}: its marked sub-headings`, async () => {
      const descendants = (await sectionsOf(marked.text)).flatMap(withDescendants).filter(({ level }) => level > 1);
      const titles = new Set(marked.below.map(({ title }) => title));
      expect(descendants.filter(({ title }) => titles.has(title)).map(headingOf)).toEqual(marked.below);
    });
  }
});

const corpus = z
  .strictObject({
    titles: z.array(z.strictObject({ types: z.array(z.string()), titles: z.array(z.string()) })),
    nothing: z.array(z.string()),
  })
  .parse(parse(readFileSync(new URL('titres.yaml', folder), 'utf8')));

describe('readTitle', () => {
  for (const { types, titles } of corpus.titles) {
    it.each(titles)(`%s → ${types.join(', ')}`, (title) => {
      expect(readTitle(title).types).toEqual(types);
      expect(readTitle(title.toUpperCase()).types).toEqual(types);
      expect(readTitle(`${title} :`).types).toEqual(types);
    });
  }
  it.each(corpus.nothing)('%s → nothing', (title) => expect(readTitle(title).types).toEqual([]));

  it('has no idle phrase', () => {
    const heard = new Set(corpus.titles.flatMap(({ titles }) => titles.flatMap(phrasesOf)).map(({ type, text }) => `${type}: ${text}`));
    const listed = Object.entries(titres).flatMap(([type, { forts, faibles, tetes, entiers }]) =>
      [...forts, ...faibles, ...tetes, ...entiers].map((text) => `${type}: ${text}`),
    );
    expect(listed.filter((phrase) => !heard.has(phrase))).toEqual([]);
    expect(listed).toEqual([...new Set(listed)]);
  });
});

describe('numbers below the top', () => {
  const text = (last: string): string =>
    ['1. Objet', 'La commune veut un plan.', '', '2. Tâches', '2.1. Relevé des rues', '2.2. Plan au 1/500', last, '', '3. Durée', 'Un mois.'].join(
      '\n',
    );

  it('make no section of the last line of a list', async () => {
    const [, tasks] = await sectionsOf(text('2.3. Suivi de la validation'));
    expect(tasks?.children).toEqual([]);
  });

  it('make one of what has a body', async () => {
    const [, tasks] = await sectionsOf(text('2.3. Suivi de la validation\nLe prestataire assiste à trois séances.'));
    expect(tasks?.children.map(({ title }) => title)).toContain('Suivi de la validation');
  });
});

describe('numbers two and three below the top', () => {
  const text = (numbers: readonly string[]): string =>
    ['1. Contexte', ...numbers.flatMap((number) => [`${number} Le bief`, 'Le bief se vide chaque été.']), '', '2. Durée', 'Un mois.'].join('\n');
  const below = async (numbers: readonly string[]): Promise<readonly string[]> =>
    ((await sectionsOf(text(numbers)))[0]?.children ?? []).map(({ number, children }) =>
      [number, ...children.map((child) => child.number)].join(' '),
    );

  it('stand within those above them', async () => {
    expect(await below(['1.1', '1.1.1', '1.1.2', '1.2'])).toEqual(['1.1 1.1.1 1.1.2', '1.2']);
  });

  it('stand beside them where theirs is not there', async () => {
    expect(await below(['1.1.1', '1.1.2', '1.2'])).toEqual(['1.1.1', '1.1.2', '1.2']);
  });
});

describe('headings that count by letter and number', () => {
  const coded = [
    'Partie A. Généralités',
    'A.1. Objet',
    'Le lac.',
    '',
    'A.2. Autorité',
    'La commune.',
    '',
    'A.3. Durée',
    'Un mois.',
    '',
    'Partie B. Suites',
    'B.1. Paiement',
    'En une fois.',
    '',
    'B.2. Divers',
    'Rien.',
  ];
  const titles = async (lines: readonly string[]): Promise<readonly string[]> => (await sectionsOf(lines.join('\n'))).map(({ title }) => title);

  it('are all kept, with those that no clause is known by, and the parts between them', async () => {
    expect(await titles(coded)).toEqual(coded.filter((line) => /^(?:[AB]\.\d|Partie)/u.test(line)).map((line) => line.replace(/^[AB]\.\d\. /u, '')));
  });

  it('are none where the count breaks, nor below « A. », « B. »', async () => {
    expect(await titles(coded.map((line) => line.replace('A.2.', 'A.5.')))).not.toContain('A.5. Autorité');
    const below = coded.map((line) => line.replace('Partie A. Généralités', 'A. Contexte').replace('Partie B. Suites', 'B. Livrables'));
    expect(await titles(below)).toEqual(['Contexte', 'Livrables']);
  });
});

describe('chapters counted by letters or Roman numbers, over headings that repeat theirs', () => {
  const tree = async (lines: readonly string[]): Promise<readonly string[]> =>
    (await sectionsOf(lines.join('\n'))).flatMap(({ title, children }) => [title, ...children.map((child) => `> ${child.number} ${child.title}`)]);
  const lettered = [
    'SECTION A – CONTEXTE',
    '',
    'A.1 Le lac',
    'Le lac baisse chaque été.',
    '',
    'A.2 Les rives',
    'Les rives sont nues.',
    '',
    'SECTION B – LIVRABLES ET PAIEMENT',
    '',
    'B.1 Livrables',
    '- un plan des rives ;',
    '- une note.',
    '',
    'B.2 Paiement',
    'En une fois.',
    '',
    'SECTION C – OFFRES',
    '',
    'À lac@rives.example, le 4 mai 2027.',
  ];
  const romans = [
    'CHAPITRE I : CONTEXTE',
    'I-I LE LAC',
    'Le lac baisse chaque été.',
    'I-II LES RIVES',
    'Les rives sont nues.',
    '',
    'CHAPITRE II : LIVRABLES ET PAIEMENT',
    'II-I LIVRABLES',
    '- un plan des rives ;',
    'II-II PAIEMENT',
    'En une fois.',
    '',
    'CHAPITRE III : OFFRES',
    'À lac@rives.example, le 4 mai 2027.',
  ];

  it('are the sections, with those headings below them', async () => {
    const below = (one: string, two: string): readonly string[] => [`> ${one} Le lac`, `> ${two} Les rives`];
    expect(await tree(lettered)).toEqual([
      'CONTEXTE',
      ...below('A.1', 'A.2'),
      'LIVRABLES ET PAIEMENT',
      '> B.1 Livrables',
      '> B.2 Paiement',
      'OFFRES',
    ]);
    expect(await tree(romans)).toEqual([
      'CONTEXTE',
      ...below('I-I', 'I-II').map((line) => line.replace(/L\p{L}+ \p{L}+$/u, (name) => name.toUpperCase())),
      'LIVRABLES ET PAIEMENT',
      '> II-I LIVRABLES',
      '> II-II PAIEMENT',
      'OFFRES',
    ]);
  });

  it('hold a list where nothing stands under its lines, and none where the count breaks', async () => {
    const list = lettered.filter((line) => !/^(?:Le lac|Les rives|$)/u.test(line));
    expect((await tree(list)).filter((line) => line.startsWith('> A'))).toEqual([]);
    expect((await tree(lettered.map((line) => line.replace('A.2', 'A.4')))).filter((line) => line.startsWith('> A.4 '))).toEqual([]);
  });

  it('ask in the part on offers who may make one', async () => {
    const offers = (title: string): readonly string[] => [
      ...romans.slice(0, -2),
      'CHAPITRE III : CONTENU DE L’OFFRE',
      'III-I PIECES',
      '- une note de méthode.',
      `III-II ${title}`,
      '- un géographe, dix ans d’expérience.',
    ];
    const types = async (title: string): Promise<readonly string[]> => (await sectionsOf(offers(title).join('\n'))).at(-1)?.types ?? [];
    expect(await types('QUALIFICATIONS EXIGEES')).toContain('qualifications');
    expect(await types('QUALIFICATIONS')).not.toContain('qualifications');
  });
});

describe('headings by the form that count from one', () => {
  const chapters = [
    '# 1 Dispositions générales',
    '## 1.1 Confidentialité',
    "L'adjudicataire se tait.",
    '# 2 Objet et portée du marché',
    'Un relevé des lavoirs.',
    "# 3 Critères d'attribution",
    '- Méthode : 60 %',
    '- Prix : 40 %',
    '# 4 Termes de référence',
    '## 4.1 Contexte',
    'Neuf lavoirs tiennent debout.',
    '## 4.2 Objectifs',
    'Choisir ceux que l’on restaure.',
    '## 4.3 Livrables',
    '- Un carnet de relevés.',
    '## 4.4 Profil',
    'Architecte.',
  ].join('\n\n');

  it('are the sections, and terms of reference among them hold the clauses below', async () => {
    const sections = await sectionsOf(`Commune de Brévan\n\n${chapters}`);
    expect(sections.map(({ title }) => title)).toEqual([
      'Dispositions générales',
      'Objet et portée du marché',
      "Critères d'attribution",
      'Termes de référence',
    ]);
    expect(sections.at(-1)?.types).toEqual(['autre', 'contexte', 'objectifs', 'livrables', 'qualifications']);
  });
});

describe('chapters that announce nothing', () => {
  const below = [
    '## 1.1 Critères d’attribution',
    'Le prix.',
    '# 2 Clauses techniques',
    '## 2.1 Contexte',
    'Neuf lavoirs.',
    '## 2.2 Livrables',
    '- Un carnet.',
  ];
  const titles = async (lines: readonly string[]): Promise<readonly string[]> => (await sectionsOf(lines.join('\n\n'))).map(({ title }) => title);

  it('are the sections where their headings tell enough clauses', async () => {
    const found = await titles(['Brévan', '# 1 Clauses administratives', ...below, '## 2.3 Profil', 'Architecte.']);
    expect(found).toEqual(['Clauses administratives', 'Clauses techniques']);
  });

  it('are none where nothing is a clause below them', async () => {
    expect(await titles(['Brévan', '# 1 Le pont', '## 1.1 Les piles', 'Trois.', '# 2 La rive', '## 2.1 Les saules', 'Neuf.'])).toEqual([]);
  });
});

describe('short lines right above their texts', () => {
  const lines = (heads: readonly string[]): string =>
    `Le Fil bleu\n\nRelevé de six lavoirs\n\n${heads.map((head) => `${head}\nLes lavoirs de la commune sont anciens.`).join('\n\n')}\n`;
  const titles = async (heads: readonly string[]): Promise<readonly string[]> => (await sectionsOf(lines(heads))).map(({ title }) => title);

  it('are the headings where half of them announce something', async () => {
    const heads = ['Notre envie', 'La mission', 'Le calendrier', 'Votre profil', 'Le prix', 'Votre réponse'];
    expect(await titles(heads)).toEqual(heads);
  });

  it('are none where hardly any does', async () => {
    expect(await titles(['Les piles', 'Les saules', 'Le gué', 'La roue', 'Le bief', 'Le prix'])).not.toContain('Les saules');
  });
});

describe('a heading that announces nothing', () => {
  const mainTypes = async (items: number): Promise<readonly string[]> => {
    const list = Array.from({ length: items }, (_, at) => `- La pale ${at + 1} tourne au vent du nord.`).join('\n');
    const text = `## Le moulin\n\n${list}\n\nListe des livrables\n\n- Un plan ;\n- Une carte.\n\n## Calendrier\n\nLa mission dure un mois.\n\n## Paiement\n\nLe prix est payé à la fin.\n`;
    return (await sectionsOf(text)).map(({ types }) => types[0] ?? '');
  };

  it('is of its only part, unless that is a small one at the end of a long text', async () => {
    expect((await mainTypes(2))[0]).toBe('livrables');
    expect((await mainTypes(12))[0]).toBe('autre');
  });
});

describe('headings that their marks show and that count from one', () => {
  const titlesIn = async (text: string): Promise<readonly string[]> =>
    (await sectionsOf(text)).map(({ number, title }) => `${number ?? '-'} ${title}`);
  const clauses = ['Gestion du bief', 'Budget', 'Calendrier', 'Livrables attendus', 'Modalités de paiement'];
  const body = ['Le moulin tourne.', ...clauses.flatMap((line) => [line, 'Le bief se vide.'])].join('\n\n');

  it('are the outline, whatever their words and whatever short lines stand below them', async () => {
    expect(await titlesIn(`# Le moulin\n\n# 1 La roue\n\n${body}\n\n# 2 La meule\n\n${body}\n\n# 3 Le bluteau\n\n${body}`)).toEqual([
      '1 La roue',
      '2 La meule',
      '3 Le bluteau',
    ]);
  });

  it('are none where the count breaks', async () => {
    expect(await titlesIn(`# 1 La roue\n\n${body}\n\n# 3 La meule\n\n${body}\n\n# 4 Le bluteau\n\n${body}`)).not.toContain('3 La meule');
  });
});

describe('types of clause announced by a line that is no heading', () => {
  const announced = (text: string) => announcedTypes(contextOf(text).document);

  it('hears numbered lines, cells of a header and short lines', () => {
    expect(announced('# Note\n\nLe pont fut bâti en 1950.\n3.2 Objectifs du marché\nIl porte un sentier.')).toContain('objectifs');
    expect(announced('# Note\n\nLe tableau dit tout :\n\n| Livrables | Délai |\n| --- | --- |\n| Carte | mars |')).toContain('livrables');
    expect(announced('# Note\n\nContexte de la commande : le pont fut bâti en 1950.')).toContain('contexte');
  });

  it('hears the phases of the work, whatever else their line announces', () => {
    expect(announced('# Note\n\n## 4.1 Phasage proposé\n\n## 4.2 Livrables\n\n- Plan')).toContain('calendrier');
    expect(announced('# Note\n\n## Feuille de route, livrables et recette\n\n- Plan')).toContain('calendrier');
    expect(announced('# Note\n\nFeuille de route nationale de l’eau\n\nElle date de 2019.')).not.toContain('calendrier');
    expect(announced('# Note\n\nLe phasage du feu tricolore date de 2019.')).not.toContain('calendrier');
  });

  it('hears a heading that a text without blank lines joins to the next', () => {
    expect(announced('# Note\n\nLe pont fut bâti en 1950.\nObjectif de la prestation\nIl porte un sentier.')).toContain('objectifs');
  });

  it('hears sentences that pay, or weigh offers', () => {
    expect(announced('# Note\n\nLe prix est versé en deux tranches : 40 % après validation du plan, 60 % à la fin.')).toContain('paiement');
    expect(announced('# Note\n\nLes offres sont notées sur la technique (70 %) et le prix (30 %).')).toContain('evaluation');
    expect(announced('# Note\n\nLe tailleur de pierre a six ans d’expérience des arcs.')).toContain('qualifications');
    expect(announced('# Note\n\nIl est titulaire d’un brevet de plongée.')).toContain('qualifications');
    expect(announced('# Note\n\nLe pont a six ans et craint le gel.')).toEqual([]);
    expect(announced('# Note\n\nLe prestataire devra livrer :\n\n- un relevé ;\n- une carte.')).toContain('livrables');
    expect(announced('# Note\n\nLe prestataire devra fournir son offre et ses références.')).not.toContain('livrables');
    expect(announced('# Note\n\n1. Envoi du dossier et du prix.')).toContain('candidature');
    expect(announced('# Note\n\nPaiement par jalons validés.')).toContain('paiement');
    expect(announced('# Note\n\nLe pont paie un péage, et la commune évalue son état chaque année.')).toEqual([]);
  });

  it('hears what pays for the mission, at the head of a notice', () => {
    expect(announced('Avis\n\n1. La commune a obtenu un crédit de la Banque des ponts, de 4 millions.\n')).toContain('contexte');
    expect(announced('Avis\n\n1. La commune a obtenu un avis favorable de la Banque des ponts.\n')).not.toContain('contexte');
  });

  it('leaves the offers to the framework that a single order is of', () => {
    const order = (one: string, two: string) => announced(`${one}\n\nRelevé des ponts\n\n${two}\n\nLe pont fut bâti en 1950.`);
    expect(order('TERMES DE REFERENCE SPECIFIQUES', 'Contrat-cadre PONTS 2026 – Lot 2')).toEqual(expect.arrayContaining(['candidature', 'paiement']));
    expect(order('TERMES DE REFERENCE', 'Accord-cadre avec trois bureaux')).not.toContain('candidature');
    expect(order('TERMES DE REFERENCE SPECIFIQUES', 'Le pont de la Dive')).not.toContain('candidature');
  });

  it('leaves the clauses of terms of reference that are only named among annexes to their own document', () => {
    const annexes = (under: string) => announced(`# Note\n\nLe pont fut bâti en 1950.\n\n## Annexe 2 : Termes de référence\n\n${under}`);
    expect(annexes('## Annexe 3 : Formulaires')).toContain('livrables');
    expect(annexes('Le pont porte un sentier.')).not.toContain('livrables');
  });

  it('hears nothing in sentences', () => {
    expect(announced('# Note\n\nLe pont fut bâti par une équipe de la commune, selon un calendrier que nul ne connaît plus aujourd’hui.')).toEqual(
      [],
    );
  });

  it('leaves the call for offers of an annex to the document around it', () => {
    expect(announced('Annexe 3 : Termes de référence\n\nLe pont fut bâti en 1950.')).toContain('candidature');
    expect(announced('Annexe IV-c\n\nTERMES DE RÉFÉRENCE PARTICULIERS\n\nLe pont fut bâti en 1950.')).toContain('candidature');
    expect(announced('Annexe IV-c\n\nCARTE DES PONTS\n\nLe pont fut bâti en 1950.')).not.toContain('candidature');
  });

  it('leaves the work to the other parts of the file of which it is the rules', () => {
    const rules = announced('RÈGLEMENT DE LA CONSULTATION\n\nÉtude des ponts\n\nLe pont fut bâti en 1950.');
    expect(rules).toEqual(expect.arrayContaining(['livrables', 'paiement']));
    // How offers are weighed is its own matter.
    expect(rules).not.toContain('evaluation');
    expect(announced('# Note\n\nLe règlement de la consultation est sur le pont.')).not.toContain('livrables');
  });
});

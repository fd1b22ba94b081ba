// Markdown texts laid out as people lay them out → the top sections read are the headings of their highest level.
import { describe, expect, it } from 'vitest';
import { readInput } from '../src/pipeline.ts';

const told = 'La halle du bourg abrite trois ateliers qui ferment à la fin de la saison.';
const under = (...headings: readonly string[]): string => headings.map((heading) => `${heading}\n\n${told}\n`).join('\n');

async function tops(text: string): Promise<readonly string[]> {
  return (await readInput({ file: 'essai.md', bytes: Buffer.from(text) }, {})).tor.sections.map(({ titre }) => titre);
}

describe('the headings of a Markdown text', () => {
  it.each([
    [
      'a title and its clauses',
      `# Relevé des grilles\n\n${under('## Contexte', '## Objectifs', '## Livrables')}`,
      ['Contexte', 'Objectifs', 'Livrables'],
    ],
    [
      'parts below the clauses that announce more than they do',
      `# Relevé des grilles\n\n${under('## 1. Le bourg', '## 2. Ce qui nous occupe', '### 2.1 Profil du prestataire', '### 2.2 Critères d’évaluation', '### 2.3 Modalités de paiement', '### 2.4 Livrables', '## 3. La suite')}`,
      ['Le bourg', 'Ce qui nous occupe', 'La suite'],
    ],
    [
      'parts without numbers under a clause without a text',
      `# Relevé des grilles\n\n${under('## Contexte')}## Objectifs\n\n${under('### Objectif général', '### Objectifs spécifiques', '## Résultats attendus', '### Compétences', '### Livrables')}## Déroulement détaillé\n\n${under('### Jour 1', '### Jour 2', '## Évaluation')}`,
      ['Contexte', 'Objectifs', 'Résultats attendus', 'Déroulement détaillé', 'Évaluation'],
    ],
    [
      'a list in bold within one of them',
      `# Relevé des grilles\n\n## Merci de nous écrire\n\n1. **Votre méthodologie**\n2. **Les livrables**\n3. **Votre calendrier**, à la semaine\n4. **Vos conditions de paiement**\n5. **Profil de l’équipe**\n\n${under('## Comment nous choisirons', '## La suite')}`,
      ['Merci de nous écrire', 'Comment nous choisirons', 'La suite'],
    ],
    [
      'annexes below « Annexes »',
      `# Relevé des grilles\n\n${under('## 1. Contexte', '## 2. Objet', '## 3. Livrables')}## 4. Annexes\n\n${under('### Annexe A — Plan du bourg', '### Annexe B — Photographies')}`,
      ['Contexte', 'Objet', 'Livrables', 'Annexes'],
    ],
    [
      'a title over parts of a lower level than the second',
      `# Demande de devis — Grilles du bourg\n\nBonjour,\n\n${told}\n\n${under('### Ce qu’il faut relever', '### Questions')}`,
      ['Ce qu’il faut relever', 'Questions'],
    ],
    [
      'all of the first level',
      under('# Contexte', '# Objectifs', '# Livrables', '## Rapport', '# Calendrier'),
      ['Contexte', 'Objectifs', 'Livrables', 'Calendrier'],
    ],
    [
      'a heading of the cover before the numbers',
      `# Cahier des charges\n\n## Relevé des grilles du bourg\n\n---\n\n${under('## 1. Contexte', '## 2. Objet', '## 3. Livrables')}`,
      ['Contexte', 'Objet', 'Livrables'],
    ],
    [
      'with signs before their words',
      `# Relevé des grilles\n\n${under('## 🔎 Contexte', '## 📌 Objectifs', '## 📅 Calendrier')}`,
      ['🔎 Contexte', '📌 Objectifs', '📅 Calendrier'],
    ],
    [
      'underlined',
      `Relevé des grilles\n===\n\n${under('Contexte\n---', 'Objectifs\n---', 'Livrables\n---')}`,
      ['Contexte', 'Objectifs', 'Livrables'],
    ],
    [
      'with the first of them known by its place alone',
      `# Relevé des grilles\n\n${under('## En bref', '## Objectifs', '## Calendrier', '## Budget')}`,
      ['En bref', 'Objectifs', 'Calendrier', 'Budget'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await tops(text)).toEqual(expected);
  });

  it.each([
    [
      'the lines of a cover set as headings, over clauses in bold',
      `## Commune de Brive\n\n## Relevé des grilles\n\n## Été 2027\n\n${under('**1. Contexte**', '**2. Objectifs**', '**3. Livrables**', '**4. Calendrier**')}`,
      ['Contexte', 'Objectifs', 'Livrables', 'Calendrier'],
    ],
    [
      'the parts of a file over the clauses',
      `# Annexe I : Instructions\n\n${under('## Contexte', '## Objectifs', '## Livrables', '## Calendrier')}`,
      ['Contexte', 'Objectifs', 'Livrables', 'Calendrier'],
    ],
  ])('are none: %s', async (_, text, expected) => {
    expect(await tops(text)).toEqual(expected);
  });
});

describe('bold lines below a marked sub-heading', () => {
  it('are its own, not beside it: it is not empty', async () => {
    const text = `# Relevé des grilles\n\n${under('## Contexte', '## Livrables')}## Marché\n\n### Forme et durée\n\n**Forme** :\n- Deux lots\n\n**Durée** :\n- Dix mois\n\n### Pièces\n\n${told}\n`;
    const { tor } = await readInput({ file: 'essai.md', bytes: Buffer.from(text) }, {});
    const below = tor.sections[2]?.sections ?? [];
    expect(below.map(({ titre }) => titre)).toEqual(['Forme et durée', 'Pièces']);
    expect(below[0]?.sections?.map(({ titre }) => titre)).toEqual(['Forme', 'Durée']);
  });
});

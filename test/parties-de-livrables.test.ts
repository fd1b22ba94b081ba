// Parts below a heading of deliverables → which of them are deliverables, and which hand nothing over.
import { describe, expect, it } from 'vitest';
import { readLivrables } from '../src/readers/livrables/livrables.ts';
import { contextOf } from './support/read-part.ts';

const named = (text: string): readonly string[] =>
  readLivrables(contextOf(`# 1. Contexte\n\nLe moulin ferme.\n\n${text}\n\n# 3. Budget\n\n9 000 € au plus.\n`), {}).map(({ flow }) => flow.text);

describe('parts below the deliverables', () => {
  it('are deliverables where they count from one, each over its content or its format', () => {
    const parts =
      '## 1. Note de choix des meules\n\n**Contenu attendu** :\n- Forces de chacune\n- Prix de chacune\n\n## 2. Séance de réponses\n\n**Format** : deux heures, à distance';
    expect(named(`# 2. Livrables\n\n${parts}`)).toEqual(['Note de choix des meules', 'Séance de réponses']);
  });

  it('are none where one of them has no content of its own to tell', () => {
    const parts = '## 1. Documents\n\n**Contenu** :\n- Un plan du moulin\n- Un rapport de visite\n\n## 2. Retards\n\nChaque retard est signalé.';
    expect(named(`# 2. Livrables\n\n${parts}`)).not.toContain('Retards');
  });

  it('hand nothing over where they tell penalties or when the work is accepted', () => {
    const list = '- Un plan du moulin\n- Un rapport de visite';
    const penalties = '## Pénalités de retard\n\n- 0,5 % du prix par jour\n- Maximum : 10 % du prix';
    const reception = '## Critères de recette\n\n- La roue tourne sans bruit\n- La vanne ferme';
    expect(named(`# 2. Livrables\n\n${list}\n\n${penalties}\n\n${reception}`)).toEqual(['Un plan du moulin', 'Un rapport de visite']);
  });

  it('hand over what they list elsewhere', () => {
    const parts = '## Documents\n\n- Un plan du moulin\n- Un rapport de visite\n\n## Données\n\n- Un relevé des débits\n- Une carte du bief';
    expect(named(`# 2. Livrables\n\n${parts}`)).toHaveLength(4);
  });
});

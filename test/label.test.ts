// The label splitter: what opens a list item or a numbered heading, and what only looks like it.
import { describe, expect, it } from 'vitest';
import { splitLabel } from '../src/layout/label.ts';

const labels: readonly (readonly [string, string])[] = [
  ['1. Contexte', '1.'],
  ['IV - PROFIL', 'IV -'],
  ['III- LIVRABLES', 'III-'],
  ['II – Portée', 'II –'],
  ['2.1 Objectif général', '2.1'],
  ['2.1. Objectif général', '2.1.'],
  ['10.  Délais', '10.'],
  ['a. Objectif', 'a.'],
  ['A) Étude', 'A)'],
  ['• Une étude', '•'],
  ['- une étude', '-'],
  ['‐ une étude', '‐'],
  ['❑ une étude', '❑'],
  ['✅ Une carte', '✅'],
  ['- ✅ Une carte', '- ✅'],
  ['→ une étude', '→'],
  ['o un rapport', 'o'],
  ['Ø Rédiger la note', 'Ø'],
  ['ü le plan du quai', 'ü'],
  ['§ Une carte', '§'],
  ['v Une carte', 'v'],
  ['+ Une carte', '+'],
  ['> Une carte', '>'],
  ['⁃ une carte', '⁃'],
  ['- 1. Un programme', '- 1.'],
  ['- o quatre modules', '- o'],
  ['i) la promotion', 'i)'],
  ['(a) la promotion', '(a)'],
  ['Article 3 – Durée', 'Article 3 –'],
  ['Article 1er : Objet', 'Article 1er :'],
  ['ARTICLE 1 ER - OBJET', 'ARTICLE 1 ER -'],
  ['1°) Livrer', '1°)'],
  ['1/ Livrer', '1/'],
  ['1.Contexte', '1.'],
  ['6-1  Offre technique', '6-1'],
  ['N° 3) Livrables', 'N° 3)'],
  ['N°3 Livrables', 'N°3'],
  ['II-III CONTENU DU RELEVE', 'II-III'],
  ['I-I Le lac', 'I-I'],
  ['IV.II Le bief', 'IV.II'],
  ['SECTION B – DEVIS', 'SECTION B –'],
  ['Chapitre C : Le bief', 'Chapitre C :'],
];
const plain = [
  '15.09.2023 à Dakar',
  '§ 3.2 du règlement',
  '§3 du règlement',
  'Ø 110 mm, fonte',
  'Øresund',
  '+ TVA de 18 %',
  '> 10 ans',
  'n 12 du lot',
  'à Dakar',
  '» et les ports',
  '1-A      Plan du port',
  '3 04 août',
  '1er juillet 2021',
  '2 à 3 jours',
  'Section B du lac',
  'Section B Le lac',
  'section a – le lac',
  '12:30 heure locale',
  'M. Diop dirige',
  'une phrase',
  '2023. Une année',
  '1,5 million',
  'Le 12',
  '3-4 jours',
  'n° 12 du registre',
  '1.',
];

describe('splitLabel', () => {
  it.each(labels)('splits %s', (text, label) => {
    const found = splitLabel(text);
    expect(found?.label).toBe(label);
    expect(text.slice(found?.rest).trimStart()).toBe(text.slice(label.length).trimStart());
  });
  it.each(plain)('leaves %s', (text) => {
    expect(splitLabel(text)).toBeUndefined();
  });
});

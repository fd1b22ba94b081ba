// Small texts → the lots that the work is divided into, and what is read apart for each.
import { describe, expect, it } from 'vitest';
import type { Lot } from '../src/model/contenu.ts';
import type { Evaluation } from '../src/model/selection.ts';
import { readEvaluation } from '../src/readers/evaluation/evaluation.ts';
import { split } from '../src/readers/lift.ts';
import { readLots } from '../src/readers/lots.ts';
import { contextOf } from './support/read-part.ts';

const context = '# Contexte\n\nLe port a deux bassins.\n\n';

function lotsIn(text: string): readonly string[] {
  const lots = readLots(contextOf(`\n${context}${text}\n`));
  return lots === undefined ? [] : split<readonly Lot[]>(lots, '', new Map()).map(({ ref, intitule }) => `${ref} ${intitule}`);
}

describe('lots', () => {
  it.each([
    ['# Allotissement\n\nLot n° 1 : dragage\n\nLot n° 2 : balisage de nuit\n', ['1 dragage', '2 balisage de nuit']],
    ['# Nos lots\n\n- Lot A – dragage des deux bassins ;\n- Lot B – balisage.', ['A dragage des deux bassins', 'B balisage']],
    ['# Tâches\n\n## Lot 1 – Dragage\n\nDraguer.\n\n## Lot 2 – Balisage\n\nBaliser.', ['1 Dragage', '2 Balisage']],
    ['# Objet\n\n| Lot | Bassin | Mètres |\n|---|---|---|\n| 1 | Bassin nord | 40 |\n| 2 | Bassin sud | 60 |', ['1 Bassin nord', '2 Bassin sud']],
    ['# Objet\n\nLe marché a deux lots : le lot 1 (dragage) et le lot 2 (balisage de nuit).', ['1 dragage', '2 balisage de nuit']],
    ['# Objet\n\nLot 1 « dragage », lot 2 « balisage » et lot 3 « plongée ».', ['1 dragage', '2 balisage', '3 plongée']],
    ['# Objet\n\nLe lot n° 1, « dragage », et le lot n° 2, « balisage », sont liés.', ['1 dragage', '2 balisage']],
    [
      '# Objet\n\n| N° | Intitulé | Délai |\n|---|---|---|\n| Lot 1 | Bassin nord | 4 mois |\n| Lot 2 | Bassin sud | 6 mois |',
      ['1 Bassin nord', '2 Bassin sud'],
    ],
    ['# Objet\n\nLe lot 1 porte sur le dragage ; le lot 2, sur le balisage.', ['1 le dragage', '2 le balisage']],
    ['# Lots et délais\n\nLot 1 (dragage) : huit mois\n\nLot 2 (balisage) : trois mois', ['1 dragage', '2 balisage']],
    ['# Lots\n\nLot 1 : 12 bouées du bassin nord\n\nLot 2 : 7 bouées du bassin sud', ['1 12 bouées du bassin nord', '2 7 bouées du bassin sud']],
  ])('are read from %s', (text, lots) => expect(lotsIn(text)).toEqual(lots));

  it.each([
    '# Modalités de paiement\n\nLot 1 : 30 % à la commande\n\nLot 2 : 40 % à la commande',
    '# Objet\n\nLot 1 : 2 400 000 gourdes\n\nLot 2 : 900 000 gourdes',
    '# Objet\n\nLot 1 : huit mois\n\nLot 2 : trois mois',
    '# Objet\n\nLot 2 : dragage\n\nLot 3 : balisage',
    '# Objet\n\nLot 1 : dragage',
    '# Livrables\n\nLot 1 : relevé des fonds\n\nLot 2 : carte des feux',
    '# Objet\n\nLe lot 1 (voir plus bas) est urgent.',
  ])('are not in %s', (text) => expect(lotsIn(text)).toEqual([]));
});

describe('a grid with a column for each lot', () => {
  const grid = (first: string, second: string) =>
    split<Evaluation>(
      readEvaluation(
        contextOf(
          `\n${context}# Évaluation des offres\n\n| Critère | Lot 1 | Lot 2 |\n|---|---|---|\n| Méthode | 60 | ${first} |\n| Prix | 40 | ${second} |\n`,
        ),
      ),
      '',
      new Map(),
    ).criteres.map(({ poids }) => poids);

  it('gives no weight for all where the lots differ', () => {
    expect(grid('60', '40')).toEqual([60, 40]);
    expect(grid('50', '50').filter((weight) => weight !== undefined)).toEqual([]);
  });
});

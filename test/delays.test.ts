// Deliverables with a delay that no date can be made of → no accusation; without any, one.
import { describe, expect, it } from 'vitest';
import { checkResult, readInput } from '../src/pipeline.ts';

async function undated(list: string, more = ''): Promise<readonly string[]> {
  const text = `# Termes de référence\n\n## 1. Contexte\n\nLe phare s’effrite.\n\n## 2. Objectifs\n\nConsolider le phare.\n\n## 3. Livrables\n\n${list}\n\n## 4. Divers\n\n${more}\n`;
  const input = { file: 'phare.md', bytes: new TextEncoder().encode(text) };
  const { findings } = checkResult(input, await readInput(input, {}), { date: '2026-01-01' });
  return findings.flatMap(({ rule, message }) => (rule === 'livrables/sans-echeance' ? [message] : []));
}

describe('deliverables without due date', () => {
  it('are accused when nothing dates them', async () => {
    expect(await undated('- Rapport de sondage ;\n- Plan de consolidation.')).toHaveLength(1);
  });

  it.each([
    'à la fin de la campagne de sondage',
    '2 semaines après la fin des sondages',
    'remis avec le rapport de sondage',
    'à l’issue des travaux en mer',
    'à mi-chantier',
  ])('are not when their own words say « %s »', async (delay) => {
    expect(await undated(`- Rapport de sondage, ${delay} ;\n- Plan de consolidation, ${delay}.`)).toEqual([]);
  });

  it('are not when a line elsewhere gives a duration beside their name', async () => {
    expect(await undated('- le dossier ABC ;\n- le dossier XYZ.', '- ABC : 20 jours\n- XYZ : 40 jours')).toEqual([]);
    // A day beside an acronym is that of anything.
    expect(await undated('- le dossier ABC ;\n- le dossier XYZ.', 'Le bureau ABC a été créé en mai 2022, le bureau XYZ en juin 2023.')).toHaveLength(
      1,
    );
  });

  it('are not when a sentence gives a delay in words beside their name, or beside what comes with them', async () => {
    const list = '- Rapport de sondage et carnet de bord ;\n- Plan de consolidation.';
    const sentence = 'Le rapport de sondage est attendu trois semaines après la mise à l’eau, le plan de consolidation dix semaines après.';
    expect(await undated(list, sentence)).toEqual([]);
    expect(await undated(list, 'Le rapport de sondage est relu par trois plongeurs, le plan de consolidation aussi.')).toHaveLength(1);
  });

  it('are not sub-headings that tell how reports are approved', async () => {
    const parts =
      '### 3.1 Rapports demandés\n\nLes rapports sont en français.\n\n### 3.2 Présentation et approbation des rapports\n\nIls sont relus.';
    expect(await undated(parts)).toEqual([]);
  });

  it('are not when a drawn calendar or a line of it in weeks names them', async () => {
    const list = '- Rapport de sondage ;\n- Plan de consolidation.';
    const drawn = (first: string) => `| ${first} 1 | ${first} 2 |\n|---|---|\n| Rapport de sondage | Plan de consolidation |`;
    expect(await undated(list, drawn('Mois'))).toEqual([]);
    expect(await undated(list, drawn('Salle'))).toHaveLength(1);
    expect(await undated(list, 'T0 + 3 sem. : rapport de sondage\n\nT0 + 9 sem. : plan de consolidation')).toEqual([]);
  });

  it('are not when a line gives a day beside their reference, unless it is that of their approval', async () => {
    const list = '- L1 : Rapport de sondage ;\n- L2 : Plan de consolidation.';
    expect(await undated(list, 'L1 : mars 2027\n\nL2 : mai 2027')).toEqual([]);
    expect(await undated(list, 'Mars 2027 : rapport de sondage\n\nMai 2027 : plan de consolidation')).toEqual([]);
    expect(await undated(list, 'La mairie approuve L1 et L2 sous douze jours.')).toHaveLength(1);
    expect(await undated(list, 'Le phare date de mars 1827.')).toHaveLength(1);
  });

  it('are not when a drawn calendar names their references, by weeks, by spans of weeks or by months', async () => {
    const list = '- L1 : Rapport de sondage ;\n- L2 : Plan de consolidation.';
    const drawn = (...heads: readonly string[]) => `| Étape | ${heads.join(' | ')} |\n|---|---|---|\n| Remise de L1 | ■ | |\n| Remise de L2 | | ■ |`;
    expect(await undated(list, drawn('S1', 'S2-S6'))).toEqual([]);
    expect(await undated(list, drawn('mars 2027', 'avril 2027'))).toEqual([]);
    expect(await undated(list, drawn('Papier', 'Fichier'))).toHaveLength(1);
  });

  it('are not when a column counts the month of each, or when each has its own day', async () => {
    const months = '| Mois | Livrable |\n|---|---|\n| 1 | Rapport de sondage |\n| 3 | Plan de consolidation |';
    expect(await undated(months)).toEqual([]);
    expect(await undated(months.replace('Mois', 'Délai de remise (en jours)'))).toEqual([]);
    const copies = months.replace('Mois', 'Copies');
    expect(await undated(copies)).toHaveLength(1);
    expect(
      await undated('- Rapport de sondage ;\n- Plan de consolidation.', 'Ils sont remis respectivement 20 et 60 jours après la signature.'),
    ).toEqual([]);
  });

  it('are not when they go on all along, or are dropped from the list', async () => {
    expect(await undated('- Carnet de bord, tenu au fil de la mission ;\n- Relevés, versés en continu.')).toEqual([]);
    expect(await undated('- L1 : Rapport de sondage, le 3 mars 2027 ;\n- L2 : (supprimé) ;\n- L3 : Plan, le 4 mai 2027.')).toEqual([]);
  });

  it('are not when a note at the foot of the list dates each', async () => {
    const list = '- Rapport de sondage (1) ;\n- Plan de consolidation (2).\n\n';
    expect(await undated(`${list}(1) dix jours après la signature ; (2) trente jours après.`)).toEqual([]);
    expect(await undated(`${list}(1) sur papier ; (2) sur fichier.`)).toHaveLength(1);
  });

  it('are not when two columns date their two versions', async () => {
    const versions = (first: string, last: string) =>
      `| Livrable | Version soumise | Version retenue |\n|---|---|---|\n| Rapport de sondage | ${first} | ${last} |\n| Plan de consolidation | ${first} | ${last} |`;
    expect(await undated(versions('2 mars 2026', '9 mars 2026'))).toEqual([]);
    expect(await undated(versions('papier', 'fichier'))).toHaveLength(1);
  });

  it('are when all that is said is how soon the client approves them', async () => {
    expect(await undated('- Rapport de sondage ;\n- Plan de consolidation.\n\nLes livrables sont approuvés sous douze jours.')).toHaveLength(1);
  });
});

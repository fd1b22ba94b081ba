// Tables at the head of a document, lists without marks and figures at the margin → what is read of them, and of what looks like them.
import { describe, expect, it } from 'vitest';
import { readInput } from '../src/pipeline.ts';

const read = async (text: string) => (await readInput({ file: 'tdr.md', bytes: new TextEncoder().encode(text) }, {})).tor;

const clauses = `
## Contexte

La coopérative presse des graines de sésame depuis dix ans et vend son huile dans trois villes.

## Paiement

Le prix est versé en une fois, après la validation du rapport.
`;

describe('the table at the head', () => {
  const headed = (name: string, title: string, limit: string) =>
    read(`# Termes de référence\n\n| Rubrique | Valeur |\n| --- | --- |\n| ${name} | ${title} |\n| ${limit} | 9 mai 2028 à 15h00 |\n${clauses}`);

  it('gives the title and the day on which offers close', async () => {
    const tor = await headed('Intitulé de la mission', 'Diagnostic de la filière sésame du plateau', 'Date limite');
    expect(tor.titre).toBe('Diagnostic de la filière sésame du plateau');
    expect(tor.candidature.dateLimite).toMatchObject({ date: '2028-05-09', heure: { heure: '15:00' } });
  });

  it('gives no title by the name of a post, and no day by that of something else', async () => {
    const tor = await headed('Intitulé du poste', 'Consultante en transformation des oléagineux', 'Date limite du rapport');
    expect(tor.titre).not.toContain('Consultante');
    expect(tor.candidature.dateLimite).toBeUndefined();
  });
});

describe('an answer that is awaited', () => {
  it.each([
    'Réponse attendue pour le lundi 15 mai 2028 à midi au plus tard',
    'Dossiers à nous envoyer avant le 15 mai 2028',
    'Date limite de réception des propositions : 15 mai 2028 à 12h00.',
  ])('closes the offers: « %s »', async (line) =>
    expect((await read(`# Presser le sésame\n\n${line}\n${clauses}`)).candidature.dateLimite?.date).toBe('2028-05-15'),
  );

  it('does not, from others', async () =>
    expect(
      (await read(`# Presser le sésame\n\nLa réponse du ministère est arrivée le 15 mai 2028.\n${clauses}`)).candidature.dateLimite,
    ).toBeUndefined());
});

describe('documents below « … : », without marks', () => {
  const livrablesOf = async (lines: readonly string[]) =>
    (await read(`# Presser le sésame\n${clauses}\n## Livrables\n\nLa presse remet :\n\n${lines.join('\n\n')}\n`)).livrables.map(
      ({ intitule }) => intitule,
    );

  it('are a list, up to the first sentence', async () =>
    expect(
      await livrablesOf([
        'Note de cadrage, le 3 mai 2028.',
        'Lettre de conseil à la coopérative.',
        'Rapport final en deux langues.',
        'La coopérative relit chacun en dix jours.',
      ]),
    ).toEqual(['Note de cadrage', 'Lettre de conseil à la coopérative', 'Rapport final en deux langues']));

  it('are none when they only say something of documents', async () =>
    expect(await livrablesOf(['Le rapport est lu par la coopérative.', 'La note sera traduite.'])).not.toContain(
      'Le rapport est lu par la coopérative',
    ));
});

describe('lines whose figures stand at the margin', () => {
  const paidBy = async (fill: string) =>
    (
      await read(
        `# Presser le sésame\n\n## Contexte\n\nLa coopérative presse.\n\n## Paiement\n\nLe prix est payé ainsi :\n\nà la signature du contrat${fill}1 800 €\n\naprès la validation du plan${fill}4 200 €\n\nTotal${fill}6 000 €\n`,
      )
    ).paiement.tranches.map(({ montant, declencheur }) => [montant?.valeur, declencheur.nature]);

  it.each(['..........', ' ………… ', '______'])('are instalments, the total apart: « %s »', async (fill) =>
    expect(await paidBy(fill)).toEqual([
      [1800, 'signature'],
      [4200, 'validation'],
    ]),
  );
});

describe('a grid with sub-totals', () => {
  it('weighs each group by its own', async () => {
    const rows = [
      '| Méthode | Clarté | 20 |',
      '| | Calendrier | 15 |',
      '| | Sous-total | 35 |',
      '| Équipe | Cheffe | 25 |',
      '| | Presseur | 40 |',
      '| | Sous-total | 65 |',
    ];
    const tor = await read(
      `# Presser le sésame\n${clauses}\n## Critères d’évaluation\n\n| Critère | Sous-critère | Points |\n| --- | --- | --- |\n${rows.join('\n')}\n| Total | | 100 |\n`,
    );
    expect(tor.evaluation.criteres.map(({ intitule, poids, parent }) => [intitule, poids, parent])).toEqual([
      ['Méthode', 35, undefined],
      ['Clarté', 20, 'Méthode'],
      ['Calendrier', 15, 'Méthode'],
      ['Équipe', 65, undefined],
      ['Cheffe', 25, 'Équipe'],
      ['Presseur', 40, 'Équipe'],
    ]);
  });
});

// Calls that count their paragraphs → each paragraph is read for itself, and only those that look like headings are sections.
import { describe, expect, it } from 'vitest';
import { checkResult, readInput } from '../src/pipeline.ts';

const first = '1. La commune de Kpalimé a reçu un crédit pour le projet des sources et veut en payer un contrat de consultant individuel.';
const second = '2. L’objectif de la mission est de donner à la commune un plan de ses sources et de leurs périmètres de protection.';
const third =
  '3. Les livrables attendus sont :\n- Un relevé des sources, trois semaines après le démarrage ;\n- Un plan, six semaines après le démarrage.';
const time = '4. La durée de la mission est de trente (30) hommes-jours, répartis sur une période de huit (08) semaines.';
const fourth =
  '5. Le Consultant devra :\n- Avoir un diplôme d’hydrologue de niveau Bac+5 ;\n- Avoir au moins six (06) ans d’expérience des captages.';
const fifth =
  '6. Les curriculum vitae seront comparés sur la base des critères suivants :\n- Diplôme : 30 points ;\n- Expérience des captages : 70 points.';
const sixth = '7. Les expressions d’intérêt doivent être envoyées par courriel au plus tard le mercredi 10 mars 2027 à 11 h 00, heure locale.';
const end = 'À l’attention de : Madame la Maire\nE-mail : sources@kpalime.example\nKpalimé, le 3 février 2027';
const head = 'AVIS À MANIFESTATION D’INTÉRÊT\nSélection d’un consultant individuel pour le plan des sources de Kpalimé';

async function read(...parts: readonly string[]) {
  const input = { file: 'avis.txt', bytes: Buffer.from(`${parts.join('\n')}\n`) };
  const result = await readInput(input, {});
  return { tor: result.tor, report: checkResult(input, result, { date: '2027-02-04' }) };
}

describe('a call that counts its paragraphs', () => {
  it('is read paragraph by paragraph', async () => {
    const { tor, report } = await read(head, first, second, third, time, fourth, fifth, sixth, end);
    expect(tor.sections.map(({ titre }) => titre)).not.toContain('');
    expect(tor.livrables.map(({ intitule }) => intitule)).toEqual(['Un relevé des sources', 'Un plan']);
    expect(tor.calendrier).toMatchObject({ charge: { min: 30, unite: 'hommeJour' }, duree: { min: 8, unite: 'semaine' } });
    expect(tor.qualifications.map(({ annees, diplome }) => annees ?? diplome)).toEqual(['bac+5', 6]);
    expect(tor.evaluation.criteres.map(({ poids }) => poids)).toEqual([30, 70]);
    expect(tor.candidature.dateLimite).toMatchObject({ date: '2027-03-10', heure: { heure: '11:00' } });
    expect(tor.candidature.courriels).toEqual(['sources@kpalime.example']);
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('closes on the day of its offers, not on that of the page', async () => {
    const { tor } = await read('Expiration : 31 mars 2027', head, first, second, third, time, fourth, fifth, sixth, end);
    expect(tor.candidature.dateLimite?.date).toBe('2027-03-10');
  });

  it('tells what is wrong in one of them once', async () => {
    const { report } = await read(head, first, second, third, time, fourth, fifth, sixth.replace('mercredi', 'lundi'), end);
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['dates/jour-semaine']);
  });

  it('is none where the count breaks, or where nobody is invited', async () => {
    const broken = await read(head, first, second, third, time, fourth, sixth.replace('7.', '9.'), end);
    expect(broken.tor.sections.some(({ titre }) => titre === '')).toBe(false);
    const list = [1, 2, 3, 4, 5, 6].map((at) => `${at}. Le ruisseau numéro ${at} coule au pied de la colline et se perd dans les roseaux du lac.`);
    const told = await read('Les ruisseaux de Kpalimé', ...list);
    expect(told.tor.sections).toEqual([]);
    expect(told.tor.candidature.dateLimite).toBeUndefined();
  });
});

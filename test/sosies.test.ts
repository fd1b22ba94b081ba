// What looks like terms of reference and is none → its kind and language are said and nothing is accused.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkResult, readInput } from '../src/pipeline.ts';
import { langueOf } from '../src/readers/langue.ts';

const folder = new URL('../fixtures/sosies/', import.meta.url);
const documents = new URL('../fixtures/documents/', import.meta.url);
const options = { date: '2026-01-01' };

/** Kind and language of each, and what the notice says of it. */
const expected: Readonly<Record<string, readonly [typeDocument: string, langue: string, notice: RegExp | undefined]>> = {
  'appel-a-projets.txt': ['autre', 'fr', /s’annonce comme « Appel à projets/u],
  'appel-a-communications.txt': ['autre', 'fr', /Appel à communications/u],
  'article-de-presse.txt': ['autre', 'fr', /Aucune section/u],
  'bulletin-tdr.txt': ['autre', 'fr', /Bulletin d'information/u],
  'cctp.txt': ['autre', 'fr', /Cahier des clauses techniques/u],
  'communique.txt': ['autre', 'fr', /Communiqué de presse/u],
  'compte-rendu.txt': ['autre', 'fr', /Compte rendu/u],
  'compte-rendu-tdr.txt': ['autre', 'fr', /COMPTE RENDU DE RÉUNION/u],
  'contrat.txt': ['contrat', 'fr', undefined],
  'cv.txt': ['autre', 'fr', /CURRICULUM VITAE/u],
  'english.txt': ['autre', 'en', /est en anglais/u],
  'facture.txt': ['autre', 'fr', /FACTURE/u],
  'fiche-de-poste.txt': ['autre', 'fr', /FICHE DE POSTE/u],
  'fournitures.txt': ['autre', 'fr', /Acquisition et livraison/u],
  'modele-vide.txt': ['termesDeReference', 'fr', /modèle à remplir/u],
  'offre-emploi.txt': ['autre', 'fr', /Offre d'emploi/u],
  'offre-emploi-livrables.txt': ['autre', 'fr', /OFFRE D'EMPLOI/u],
  'offre-technique-complete.txt': ['autre', 'fr', /OFFRE TECHNIQUE/u],
  'offre-technique.txt': ['autre', 'fr', /OFFRE TECHNIQUE/u],
  'page-de-rapport.txt': ['autre', 'fr', /Rapport d'activités 2026/u],
  'plan-de-cours.txt': ['autre', 'fr', /Plan de cours/u],
  'rapport-d-evaluation.txt': ['autre', 'fr', /RAPPORT D'ÉVALUATION/u],
  'rapport-de-demarrage.txt': ['autre', 'fr', /Rapport de démarrage/u],
  'rapport.txt': ['autre', 'fr', /Rapport final/u],
  'recrutement-de-salarie.txt': ['autre', 'fr', /CDI/u],
  'reglement-appel.txt': ['autre', 'fr', /RÈGLEMENT DE L'APPEL À PROPOSITIONS/u],
};

async function checked(url: URL, file: string) {
  const input = { file, bytes: readFileSync(url) };
  const result = await readInput(input, {});
  return { tor: result.tor, report: checkResult(input, result, options) };
}

it('has every look-alike and no other', () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected).toSorted());
});

describe.each(Object.entries(expected))('%s', (file, [typeDocument, langue, notice]) => {
  it('is told apart and not accused', async () => {
    const { tor, report } = await checked(new URL(file, folder), file);
    expect([tor.typeDocument, tor.source.langue]).toEqual([typeDocument, langue]);
    const said = report.notices.find(({ code }) => code === 'not-recognised')?.message;
    if (notice === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(notice);
    expect(report.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  });
});

const sound = readdirSync(documents, { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return [];
  const report = readFileSync(new URL(`${entry.name}/report.txt`, documents), 'utf8');
  return report.split('\n').some((line) => /^(?:error|warning) /u.test(line)) ? [] : [entry.name];
});

it('has sound drafts', () => {
  expect(sound.length).toBeGreaterThanOrEqual(4);
});

it.each(sound)('%s, a sound draft, has no error and at most one warning', async (slug) => {
  const { report } = await checked(new URL(`${slug}/document.docx`, documents), 'document.docx');
  const weights = report.findings.map(({ severity }) => severity);
  expect([weights.filter((one) => one === 'error').length, weights.filter((one) => one === 'warning').length <= 1]).toEqual([0, true]);
});

describe('terms of reference under another first line', () => {
  const body = `1. Contexte

Le projet appuie les coopératives.

2. Livrables

- Un rapport final, le 30 juin 2026.

3. Profil

- Huit ans d’expérience.

4. Paiement

- 30 % à la signature ;
- 60 % à la validation du rapport final.

5. Dépôt des offres

Les offres sont envoyées à offres@lait.example au plus tard le 10 avril 2026 à 12 h 00 GMT.
`;

  it.each([
    'Convention de financement n° 2021/4512\n\nTERMES DE RÉFÉRENCE',
    'Plan de passation des marchés, ligne 14\n\nRecrutement d’un consultant',
    'Cahier des clauses techniques particulières',
    'Protocole d’accord du 3 mai 2025 entre la Région et l’Agence\n\nTermes de référence (TdR)',
    'TERMES DE RÉFÉRENCE\n\nManuel de procédures d’une coopérative laitière',
  ])('%s is judged', (head) => {
    const input = { file: 'a.txt', bytes: Buffer.from(`${head}\n\n${body}`) };
    return readInput(input, {}).then((result) => {
      const rules = checkResult(input, result, options).findings.map(({ rule }) => rule);
      expect(rules).toContain('paiement/total-100');
    });
  });
});

describe('langueOf', () => {
  it('is French unless another language clearly prevails', () => {
    expect(langueOf('')).toBe('fr');
    expect(langueOf('Le prestataire remet le rapport. The report is final.')).toBe('fr');
    expect(langueOf('The firm shall deliver the report to the client with the data and the maps of the site. '.repeat(4))).toBe('en');
    expect(langueOf('La empresa entregará el informe a los servicios del ministerio para las provincias y los municipios. '.repeat(4))).toBe('es');
    expect(langueOf('يقدم المكتب التقرير النهائي إلى الوزارة')).toBe('ar');
  });
});

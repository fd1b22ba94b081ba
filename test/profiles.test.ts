// What agencies demand: data that name real sections and sources, rules that follow them, a command that shows them.
import { expect, it } from 'vitest';
import { typesSection } from '../src/model/types-section.ts';
import { checkResult, readInput } from '../src/pipeline.ts';
import { type ProfileId, profileOf, profiles } from '../src/profiles/profiles.ts';
import { command } from './support/command.ts';

const ids = Object.values(profiles).map(({ id }) => id);

it.each(ids)('%s demands sections that exist, and says where each figure comes from', (id) => {
  const { titre, source, requiredSections, ...demands } = profileOf(id);
  expect(titre.length).toBeGreaterThan(5);
  expect(source.length).toBeGreaterThan(10);
  const known: readonly string[] = typesSection;
  expect(requiredSections.filter(({ type }) => !known.includes(type))).toEqual([]);
  const figures = [demands.avanceMaximale, demands.delaiMinimal, demands.validiteMinimale, demands.poidsDuPrix, demands.canal, demands.criteresCad];
  expect(figures.filter((figure) => figure !== undefined && figure.source.length < 3)).toEqual([]);
});

const draft = `# Termes de référence : inventaire des puits

## 1. Objectifs

L’objectif est d’inventorier les puits de deux communes.

## 2. Livrables

- L1 : base de données, au plus tard le 30 avril 2027 ;
- L2 : rapport final, au plus tard le 30 juin 2027.

## 3. Paiement

- 30 % à la signature du contrat ;
- 40 % après validation de L1 ;
- 30 % après validation de L2.

## 4. Dépôt des offres

Avis publié le 1er février 2027. Les offres sont envoyées par courriel à achats@ziriba.example au plus tard le 10 février 2027 à 12 h 00, heure de Lomé. Les offres restent valables 30 jours.
`;

async function rulesUnder(profile: ProfileId): Promise<readonly string[]> {
  const input = { file: 'tdr.md', bytes: new TextEncoder().encode(draft) };
  const { findings } = checkResult(input, await readInput(input, {}), { date: '2027-01-01', profile });
  return findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

it('adds the rules of an agency to those of all, and a figure to confirm gives a remark', async () => {
  const usual = await rulesUnder('generique');
  expect(usual.filter((found) => /conformite|avance-plafond|delai-minimum/u.test(found))).toEqual([]);
  expect(await rulesUnder('uemoa')).toEqual(expect.arrayContaining(['warning paiement/avance-plafond', 'warning candidature/delai-minimum']));
  expect(await rulesUnder('ma-public')).toEqual(
    expect.arrayContaining(['warning conformite/canal-portail', 'warning conformite/validite-minimale', 'warning candidature/delai-minimum']),
  );
  expect(await rulesUnder('prag')).toEqual(expect.arrayContaining(['warning conformite/profil-sections', 'info conformite/conflit-interets']));
  expect(await rulesUnder('evaluation-cad')).toContain('warning conformite/criteres-cad');
});

it('is shown by tor profiles', async () => {
  const { code, out } = await command(['profiles']);
  expect(code).toBe(0);
  for (const id of ids) expect(out).toContain(id);
  expect((await command(['profiles', 'ma-public'])).out).toMatch(/article 36[\s\S]*à confirmer, donne au plus une remarque/u);
  expect(JSON.parse((await command(['profiles', '--json'])).out)).toHaveLength(ids.length);
  expect((await command(['profiles', 'inconnu'])).code).toBe(2);
});

// The promise of the seeded defects: each rule that an officer sees by default has some, of its own, that can be planted in our sources.
import { describe, expect, it } from 'vitest';
import { documentBytes } from '../scripts/bench-rules/document-bytes.ts';
import { cleanDrafts, markedDrafts } from '../scripts/bench-rules/drafts.ts';
import { operators } from '../scripts/bench-rules/operators.ts';
import { seededDefects, spokenIn } from '../scripts/bench-rules/outcomes.ts';
import { judged } from '../scripts/eval/evaluate.ts';
import { rules } from '../src/rules/index.ts';

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const drafts = markedDrafts();
/** Rules that came while the operators were written. */
const awaited: ReadonlySet<string> = new Set([
  'calendrier/obligation-avant-contrat',
  'calendrier/periodicite-nombre',
  'calendrier/validation-sans-delai',
  'candidature/type-candidat-ambigu',
  'dates/periodicite-ambigue',
  'livrables/non-liste',
  'montants/base-fiscale-absente',
  'montants/devise-absente',
  'paiement/declencheur-ambigu',
  'paiement/desequilibre-effort',
  'paiement/frais-non-couverts',
  'paiement/solde-apres-contrat',
  'paiement/validateur-absent',
  'paiement/validateur-contradictoire',
  'qualifications/diplome-flou',
  'qualifications/piece-non-demandee',
  'qualifications/statut-juridique-impose',
  'qualifications/titulaire-ambigu',
  'redaction/sigle-variante',
  'structure/section-entrelacee',
  'structure/supervision-absente',
  'calendrier/contrat-apres-debut',
  'candidature/courriel-invalide',
  'livrables/quantite-divergente',
  'montants/somme-postes',
  'qualifications/contradiction',
]);

describe('seeded defects', () => {
  it('are of rules that exist, as are those that they also break', () => {
    expect(operators.flatMap(({ rule, also = [] }) => [rule, ...also]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = operators.map(({ rule, name }) => `${rule} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(rules.filter(({ id, severity }) => severity !== 'info' && !awaited.has(id)).map(({ id }) => id))('are planted for %s', (id) => {
    const own = operators.filter(({ rule }) => rule === id);
    expect(seededDefects(drafts, own, 1).length).toBeGreaterThan(0);
  });

  it.each(operators)('of $rule ($name) change the document, the same way each time', (operator) => {
    const [once, again] = [seededDefects(drafts, [operator], 2), seededDefects(drafts, [operator], 2)];
    expect(again.map(({ planted }) => planted)).toEqual(once.map(({ planted }) => planted));
    expect(once.filter(({ draft, planted }) => planted.trace === undefined && planted.lines.join('\n') === draft.lines.join('\n'))).toEqual([]);
  });
});

describe.each(cleanDrafts())('the clean source $name', (draft) => {
  it('is read as its gold says', async () => {
    const { exact } = await judged({ name: draft.name, path: 'document.docx', gold: draft.gold }, await documentBytes(draft, draft));
    expect(exact.filter(({ kind }) => kind !== 'right').map(({ kind, field, what }) => `${kind} ${field} : ${what}`)).toEqual([]);
    expect(exact.length).toBeGreaterThan(50);
  });

  it('has no error and no warning', async () => {
    expect([...(await spokenIn('document.docx', await documentBytes(draft, draft)))]).toEqual([]);
  });
});

// A model in, the numbers written in words and in figures that are not equal out.
import { example } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { figure, quoted } from '../wording.ts';

type Unequal = { readonly texte: string; readonly lettres: number; readonly chiffres: number };

/** « deux (2024) »: the parenthesis is a year, not the number again. */
function isYear(enLettres: number, enChiffres: number): boolean {
  return Number.isInteger(enChiffres) && enChiffres >= 1900 && enChiffres <= 2100 && enLettres < 1000;
}

/** « mille (1,000) »: a comma between thousands, as in English. */
function isGrouped(texte: string, enLettres: number, enChiffres: number): boolean {
  return /\(\d{1,3},\d{3}\b/u.test(texte) && enLettres === enChiffres * 1000;
}

const written = (texte: string, enLettres: number, enChiffres: number) =>
  example({ redaction: { nombresDoubles: [{ texte, enLettres, enChiffres }] } });

export const lettresChiffres = defineRule<Unequal>({
  id: 'montants/lettres-chiffres',
  severity: 'error',
  title: 'Nombre différent en lettres et en chiffres',
  why: 'En cas de litige, l’usage fait prévaloir les lettres : ce n’est peut-être pas le montant voulu.',
  remede: 'Écrivez le même nombre en lettres et en chiffres.',
  message: ({ texte, lettres, chiffres }) => `${texte} dit ${figure(lettres)} en lettres et ${figure(chiffres)} en chiffres, attendu le même nombre.`,
  accepts: () => [
    written('deux cent mille (200 000,00) dirhams', 200_000, 200_000),
    written('quatre (04) lots', 4, 4),
    written('mille (1,000) euros', 1000, 1),
    // A year in the parenthesis.
    written('les deux (2024) campagnes', 2, 2024),
  ],
  rejects: () => [
    { tor: written('deux cent mille (250 000) dirhams', 200_000, 250_000), at: 'redaction.nombresDoubles.0' },
    { tor: written('mille (2,000) euros', 1000, 2), at: 'redaction.nombresDoubles.0' },
    { tor: written('quatre (05) lots', 4, 5), at: 'redaction.nombresDoubles.0' },
  ],
  *check({ redaction: { nombresDoubles } }) {
    for (const [index, { texte, enLettres, enChiffres }] of nombresDoubles.entries()) {
      if (Math.abs(enLettres - enChiffres) < 0.005 || isYear(enLettres, enChiffres) || isGrouped(texte, enLettres, enChiffres)) continue;
      const path = `redaction.nombresDoubles.${index}` as const;
      yield {
        at: path,
        operands: [`${path}.enLettres`, `${path}.enChiffres`],
        facts: { texte: quoted(texte), lettres: enLettres, chiffres: enChiffres },
      };
    }
  },
});

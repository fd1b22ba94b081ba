// Amounts, currencies and tax bases of the model in, whether they can be compared out.
import type { Montant, Taxe } from '../model/values.ts';

const cfaFrancs: ReadonlySet<string> = new Set(['XOF', 'XAF', 'FCFA']);
const kinds: Readonly<Record<Taxe, 'net' | 'brut' | 'inclus'>> = { HT: 'net', HTVA: 'net', TTC: 'brut', TVAC: 'brut', TTI: 'inclus' };

/** « FCFA » is either of the two francs CFA. */
export function areSameCurrency(a: string, b: string): boolean {
  return a === b || (cfaFrancs.has(a) && cfaFrancs.has(b) && (a === 'FCFA' || b === 'FCFA'));
}

/** Belgian HTVA and TVAC are HT and TTC; TTI is defined nowhere and equals neither. */
export function areSameTaxBase(a: Taxe, b: Taxe): boolean {
  return kinds[a] === kinds[b];
}

/** An amount that does not say its currency may have that of the other. */
export function sameCurrency(a: Montant, b: Montant): boolean {
  return a.devise === undefined || b.devise === undefined || areSameCurrency(a.devise, b.devise);
}

/** An amount that does not say its tax base may have that of the other. */
export function sameTaxBase(a: Montant, b: Montant): boolean {
  return a.taxe === undefined || b.taxe === undefined || areSameTaxBase(a.taxe, b.taxe);
}

// A model in, the enumerations « i), ii), iii)… » whose items do not follow one another out.
import { example } from '../../model/example.ts';
import { written } from '../numbering.ts';
import { defineRule } from '../rule.ts';

type Break = { readonly avant: string; readonly apres: string; readonly attendu: string };

/** Values where an enumeration breaks: neither the next item, nor the first of an inner list, nor the return to an outer one. */
function breakIn(values: readonly number[]): { readonly before: number; readonly after: number } | undefined {
  const open: number[] = [];
  for (const value of values) {
    const before = open.at(-1);
    if (before === undefined || value === 1) {
      open.push(value);
      continue;
    }
    const level = open.lastIndexOf(value - 1);
    if (level === -1) return { before, after: value };
    open.splice(level, open.length - level, value);
  }
  return undefined;
}

/** Two items in a row prove that this is an enumeration, and not references to articles. */
function isEnumeration(values: readonly number[]): boolean {
  const [first, second] = values;
  return values.length >= 3 && first !== undefined && second === first + 1;
}

const enumeration = (style: string, valeurs: number[]) =>
  example({ redaction: { enumerations: [{ style, valeurs, texte: 'la mission comprend' }] } });

export const enumerationIncoherente = defineRule<Break>({
  id: 'structure/enumeration-incoherente',
  severity: 'warning',
  title: 'Énumération discontinue',
  why: 'Il manque peut-être des éléments à la liste, et un renvoi à l’un d’eux tombe à côté.',
  remede: 'Renumérotez les éléments ou rétablissez ceux qui manquent.',
  message: ({ avant, apres, attendu }) => `L’énumération passe de « ${avant} » à « ${apres} », attendu « ${attendu} ».`,
  accepts: () => [
    enumeration('i)', [1, 2, 3]),
    enumeration('i)', [1, 2, 3, 4, 5, 6]),
    // A list inside a list starts again, then the outer one goes on.
    enumeration('1)', [1, 2, 1, 2, 3, 3, 4]),
    // Articles cited, and a list that goes on from another place.
    enumeration('a)', [1, 4, 7]),
    enumeration('a)', [3, 4, 5]),
  ],
  rejects: () => [
    { tor: enumeration('i)', [1, 2, 3, 6, 7]), at: 'redaction.enumerations.0' },
    { tor: enumeration('a)', [1, 2, 2, 3]), at: 'redaction.enumerations.0' },
  ],
  *check(tor) {
    for (const [index, { style, valeurs }] of tor.redaction.enumerations.entries()) {
      const found = isEnumeration(valeurs) ? breakIn(valeurs) : undefined;
      if (found === undefined) continue;
      const { before, after } = found;
      yield {
        at: `redaction.enumerations.${index}`,
        operands: [`redaction.enumerations.${index}.valeurs`],
        facts: { avant: written(before, style), apres: written(after, style), attendu: written(before + 1, style) },
      };
    }
  },
});

// A kind of wording and what to say of it in; a rule that accuses every passage of that kind at once out.
import { marked, marksOf } from './marks.ts';
import { defineRule, type RegisteredRule } from './rule.ts';
import { count, list, quoted } from './wording.ts';

type Found = { readonly nombre: number; readonly passages: readonly string[] };

interface Wording {
  readonly id: string;
  /** The mark of the reader. */
  readonly genre: string;
  readonly title: string;
  readonly why: string;
  readonly remede: string;
  /** « passage laisse une obligation ouverte » and its plural; then what is expected. */
  readonly constat: readonly [singular: string, plural: string];
  readonly attendu: string;
  readonly examples: readonly [string, string];
}

const other: readonly [string, string] = ['anglicisme', 'un reporting mensuel'];
const shown = 4;

/** For information: style is never an error. */
export function markRule({ id, genre, title, why, remede, constat, attendu, examples }: Wording): RegisteredRule {
  return defineRule<Found>({
    id,
    severity: 'info',
    title,
    why,
    remede,
    message: ({ nombre, passages }) => `${count(nombre, ...constat)} (${list(passages, shown)}), attendu ${attendu}.`,
    accepts: () => [marked(), marked(other)],
    rejects: () => [
      { tor: marked([genre, examples[0]]), at: 'redaction.marques.0' },
      { tor: marked(other, [genre, examples[1]]), at: 'redaction.marques.1' },
    ],
    *check(tor) {
      const found = marksOf(tor, genre);
      const [first] = found;
      if (first === undefined) return;
      const passages = [...new Set(found.map(({ texte }) => quoted(texte)))];
      yield { at: first.path, operands: found.map(({ path }) => path), facts: { nombre: found.length, passages } };
    },
  });
}

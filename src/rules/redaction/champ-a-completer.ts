// A model in, the fields that were left to fill in, in one accusation, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule, type Severity } from '../rule.ts';
import { count, list, quoted } from '../wording.ts';

type Fields = { readonly nombre: number; readonly champs: readonly string[] };

/** The lines of a signature are filled in by hand, later. */
function isSignature(texte: string): boolean {
  return /^\W*(?:fait\s+[àa]|signature|lu\s+et\s+approuv|nom\s+et\s+(?:pr[ée]nom|qualit[ée]|signature)|le\s*[….]\W*$)/iu.test(texte);
}

const left = (...textes: string[]) => example({ redaction: { champsACompleter: textes.map((texte) => ({ texte })) } });

export const champACompleter = defineRule<Fields>({
  id: 'redaction/champ-a-completer',
  severity: 'error',
  title: 'Champ à compléter',
  why: 'Le document a été diffusé avant d’être fini : l’information manque, ou une autre valeur y sera supposée.',
  remede: 'Complétez chaque champ ou retirez la phrase.',
  message: ({ nombre, champs }) =>
    `${count(nombre, 'champ')} ${nombre < 2 ? 'reste' : 'restent'} à compléter (${list(champs, 5)}), attendu un texte définitif.`,
  accepts: () => [
    left(),
    // An ellipsis, a link or a table of contents is not a field: the reader tells them apart, and a date read in full is none.
    example({
      titre: 'Étude […] des filières',
      redaction: { dates: [{ texte: '15 mars 2025', valeur: '2025-03-15', role: 'limite', anneeEcrite: true }] },
    }),
  ],
  rejects: () => [
    { tor: left('[à compléter]', 'XX jours'), at: 'redaction.champsACompleter.0' },
    { tor: left('Fait à ……', '[●]'), at: 'redaction.champsACompleter.1' },
    // A signature block alone: for information.
    { tor: left('Fait à ……'), at: 'redaction.champsACompleter.0' },
  ],
  *check({ redaction: { champsACompleter } }) {
    const all = champsACompleter.map(({ texte }, index) => ({ texte, index }));
    const forgotten = all.filter(({ texte }) => !isSignature(texte));
    const accused = forgotten.length > 0 ? forgotten : all;
    const first = accused[0];
    if (first === undefined) return;
    const severity: Severity = forgotten.length > 0 ? 'error' : 'info';
    yield {
      at: `redaction.champsACompleter.${first.index}`,
      operands: accused.map(({ index }): Path => `redaction.champsACompleter.${index}`),
      related: accused
        .slice(1)
        .map(({ texte, index }) => ({ path: `redaction.champsACompleter.${index}` as const, message: `${quoted(texte)} est aussi à compléter.` })),
      facts: { nombre: accused.length, champs: accused.map(({ texte }) => quoted(texte)) },
      severity,
    };
  },
});

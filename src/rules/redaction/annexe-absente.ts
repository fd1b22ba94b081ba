// A model in, annexes that the text names and the file lacks, although it holds others of them, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule, type Severity } from '../rule.ts';
import { list, quoted } from '../wording.ts';

type Missing = { readonly annexes: readonly string[] };

const joined = (nom: string) => ({ nom, jointe: true });
const named = (nom: string) => ({ nom, jointe: false });

export const annexeAbsente = defineRule<Missing>({
  id: 'redaction/annexe-absente',
  severity: 'warning',
  title: 'Annexe citée et non jointe',
  why: 'Le candidat ne peut pas lire ce que le texte lui oppose, et demandera l’annexe pendant la consultation.',
  remede: 'Joignez l’annexe, corrigez son numéro, ou dites où la trouver.',
  message: ({ annexes }) => `Le texte cite ${list(annexes)} que le fichier ne contient pas, attendu toutes les annexes citées.`,
  accepts: [
    example({ redaction: { annexes: [joined('Annexe 1 : Plan d’action'), joined('Annexe 2 : Modèle d’offre')] } }),
    example({}),
    // The terms of reference are themselves an annex of the file around them.
    example({ typeDocument: 'contrat', redaction: { annexes: [joined('Annexe A : Termes de référence'), named('Annexe B')] } }),
    example({ redaction: { annexes: [joined('ANNEXE II : TERMES DE RÉFÉRENCE'), named('Annexe III')] } }),
  ],
  rejects: [
    { tor: example({ redaction: { annexes: [joined('Annexe 1 : Plan d’action'), named('Annexe 2')] } }), at: 'redaction.annexes.1' },
    // All of them may be files of their own: for information.
    { tor: example({ redaction: { annexes: [named('Annexe 1'), named('Annexe 2')] } }), at: 'redaction.annexes.0' },
  ],
  *check({ typeDocument, redaction: { annexes } }) {
    const missing = annexes.flatMap(({ nom, jointe }, index) => (jointe ? [] : [{ nom, index }]));
    const [first, ...others] = missing;
    const isItselfAnAnnex = annexes.some(({ nom, jointe }) => jointe && /termes de r[ée]f[ée]rence|cahier des charges|\btdr\b/iu.test(nom));
    if (first === undefined || typeDocument === 'contrat' || typeDocument === 'autre' || isItselfAnAnnex) return;
    const severity: Severity = missing.length < annexes.length ? 'warning' : 'info';
    yield {
      at: `redaction.annexes.${first.index}`,
      operands: missing.map(({ index }): Path => `redaction.annexes.${index}`),
      related: others.map(({ nom, index }) => ({ path: `redaction.annexes.${index}` as const, message: `${quoted(nom)} manque aussi.` })),
      facts: { annexes: missing.map(({ nom }) => quoted(nom)) },
      severity,
      absence: true,
    };
  },
});

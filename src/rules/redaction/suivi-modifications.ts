// A model in, tracked changes and comments left in the file out.
import { example } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { count, list } from '../wording.ts';

type Left = { readonly traces: readonly string[] };

const left = (insertions: number, suppressions: number, commentaires: number) =>
  example({ redaction: { revisions: { insertions, suppressions, commentaires } } });

export const suiviModifications = defineRule<Left>({
  id: 'redaction/suivi-modifications',
  severity: 'error',
  title: 'Modifications suivies ou commentaires non résolus',
  why: 'Chaque lecteur verra un autre texte selon l’affichage de ses révisions, et les échanges internes sont diffusés avec le document.',
  remede: 'Acceptez ou refusez les modifications et supprimez les commentaires avant de diffuser le document.',
  message: ({ traces }) => `Le fichier garde ${list(traces)}, attendu un texte définitif.`,
  accepts: () => [example({}), left(0, 0, 0)],
  rejects: () => [
    { tor: left(3, 1, 0), at: 'redaction.revisions' },
    // Comments alone do not change the text.
    { tor: left(0, 0, 2), at: 'redaction.revisions' },
  ],
  *check({ redaction: { revisions } }) {
    if (revisions === undefined) return;
    const { insertions, suppressions, commentaires } = revisions;
    const traces = [
      ...(insertions > 0 ? [count(insertions, 'insertion suivie', 'insertions suivies')] : []),
      ...(suppressions > 0 ? [count(suppressions, 'suppression suivie', 'suppressions suivies')] : []),
      ...(commentaires > 0 ? [count(commentaires, 'commentaire')] : []),
    ];
    if (traces.length === 0) return;
    yield {
      at: 'redaction.revisions',
      operands: [],
      facts: { traces },
      ...(insertions + suppressions === 0 ? { severity: 'warning' as const } : {}),
    };
  },
});

// Nothing in; what the file of exceptions beside a document may say, as a schema, out.
import { z } from 'zod';
import { catalogue } from '../exceptions/catalogue.ts';

const named = (given: unknown): readonly string[] => catalogue.map(({ id }) => id).filter((id) => id.endsWith(`/${String(given)}`));

const rule = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/u, {
  error: ({ input }) => `un identifiant de « tor rules », comme ${named(input)[0] ?? 'paiement/total-100'}`,
});

export const sidecarSchema = z
  .strictObject({
    exceptions: z.array(
      z.strictObject({
        regle: z.union([rule, z.array(rule).min(1)]).meta({ description: 'Règle, ou liste de règles, dont les constats sont écartés.' }),
        motif: z.string().optional().meta({ description: 'Pourquoi ; sans motif, rien n’est écarté.' }),
        jusquAu: z.string().optional().meta({ description: 'Dernier jour de l’exception, AAAA-MM-JJ.' }),
        passage: z.string().min(1).optional().meta({ description: 'Mots que le constat doit citer ; sans eux, tout le document.' }),
      }),
    ),
  })
  .meta({ id: 'Exceptions', title: 'Exceptions d’un document', description: 'FICHIER.tor.yaml, à côté du document.' });

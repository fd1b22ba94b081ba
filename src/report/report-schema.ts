// The public report as a schema: what `tor schema report` prints and the tests hold every report against.
import { z } from 'zod';
import type { Report } from './report.ts';

const severity = z.enum(['error', 'warning', 'info']).meta({ description: 'erreur, avertissement, remarque' });

const place = z
  .strictObject({
    section: z.string().exactOptional(),
    page: z.int().exactOptional(),
    paragraph: z.int().exactOptional(),
    line: z.int(),
    column: z.int(),
    endLine: z.int(),
    endColumn: z.int(),
    quote: z.string(),
    before: z.string().exactOptional(),
    after: z.string().exactOptional(),
  })
  .meta({ id: 'Place', description: 'Où cela se lit : lignes et colonnes, comptées à partir de 1, du texte que montre « tor text ».' });

const fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);

const findingShape = {
  rule: z.string().meta({ description: 'clause/défaut' }),
  severity,
  message: z.string(),
  remede: z.string(),
  path: z.string().meta({ description: 'Chemin dans le modèle.' }),
  operands: z.array(z.string()),
  place: place.exactOptional(),
  related: z.array(z.strictObject({ path: z.string(), message: z.string(), place: place.exactOptional() })),
  facts: z.record(z.string(), fact),
  fingerprint: z.string().meta({ description: 'Règle, chemin et faits ; jamais un numéro de ligne.' }),
};

const finding = z.strictObject(findingShape).meta({ id: 'Finding', description: 'Constat.' });

const suppressed = z
  .strictObject({
    ...findingShape,
    motif: z.string().meta({ description: 'Pourquoi ce constat a été écarté.' }),
    until: z.string().exactOptional().meta({ description: 'Dernier jour de l’exception, AAAA-MM-JJ.' }),
    by: z.enum(['comment', 'file']).meta({ description: 'Un commentaire du document, ou le fichier à côté de lui.' }),
  })
  .meta({ id: 'SuppressedFinding', description: 'Constat écarté par une exception.' });

const baseline = z
  .strictObject({
    known: z.int().nonnegative().meta({ description: 'Constats de l’état de référence encore présents.' }),
    fixed: z
      .array(z.strictObject({ rule: z.string(), fingerprint: z.string(), message: z.string() }))
      .meta({ description: 'Constats corrigés depuis.' }),
  })
  .meta({ id: 'BaselineReport' });

const document = z
  .strictObject({
    source: z.strictObject({
      file: z.string(),
      format: z.string().exactOptional(),
      sha256: z.string().exactOptional(),
      pages: z.int().exactOptional(),
    }),
    status: z.enum(['read', 'partial', 'unreadable']),
    error: z.strictObject({ code: z.string(), message: z.string() }).exactOptional(),
    notices: z.array(z.strictObject({ code: z.string(), message: z.string(), page: z.int().exactOptional() })),
    coverage: z.number().min(0).max(1).exactOptional(),
    verified: z.array(z.string()).exactOptional(),
    findings: z.array(finding),
    suppressed: z.array(suppressed).exactOptional(),
    baseline: baseline.exactOptional(),
  })
  .meta({ id: 'DocumentReport', description: 'Ce qui a été constaté dans un document.' });

const count = z.int().nonnegative();

export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    tool: z.strictObject({ name: z.literal('tor'), version: z.string() }),
    documents: z.array(document),
    summary: z.strictObject({ documents: count, errors: count, warnings: count, infos: count, unreadable: count }),
  })
  .meta({ id: 'Report', title: 'Rapport de tor', description: 'Ce que « tor check --format json » imprime.' }) satisfies z.ZodType<Report>;

// The model of one document, whole: what `tor convert` prints.
import { z } from 'zod';
import { calendrierSchema, equipeSchema } from './calendrier.ts';
import { livrableSchema, lotSchema, objectifSchema, organisationSchema, tacheSchema } from './contenu.ts';
import { budgetSchema, paiementSchema, penalitesSchema } from './paiement.ts';
import { redactionSchema } from './redaction.ts';
import { lignesSchema, sectionSchema } from './sections.ts';
import { candidatureSchema, evaluationSchema, qualificationSchema, supervisionSchema } from './selection.ts';

export const sourceSchema = z.strictObject({
  fichier: z.string(),
  format: z.enum(['pdf', 'docx', 'odt', 'doc', 'txt', 'md']),
  sha256: z.string(),
  pages: z.int().optional(),
  langue: z.string(),
});

export const provenanceSchema = z.strictObject({
  lignes: lignesSchema,
  page: z.int().optional(),
  paragraphe: z.int().optional(),
  citation: z.string(),
  methode: z.enum(['explicite', 'deduit', 'calcule']),
  confiance: z.number(),
});
export type Provenance = z.infer<typeof provenanceSchema>;

export const torSchema = z
  .strictObject({
    version: z.literal(1),
    source: sourceSchema,
    titre: z.string().optional(),
    typeDocument: z.enum(['termesDeReference', 'appelAConsultation', 'appelAManifestation', 'cahierDesCharges', 'contrat', 'autre']),
    reference: z.string().optional(),
    pays: z.string().optional(),
    organisations: z.array(organisationSchema),
    sections: z.array(sectionSchema),
    objectifs: z.array(objectifSchema),
    taches: z.array(tacheSchema),
    livrables: z.array(livrableSchema),
    lots: z.array(lotSchema).optional(),
    calendrier: calendrierSchema,
    equipe: equipeSchema,
    paiement: paiementSchema,
    penalites: penalitesSchema.optional(),
    budget: budgetSchema,
    qualifications: z.array(qualificationSchema),
    candidature: candidatureSchema,
    evaluation: evaluationSchema,
    supervision: supervisionSchema,
    redaction: redactionSchema,
    nonInterprete: z.array(lignesSchema),
    provenance: z.record(z.string(), provenanceSchema).optional(),
  })
  .meta({ id: 'Tor', title: 'Termes de référence', description: 'Ce que tor a lu dans un document.' });

/** The model of one document. In YAML and inside the program `provenance` stands apart. */
export type Tor = z.infer<typeof torSchema>;
export type TypeDocument = Tor['typeDocument'];

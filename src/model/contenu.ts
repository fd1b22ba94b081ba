// What the mission is: organisations, objectives, tasks, deliverables, lots.
import { z } from 'zod';
import { chargeSchema, echeanceSchema, montantSchema } from './values.ts';

export const organisationSchema = z.strictObject({
  nom: z.string(),
  sigle: z.string().optional(),
  role: z.enum(['autoriteContractante', 'beneficiaire', 'partenaire', 'bailleur', 'gestionnaire', 'inconnu']),
});
export type Organisation = z.infer<typeof organisationSchema>;

export const objectifSchema = z.strictObject({ texte: z.string(), niveau: z.enum(['general', 'specifique']), ref: z.string().optional() });
export type Objectif = z.infer<typeof objectifSchema>;

export const tacheSchema = z.strictObject({ texte: z.string(), ref: z.string().optional(), quantite: z.number().optional() });
export type Tache = z.infer<typeof tacheSchema>;

/** `nonListe`: named elsewhere (payment, calendar), absent from the list of deliverables. */
export const livrableSchema = z.strictObject({
  ref: z.string().optional(),
  intitule: z.string(),
  echeance: echeanceSchema.optional(),
  charge: chargeSchema.optional(),
  montant: montantSchema.optional(),
  pagesMax: z.int().optional(),
  format: z.string().optional(),
  groupe: z.string().optional(),
  alias: z.array(z.string()).optional(),
  elements: z.array(z.string()).optional(),
  nonListe: z.literal(true).optional(),
});
export type Livrable = z.infer<typeof livrableSchema>;

export const lotSchema = z.strictObject({ ref: z.string(), intitule: z.string() });
export type Lot = z.infer<typeof lotSchema>;

// When the mission takes place and what effort it asks; who does it.
import { z } from 'zod';
import { chargeSchema, dateSchema, dureeSchema, echeanceSchema } from './values.ts';

/** A row of the schedule; sub-totals and totals are left out. `charges`: one effort per holder when the table has several columns. */
export const ligneCalendrierSchema = z.strictObject({
  ref: z.string().optional(),
  intitule: z.string(),
  charge: chargeSchema.optional(),
  charges: z.array(z.strictObject({ titulaire: z.string(), charge: chargeSchema })).optional(),
  echeance: echeanceSchema.optional(),
});
export type LigneCalendrier = z.infer<typeof ligneCalendrierSchema>;

export const phaseSchema = z.strictObject({
  nom: z.string(),
  debut: dateSchema.optional(),
  fin: dateSchema.optional(),
  duree: dureeSchema.optional(),
});

export const calendrierSchema = z.strictObject({
  debut: dateSchema.optional(),
  fin: dateSchema.optional(),
  duree: dureeSchema.optional(),
  charge: chargeSchema.optional(),
  renvoiDuree: z.strictObject({ texte: z.string() }).optional(),
  lignes: z.array(ligneCalendrierSchema),
  totalDeclare: chargeSchema.optional(),
  phases: z.array(phaseSchema),
  lieux: z.array(z.string()),
});
export type Calendrier = z.infer<typeof calendrierSchema>;

export const equipeSchema = z.strictObject({
  nombre: z.int().optional(),
  membres: z.array(z.strictObject({ role: z.string(), nombre: z.int().optional(), charge: chargeSchema.optional() })),
});
export type Equipe = z.infer<typeof equipeSchema>;

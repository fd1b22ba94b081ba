// Who may apply, how and on what criteria: qualifications, application, evaluation, supervision.
import { z } from 'zod';
import { borneSchema, dateSchema, dureeSchema, heureSchema } from './values.ts';

/** `diplome` is « bac+5 » style; `langues` are ISO 639-1; `mesurable` when a number, level or evidence is asked. */
export const qualificationSchema = z.strictObject({
  texte: z.string(),
  nature: z.enum(['obligatoire', 'atout']),
  diplome: z.string().optional(),
  annees: z.number().optional(),
  langues: z.array(z.string()).optional(),
  titulaire: z.string().optional(),
  mesurable: z.boolean(),
});
export type Qualification = z.infer<typeof qualificationSchema>;

export const dateLimiteSchema = z.strictObject({
  date: dateSchema,
  borne: borneSchema,
  heure: heureSchema.optional(),
  anneeDeduite: z.literal(true).optional(),
});
export type DateLimite = z.infer<typeof dateLimiteSchema>;

export const candidatureSchema = z.strictObject({
  dateLimite: dateLimiteSchema.optional(),
  datesLimites: z.array(dateLimiteSchema).optional(),
  publication: dateSchema.optional(),
  validite: dureeSchema.optional(),
  questions: z.strictObject({ date: dateSchema.optional(), contact: z.string().optional() }).optional(),
  courriels: z.array(z.string()),
  objet: z.string().optional(),
  pieces: z.array(z.strictObject({ nom: z.string(), groupe: z.enum(['administratif', 'technique', 'financier']).optional() })),
  canal: z.array(z.enum(['courriel', 'portail', 'depot', 'poste'])),
});
export type Candidature = z.infer<typeof candidatureSchema>;

/** `parent`: the title of the criterion that this one details. A criterion named without a weight has no unit either. */
export const critereSchema = z.strictObject({
  intitule: z.string(),
  poids: z.number().optional(),
  unite: z.enum(['pourcent', 'point']).optional(),
  parent: z.string().optional(),
  implicite: z.literal(true).optional(),
});
export type Critere = z.infer<typeof critereSchema>;

/** `methode`: an award method is named (moins-disant, qualité-coût, qualité technique, renvoi à un règlement) though no criterion is listed. `totauxParEtape`: several stages are each noted out of a total of their own, in the order of the text. */
export const evaluationSchema = z.strictObject({
  criteres: z.array(critereSchema),
  seuil: z.number().optional(),
  totalDeclare: z.number().optional(),
  totauxParEtape: z.array(z.number()).optional(),
  methode: z.string().optional(),
});
export type Evaluation = z.infer<typeof evaluationSchema>;

export const supervisionSchema = z.strictObject({ superviseur: z.string().optional(), comite: z.string().optional() });
export type Supervision = z.infer<typeof supervisionSchema>;

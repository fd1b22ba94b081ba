// What is paid, when and for what: instalments, penalties, budget.
import { z } from 'zod';
import { dateSchema, dureeSchema, montantSchema, taxeSchema } from './values.ts';

export const declencheurSchema = z.strictObject({
  nature: z.enum(['signature', 'remise', 'validation', 'date', 'avancement', 'periode', 'nonDit']),
  texte: z.string(),
  livrables: z.array(z.string()),
  date: dateSchema.optional(),
  delai: dureeSchema.optional(),
});
export type Declencheur = z.infer<typeof declencheurSchema>;

/** `pourcentage` counts `multiplicite` times; `totalite` is never 100 %; `reste` is « le solde » without a figure. */
export const trancheSchema = z.strictObject({
  rang: z.int(),
  pourcentage: z.number().optional(),
  montant: montantSchema.optional(),
  base: z.enum(['total', 'honoraires', 'frais']).optional(),
  lot: z.string().optional(),
  /** The optional or conditional part that it pays, outside the price: « tranche optionnelle 2 ». */
  option: z.string().optional(),
  totalite: z.literal(true).optional(),
  reste: z.literal(true).optional(),
  multiplicite: z.int().optional(),
  avance: z.literal(true).optional(),
  /** Paid against a guarantee of restitution. */
  garantie: z.literal(true).optional(),
  /** Receipts or an invoice release it, or settle it later. */
  justificatifs: z.literal(true).optional(),
  liste: z.enum(['corps', 'annexe']).optional(),
  declencheur: declencheurSchema,
});
export type Tranche = z.infer<typeof trancheSchema>;

export const paiementSchema = z.strictObject({
  tranches: z.array(trancheSchema),
  delai: dureeSchema.optional(),
  totalDeclare: montantSchema.optional(),
  /** `liberation`: the document says when what is held back is paid. */
  retenue: z.strictObject({ pourcentage: z.number().optional(), texte: z.string(), liberation: z.literal(true).optional() }).optional(),
});
export type Paiement = z.infer<typeof paiementSchema>;

export const penalitesSchema = z.strictObject({
  taux: z.strictObject({ valeur: z.number(), pour: z.union([z.literal(100), z.literal(1000)]), par: z.enum(['jour', 'semaine']) }).optional(),
  plafond: z.strictObject({ pourcentage: z.number() }).optional(),
  texte: z.string(),
});
export type Penalites = z.infer<typeof penalitesSchema>;

export const budgetSchema = z.strictObject({
  plafond: montantSchema.optional(),
  estimation: montantSchema.optional(),
  offre: z
    .strictObject({
      devise: z.string().optional(),
      devises: z.array(z.string()).optional(),
      taxe: taxeSchema.optional(),
      forme: z.enum(['forfait', 'tauxJournalier', 'bordereau']).optional(),
    })
    .optional(),
});
export type Budget = z.infer<typeof budgetSchema>;

// Facts about the wording, so that rules never need the text.
import { z } from 'zod';
import { dateSchema } from './values.ts';

export const jours = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** `invalide`: an impossible date; `role` tells what the date is for. */
export const dateEcriteSchema = z.strictObject({
  texte: z.string(),
  valeur: dateSchema.optional(),
  jourEcrit: z.enum(jours).optional(),
  anneeEcrite: z.boolean(),
  invalide: z.literal(true).optional(),
  role: z.enum(['limite', 'livrable', 'mission', 'passe', 'loi', 'autre']),
});
export type DateEcrite = z.infer<typeof dateEcriteSchema>;

export const redactionSchema = z.strictObject({
  champsACompleter: z.array(z.strictObject({ texte: z.string() })),
  sigles: z.array(z.strictObject({ sigle: z.string(), developpe: z.string().optional(), occurrences: z.int() })),
  renvois: z.array(z.strictObject({ texte: z.string(), cible: z.string(), resolu: z.boolean() })),
  annexes: z.array(z.strictObject({ nom: z.string(), jointe: z.boolean() })),
  /** `style` as in « i) », « a) », « 1) »; `valeurs` are the ordinals in the order of the text. */
  enumerations: z.array(z.strictObject({ style: z.string(), valeurs: z.array(z.int()), texte: z.string() })),
  dates: z.array(dateEcriteSchema),
  nombresDoubles: z.array(z.strictObject({ texte: z.string(), enLettres: z.number(), enChiffres: z.number() })),
  marques: z.array(z.strictObject({ genre: z.string(), texte: z.string(), clause: z.string() })),
  /** What the selected bidder owes on a given day: « le prestataire retenu participera à la réunion du … ». */
  obligations: z.array(z.strictObject({ texte: z.string(), date: dateSchema })).optional(),
  /** Who is said to accept the works; `paiement`: in the clause that pays them. */
  validateurs: z.array(z.strictObject({ organe: z.string(), paiement: z.literal(true).optional() })).optional(),
  /** Columns of amounts that end on a total. */
  sommes: z.array(z.strictObject({ colonne: z.string(), valeurs: z.array(z.number()), total: z.number() })).optional(),
  /** Numbers of two levels or more typed before rows, items and lines that are no heading; `parties`: what stands below has parts of its own. */
  points: z.array(z.strictObject({ numero: z.string(), texte: z.string(), parties: z.literal(true).optional() })).optional(),
  /** Numbers that the headings skip and the text accounts for, in a line that is no heading or as omitted. */
  numerosSansTitre: z.array(z.string()).optional(),
  /** When the contract is to be signed, or comes into force. */
  contrat: z.strictObject({ date: dateSchema, texte: z.string() }).optional(),
  revisions: z.strictObject({ insertions: z.int(), suppressions: z.int(), commentaires: z.int() }).optional(),
});
export type Redaction = z.infer<typeof redactionSchema>;

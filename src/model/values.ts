// The values that the clauses share: dates, durations, efforts, amounts, hours. Contract: docs of the model, « Values ».
import { z } from 'zod';

const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** ISO 8601 date, reduced date (« 2024-10 », « 2024 ») or interval (« 2023-10-01/2023-12-31 »). */
export const dateSchema = z
  .string()
  .regex(new RegExp(`^${day}(?:/${day})?$`, 'u'))
  .meta({ id: 'Date', description: 'Date ISO 8601, date réduite ou intervalle.' });
export type Date = z.infer<typeof dateSchema>;

export const borneSchema = z.enum(['auPlusTard', 'avant', 'le', 'aPartirDe', 'environ']);
export type Borne = z.infer<typeof borneSchema>;

export const uniteSchema = z.enum([
  'jour',
  'jourOuvre',
  'jourOuvrable',
  'jourCalendaire',
  'jourFranc',
  'semaine',
  'mois',
  'trimestre',
  'semestre',
  'an',
]);
export type Unite = z.infer<typeof uniteSchema>;

export const periodiciteSchema = z.enum([
  'hebdomadaire',
  'bimensuelle',
  'mensuelle',
  'bimestrielle',
  'trimestrielle',
  'semestrielle',
  'annuelle',
  'parReunion',
  'parActivite',
]);
export type Periodicite = z.infer<typeof periodiciteSchema>;

/** signature | notification | ordreDeService | demarrage | T0 | finPeriode | finMission | cloture | livrable:REF | validation:REF | nonDite */
export const origineSchema = z
  .string()
  .regex(/^(?:signature|notification|ordreDeService|demarrage|T0|finPeriode|finMission|cloture|nonDite|(?:livrable|validation):.+)$/u);

export const relativeSchema = z.strictObject({ origine: origineSchema, decalage: z.number(), unite: uniteSchema });
export type Relative = z.infer<typeof relativeSchema>;

/** A due date: absolute, relative or periodic; at least one of the three. */
export const echeanceSchema = z
  .strictObject({
    date: dateSchema.optional(),
    borne: borneSchema.optional(),
    anneeDeduite: z.literal(true).optional(),
    relative: relativeSchema.optional(),
    periodicite: periodiciteSchema.optional(),
    nombre: z.int().positive().optional(),
  })
  .meta({ id: 'Echeance', description: 'Échéance : date, délai relatif ou périodicité, au moins l’un des trois.' });
export type Echeance = z.infer<typeof echeanceSchema>;

/** Calendar time. */
export const dureeSchema = z
  .strictObject({ min: z.number(), max: z.number(), unite: uniteSchema, environ: z.literal(true).optional() })
  .meta({ id: 'Duree' });
export type Duree = z.infer<typeof dureeSchema>;

/** Effort. */
export const chargeSchema = z.strictObject({ min: z.number(), max: z.number(), unite: z.enum(['hommeJour', 'hommeMois']) }).meta({ id: 'Charge' });
export type Charge = z.infer<typeof chargeSchema>;

export const taxeSchema = z.enum(['HT', 'TTC', 'HTVA', 'TVAC', 'TTI']);
export type Taxe = z.infer<typeof taxeSchema>;

/** `devise` is ISO 4217, or « FCFA » when the country does not tell XOF from XAF. */
export const montantSchema = z
  .strictObject({ valeur: z.number(), devise: z.string().optional(), taxe: taxeSchema.optional(), enLettres: z.string().optional() })
  .meta({ id: 'Montant' });
export type Montant = z.infer<typeof montantSchema>;

/** « 23:59 »; minuit is « 24:00 », midi « 12:00 ». `fuseau` is an IANA zone or an offset « +01:00 ». */
export const heureSchema = z
  .strictObject({
    heure: z.string().regex(/^\d{2}:\d{2}$/u),
    fuseau: z.string().optional(),
    texte: z.string(),
    /** Of a midnight: the document says which day it closes. */
    jourDit: z.literal(true).optional(),
  })
  .meta({ id: 'Heure' });
export type Heure = z.infer<typeof heureSchema>;

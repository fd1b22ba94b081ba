// A gold file in; what a person read in the document, in the flat shape of the shared scorer (« a|b »: either value is right).
import { z } from 'zod';

const scalar = z.union([z.string(), z.number()]);
const echeance = z.looseObject({
  date: z.string().optional(),
  borne: z.string().optional(),
  periodicite: z.string().optional(),
  relative: z.looseObject({ origine: z.string(), decalage: scalar, unite: z.string() }).optional(),
});
const charge = z.looseObject({ min: scalar, max: scalar.optional(), unite: z.string() });
const montant = z.looseObject({ valeur: scalar, devise: z.string().optional(), taxe: z.string().optional() });
const texte = z.looseObject({ texte: z.string() });

/** What is absent was not labelled when `partiel`, else it is not in the document; the fields after `evaluation` always count as labelled only when given. */
export const goldSchema = z.looseObject({
  fichier: z.string().optional(),
  partiel: z.boolean().optional(),
  /** Fields (or their heads) that are not read right yet: counted by the evaluation, left out of the test. */
  aMieuxLire: z.array(z.string()).optional(),
  nonLabellises: z.array(z.string()).optional(),
  /** How strictly the test compares its texts; absent: the same words. */
  niveau: z.enum(['exact', 'tolerant']).optional(),
  titre: z.string().optional(),
  sections: z.array(z.looseObject({ titre: z.string(), numero: z.string().optional(), types: z.array(z.string()) })).optional(),
  livrables: z.array(z.looseObject({ ref: z.string().optional(), intitule: z.string(), echeance: echeance.optional() })).optional(),
  livrablesOptionnels: z.array(z.string()).optional(),
  calendrier: z
    .looseObject({
      debut: z.string().optional(),
      fin: z.string().optional(),
      duree: charge.optional(),
      charge: charge.optional(),
      totalDeclare: charge.optional(),
      lignes: z.array(z.looseObject({ intitule: z.string().optional(), charge: charge.optional(), echeance: echeance.optional() })).optional(),
    })
    .optional(),
  paiement: z
    .looseObject({
      tranches: z
        .array(
          z.looseObject({
            rang: z.number(),
            pourcentage: scalar.optional(),
            montant: montant.optional(),
            base: z.string().optional(),
            lot: z.string().optional(),
            multiplicite: scalar.optional(),
            nature: z.string().optional(),
            livrables: z.array(z.string()).optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  budget: z.looseObject({ plafond: montant.optional(), estimation: montant.optional() }).optional(),
  qualifications: z
    .array(
      z.looseObject({
        texte: z.string(),
        nature: z.string().optional(),
        annees: scalar.optional(),
        diplome: z.string().optional(),
        langues: z.array(z.string()).optional(),
        titulaire: z.string().optional(),
        mesurable: z.boolean().optional(),
      }),
    )
    .optional(),
  candidature: z
    .looseObject({
      dateLimite: z
        .looseObject({ date: z.string(), heure: z.string().optional(), fuseau: z.string().optional(), borne: z.string().optional() })
        .optional(),
      courriels: z.array(z.string()).optional(),
      objet: z.string().optional(),
      pieces: z.array(z.looseObject({ nom: z.string() })).optional(),
      publication: z.string().optional(),
      validite: charge.optional(),
      questions: z.looseObject({ date: z.string().optional(), contact: z.string().optional() }).optional(),
      canal: z.array(z.string()).optional(),
    })
    .optional(),
  evaluation: z
    .looseObject({
      criteres: z
        .array(z.looseObject({ intitule: z.string(), poids: scalar.optional(), unite: z.string().optional(), parent: z.string().optional() }))
        .optional(),
      seuil: scalar.optional(),
      totalDeclare: scalar.optional(),
      methode: z.string().optional(),
    })
    .optional(),
  organisations: z.array(z.looseObject({ nom: z.string(), role: z.string() })).optional(),
  objectifs: z.array(texte).optional(),
  taches: z.array(texte).optional(),
  penalites: z
    .looseObject({ taux: z.looseObject({ valeur: scalar }).optional(), plafond: z.looseObject({ pourcentage: scalar }).optional() })
    .optional(),
  supervision: z.looseObject({ superviseur: z.string().optional(), comite: z.string().optional() }).optional(),
  champsACompleter: z.array(z.string()).optional(),
  sigles: z.array(z.looseObject({ sigle: z.string(), developpe: z.string().optional() })).optional(),
  /** The rules that fire as error or warning, all of them. */
  regles: z.array(z.string()).optional(),
  constats: z
    .looseObject({
      attendus: z.record(z.string(), z.looseObject({ severite: z.string() })).optional(),
      interdits: z.array(z.string()).optional(),
    })
    .optional(),
});
export type Gold = z.infer<typeof goldSchema>;

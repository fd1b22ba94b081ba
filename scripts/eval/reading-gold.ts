// The `tor.json` of a fixture in (a model, cut down); the same reading in the flat shape of a gold goes out.
import { z } from 'zod';
import { type Gold, goldSchema } from './gold.ts';

const readingSchema = z.looseObject({
  livrables: z.array(z.looseObject({ intitule: z.string(), nonListe: z.boolean().optional() })),
  paiement: z.looseObject({
    tranches: z.array(z.looseObject({ declencheur: z.looseObject({ nature: z.string(), livrables: z.array(z.string()) }) })),
  }),
  candidature: z.looseObject({
    dateLimite: z.looseObject({ heure: z.looseObject({ heure: z.string(), fuseau: z.string().optional() }).optional() }).optional(),
  }),
  redaction: z.looseObject({ champsACompleter: z.array(z.looseObject({ texte: z.string() })) }),
  organisations: z.array(z.looseObject({ role: z.string() })).optional(),
});

/** Throws when the reading has not the shape of the model. */
export function goldOfReading(json: unknown): Gold {
  const reading = readingSchema.parse(json);
  const { dateLimite } = reading.candidature;
  return goldSchema.parse({
    ...reading,
    livrables: reading.livrables.filter(({ nonListe }) => nonListe !== true),
    paiement: { tranches: reading.paiement.tranches.map(({ declencheur, ...tranche }) => ({ ...tranche, ...declencheur })) },
    candidature: {
      ...reading.candidature,
      ...(dateLimite === undefined ? {} : { dateLimite: { ...dateLimite, heure: dateLimite.heure?.heure, fuseau: dateLimite.heure?.fuseau } }),
    },
    champsACompleter: reading.redaction.champsACompleter.map(({ texte }) => texte),
  });
}

// The rules and profiles of the program in; what a configuration file may say, as a schema, out.
import { z } from 'zod';
import { type CatalogueEntry, catalogue } from '../exceptions/catalogue.ts';
import { profiles } from '../profiles/profiles.ts';
import type { RuleOption } from '../rules/rule.ts';
import { severityNames } from './severity-names.ts';

/** In French as reports say it, in English as other tools do. */
const severity = z.enum(severityNames).meta({ id: 'Gravite', description: 'erreur, avertissement, remarque ; non : la règle se tait' });

function figureOf({ default: usual, minimum, maximum, description }: RuleOption): z.ZodType<number | undefined> {
  return z.number().min(minimum).max(maximum).optional().meta({ description, default: usual });
}

function settingOf({ options = {}, title }: CatalogueEntry) {
  const figures = Object.entries(options).map(([name, option]) => [name, figureOf(option)] as const);
  const setting = z.strictObject({
    severity: severity.optional(),
    ...(figures.length === 0 ? {} : { options: z.strictObject(Object.fromEntries(figures)).optional() }),
  });
  return z.union([severity, setting]).optional().meta({ description: title });
}

/** A whole clause at once: « paiement/* ». */
const clauses = [...new Set(catalogue.map(({ id }) => id.slice(0, id.indexOf('/'))))];

const ruleSettings = z
  .strictObject({
    ...Object.fromEntries(clauses.map((clause) => [`${clause}/*`, severity.optional().meta({ description: `Toutes les règles ${clause}/…` })])),
    ...Object.fromEntries(catalogue.map((rule) => [rule.id, settingOf(rule)])),
  })
  .meta({ description: 'Gravité et options des règles, par identifiant ou par clause entière (« paiement/* »).' });

const judged = {
  profile: z.enum(Object.keys(profiles)).optional().meta({ description: 'Ce que l’agence exige.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'deux lettres, comme MA pour le Maroc')
    .optional()
    .meta({ description: 'Pays d’exécution, code ISO 3166 à deux lettres : BJ, MA, FR…' }),
  rules: ruleSettings.optional(),
};

const globs = z.array(z.string().min(1));

export const configSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Adresse de ce schéma, pour l’éditeur.' }),
    root: z.boolean().optional().meta({ description: 'Ne pas chercher de configuration plus haut.' }),
    extends: z
      .union([z.string().min(1), globs])
      .optional()
      .meta({ description: 'Configurations de départ : chemins (« ./base.yaml ») ou paquets installés.' }),
    ...judged,
    include: globs.optional().meta({ description: 'Fichiers texte (.txt, .md) à lire aussi quand un dossier est vérifié.' }),
    ignore: globs.optional().meta({ description: 'Fichiers à ne jamais vérifier.' }),
    overrides: z
      .array(z.strictObject({ files: globs, ...judged }))
      .optional()
      .meta({ description: 'Autres réglages pour certains fichiers ; le dernier qui s’applique l’emporte.' }),
  })
  .meta({ id: 'Config', title: 'Configuration de tor', description: 'tor.config.yaml, tor.config.json, ou la clé « tor » de package.json.' });

export type Config = z.infer<typeof configSchema>;

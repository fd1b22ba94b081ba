// Three answers in; the text of a first configuration file, with what else it may say as comments, out.

export interface Answers {
  readonly profile: string;
  /** Two letters, or nothing. */
  readonly country: string;
  readonly ignore: readonly string[];
}

/** Quoted as JSON, which YAML reads too. */
function listed(items: readonly string[]): string {
  return items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
}

export function newConfig({ profile, country, ignore }: Answers): string {
  return [
    '# Configuration de tor : « tor config print FICHIER » dit ce qui vaut pour un document.\n',
    '# yaml-language-server: $schema=./node_modules/tor-lint/schemas/config.schema.json\n',
    'root: true\n',
    '\n# Ce que l’agence exige.\n',
    `profile: ${profile}\n`,
    '\n# Pays d’exécution, code à deux lettres.\n',
    country === '' ? '# country: BJ\n' : `country: ${JSON.stringify(country)}\n`,
    '\n# Fichiers à ne jamais vérifier.\n',
    ignore.length === 0 ? '# ignore:\n#   - archives/\n' : `ignore:\n${listed(ignore)}`,
    '\n# Gravité d’une règle : erreur, avertissement, remarque, ou non pour la taire. « tor rules » les liste.\n',
    '# rules:\n#   paiement/declencheur-remise: remarque\n',
  ].join('');
}

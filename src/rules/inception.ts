// Names of deliverables in, whether they are papers by which a mission starts, whatever they are called, out.

const inception =
  /cadrage|d[ée]marrage|inception|rapport d.[ée]tablissement|initial|m[ée]thodolog|lancement|chronogramme|planning|calendrier|plan (?:de travail|d.action|d.ex[ée]cution|d.intervention|de mise)|programme de travail|note conceptuelle|orientation|pr[ée]liminaire|protocole|retro-?planning|feuille de route/iu;

/** « Note de cadrage », « rapport initial », « plan de travail »: no two documents call them alike. */
export function isInception(name: string): boolean {
  return inception.test(name);
}

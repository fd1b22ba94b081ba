// Where a deadline is told → the part of the call that alone it closes: a lot, a way of sending, a stage.
import { canaux } from '../../lexicon/candidature.ts';
import type { WrittenDate } from '../redaction/written-dates.ts';

const lot = /\blots? (?:n ?[°o]?\.? ?)?(\d{1,2}|[ivx]{1,4}|[a-h])\b/u;
const second =
  /\b(?:candidats?|soumissionnaires?|bureaux?|cabinets?|prestataires?|consultants?) (?:(?:ainsi|alors|qui (?:ont|auront) ete) )?(?:retenu|preselectionne|selectionne|admis|invite)e?s?\b|\b(?:second|deuxieme|2e|2eme) (?:tour|etape|phase|temps)\b/u;
const first = /\bmanifestations? d'interet\b|\b(?:premier|premiere|1er|1re|1ere) (?:tour|etape|phase|temps)\b/u;

/** Undefined: nothing says that it closes a part only. */
function scopeOf({ phrase, before }: WrittenDate): string | undefined {
  const said = `${phrase.lead} ${before}`;
  const ofLot = (lot.exec(before) ?? lot.exec(phrase.lead) ?? lot.exec(phrase.headings[0] ?? ''))?.[1];
  if (ofLot !== undefined) return `lot ${ofLot}`;
  if (second.test(said)) return 'second';
  if (first.test(said)) return 'first';
  const wires = canaux.courriel.test(before) || canaux.portail.test(before);
  const papers = canaux.depot.test(before) || canaux.poste.test(before) || /\bpar porteur\b/u.test(before);
  return wires === papers ? undefined : wires ? 'wire' : 'paper';
}

/** Each closes another part: « Lot 1 : le 3 mai. Lot 2 : le 10 mai », « sur papier jusqu'à 16 h, par courriel jusqu'à minuit ». */
export function closeEachItsPart(dates: readonly WrittenDate[]): boolean {
  const scopes = dates.map(scopeOf);
  return dates.length > 1 && !scopes.includes(undefined) && new Set(scopes).size === scopes.length;
}

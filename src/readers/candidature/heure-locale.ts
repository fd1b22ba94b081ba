// A model whose deadline is told in « heure locale » → the same model with the time zone of its country.
import { lieux } from '../../lexicon/fuseaux.ts';
import { pays } from '../../lexicon/pays.ts';
import type { DateLimite } from '../../model/selection.ts';
import type { Tor } from '../../model/tor.ts';
import { fold } from '../../recognisers/fold.ts';

const local = /\bheures? (?:locale|legale|officielle)\b/u;

/** Undefined where the country has several zones, or its name tells none. */
function zoneOf(code: string | undefined): string | undefined {
  const names = pays.find((country) => country.code === code)?.noms ?? [];
  const zones = lieux.filter(({ formes }) => formes.some((form) => names.includes(fold(form)))).map(({ valeur }) => valeur);
  return new Set(zones).size === 1 ? zones[0] : undefined;
}

/** Unchanged when nothing says « heure locale », or the country does not tell. */
export function withLocalTime(tor: Tor): Tor {
  const { dateLimite, datesLimites } = tor.candidature;
  if (![dateLimite, ...(datesLimites ?? [])].some((one) => isLocal(one))) return tor;
  const fuseau = zoneOf(tor.pays);
  if (fuseau === undefined) return tor;
  const placed = (one: DateLimite): DateLimite => (isLocal(one) && one.heure !== undefined ? { ...one, heure: { ...one.heure, fuseau } } : one);
  return {
    ...tor,
    candidature: {
      ...tor.candidature,
      ...(dateLimite === undefined ? {} : { dateLimite: placed(dateLimite) }),
      ...(datesLimites === undefined ? {} : { datesLimites: datesLimites.map(placed) }),
    },
  };
}

function isLocal(one: DateLimite | undefined): boolean {
  return one?.heure !== undefined && one.heure.fuseau === undefined && local.test(fold(one.heure.texte));
}

// A model in which a kind of clause was not found, and how grave the profile holds that; how grave it is out.
import type { Tor } from '../model/tor.ts';
import type { TypeSection } from '../model/types-section.ts';
import { clauseWasRead } from './clause-read.ts';
import { hasSection } from './outline.ts';
import type { Severity } from './rule.ts';

/** Published documents often leave these to the contract or to the notice. */
const neverAnError: ReadonlySet<string> = new Set(['paiement', 'budget', 'evaluation']);
const inviteOffers: ReadonlySet<string> = new Set(['termesDeReference', 'appelAConsultation', 'appelAManifestation']);

const ofTheWork: ReadonlySet<string> = new Set(['mission', 'livrable', 'autre']);
const fewestDays = 2;

/** Days are written that are neither of the past nor of the offers: when the work is done is told, whatever was made of it. */
function tellsDays({ redaction: { dates } }: Tor): boolean {
  return dates.filter(({ role, valeur }) => ofTheWork.has(role) && valeur !== undefined && valeur.length >= '2027-01-01'.length).length >= fewestDays;
}

function deliverablesAreDated(tor: Tor): boolean {
  return tor.livrables.some(({ echeance }) => echeance?.date !== undefined || echeance?.relative !== undefined);
}

const clauses = [
  'contexte',
  'objectifs',
  'taches',
  'methodologie',
  'calendrier',
  'paiement',
  'budget',
  'qualifications',
  'candidature',
  'evaluation',
] as const;
const mostOfThem = 5;

function clausesOf(tor: Tor): number {
  return clauses.filter((type) => hasSection(tor, type)).length;
}

function isCall({ typeDocument }: Tor): boolean {
  return typeDocument === 'appelAConsultation' || typeDocument === 'appelAManifestation';
}

/** How grave it is that a kind of clause was not found, where the profile asks for so much. */
export function severityFor(tor: Tor, type: TypeSection, asked: Severity): Severity {
  if (asked !== 'error') return asked;
  if (neverAnError.has(type)) return 'warning';
  // Tasks told in full leave the objective to be guessed, not the offer.
  if (type === 'objectifs' && (hasSection(tor, 'taches') || clauseWasRead(tor, 'taches'))) return 'warning';
  if (type === 'calendrier' && (deliverablesAreDated(tor) || tellsDays(tor))) return 'warning';
  // What is paid for is named: only its list is missing.
  if (type === 'livrables' && tor.paiement.tranches.some(({ declencheur }) => declencheur.livrables.length > 0)) return 'warning';
  // Storing, carrying or cleaning hands nothing over: where specifications tell what is done, their list may be empty.
  if (type === 'livrables' && tor.typeDocument === 'cahierDesCharges' && hasSection(tor, 'taches')) return 'warning';
  // Terms that ask for nobody may order the work of a team that is there.
  const asks = hasSection(tor, 'qualifications') || hasSection(tor, 'evaluation') || clauseWasRead(tor, 'qualifications');
  if (type === 'candidature') return asks && inviteOffers.has(tor.typeDocument) ? 'error' : 'warning';
  // A letter, a page about a call may leave the work to the terms of reference that it names; one that tells most of it does not.
  return isCall(tor) && clausesOf(tor) < mostOfThem ? 'warning' : 'error';
}

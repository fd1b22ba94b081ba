// Nothing in; what can be wrong with an exception itself, told as the rules are, out.
import type { Severity } from '../rules/rule.ts';

export interface ExceptionRule {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remede: string;
  /** Comments that it accuses, and that it lets pass, on a document whose payments make 110 %, on 15 January 2025. */
  readonly rejects: readonly string[];
  readonly accepts: readonly string[];
}

export const exceptionRules = [
  {
    id: 'exceptions/expiree',
    severity: 'warning',
    title: 'Exception dont la date est passée',
    why: 'Une exception datée disait que le défaut serait repris : le jour est passé, et le constat revient.',
    remede: 'Corrigez le passage, ou donnez une nouvelle date à l’exception.',
    rejects: ['tor:ignore paiement/total-100 — avenant en cours, jusqu’au 2024-12-31'],
    accepts: ['tor:ignore paiement/total-100 — avenant en cours, jusqu’au 31/12/2025'],
  },
  {
    id: 'exceptions/illisible',
    severity: 'warning',
    title: 'Exception qui ne se comprend pas',
    why: 'Une exception qui nomme une règle inconnue, ou une date qui n’existe pas, ne tait rien : son auteur croit le contraire.',
    remede: 'Écrivez « tor:ignore règle — motif », avec un identifiant de « tor rules » et une date du calendrier.',
    rejects: ['tor:ignore', 'tor:ignore paiement/total-10 — deux lots', 'tor:ignore paiement/total-100 — deux lots, jusqu’au 31/02/2026'],
    accepts: ['tor:ignore paiement/total-100 — deux lots', 'À relire : les tranches'],
  },
  {
    id: 'exceptions/inutile',
    severity: 'warning',
    title: 'Exception devenue inutile',
    why: 'Le défaut a été corrigé, ou se trouve ailleurs : laissée là, l’exception tairait le prochain.',
    remede: 'Retirez-la, ou posez-la sur le passage que le constat cite ; si une section manque, sur le titre du document.',
    rejects: ['tor:ignore dates/invalide — date de l’ancien calendrier'],
    accepts: ['tor:ignore paiement/total-100 — deux lots'],
  },
  {
    id: 'exceptions/sans-motif',
    severity: 'warning',
    title: 'Exception sans motif',
    why: 'Dans six mois, personne ne saura pourquoi ce constat a été écarté : sans motif, il ne l’est pas.',
    remede: 'Ajoutez le motif : « tor:ignore règle — motif » dans le document, « motif: … » dans le fichier .tor.yaml.',
    rejects: ['tor:ignore paiement/total-100', 'tor:ignore paiement/total-100 — ...'],
    accepts: ['tor:ignore paiement/total-100 : deux lots'],
  },
] as const satisfies readonly ExceptionRule[];

export type ExceptionRuleId = (typeof exceptionRules)[number]['id'];

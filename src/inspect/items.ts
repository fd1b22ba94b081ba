// The model in; the things that it says, each with its path, its kind and its French name, out.
import type { Tor } from '../model/tor.ts';
import { isFields } from './value-words.ts';

/** `*` in a path stands for the items of a list. `title` is the field that names the thing, or a list of them. */
interface ItemSpec {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly title?: string;
}

export interface Item {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly title?: string;
  readonly value: unknown;
}

const specs: readonly ItemSpec[] = [
  { path: 'candidature.dateLimite', kind: 'candidature', name: 'Date limite' },
  { path: 'candidature.datesLimites.*', kind: 'candidature', name: 'Date limite' },
  { path: 'candidature.publication', kind: 'candidature', name: 'Publication' },
  { path: 'candidature.questions', kind: 'candidature', name: 'Questions' },
  { path: 'candidature.courriels.*', kind: 'candidature', name: 'Adresse des offres' },
  { path: 'candidature.canal.*', kind: 'candidature', name: 'Envoi par' },
  { path: 'candidature.objet', kind: 'candidature', name: 'Objet du message' },
  { path: 'candidature.validite', kind: 'candidature', name: 'Validité des offres' },
  { path: 'candidature.pieces.*', kind: 'candidature', name: 'Pièce', title: 'nom' },
  { path: 'lots.*', kind: 'livrables', name: 'Lot', title: 'intitule' },
  { path: 'livrables.*', kind: 'livrables', name: 'Livrable', title: 'intitule' },
  { path: 'calendrier.debut', kind: 'calendrier', name: 'Début' },
  { path: 'calendrier.fin', kind: 'calendrier', name: 'Fin' },
  { path: 'calendrier.duree', kind: 'calendrier', name: 'Durée' },
  { path: 'calendrier.charge', kind: 'calendrier', name: 'Volume de travail' },
  { path: 'calendrier.renvoiDuree', kind: 'calendrier', name: 'Durée renvoyée à' },
  { path: 'calendrier.phases.*', kind: 'calendrier', name: 'Phase', title: 'nom' },
  { path: 'calendrier.lignes.*', kind: 'calendrier', name: 'Ligne du calendrier', title: 'intitule' },
  { path: 'calendrier.totalDeclare', kind: 'calendrier', name: 'Total annoncé' },
  { path: 'calendrier.lieux.*', kind: 'calendrier', name: 'Lieu' },
  { path: 'paiement.tranches.*', kind: 'paiement', name: 'Tranche', title: 'declencheur.texte' },
  { path: 'paiement.delai', kind: 'paiement', name: 'Délai de paiement' },
  { path: 'paiement.totalDeclare', kind: 'paiement', name: 'Total annoncé' },
  { path: 'paiement.retenue', kind: 'paiement', name: 'Retenue', title: 'texte' },
  { path: 'penalites', kind: 'paiement', name: 'Pénalités', title: 'texte' },
  { path: 'budget.plafond', kind: 'paiement', name: 'Budget plafond' },
  { path: 'budget.estimation', kind: 'paiement', name: 'Budget estimé' },
  { path: 'budget.offre', kind: 'paiement', name: 'Offre financière' },
  { path: 'equipe.nombre', kind: 'exigences', name: 'Taille de l’équipe' },
  { path: 'equipe.membres.*', kind: 'exigences', name: 'Membre de l’équipe', title: 'role' },
  { path: 'qualifications.*', kind: 'exigences', name: 'Exigence', title: 'texte' },
  { path: 'evaluation.criteres.*', kind: 'evaluation', name: 'Critère', title: 'intitule' },
  { path: 'evaluation.seuil', kind: 'evaluation', name: 'Note minimale' },
  { path: 'evaluation.totalDeclare', kind: 'evaluation', name: 'Total annoncé' },
  { path: 'evaluation.methode', kind: 'evaluation', name: 'Méthode d’attribution' },
  { path: 'objectifs.*', kind: 'objectifs', name: 'Objectif', title: 'texte' },
  { path: 'taches.*', kind: 'objectifs', name: 'Tâche', title: 'texte' },
  { path: 'titre', kind: 'identite', name: 'Titre' },
  { path: 'typeDocument', kind: 'identite', name: 'Nature du document' },
  { path: 'reference', kind: 'identite', name: 'Référence' },
  { path: 'pays', kind: 'identite', name: 'Pays' },
  { path: 'organisations.*', kind: 'identite', name: 'Organisation', title: 'nom' },
  { path: 'supervision.superviseur', kind: 'identite', name: 'Supervision' },
  { path: 'supervision.comite', kind: 'identite', name: 'Comité' },
  { path: 'redaction.dates.*', kind: 'redaction', name: 'Date', title: 'texte' },
  { path: 'redaction.champsACompleter.*', kind: 'redaction', name: 'Champ à compléter', title: 'texte' },
  { path: 'redaction.sigles.*', kind: 'redaction', name: 'Sigle', title: 'sigle' },
  { path: 'redaction.renvois.*', kind: 'redaction', name: 'Renvoi', title: 'texte' },
  { path: 'redaction.annexes.*', kind: 'redaction', name: 'Annexe', title: 'nom' },
  { path: 'redaction.enumerations.*', kind: 'redaction', name: 'Énumération', title: 'texte' },
  { path: 'redaction.nombresDoubles.*', kind: 'redaction', name: 'Nombre écrit deux fois', title: 'texte' },
  { path: 'redaction.marques.*', kind: 'redaction', name: 'Marque de rédaction', title: 'texte' },
];

/** The part of a tree at a dotted path; undefined when there is none. */
export function partAt(tree: unknown, path: string): unknown {
  return path.split('.').reduce((node: unknown, key) => {
    if (Array.isArray(node)) return node[Number(key)];
    return isFields(node) ? node[key] : undefined;
  }, tree);
}

function pathsOf(tor: Tor, { path }: ItemSpec): readonly string[] {
  const list = /^(?<list>.+)\.\*$/u.exec(path)?.groups?.list;
  if (list === undefined) return [path];
  const items = partAt(tor, list);
  return Array.isArray(items) ? items.map((_, index) => `${list}.${index}`) : [];
}

/** What the document says, clause by clause. The first date limit is not told again among several. */
export function itemsOf(tor: Tor): readonly Item[] {
  return specs.flatMap((spec) =>
    pathsOf(tor, spec).flatMap((path): readonly Item[] => {
      const value = partAt(tor, path);
      if (value === undefined || path === 'candidature.datesLimites.0') return [];
      const { kind, name, title } = spec;
      return [{ path, kind, name, value, ...(title === undefined ? {} : { title }) }];
    }),
  );
}

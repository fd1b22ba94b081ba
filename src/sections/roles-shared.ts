// « Rôles et responsabilités » and its content → whether it tells what each party does, rather than the tasks of the one who is hired.
import type { Block } from '../document/document.ts';
import { fold } from '../recognisers/fold.ts';

const heading =
  /^(?:(?:partage|repartition) des )?roles?(?: et (?:les )?(?:responsabilites?|attributions?|obligations?)(?: (?:des (?:parties(?: prenantes)?|acteurs|intervenants)))?)?$/u;
const hired =
  /^\W*(?:(?:le |la |l'|les |un |une )(?:ou (?:le |la ))?|il |elle )?(?:prestataires?|consultante?s?|cabinet|bureau|titulaire|experte?s?|equipe|mandataire|firme|evaluat\w+|soumissionnaire|adjudicataire|auditeur|formateurs?|formatrices?|il|elle)\b/u;
/** « L'ARCI facilite », « Un comité de suivi se réunit », « La commande est assurée par la Responsable ». */
const another = /^\W*(?:(?:le|la|les|un|une) |l')\p{L}+.*\p{Ll}/u;

/** At least as many sentences are about others as about the one who is hired. */
export function sharesRoles(title: string, blocks: readonly Block[]): boolean {
  if (!heading.test(fold(title).trim())) return false;
  const sentences = blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ flow }) => fold(flow.text).split(/(?<=[.;])\s+/u));
  const own = sentences.filter((sentence) => hired.test(sentence)).length;
  const others = sentences.filter((sentence) => !hired.test(sentence) && another.test(sentence)).length;
  return others >= 2 && others >= own;
}

// A model in, a paper that opens the mission and is paid for without being in the list of deliverables out.
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { isInception } from '../inception.ts';
import { defineRule } from '../rule.ts';
import { cites, referenceOf } from '../same-deliverable.ts';
import { quoted } from '../wording.ts';

type Unlisted = { readonly nom: string; readonly total: number };

const fewest = 2;

const paid = (nom: string, livrables: Livrable[]) =>
  example({
    livrables,
    paiement: {
      tranches: [{ rang: 1, pourcentage: 20, declencheur: { nature: 'validation', texte: `après validation : ${nom}`, livrables: [nom] } }],
    },
  });
const report: Livrable = { ref: '1', intitule: 'Rapport de diagnostic' };
const guide: Livrable = { ref: '2', intitule: 'Guide pratique' };

export const nonListe = defineRule<Unlisted>({
  id: 'livrables/non-liste',
  severity: 'warning',
  title: 'Livrable payé mais absent de la liste',
  why: 'Un document payé que la liste ignore n’a ni contenu, ni échéance : on paiera ce que personne n’a décrit.',
  remede: 'Ajoutez-le à la liste des livrables, avec son contenu et son échéance, sous le même nom partout.',
  message: ({ nom, total }) => `Un versement dépend de ${nom}, absent de la liste des ${total} livrables, attendu le même document dans la liste.`,
  accepts: () => [
    paid('note de cadrage', [{ ref: '1', intitule: 'Note de cadrage' }, report]),
    // Another name for the same paper.
    paid('rapport de démarrage', [{ ref: '1', intitule: 'Note méthodologique' }, report]),
    paid('rapport de démarrage', [{ ref: '1', intitule: 'Plan de travail détaillé' }, report]),
    // A report of any other kind may be one of those listed, under another name.
    paid('rapport d’étude', [report, guide]),
    // The phase that it belongs to is that paper's.
    paid('note de cadrage', [{ ...report, groupe: 'Phase de cadrage' }, guide]),
    // No list was read.
    paid('note de cadrage', [report]),
    paid('note de cadrage', [
      { intitule: 'Rapport de diagnostic', nonListe: true },
      { intitule: 'Guide', nonListe: true },
    ]),
  ],
  rejects: () => [
    { tor: paid('note de cadrage', [report, guide]), at: 'paiement.tranches.0.declencheur.livrables.0' },
    { tor: paid('rapport de démarrage', [report, guide, { intitule: 'note', nonListe: true }]), at: 'paiement.tranches.0.declencheur.livrables.0' },
  ],
  *check({ livrables, paiement: { tranches } }, { mentions }) {
    if (mentions?.includes('ouvertureDatee') === true) return;
    const listed = livrables.filter(({ nonListe: apart }) => apart === undefined);
    const opens = listed.some(({ intitule, elements, alias, groupe }) =>
      [intitule, groupe ?? '', ...(elements ?? []), ...(alias ?? [])].some(isInception),
    );
    if (listed.length < fewest || opens) return;
    for (const [index, { declencheur }] of tranches.entries()) {
      const rank = declencheur.livrables.findIndex(
        (name) => referenceOf(name) === undefined && isInception(name) && !listed.some((livrable) => cites(name, livrable)),
      );
      const nom = declencheur.livrables[rank];
      if (nom === undefined) continue;
      const at: Path = `paiement.tranches.${index}.declencheur.livrables.${rank}`;
      yield {
        at,
        operands: [at, ...listed.map((livrable): Path => `livrables.${livrables.indexOf(livrable)}`)],
        related: [{ path: 'livrables', message: 'La liste des livrables.' }],
        facts: { nom: quoted(nom), total: listed.length },
      };
      return;
    }
  },
});

// A model in, the references to deliverables that payments cite and that no list gives out.
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { defineRule } from '../rule.ts';
import { cites, referenceOf, sameReference } from '../same-deliverable.ts';
import { list } from '../wording.ts';

type Unknown = { readonly reference: string; readonly connues: readonly string[] };

function isLetter(reference: string): boolean {
  return /^[a-z]$/u.test(reference);
}

/** The references of the list, when every deliverable of it has one: else the cited one may be that which has none. */
function listedReferences(livrables: readonly Livrable[]): readonly string[] | undefined {
  const references = livrables.map(({ ref }) => (ref === undefined ? undefined : referenceOf(ref)));
  const known = references.filter((reference) => reference !== undefined);
  return known.length === references.length ? known : undefined;
}

function rankOf(reference: string): number {
  return isLetter(reference) ? reference.charCodeAt(0) - 96 : Number.parseInt(/\d+/u.exec(reference)?.[0] ?? '', 10);
}

/** Nobody lists it: the list starts at 1 or A, and the cited one does not fall where a line of it was perhaps not read. */
function isOutside(cited: string, listed: readonly string[]): boolean {
  const ranks = listed.filter((reference) => isLetter(reference) === isLetter(cited)).map(rankOf);
  const rank = rankOf(cited);
  return ranks.includes(1) && (ranks.includes(rank) || ranks.every((known) => known < rank));
}

/** Several references that go on where the list ends: of the list, only a part was read. */
function runsOn(tor: Tor, listed: readonly string[]): boolean {
  const cited = tor.paiement.tranches.flatMap(({ declencheur }) => declencheur.livrables);
  const unknown = cited.flatMap((one) => (isKnown(tor, one) ? [] : (referenceOf(one) ?? [])));
  const ranks = new Set(unknown.filter((one) => isOutside(one, listed)).map(rankOf));
  const last = Math.max(...listed.map(rankOf));
  return ranks.size > 1 && [...ranks].every((rank) => rank <= last + ranks.size);
}

/** Known as a deliverable, under another name, or as a step of the schedule. */
function isKnown(tor: Tor, cited: string): boolean {
  if (tor.livrables.some((livrable) => livrable.nonListe === undefined && cites(cited, livrable))) return true;
  if (tor.livrables.some(({ alias = [] }) => alias.some((name) => sameReference(name, cited)))) return true;
  return tor.calendrier.lignes.some(({ ref }) => sameReference(ref, cited));
}

const listed = (...refs: string[]) => refs.map((ref) => ({ ref, intitule: `Rapport ${ref}` }));
const payingFor = (...livrables: string[]) => ({
  tranches: [{ rang: 1, pourcentage: 20, declencheur: { nature: 'validation' as const, texte: 'après validation', livrables } }],
});

export const livrableInconnu = defineRule<Unknown>({
  id: 'paiement/livrable-inconnu',
  severity: 'error',
  title: 'Paiement lié à un livrable inconnu',
  why: 'Le versement dépend d’un livrable que le document ne demande pas : il n’est jamais exigible.',
  remede: 'Corrigez la référence ou ajoutez le livrable à la liste.',
  message: ({ reference, connues }) => `Un versement dépend du livrable « ${reference} », attendu l’un de ceux de la liste : ${list(connues)}.`,
  accepts: () => [
    example({ livrables: listed('A', 'B', 'C'), paiement: payingFor('A', 'C') }),
    // « L2 » is « Livrable 2 »; « 3 » is the group of 3.1 and 3.2, and 2.1 a part of 2.
    example({ livrables: listed('1', '2'), paiement: payingFor('L2', 'Livrable 1') }),
    example({ livrables: listed('1', '2', '3.1', '3.2'), paiement: payingFor('3', '2.1') }),
    // A name is not a reference: the document may be listed under another one.
    example({ livrables: listed('A', 'B'), paiement: payingFor('rapport de démarrage') }),
    // A deliverable listed without reference may be the one; letters and numbers are two systems.
    example({ livrables: [...listed('1', '2'), { intitule: 'Rapport final' }], paiement: payingFor('3') }),
    example({ livrables: listed('1', '2'), paiement: payingFor('A') }),
    // A list that does not begin at 1 was read in part.
    example({ livrables: listed('L3'), paiement: payingFor('L1', 'L4') }),
    // Nor one that jumps, over what it jumps; and a number of any size is only a number.
    example({ livrables: listed('1', '2', '4'), paiement: payingFor('3') }),
    example({ livrables: listed('1', '2', '99999999999999999999'), paiement: payingFor('3') }),
    example({ livrables: listed('A', 'D'), paiement: payingFor('C') }),
    // Nor one that payments continue by more than one.
    example({ livrables: listed('R1', 'R2'), paiement: payingFor('R2', 'R3', 'R4') }),
    // A step of the schedule.
    example({ livrables: listed('1', '2'), calendrier: { lignes: [{ ref: '3', intitule: 'Atelier' }] }, paiement: payingFor('3') }),
  ],
  rejects: () => [
    { tor: example({ livrables: listed('A', 'B', 'C'), paiement: payingFor('B', 'D') }), at: 'paiement.tranches.0.declencheur.livrables.1' },
    { tor: example({ livrables: listed('L1', 'L2'), paiement: payingFor('L3') }), at: 'paiement.tranches.0.declencheur.livrables.0' },
    { tor: example({ livrables: listed('P1', 'P2'), paiement: payingFor('Produit 1', 'P6') }), at: 'paiement.tranches.0.declencheur.livrables.1' },
    // Beyond the end of a list that jumps.
    { tor: example({ livrables: listed('1', '2', '4'), paiement: payingFor('9') }), at: 'paiement.tranches.0.declencheur.livrables.0' },
  ],
  *check(tor) {
    const references = listedReferences(tor.livrables.filter(({ nonListe }) => nonListe === undefined));
    if (references === undefined || runsOn(tor, references)) return;
    const listPaths = tor.livrables.flatMap(({ nonListe }, k): Path[] => (nonListe === undefined ? [`livrables.${k}.ref`] : []));
    for (const [i, { declencheur }] of tor.paiement.tranches.entries()) {
      for (const [j, cited] of declencheur.livrables.entries()) {
        const reference = referenceOf(cited);
        if (reference === undefined || isKnown(tor, cited) || !isOutside(reference, references)) continue;
        const at: Path = `paiement.tranches.${i}.declencheur.livrables.${j}`;
        const connues = tor.livrables.flatMap(({ ref, nonListe }) => (ref === undefined || nonListe ? [] : [ref]));
        yield {
          at,
          operands: [at, ...listPaths],
          facts: { reference: cited, connues },
          related: [{ path: 'livrables', message: 'Liste des livrables.' }],
        };
      }
    }
  },
});

// A model in, a guarantee held back of which the document never says when it is paid out.
import { example, type Given } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { figure } from '../wording.ts';

type Held = { readonly part: string };

/** A tax that is withheld goes to the State and never comes back. */
const guarantee = /garantie|bonne (?:fin|ex[ée]cution)/iu;

const held = (texte: string, more: { pourcentage?: number; liberation?: true } = {}): Given => ({ paiement: { retenue: { texte, ...more } } });

export const retenueSansLiberation = defineRule<Held>({
  id: 'paiement/retenue-sans-liberation',
  severity: 'warning',
  title: 'Retenue de garantie sans libération',
  why: 'Le titulaire ne sait ni quand ni à quelle condition cette part du prix lui sera payée : c’est la dernière dispute du contrat.',
  remede: 'Dites quand la retenue est libérée, par exemple « à la réception définitive ».',
  message: ({ part }) => `Une retenue de garantie${part} est prévue sans dire quand elle est libérée, attendu une date ou un événement.`,
  accepts: () => [
    example(held('retenue de garantie de 7 %', { pourcentage: 7, liberation: true })),
    // A tax withheld at the source.
    example(held('retenue à la source de 10 %', { pourcentage: 10 })),
    example({}),
  ],
  rejects: () => [
    { tor: example(held('retenue de garantie de 7 %', { pourcentage: 7 })), at: 'paiement.retenue' },
    { tor: example(held('retenue de bonne exécution de 10 %', { pourcentage: 10 })), at: 'paiement.retenue' },
  ],
  *check({ paiement: { retenue } }, { mentions }) {
    if (retenue === undefined || retenue.liberation === true || !guarantee.test(retenue.texte)) return;
    if (mentions?.includes('garantieSelonUnTexte') === true) return;
    yield {
      at: 'paiement.retenue',
      operands: ['paiement.retenue'],
      facts: { part: retenue.pourcentage === undefined ? '' : ` de ${figure(retenue.pourcentage)} %` },
      absence: true,
    };
  },
});

// A model in, works to deliver that nobody is said to follow or to accept out.
import { example, type Given } from '../../model/example.ts';
import type { Section } from '../../model/sections.ts';
import type { Tor } from '../../model/tor.ts';
import { allSections, invitesOffers, outlineWasRead } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Unsupervised = { readonly livrables: number };

/** What a context tells of is not the mission's. */
function isManaged({ sections, supervision, redaction }: Tor): boolean {
  if (supervision.superviseur !== undefined || supervision.comite !== undefined || redaction.validateurs !== undefined) return true;
  return sections.some((section) => section.types[0] !== 'contexte' && allSections([section]).some(({ types }) => types.includes('gestion')));
}

const section = (type: Section['types'][number], more: Partial<Section> = {}): Section => ({
  titre: type,
  niveau: 1,
  types: [type],
  mots: 80,
  lignes: [],
  ...more,
});
const outlined = (given: Given = {}) =>
  example({ sections: [section('objectifs'), section('livrables'), section('candidature')], livrables: [{ intitule: 'Rapport' }], ...given });

export const supervisionAbsente = defineRule<Unsupervised>({
  id: 'structure/supervision-absente',
  severity: 'warning',
  title: 'Personne ne suit ni ne valide la mission',
  why: 'Sans personne désignée, nul ne peut accepter un livrable, donc payer, ni trancher une difficulté en cours de mission.',
  remede: 'Nommez le service ou la personne qui supervise, et qui valide les livrables, sous quel délai.',
  message: ({ livrables }) =>
    `${count(livrables, 'livrable est attendu', 'livrables sont attendus')} sans que personne soit désigné pour suivre la mission et les valider, attendu un responsable ou un comité.`,
  accepts: () => [
    outlined({ supervision: { superviseur: 'le Directeur des études' } }),
    outlined({ supervision: { comite: 'comité de suivi' } }),
    outlined({ sections: [section('objectifs'), section('livrables'), section('gestion')] }),
    // The general conditions of a contract or a tender say who manages it.
    outlined({ typeDocument: 'contrat' }),
    outlined({ typeDocument: 'cahierDesCharges' }),
    outlined({ livrables: [] }),
  ],
  rejects: () => [
    { tor: outlined(), at: 'sections' },
    // A heading of the context on how the beneficiaries are managed.
    {
      tor: outlined({
        sections: [section('contexte', { sections: [section('gestion', { niveau: 2 })] }), section('livrables'), section('candidature')],
      }),
      at: 'sections',
    },
  ],
  *check(tor, { mentions }) {
    const listed = tor.livrables.filter(({ nonListe }) => nonListe === undefined).length;
    if (listed === 0 || !invitesOffers(tor) || !outlineWasRead(tor) || isManaged(tor)) return;
    // paiement/validateur-absent says it where it costs.
    if (tor.paiement.tranches.some(({ declencheur }) => declencheur.nature === 'validation')) return;
    if (mentions?.includes('supervision')) return;
    yield { at: 'sections', operands: [], facts: { livrables: listed }, absence: true };
  },
});

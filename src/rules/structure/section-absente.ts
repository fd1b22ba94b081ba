// A model in, the kinds of clause that the profile demands and that the document lacks out.
import { example, type Given } from '../../model/example.ts';
import type { Tor } from '../../model/tor.ts';
import { type TypeSection, typesSection } from '../../model/types-section.ts';
import { severityFor } from '../absent-clause.ts';
import { clauseWasRead } from '../clause-read.ts';
import { allSections, asksInterestOnly, hasSection, outlineWasRead, owesClauses } from '../outline.ts';
import { defineRule, type RuleContext } from '../rule.ts';

type Absent = { readonly type: string; readonly nom: string };

const names: Partial<Record<TypeSection, string>> = {
  contexte: 'Contexte',
  objectifs: 'Objectifs',
  taches: 'Description des tâches',
  methodologie: 'Méthodologie',
  livrables: 'Livrables',
  calendrier: 'Durée et calendrier',
  paiement: 'Modalités de paiement',
  penalites: 'Pénalités',
  budget: 'Budget',
  equipe: 'Équipe',
  qualifications: 'Profil et qualifications',
  candidature: 'Soumission des offres',
  gestion: 'Supervision',
};

/** Another kind of section that says the same. */
const satisfiedBy: Partial<Record<TypeSection, readonly TypeSection[]>> = {
  contexte: ['objet'],
  objectifs: ['objet'],
  qualifications: ['equipe'],
};

const fewestWords = 30;
/** Where more of them were not found, the text is as likely of another kind, a letter that asks for a price, as it is incomplete. */
const mostErrors = 1;
const mostAbsent = 3;
/** A specification that says neither how to answer, nor who may, nor how offers are weighed asks nobody for an offer. */
const ofAnInvitation = ['candidature', 'evaluation', 'qualifications'] as const;
/** Those who only say that they are interested learn how the price is paid with the request for proposals. */
const ofAContract: ReadonlySet<string> = new Set(['paiement', 'budget']);
const owedToBidders: ReadonlySet<string> = new Set([...ofAnInvitation, 'paiement', 'budget']);

function isPresent(tor: Tor, type: TypeSection, announced: NonNullable<RuleContext['announced']>): boolean {
  return [type, ...(satisfiedBy[type] ?? [])].some((kind) => hasSection(tor, kind) || clauseWasRead(tor, kind) || announced.includes(kind));
}

/** Under a heading that says no clause, a text may be that which sets the scene or says what is sought: both are told in many words. */
function mayBeUntold({ sections }: Tor, type: TypeSection): boolean {
  return (type === 'contexte' || type === 'objectifs') && sections.some(({ types, mots }) => types[0] === 'autre' && mots >= fewestWords);
}

/** Headings that tell of a project, and none of what is asked of anyone: the part that does was not read, or stands elsewhere. */
function tellsOnlyOfProject({ sections }: Tor): boolean {
  return allSections(sections).every(({ types }) => types.every((type) => ofProject.has(type)));
}
const ofProject: ReadonlySet<string> = new Set(['contexte', 'objet', 'objectifs', 'partiesPrenantes', 'autre']);

/** « Profil des intervenants », over people who are named: nothing is asked of anyone, and no offer is awaited. */
function isStaffed(tor: Tor): boolean {
  const asks = ofAnInvitation.some((type) => clauseWasRead(tor, type) || (type !== 'qualifications' && hasSection(tor, type)));
  return tor.typeDocument === 'termesDeReference' && hasSection(tor, 'qualifications') && !asks;
}

const titled = (type: TypeSection, rank: number) => ({
  titre: names[type] ?? type,
  numero: `${rank + 1}`,
  niveau: 1,
  types: [type],
  mots: 40,
  lignes: [],
});
const all: readonly TypeSection[] = [
  'contexte',
  'objectifs',
  'methodologie',
  'livrables',
  'calendrier',
  'paiement',
  'budget',
  'qualifications',
  'candidature',
];

/** Everything but the deliverables, without a heading. */
const told: Given = {
  candidature: { courriels: ['offres@exemple.org'] },
  calendrier: { duree: { min: 3, max: 3, unite: 'mois' } },
  paiement: { delai: { min: 30, max: 30, unite: 'jour' } },
  qualifications: [{ texte: 'Master en géographie', nature: 'obligatoire', mesurable: true }],
};

/** A document with every clause save `missing`. */
function without(missing: TypeSection, given: Given = {}): Tor {
  return example({ sections: all.filter((type) => type !== missing).map(titled), ...given });
}

export const sectionAbsente = defineRule<Absent>({
  id: 'structure/section-absente',
  severity: 'error',
  title: 'Section attendue absente',
  why: 'Un soumissionnaire ne peut chiffrer ni planifier ce que le document ne dit pas, et chacun le supposera autrement.',
  remede: 'Ajoutez la section, ou indiquez le document du dossier qui la contient.',
  message: ({ nom }) => `Aucune section ni clause « ${nom} » n’a été trouvée, attendu une section qui en traite.`,
  accepts: () => [
    without('autre'),
    without('paiement', { typeDocument: 'appelAManifestation' }),
    // An « objet » says the objective.
    without('objectifs', { sections: [...all.filter((type) => type !== 'objectifs'), 'objet' as const].map(titled) }),
    without('contexte', { sections: [...all.filter((type) => type !== 'contexte'), 'objet' as const].map(titled) }),
    // A combined heading, or a part inside another section, counts for each of its kinds.
    example({
      sections: [
        ...all.filter((type) => type !== 'paiement' && type !== 'qualifications').map(titled),
        {
          titre: 'Conduite',
          niveau: 1,
          types: ['gestion'],
          mots: 9,
          lignes: [],
          sections: [{ titre: 'Profil et paiement', niveau: 2, types: ['qualifications', 'paiement'], mots: 50, lignes: [] }],
        },
      ],
    }),
    // A clause read elsewhere is not absent.
    without('paiement', {
      paiement: { tranches: [{ rang: 1, totalite: true, declencheur: { nature: 'validation', texte: 'après validation', livrables: [] } }] },
    }),
    // A contract owes no clause of a call for offers; and a text whose outline could not be read proves nothing.
    without('candidature', { typeDocument: 'contrat' }),
    example({ sections: [{ titre: 'Texte', niveau: 1, types: ['autre'], mots: 900, lignes: [] }] }),
    // Nothing was seen but the context: the other headings may be what was not read.
    example({ sections: [titled('contexte', 0), { ...titled('contexte', 1), titre: 'Présentation du projet' }] }),
    // The award criteria are the matter of evaluation/criteres-absents.
    without('evaluation'),
    without('candidature', { typeDocument: 'termesDeReference' }),
    // A sheet on a project, and nothing on the mission.
    example({ typeDocument: 'termesDeReference', sections: (['contexte', 'objectifs', 'contexte'] as const).map(titled) }),
    // A specification that invites nobody.
    example({
      typeDocument: 'cahierDesCharges',
      sections: (['contexte', 'objectifs', 'methodologie', 'livrables', 'calendrier'] as const).map(titled),
    }),
  ],
  rejects: () => [
    { tor: without('livrables'), at: 'sections' },
    { tor: without('candidature', { typeDocument: 'appelAConsultation' }), at: 'sections' },
    { tor: without('calendrier', { livrables: [{ intitule: 'Rapport final', echeance: { date: '2025-06-30' } }] }), at: 'sections' },
    { tor: without('paiement'), at: 'sections' },
    // One clause of the mission shows that the place was read.
    { tor: example({ sections: (['contexte', 'objectifs', 'taches'] as const).map(titled), ...told }), at: 'sections' },
    // Told in part of the context: the aims of the project around the mission are none of the mission.
    {
      tor: without('objectifs', {
        sections: all
          .filter((type) => type !== 'objectifs')
          .map(titled)
          .map((section) =>
            section.types[0] === 'contexte'
              ? { ...section, sections: [{ titre: 'Résultats attendus du projet', niveau: 2, types: ['contexte'], mots: 20, lignes: [] }] }
              : section,
          ),
      }),
      at: 'sections',
    },
  ],
  *check(tor, { requiredSections, announced = [] }) {
    if (!owesClauses(tor) || !outlineWasRead(tor) || tellsOnlyOfProject(tor)) return;
    const toBidders = !isStaffed(tor) && (tor.typeDocument !== 'cahierDesCharges' || ofAnInvitation.some((type) => isPresent(tor, type, announced)));
    const absent = requiredSections.flatMap(({ type: wanted, severity }) => {
      const type = typesSection.find((known) => known === wanted);
      if (
        type === undefined ||
        type === 'evaluation' ||
        (!toBidders && owedToBidders.has(type)) ||
        (ofAContract.has(type) && asksInterestOnly(tor)) ||
        isPresent(tor, type, announced) ||
        mayBeUntold(tor, type)
      )
        return [];
      return [{ type, severity: severityFor(tor, type, severity) }];
    });
    // More clauses absent than told: a letter, a list of questions.
    const another = tor.typeDocument !== 'termesDeReference' && absent.length > mostAbsent;
    const surely = absent.filter(({ severity }) => severity === 'error').length <= mostErrors;
    for (const { type, severity } of absent) {
      const facts = { type, nom: names[type] ?? type };
      yield {
        at: 'sections',
        operands: [],
        facts,
        severity: another ? 'info' : severity === 'error' && !surely ? 'warning' : severity,
        absence: true,
      };
    }
  },
});

// A model in, one person's profile asked of a bidder that may be several persons out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Qualification } from '../../model/selection.ts';
import type { Tor } from '../../model/tor.ts';
import { marksOf } from '../marks.ts';
import { allSections } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Unheld = { readonly exigence: string; readonly equipe: string };

/** Whoever must meet it is said: the team as a whole, each of its members, or one of them. */
const held =
  /[ée]quipe|experts\b|chaque|chacun|tous les|toutes les|responsable|consultante? individuel|consultants\b|membres?\b|chef|personnel|l.un des|au moins une? (?:des|d.entre|membre|expert|consultant|formateur|personne)|cabinet|bureau|cumul/iu;

function isHeld(tor: Tor, { texte, titulaire }: Qualification): boolean {
  return titulaire !== undefined || tor.equipe.membres.length > 0 || tor.equipe.nombre !== undefined || held.test(texte);
}

const asked = (texte: string, mark: string | undefined, more: Partial<Qualification> = {}) =>
  example({
    qualifications: [{ texte, nature: 'obligatoire', diplome: 'bac+5', mesurable: true, ...more }],
    redaction: { marques: mark === undefined ? [] : [{ genre: 'candidatEquipe', texte: mark, clause: 'candidature' }] },
  });

export const titulaireAmbigu = defineRule<Unheld>({
  id: 'qualifications/titulaire-ambigu',
  severity: 'warning',
  title: 'Profil d’une seule personne pour une équipe',
  why: 'Si l’offre vient d’une équipe, on ne sait si chacun doit avoir le diplôme, ou un seul : deux évaluateurs noteront différemment.',
  remede: 'Dites qui doit remplir l’exigence : chaque membre, le chef de mission, ou l’équipe dans son ensemble.',
  message: ({ exigence, equipe }) =>
    `Le profil décrit une seule personne (${exigence}) alors que l’offre peut en présenter plusieurs (${equipe}), attendu à qui l’exigence s’applique.`,
  accepts: () => [
    asked('Master en économie', undefined),
    asked('Master en économie', 'CV des experts proposés', { titulaire: 'Chef de mission' }),
    asked('Master en économie pour tous les intervenants', 'CV des experts proposés'),
    asked('Les experts ont un master en économie', 'CV des experts proposés'),
    asked('Connaissance du pays', 'CV des experts proposés', { nature: 'atout' }),
  ],
  rejects: () => [
    { tor: asked('Être titulaire d’un master en économie', 'CV des personnes impliquées'), at: 'qualifications.0' },
    { tor: asked('Diplôme d’ingénieur', 'CV de chaque expert mobilisé'), at: 'qualifications.0' },
  ],
  *check(tor, { mentions }) {
    if (mentions?.includes('exigencesDeQui') === true) return;
    const [team] = marksOf(tor, 'candidatEquipe');
    const index = tor.qualifications.findIndex(({ nature, diplome }) => nature === 'obligatoire' && diplome !== undefined);
    const required = tor.qualifications[index];
    if (team === undefined || required === undefined || tor.qualifications.some((one) => isHeld(tor, one))) return;
    const titles = allSections(tor.sections).filter(({ types }) => types[0] === 'qualifications' || types[0] === 'equipe');
    if (titles.some(({ titre }) => held.test(titre))) return;
    const at: Path = `qualifications.${index}`;
    yield {
      at,
      operands: [at, team.path],
      related: [{ path: team.path, message: `L’offre demande ${quoted(team.texte)}.` }],
      facts: { exigence: quoted(required.texte), equipe: quoted(team.texte) },
    };
  },
});

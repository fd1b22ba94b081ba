// A model in, requirements that no document of the offer can prove out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Qualification } from '../../model/selection.ts';
import type { Tor } from '../../model/tor.ts';
import { marksOf } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Unproved = { readonly exigence: string; readonly preuve: string };

/** What shows who the bidder is, whatever it proves in detail. */
const person =
  /\bc\.?v\b|\bcvs\b|curriculum|profils?\b|r[ée]f[ée]rences?|exp[ée]riences?|[ée]quipe|qualifications?|capacit[ée]s?|attestations?|dipl[oô]mes?|portfolio|portefeuille|p11\b|ant[ée]c[ée]dents|preuves?|justificati|r[ée]alisations?|parcours|pr[ée]sentation d[ue]|missions?\b|travaux (?:ant[ée]rieurs|similaires|r[ée]alis[ée]s)|titres\b|[ée]tats? de services?/iu;
const administrative =
  /administrati|statuts?|registre|patente|\brcc?m?\b|\bice\b|\bnif\b|\bninea\b|immatricul|auto-?entrepreneur|carte|attestations?|justificati|fiscal|quitus|enregistrement|pi[eè]ce d.identit|autorisation/iu;
const fewest = 2;

const qualified = (pieces: readonly string[], ...qualifications: Partial<Qualification>[]) =>
  example({
    qualifications: qualifications.map((more) => ({ texte: 'Cinq ans d’expérience', nature: 'obligatoire', mesurable: true, ...more })),
    candidature: { pieces: pieces.map((nom) => ({ nom })) },
  });
const withStatus = (tor: Tor): Tor => ({
  ...tor,
  redaction: { ...tor.redaction, marques: [{ genre: 'statutJuridique', texte: 'statut d’auto-entrepreneur', clause: 'qualifications' }] },
});

export const pieceNonDemandee = defineRule<Unproved>({
  id: 'qualifications/piece-non-demandee',
  severity: 'warning',
  title: 'Exigence qu’aucune pièce demandée ne prouve',
  why: 'Une exigence sans preuve ne se vérifie pas : l’évaluateur devra réclamer des pièces, ou écarter une offre conforme à la liste.',
  remede: 'Ajoutez à la liste des pièces celle qui prouve l’exigence, ou retirez l’exigence.',
  message: ({ exigence, preuve }) => `Le profil exige ${exigence} et la liste des pièces ne demande ${preuve}, attendu une pièce qui le prouve.`,
  accepts: () => [
    qualified(['CV du consultant', 'Offre financière'], { annees: 5 }),
    qualified(['Note méthodologique', 'Formulaire F2 (missions similaires)', 'Offre financière'], {}),
    qualified(['Note méthodologique', 'Présentation du soumissionnaire', 'Offre financière'], {}),
    qualified(['Références de travaux similaires', 'Offre technique'], {}),
    // One document, or none, is seldom the whole list.
    qualified(['Une offre'], {}),
    // An asset is no condition.
    qualified(['Note méthodologique', 'Offre financière'], { nature: 'atout' }),
    withStatus(qualified(['CV', 'Dossier administratif'], {})),
  ],
  rejects: () => [
    { tor: qualified(['Note méthodologique', 'Offre financière'], {}), at: 'qualifications.0' },
    { tor: withStatus(qualified(['CV', 'Note méthodologique', 'Offre financière'], {})), at: 'redaction.marques.0' },
  ],
  *check(tor, { mentions }) {
    const { pieces } = tor.candidature;
    if (pieces.length < fewest || mentions?.includes('reglement')) return;
    const paths = pieces.map((_, index): Path => `candidature.pieces.${index}`);
    const index = tor.qualifications.findIndex(
      ({ nature, texte, annees, diplome }) =>
        nature === 'obligatoire' && (annees !== undefined || diplome !== undefined || /exp[ée]rience|r[ée]f[ée]rence/iu.test(texte)),
    );
    const required = tor.qualifications[index];
    if (
      required !== undefined &&
      !mentions?.includes('preuves') &&
      !pieces.some(({ nom, groupe }) => groupe === 'administratif' || person.test(nom))
    ) {
      const at: Path = `qualifications.${index}`;
      yield { at, operands: [at, ...paths], facts: { exigence: quoted(required.texte), preuve: 'ni CV ni références' }, absence: true };
      return;
    }
    const [status] = marksOf(tor, 'statutJuridique');
    if (status === undefined || pieces.some(({ nom, groupe }) => groupe === 'administratif' || administrative.test(nom))) return;
    yield {
      at: status.path,
      operands: [status.path, ...paths],
      facts: { exigence: quoted(status.texte), preuve: 'aucun document administratif' },
      absence: true,
    };
  },
});

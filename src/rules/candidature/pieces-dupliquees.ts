// A model in, one document that the list of the offer asks for more than once out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { count, quoted } from '../wording.ts';

type Twice = { readonly piece: string; readonly nombre: number };

const kinds = [
  { piece: 'CV', forms: /\bc\.?v\.?s?\b|curriculum/iu },
  { piece: 'note méthodologique', forms: /note m[ée]thodologique/iu },
  { piece: 'copie des diplômes', forms: /copies?[^,;]{0,20} dipl[oô]mes?/iu },
  { piece: 'offre financière', forms: /(?:offre|proposition) financi[eè]re/iu },
] as const;

const listed = (...noms: string[]) => example({ candidature: { pieces: noms.map((nom) => ({ nom })) } });

export const piecesDupliquees = defineRule<Twice>({
  id: 'candidature/pieces-dupliquees',
  severity: 'info',
  title: 'Même pièce demandée plusieurs fois',
  why: 'Une pièce fournie une fois alors que la liste la demande trois fois rend l’offre incomplète à la lettre.',
  remede: 'Faites une seule liste, où chaque pièce figure une fois.',
  message: ({ piece, nombre }) => `La liste des pièces demande ${count(nombre, 'fois', 'fois')} la pièce ${piece}, attendu une seule fois.`,
  accepts: () => [
    listed('CV du consultant', 'Note méthodologique', 'Offre financière'),
    // Two of a list of two may be one sentence read twice.
    listed('CV du chef de mission', 'CV de l’économiste'),
    example({ lots: [{ ref: '1', intitule: 'Nord' }], candidature: { pieces: ['CV', 'CV', 'CV'].map((nom) => ({ nom })) } }),
  ],
  rejects: () => [
    { tor: listed('CV des experts', 'Profil et CV', 'Références, CV et diplômes', 'Offre financière'), at: 'candidature.pieces.1' },
    { tor: listed('Note méthodologique', 'CV', 'Note méthodologique (10 pages)', 'La note méthodologique'), at: 'candidature.pieces.2' },
  ],
  *check({ candidature: { pieces }, lots }) {
    if (lots !== undefined) return;
    for (const { piece, forms } of kinds) {
      const found = pieces.flatMap(({ nom }, index) => (forms.test(nom) ? [index] : []));
      const second = found[1];
      if (found.length < 3 || second === undefined) continue;
      const at: Path = `candidature.pieces.${second}`;
      yield { at, operands: found.map((index): Path => `candidature.pieces.${index}`), facts: { piece: quoted(piece), nombre: found.length } };
      return;
    }
  },
});

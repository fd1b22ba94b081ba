// Defects of a draft that left too early: something still to be filled in, changes that nobody accepted, comments.
import { type Draft, lineAt, linesIn } from './draft.ts';
import { everyLine, insertedAfter, type Operator, replaced, type Spot, spotsIn } from './operator.ts';

const left = ['[à compléter]', '[à préciser]', '………', 'XX', '[montant]', '<à définir>', '[Nom du responsable]'];
const todo = ['TODO : vérifier ce point avec le service des marchés.', 'À COMPLÉTER', '[insérer ici la liste des documents remis]'];

/** Values that an author leaves for later. */
function values(draft: Draft): readonly Spot[] {
  return spotsIn(
    draft,
    linesIn(draft, 'gestion', 'contexte', 'taches', 'candidature'),
    /(?<=(?:suivie|supervision|autorité|relève|siège) (?:par|de|du) )[\p{L}' ]{8,40}?(?=[,.])/gu,
  );
}

export const wording: readonly Operator[] = [
  {
    rule: 'redaction/champ-a-completer',
    name: 'a name left to be filled in',
    plant: (draft, random) => replaced(draft, random.pick(values(draft)), random.pick(left) ?? ''),
  },
  {
    rule: 'redaction/champ-a-completer',
    name: 'a note to oneself left in the text',
    plant(draft, random) {
      const paragraphs = everyLine(draft).filter(
        (index) => /^[^|{#+•:-][^:]{60,}\.$/u.test(lineAt(draft, index)) && (draft.parts[0]?.heading ?? 0) < index,
      );
      const after = random.pick(paragraphs);
      return after === undefined ? undefined : insertedAfter(draft, after, '', random.pick(todo) ?? '', '');
    },
  },
  {
    rule: 'redaction/suivi-modifications',
    name: 'a tracked insertion that nobody accepted',
    plant: (draft) => (draft.form === 'marked' ? { lines: draft.lines, trace: 'insertion' } : undefined),
  },
  {
    rule: 'redaction/suivi-modifications',
    name: 'a comment left in the file',
    plant: (draft) => (draft.form === 'marked' ? { lines: draft.lines, trace: 'comment' } : undefined),
  },
];

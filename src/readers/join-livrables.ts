// The list of deliverables and the schedule → deliverables with the due date and effort of their row.
import { originOf } from '../document/flow.ts';
import type { Livrable } from '../model/contenu.ts';
import { confiances, from } from './context.ts';
import type { LigneLue } from './echeancier.ts';
import { type Lifted, read } from './lift.ts';
import type { LivrableLu } from './livrable-lu.ts';
import { includesWords, similarity } from './similar.ts';

const sameName = 0.75;

/** The one row that speaks of a deliverable: by reference, else by name; none when several do. */
function rowOf(livrable: LivrableLu, lignes: readonly LigneLue[]): LigneLue | undefined {
  const byRef = livrable.ref === undefined ? [] : lignes.filter(({ ref }) => ref === livrable.ref);
  const byName = lignes.filter(({ title }) => similarity(title.text, livrable.title.text) >= sameName || endsWithName(title.text, livrable.title.text));
  const both = byName.length === 1 ? byName : byRef.length === 1 && byName.length === 0 && similarity(byRef[0]?.title.text ?? '', livrable.title.text) > 0.3 ? byRef : [];
  return both[0];
}

/** « Remise du rapport provisoire » is the row of « Rapport provisoire ». */
function endsWithName(row: string, name: string): boolean {
  return /^(?:remise|dépôt|depot|soumission|livraison|transmission|rédaction|redaction|élaboration|elaboration|production)\b/iu.test(row.trim()) && includesWords(row, name);
}

/** Deliverables of the model. */
export function joinLivrables(lus: readonly LivrableLu[], lignes: readonly LigneLue[]): readonly Lifted<Livrable>[] {
  return lus.map((livrable) => {
    const row = rowOf(livrable, lignes);
    const intitule = livrable.title.text.replace(/\s+/gu, ' ');
    const own = livrable.due;
    const joined = own === undefined ? row?.plain.echeance : undefined;
    const elements = livrable.elements.map((flow) => flow.text.replace(/\s+/gu, ' ').replace(/[\s;.,:]+$/u, ''));
    return read(
      {
        ref: livrable.ref,
        intitule: read(intitule, from(livrable.title)),
        echeance:
          own !== undefined
            ? read(own.value, from(livrable.flow, own, own.value.anneeDeduite === true ? confiances.jointe : confiances.propre, own.value.anneeDeduite === true ? 'deduit' : 'explicite'))
            : joined === undefined || row === undefined
              ? undefined
              : read(joined, { ranges: originOf(row.title), methode: 'deduit', confiance: confiances.jointe }),
        charge: row?.plain.charge === undefined ? undefined : read(row.plain.charge, { ranges: originOf(row.title), methode: 'deduit', confiance: confiances.jointe }),
        pagesMax: livrable.pagesMax,
        elements: elements.length === 0 ? undefined : elements,
      },
      from(livrable.flow),
    );
  });
}

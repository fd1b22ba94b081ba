// The list of deliverables and the schedule → deliverables with the due date and effort of their row.
import { type Flow, originOf } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import { celluleDeReference } from '../../lexicon/colonnes.ts';
import type { Livrable } from '../../model/contenu.ts';
import type { Echeance } from '../../model/values.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseReferences } from '../../recognisers/reference.ts';
import type { LigneLue } from '../calendrier/ligne-lue.ts';
import { confiances, from } from '../context.ts';
import { type Lifted, type Origin, read } from '../lift.ts';
import { includesWords, keyWords, similarity } from '../similar.ts';
import type { SaidElsewhere } from './echeances-ailleurs.ts';
import type { LivrableLu } from './livrable-lu.ts';
import type { commonDue } from './livrables.ts';

const sameName = 0.75;

/** The one row that speaks of a deliverable: by reference, else by name; none when several do. */
function rowOf(livrable: LivrableLu, lignes: readonly LigneLue[]): LigneLue | undefined {
  const byRef = livrable.ref === undefined ? [] : lignes.filter(({ ref }) => ref === livrable.ref);
  const byName = lignes.filter(
    ({ title, others }) =>
      similarity(title.text, livrable.title.text) >= sameName ||
      endsWithName(title.text, livrable.title.text) ||
      others.some((name) => similarity(name, livrable.title.text) >= sameName || shortens(name, livrable.title.text)),
  );
  const handing = byName.length > 0 || livrable.ref === undefined ? [] : lignes.filter((row) => handsOver(row, livrable.ref));
  if (handing.length === 1 && byRef.length === 0) return handing[0];
  const both =
    byName.length === 1
      ? byName
      : byRef.length === 1 && byName.length === 0 && byRef.some((row) => isBare(row) || similarity(row.title.text, livrable.title.text) > 0.3)
        ? byRef
        : [];
  return both[0];
}

/** « Manuel qualité » is short for « un manuel qualité accompagné des procédures ». */
function shortens(name: string, title: string): boolean {
  return keyWords(name).length >= 2 && includesWords(title, name);
}

/** A row that names its deliverable by its reference alone: « L1 », « Livrable 2 ». */
function isBare({ ref, title }: LigneLue): boolean {
  return ref !== undefined && celluleDeReference.exec(fold(title.text))?.[1]?.toUpperCase() === ref;
}

/** « Dépôt du livrable L1 », « Remise du L2 »: what the row hands over is named by its reference. */
function handsOver({ title }: LigneLue, ref: string | undefined): boolean {
  const match = actOfHanding.exec(fold(title.text).trim());
  const cited = match === null ? [] : recogniseReferences(title.text).filter(({ value }) => value.genre === 'livrable');
  return (
    cited.length === 1 &&
    cited[0]?.value.refs.length === 1 &&
    cited[0].value.refs[0] === ref &&
    cited[0].end === title.text.replace(/[)\s]+$/u, '').length
  );
}

const actOfHanding = /^(?:remise|depot|soumission|livraison|transmission|reception|production|envoi)\b/u;

/** « Remise du rapport provisoire » is the row of « Rapport provisoire ». */
function endsWithName(row: string, name: string): boolean {
  return (
    /^(?:remise|dépôt|depot|soumission|livraison|transmission|rédaction|redaction|élaboration|elaboration|production)\b/iu.test(row.trim()) &&
    includesWords(row, name)
  );
}

/** Deliverables of the model. */
export function joinLivrables(
  lus: readonly LivrableLu[],
  lignes: readonly LigneLue[],
  common: ReturnType<typeof commonDue>,
  elsewhere: ReadonlyMap<LivrableLu, SaidElsewhere>,
): readonly Lifted<Livrable>[] {
  const nobodyDue = lus.every(({ due }) => due === undefined);
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
            ? ownDue(livrable.dueFlow ?? livrable.flow, own)
            : joined !== undefined && row !== undefined
              ? read(joined, joinedAt(row.title))
              : otherDue(elsewhere.get(livrable) ?? (nobodyDue ? common : undefined)),
        charge: row?.plain.charge === undefined ? undefined : read(row.plain.charge, joinedAt(row.title)),
        pagesMax: livrable.pagesMax,
        elements: elements.length === 0 ? undefined : elements,
      },
      from(livrable.flow),
    );
  });
}

function joinedAt(flow: Flow): Origin {
  return { ranges: originOf(flow), methode: 'deduit', confiance: confiances.jointe };
}

function ownDue(flow: Flow, due: Located<Echeance>): Lifted<Echeance> {
  const deduced = due.value.anneeDeduite === true;
  return read(due.value, from(flow, due, deduced ? confiances.jointe : confiances.propre, deduced ? 'deduit' : 'explicite'));
}

function otherDue(said: SaidElsewhere | undefined): Lifted<Echeance> | undefined {
  if (said === undefined) return undefined;
  const { flow, due } = said;
  return read(due.value, from(flow, due, confiances.jointe, 'deduit'));
}

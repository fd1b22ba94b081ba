// Sentences that say where the mission takes place → the names of the places.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { calendrier as words } from '../../lexicon/calendrier.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import { type Context, confiances, from } from '../context.ts';
import { entryAt } from '../entrees-de-fiche.ts';
import { type Lifted, read } from '../lift.ts';

const types = ['calendrier', 'autre', 'gestion', 'taches', 'methodologie', 'objet'] as const;
/** Words that lead to a name and are no part of it. */
const opening =
  /^(?:(?:à|a|au|aux|en|dans|sur|et|la|les?|du|de|des|ainsi qu['’]?à?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|villes?|délégations?|provinces?|régions?|arrondissements?|communes?|districts?|départements?|gouvernorats?|localités?|sites?)\s+(?!(?:de |d['’])\p{Lu}|[IVX]+(?![\p{L}]))|[ld]['’]|(?:villes?|délégations?|provinces|régions|arrondissements?|communes|districts|départements|gouvernorats?|localités?|sites?)\s+de\s+)+/u;
const name =
  /^(?:(?:commune|province|région|region|préfecture|département|wilaya|district|cercle) (?:de |d['’]|du |des ))?\p{Lu}[\p{L}’'-]*(?:[ -](?:de|du|des|la|le|les|sur|en|(?:[dl]['’])?\p{Lu}[\p{L}’'-]*))*(?<![ -](?:de|du|des|la|le|les|sur|en))/u;

/** Places said by a label, a sentence or a row, each once, in order. */
export function readLieux(context: Context): readonly Lifted<string>[] {
  const labelled = labelledPlaces(context);
  if (labelled !== undefined) return labelled;
  const blocks = [
    ...context.outline.preamble,
    ...types.flatMap((type) => sectionsOf(context.outline, type)).flatMap((section) => [section.heading, ...contentOf(section)]),
  ];
  for (const block of blocks) {
    for (const { flow, start } of openings(block)) {
      const places = placesFrom(flow, start);
      if (places.length > 0) return places;
    }
  }
  return [];
}

const elsewhere = new Set(['candidature', 'qualifications', 'evaluation', 'paiement']);

const mayLabel = /^[\s\d.)•*-]*(?:type et )?lieu/iu;

/** « Lieu : … », the cell beside « Lieu d'affectation », the line below « Lieu de l'activité ». */
function labelledPlaces({ document: { blocks }, outline }: Context): readonly Lifted<string>[] | undefined {
  const others = new Set(outline.sections.filter(({ types }) => elsewhere.has(types[0] ?? 'autre')).flatMap(contentOf));
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'furniture' || block.kind === 'note' || !mayLabel.test(block.flow.text) || others.has(block)) continue;
    const entry = entryAt(blocks, at);
    const places = entry !== undefined && words.etiquetteDeLieu.test(entry.label) ? placesFrom(entry.value, 0) : placesBeside(block);
    if (places.length > 0) return places;
  }
  return undefined;
}

/** « Lieu d'affectation Sarmanville »: a short line without its colon. */
function placesBeside({ kind, flow }: Block): readonly Lifted<string>[] {
  const label = kind === 'row' || flow.text.length > 90 || !/^lieu/iu.test(flow.text) ? null : words.lieuSansSigne.exec(fold(flow.text));
  return label === null ? [] : placesFrom(flow, label[0].length);
}

function placesFrom(flow: Flow, start: number): readonly Lifted<string>[] {
  return namesIn(flow.text.slice(start), start).map(({ value, at }) =>
    read(value, from(flow, { start: at, end: at + value.length }, confiances.propre)),
  );
}

/** Where names may start: the cell beside « Lieu », or after the words that announce a place. */
function openings(block: Block): readonly { readonly flow: Flow; readonly start: number }[] {
  if (block.kind === 'row') {
    const [head, body] = block.cells ?? [];
    return head !== undefined &&
      body !== undefined &&
      /^lieux?\b(?! (?:de (?:depot|remise|reception|livraison|naissance)|d'ouverture))/u.test(fold(head.flow.text).trim())
      ? [{ flow: body.flow, start: 0 }]
      : [];
  }
  const folded = fold(block.flow.text);
  return [...folded.matchAll(new RegExp(words.lieu, 'gu'))].flatMap((found) => startsAfter(block.flow, folded, found));
}

function startsAfter(flow: Flow, folded: string, found: RegExpMatchArray): readonly { readonly flow: Flow; readonly start: number }[] {
  const at = found.index ?? 0;
  const labelled = /^lieux?/u.test(found[0]);
  const sentence = folded.slice(Math.max(0, folded.lastIndexOf('. ', at)), at);
  if (!labelled && !words.sujet.test(sentence)) return [];
  const end = at + found[0].length + blanksAt(folded, at + found[0].length);
  const reach = folded.slice(end, end + 90).split(/\.\s/u)[0] ?? '';
  const prepositions = [...reach.matchAll(/(?:^|[\s,])(?:a|au|aux|en|dans|sur)\s+(?=\S)/gu)].map(
    (one) => end + one.index + (/^[\s,]/u.test(one[0]) ? 1 : 0),
  );
  return [end, ...prepositions].map((start) => ({ flow, start }));
}

function blanksAt(text: string, at: number): number {
  return /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
}

function namesIn(text: string, offset: number): readonly { readonly value: string; readonly at: number }[] {
  const names: { value: string; at: number }[] = [];
  let rest = text;
  let at = offset;
  for (let guard = 0; guard < 12; guard += 1) {
    const lead = opening.exec(rest)?.[0].length ?? 0;
    const value = name.exec(rest.slice(lead))?.[0];
    if (
      value === undefined ||
      /^(?:L[ae]s?|Une?|Des|Cette?|Ces?|Tou(?:te)?s|Ils?|Elles?|Dans|À|Aux?|En|Sur|Pour|Il)$/u.test(value) ||
      /^\s*:/u.test(rest.slice(lead + value.length)) ||
      /^(?:\p{Lu}\p{Ll}*)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b/iu.test(value)
    )
      break;
    names.push({ value, at: at + lead });
    const end = lead + value.length;
    const separator = /^\s*(?:\([^)]*\)\s*)?(?:,|;|et(?=\s)|\/|&|[–—-](?=\s))\s*/u.exec(rest.slice(end));
    if (separator === null) break;
    at += end + separator[0].length;
    rest = rest.slice(end + separator[0].length);
  }
  return names;
}

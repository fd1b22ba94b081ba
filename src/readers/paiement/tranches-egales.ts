// A sentence that parts the price in equal instalments, and the items below it → what each of them waits for; nothing where their number differs.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseMontants } from '../../recognisers/montant.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { cutsOutside, partsBetween } from '../coupes.ts';
import type { Known } from './livrables-cites.ts';
import { announcedBase, type PartDuPrix, type TrancheLue, triggerOf } from './tranche-lue.ts';

/** « en trois tranches égales : … », « deux versements identiques ». */
const equal = /^\s(?:tranches|versements|paiements|acomptes|parts)(?:\s\p{L}+){0,2}\s(?:egales?|egaux|identiques|d'egal\p{L}*)\b/u;
/** Where one act ends and the next begins. */
const between =
  /\s?;\s+|,\s+(?:et\s+|puis\s+|enfin\s+)?(?=(?:à|aux?|après|lors|dès|une fois)\s)|\s+(?:et|puis)\s+(?=(?:à|aux?|après|lors|dès|une fois)\s)/gu;

function partsOf(flow: Flow): readonly Flow[] {
  return partsBetween(flow, cutsOutside(flow.text, between));
}

/** `block`: the item that says what it waits for. */
interface PartEgale {
  readonly block?: Block;
  readonly read: TrancheLue;
}

/** `following`: what stands after the sentence. */
export function equalParts(sentence: Flow, following: readonly Block[], part: PartDuPrix, known: readonly Known[]): readonly PartEgale[] {
  const folded = fold(sentence.text);
  const count = recogniseNombres(sentence.text).find(({ end }) => equal.test(folded.slice(end)));
  if (count === undefined || count.value.valeur < 2 || count.value.valeur > mostParts || folded.includes('%')) return [];
  const colon = folded.indexOf(':', count.end);
  const said = colon < 0 ? sentence.text.length : colon + 1;
  const end = following.findIndex(({ kind }) => kind !== 'item');
  const items = end < 0 ? following : following.slice(0, end);
  const parts: readonly { readonly flow: Flow; readonly block?: Block }[] =
    sentence.text.slice(said).trim() === ''
      ? items.map((block) => ({ flow: block.flow, block }))
      : partsOf(sliceFlow(sentence, { start: said, end: sentence.text.length })).map((flow) => ({ flow }));
  const bare = parts.every(({ flow: { text } }) => text.length > 4 && !/\d\s?%/u.test(text) && recogniseMontants(text).length === 0);
  if (parts.length !== count.value.valeur || !bare) return [];
  const share = Math.round(10_000 / parts.length) / 100;
  return parts.map(({ flow, block }) => ({ ...(block === undefined ? {} : { block }), read: partOf(flow, share, sentence, part, known) }));
}

const mostParts = 12;

function partOf(flow: Flow, share: number, lead: Flow, part: PartDuPrix, known: readonly Known[]): TrancheLue {
  const { declencheur, avance, garantie, justificatifs } = triggerOf(flow, known, undefined, lead.text);
  const base = announcedBase(lead.text);
  return {
    flow,
    figure: { start: 0, end: flow.text.length, value: share },
    tranche: {
      pourcentage: share,
      ...(base === undefined ? {} : { base }),
      ...part,
      ...(avance ? { avance: true } : {}),
      ...(garantie ? { garantie: true } : {}),
      ...(justificatifs ? { justificatifs: true } : {}),
      declencheur,
    },
  };
}

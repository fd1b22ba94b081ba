// Sentences of a payment clause → whether they share the price out (« 30 % commande. 70 % livraison. »), and their shares with what remains.
import type { Block } from '../../document/document.ts';
import { paiement as words } from '../../lexicon/paiement.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseMontants } from '../../recognisers/montant.ts';
import { sentencesOf } from '../sentences.ts';
import { type Figure, instalmentPercentages } from './tranche-lue.ts';

/** « 30 % commande. 70 % livraison. », « Un premier acompte de 30 % … Un second de 70 % … »: one share a sentence, and they make the whole. */
export function sharesItOut({ flow }: Block): boolean {
  const shares = sentencesOf(flow).map(({ text }) => instalmentPercentages(text));
  return shares.flat().length > 1 && shares.every(({ length }) => length <= 1) && sumOf(shares.flat()) === 100;
}

const sumOf = (shares: readonly Figure[]): number => shares.reduce((sum, { value }) => sum + value, 0);

/** « … et le solde à celle du livrable 3 »: what remains counts as a figure of its own. */
export function withRests(text: string, figures: readonly Figure[]): readonly Figure[] {
  const rests = [...fold(text).matchAll(words.resteSeul)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number.NaN,
  }));
  const last = figures.at(-1);
  const told = last === undefined ? undefined : toldRest(text, last.end);
  if (told !== undefined) return [...figures, told];
  const kept = rests.filter(({ start }) => last !== undefined && start > last.end);
  return [...figures, ...kept.slice(0, 1)];
}

/** « … et le solde de 4 100 EUR à la pose »: what remains, in money alone. */
function toldRest(text: string, from: number): Figure | undefined {
  const [only, ...others] = recogniseMontants(text).filter(({ start, value }) => {
    const before = fold(text.slice(from, start));
    return (
      start >= from && value.devise !== undefined && /\b(?:solde|reste|reliquat)\b\s*[,(:–-]?\s*(?:soit|de|egal a|est de|sera de)?\s*$/u.test(before)
    );
  });
  return only === undefined || others.length > 0 ? undefined : { start: only.start, end: only.end, value: Number.NaN };
}

// A passage of the mission → how long it lasts, how much work it is.
import type { Block } from '../../document/document.ts';
import { calendrier as words } from '../../lexicon/calendrier.ts';
import type { Charge, Duree } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { confiances, from } from '../context.ts';
import { type Read, read } from '../lift.ts';
import { effortLine, sumInWords } from './lignes-en-liste.ts';
import { type Clause, sentenceAt } from './mission-clauses.ts';

export function dureeIn({ block, own }: Clause): Read<Duree> | undefined {
  const { flow } = block;
  const charges = recogniseCharges(flow.text);
  const summed = sumInWords(block);
  for (const duree of recogniseDurees(flow.text)) {
    if (charges.some((charge) => charge.start < duree.end && duree.start < charge.end) || (summed !== undefined && duree.start >= summed.start))
      continue;
    const { start, end } = sentenceAt(flow.text, duree.start);
    const before = fold(flow.text.slice(start, duree.start));
    const sentence = fold(flow.text.slice(start, end));
    if (words.dureeAutre.test(before) || words.autre.test(sentence) || words.duProjet.test(sentence) || words.parLot.test(sentence)) continue;
    if (words.soitDAutre.test(before)) continue;
    const after = fold(flow.text.slice(duree.end, end));
    const verb = words.dureeVerbe.test(before) && !words.dureePour.test(after) && !words.dureeAutreSujet.test(before);
    const subject = words.dureeDuSujet.test(before) || (words.disposePour.test(before) && words.pourLaMission.test(after));
    if (!subject && (words.dureeDeChose.test(before) || words.dureeDePartie.test(before) || words.volumeAvant.test(before))) continue;
    const said = own ? words.duree.test(before) || verb : words.dureeMission.test(before) || (verb && words.sujetDeDuree.test(before));
    const opens = own && before.trim() === '' && /^\s*,\s/u.test(flow.text.slice(duree.end));
    if (subject || said || opens || (own && duree.end - duree.start > flow.text.trim().length * 0.6)) {
      return read(duree.value, from(flow, duree, own ? confiances.propre : confiances.ailleurs));
    }
  }
  return undefined;
}

export function chargeIn({ block, own }: Clause): Read<Charge> | undefined {
  const { flow } = block;
  if (isRowOfEffort(block)) return undefined;
  const charge = recogniseCharges(flow.text).find(({ start, end }) => {
    const sentence = sentenceAt(flow.text, start);
    const text = fold(flow.text.slice(sentence.start, sentence.end));
    const before = fold(flow.text.slice(sentence.start, start));
    // « à raison de quatre jours par mois, soit 32 journées de travail »: the rate stands in a part of its own.
    const clause = `${before.split(/[,;(]/u).at(-1)}${fold(flow.text.slice(end, sentence.end)).split(/[,;(]/u)[0]}`;
    return (
      (words.phraseDeCharge.test(text) ||
        (own && (start - sentence.start <= 2 || isTold(before) || words.etalement.test(fold(flow.text.slice(end, sentence.end)))))) &&
      !/\bpar (?:an|mois|expert|semaine|personne|consultant)\b/u.test(clause)
    );
  });
  return charge === undefined ? undefined : read(charge.value, from(flow, charge, own ? confiances.propre : confiances.ailleurs));
}

/** « Le cabinet y consacrera », « il faudra », of the whole. */
function isTold(before: string): boolean {
  return words.verbeDeCharge.test(before) && !words.dureeAutre.test(before) && !words.dureeAutreSujet.test(before);
}

/** « Mission de terrain : 16 hommes-jours » is a row of the schedule, unless it names the effort itself. */
function isRowOfEffort(block: Block): boolean {
  const line = effortLine(block);
  return line !== undefined && !words.nomDeCharge.test(fold(line.title.text));
}

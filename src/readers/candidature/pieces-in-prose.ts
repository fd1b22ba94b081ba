// A sentence → the documents of an offer that it asks for: « soumettre une proposition technique, leur CV et … ».
import type { Flow } from '../../document/flow.ts';
import { pieces } from '../../lexicon/candidature.ts';
import type { Candidature } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { confiances, from } from '../context.ts';
import { type Lifted, type Origin, read } from '../lift.ts';
import { contenue } from './pieces-enumerees.ts';

type Piece = Candidature['pieces'][number];

const asks =
  /\b(?:soumett\w+|present(?:er|era|eront|ent)|contenir|contien\w+|comprendre|compren\w+|comport\w+|inclure|inclu\w+|join(?:dre|dra|dront|gnent)|fourni(?:r|ra|ront|ssent)|remett\w+|envoi(?:ent|e)|envoyer|transmett\w+|faire parvenir|feront parvenir|adress(?:er|ent|eront)|depos(?:er|ent|eront)|accompagnee?s? (?:de|d'|du|des)|composee?s? (?:de|d'|du|des)|constituee?s? (?:de|d'|du|des)|a presenter|devra annexer|(?:envoyez|adressez|transmettez|remettez|joignez|deposez|soumettez|faites)(?:-nous)?)\b/u;
const ends =
  /[,;:().\t]|\s(?:doi(?:t|vent)|devr(?:a|ont)|est|sont|sera|seront|peu(?:t|vent)|et|ainsi que|y compris|accompagnee?s?|avec|afin|pour|au plus tard|avant le|par (?:mail|courriel|e-mail|courrier)|a l'adresse)\s/u;
const article = /(?:une?|la|le|les|l'|des|du|deux|trois|quatre|cinq|\d{1,2})\s?$/u;
const both = /\b(offre|proposition)s? techniques?(?:\s?\([^)]*\))?\s?(?:et|&)\s?(financieres?)\b/u;

/** The longest piece of text that names each document. */
export function piecesInProse(flow: Flow): readonly Lifted<Piece>[] {
  const folded = fold(flow.text);
  const verb = asks.exec(folded);
  if (verb === null || /\bne (?:doi|peu|dev)/u.test(folded)) return [];
  const found: { start: number; end: number }[] = [];
  for (const match of folded.matchAll(new RegExp(pieces, 'gu'))) {
    const last = found.at(-1);
    if (match.index < verb.index + verb[0].length || (last !== undefined && match.index < last.end)) continue;
    if (/^copies? (?:a|au|de ce|du (?:mail|courriel))\b/u.test(folded.slice(match.index, match.index + 20))) continue;
    const lead = article.exec(folded.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0;
    const tail = folded.slice(match.index + match[0].length);
    const stop = tail.search(ends);
    const end = match.index + match[0].length + (stop < 0 ? tail.length : stop);
    if (/\bpersonnes? de $/u.test(folded.slice(0, match.index))) continue;
    const inside = /\([^()]*$/u.test(folded.slice(0, match.index)) && contenue.test(folded.slice(match.index));
    const lent = /\b(?:sous|mention(?:nant|ner)?|portant|indiquant|rappelant) (?:la |l'|en )?$/u.test(folded.slice(0, match.index));
    if (inside || lent || folded.slice(match.index, end).includes('@')) continue;
    if (end - match.index <= 160) found.push({ start: match.index - lead, end });
  }
  const names = found.map((span) => piece(flow.text.slice(span.start, span.end).trim(), from(flow, span)));
  const pair = both.exec(folded);
  if (pair?.[1] === undefined || pair[2] === undefined || pair.index < verb.index) return names;
  const start = pair.index + pair[0].length - pair[2].length;
  const whole = { start: pair.index, end: pair.index + pair[0].length };
  return [...names, piece(`${pair[1]} ${flow.text.slice(start, start + pair[2].length)}`, from(flow, whole, confiances.jointe))];
}

function piece(nom: string, origin: Origin): Lifted<Piece> {
  return read({ nom: read(nom, origin) }, origin);
}

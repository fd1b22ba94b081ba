// A line where a data sheet stands all together, « Pays : … Projet : … Intitulé de la mission : … Durée : … » → the title that it gives under its label.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { agents } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';

const titleLabel =
  /(?:^|[\s.;])(?:intitule|titre|libelle)(?: complet)?(?: (?:de la |de l'|du )(?:mission|prestation|consultation|consultance|etude|evaluation|marche|contrat|poste))?\s?:\s/u;
/** The label before it, « Pays : Togo Titre : … », or behind it. */
const anotherLabel = /(?:^|\s)\p{Lu}[\p{L}'’() ]{2,40}\s?:\s/u;
/** What ends the value: wide blanks, a sentence that begins at once, the next label, what the mission is for in a line of its own once. */
const valueEnd =
  /\s{2,}|(?<=\p{Ll})[.;]\s?(?=\p{Lu})|\s(?=(?:\p{Lu}[\p{Ll}'’]{1,20}(?: [\p{Ll}'’]{1,20}){0,4}|\p{Lu}{2}[\p{Lu}'’° ]{1,40}|N\s?°[\p{L}' ]{0,40}(?:\(\p{Lu}+\))?)\s?:\s)|(?<=\p{L})\s(?=Pour (?:la |le |les |l['’]))/u;
const shortest = 12;
const longest = 300;

export function entitledInRun({ kind, flow }: Block): readonly Flow[] {
  if (kind === 'row' || flow.text.includes('|')) return [];
  const label = titleLabel.exec(fold(flow.text));
  if (label === null) return [];
  const start = label.index + label[0].length;
  const rest = trimFlow(sliceFlow(flow, { start, end: flow.text.length }));
  const end = valueEnd.exec(rest.text.slice(0, longest))?.index ?? rest.text.length;
  const besides = anotherLabel.test(flow.text.slice(0, label.index)) || anotherLabel.test(rest.text.slice(end));
  const value = trimFlow(sliceFlow(rest, { start: 0, end }));
  return !besides || value.text.length < shortest || value.text.length > longest || agents.test(fold(value.text)) || !/\s/u.test(value.text)
    ? []
    : [value];
}

// Sentences that say where the mission takes place → the names of the places.
import { calendrier as words } from '../lexicon/calendrier.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, sectionsOf } from '../sections/section.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, read } from './lift.ts';

const types = ['calendrier', 'autre', 'gestion', 'taches', 'methodologie', 'objet'] as const;
/** Words that lead to a name and are no part of it. */
const opening = /^(?:(?:à|a|au|aux|en|dans|sur|et|la|le|les|l['’]|du|de|des|d['’]|ville|villes|ainsi qu['’]?à?)\s*(?=\s|\p{L})\s*)+/u;
const name = /^(?:(?:commune|province|région|region|préfecture|département|wilaya|district|cercle) (?:de |d['’]|du |des ))?\p{Lu}[\p{L}’'-]*(?:[ -](?:de|du|des|la|le|les|sur|en|\p{Lu}[\p{L}’'-]*))*(?<![ -](?:de|du|des|la|le|les|sur|en))/u;

/** Each place once, in order. */
export function readLieux(context: Context): readonly Lifted<string>[] {
  for (const type of types) {
    for (const { flow } of sectionsOf(context.outline, type).flatMap(contentOf)) {
      const found = words.lieu.exec(fold(flow.text));
      if (found === null) continue;
      const start = found.index + found[0].length;
      const places = namesIn(flow.text.slice(start), start);
      if (places.length > 0) return places.map(({ value, at }) => read(value, from(flow, { start: at, end: at + value.length }, confiances.propre)));
    }
  }
  return [];
}

function namesIn(text: string, offset: number): readonly { readonly value: string; readonly at: number }[] {
  const names: { value: string; at: number }[] = [];
  let rest = text;
  let at = offset;
  for (let guard = 0; guard < 12; guard += 1) {
    const lead = opening.exec(rest)?.[0].length ?? 0;
    const value = name.exec(rest.slice(lead))?.[0];
    if (value === undefined) break;
    names.push({ value, at: at + lead });
    const end = lead + value.length;
    const separator = /^\s*(?:\([^)]*\)\s*)?(?:,|;|et(?=\s)|\/)\s*/u.exec(rest.slice(end));
    if (separator === null) break;
    at += end + separator[0].length;
    rest = rest.slice(end + separator[0].length);
  }
  return names;
}

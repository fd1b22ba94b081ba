// The label of an entry in; whether it belongs to a list that is whole by itself (months, countries, currencies…) goes out.
import { langues, languesAuFeminin } from '../../../src/lexicon/langues.ts';
import { joursDeSemaine, mois } from '../../../src/lexicon/mois.ts';
import { monnaies, monnaiesAbregees } from '../../../src/lexicon/monnaies.ts';
import { cent, dizaines, echelles, ordinaux, unites } from '../../../src/lexicon/nombres.ts';
import { pays } from '../../../src/lexicon/pays.ts';
import { fold } from '../../../src/recognisers/fold.ts';

const lists = [langues, languesAuFeminin, joursDeSemaine, mois, monnaies, monnaiesAbregees, dizaines, echelles, ordinaux, unites];

/** A calendar, the numbers of French, norms of countries, currencies and languages: nobody chose these words for a document. */
const forms: ReadonlySet<string> = new Set(
  [...lists.flatMap((list) => list.flatMap(({ formes }) => formes)), ...cent, ...pays.flatMap(({ noms, indices }) => [...noms, ...indices])].map(
    fold,
  ),
);

/** A label is where the entry stands, then its words: as a form, or as a pattern writes them. */
export function isClosed(label: string): boolean {
  const words = label
    .replace(/^(?:form )?(?:src\/\S+ )?/u, '')
    .replaceAll('[ ]+', ' ')
    .replace(/\(\?!\[.*$/u, '')
    .replaceAll('\\', '');
  return forms.has(words);
}

// A model in, things that the tasks and the deliverables count otherwise out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Counted = { readonly tache: string; readonly livrable: string; readonly objet: string };

const written = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
const counting =
  /(?<![\p{L}\d,.–-])(?<number>\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?: \(0?\d{1,3}\))? (?<noun>\p{L}{4,}s|\p{L}{3,}aux|\p{L}{3,}eux) (?<next>(?:de |d[’']|du |des |sur )?\p{L}{4,})/giu;
/** Times, money and readers are counted in many places for many reasons. */
const otherThings =
  /^(?:jours?|mois|semaines?|ann[ée]es|heures?|minutes|pages?|exemplaires?|copies|personnes?|participants?|euros?|francs?|dirhams?|ans|points?|b[ée]n[ée]ficiaires|experts?|consultants?|lots?|phases?|[ée]tapes?|versions?|langues?|tranches?|agents?|provinces|r[ée]gions|communes|villages?|membres?|parties|axes|volets|objectifs|r[ée]sultats)$/iu;
/** « au moins 4 modules » holds for 6; a part of them, some more, one of several rounds. */
const loose =
  /(?:au moins|minimum|maximum|environ|jusqu|plus de|autres?|premi[eè]re?s|derni[eè]re?s|chacun|par |chaque|parmi|dont|entre|nouveaux|nouvelles)[^.;:]{0,25}$/iu;

/** A part of them, « les deux options retenues », « deux ateliers sur quatre ». */
const part =
  /retenu|choisi|s[ée]lectionn|restant|premi[eè]r|derni[eè]r|prioritaire|\bsur (?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)\b/iu;
/** « deux équipes dans chaque secteur », « trois par langue »: so many times as many. */
const spread = /\b(?:chaque|chacune?s?|par)\b/iu;

/** Both numbers may hold: one counts a part of the other, or what is to be done several times. */
function mayBothHold(one: Counts, other: Counts): boolean {
  const texts = `${one.texte} ; ${other.texte}`;
  const [few, many] = [one.number, other.number].toSorted((a, b) => a - b);
  return part.test(texts) || (spread.test(texts) && (many ?? 0) % (few ?? 1) === 0);
}

interface Counts {
  readonly object: string;
  readonly number: number;
  readonly path: Path;
  readonly texte: string;
}

function countsIn(texte: string, path: Path): readonly Counts[] {
  return [...texte.matchAll(counting)].flatMap((match): Counts[] => {
    const { number = '', noun = '', next = '' } = match.groups ?? {};
    if (
      otherThings.test(noun) ||
      loose.test(texte.slice(0, match.index)) ||
      /^(?:,? (?:au minimum|au moins|maximum))/iu.test(texte.slice(match.index + match[0].length))
    )
      return [];
    const value = /\d/u.test(number) ? Number(number) : written.indexOf(number.toLowerCase()) + 2;
    return [{ object: `${noun} ${next}`.toLowerCase(), number: value, path, texte }];
  });
}

function counted(tor: Tor): { readonly taches: readonly Counts[]; readonly livrables: readonly Counts[] } {
  return {
    taches: tor.taches.flatMap(({ texte }, index) => countsIn(texte, `taches.${index}`)),
    livrables: tor.livrables.flatMap(({ intitule, nonListe }, index) => (nonListe === undefined ? countsIn(intitule, `livrables.${index}`) : [])),
  };
}

const planned = (taches: string[], livrables: string[]) =>
  example({ taches: taches.map((texte) => ({ texte })), livrables: livrables.map((intitule) => ({ intitule })) });

export const quantiteDivergente = defineRule<Counted>({
  id: 'livrables/quantite-divergente',
  severity: 'error',
  title: 'Quantité des tâches et quantité des livrables',
  why: 'Le prestataire chiffrera la plus petite, le client attendra la plus grande.',
  remede: 'Écrivez le même nombre aux deux endroits.',
  message: ({ tache, livrable, objet }) => `Les tâches comptent ${tache} ${objet} et les livrables ${livrable}, attendu le même nombre.`,
  accepts: () => [
    planned(['Produire six vidéos pédagogiques'], ['6 vidéos pédagogiques montées']),
    planned(['Animer 4 ateliers de lancement'], ['Comptes rendus des 6 ateliers de restitution']),
    planned(['Produire au moins 4 modules de formation'], ['6 modules de formation']),
    planned(['Former 20 agents communaux'], ['Un rapport']),
    planned(['Étudier trois options techniques'], ['Note sur les deux options techniques retenues']),
    planned(['Animer quatre ateliers communaux'], ['Compte rendu de deux ateliers communaux sur quatre']),
    planned(['Former deux équipes locales dans chaque secteur'], ['Rapport de formation des six équipes locales']),
    planned(['Produire 3 vidéos pédagogiques'], ['6 vidéos pédagogiques (3 par langue)']),
    // Two counts of the same thing among the tasks: none is the one to compare.
    planned(
      ['Organiser 3 sessions de formation à Ziguinchor', 'Organiser 2 sessions de formation à Kolda'],
      ['Rapports des 5 sessions de formation'],
    ),
  ],
  rejects: () => [
    { tor: planned(['Produire 6 vidéos pédagogiques'], ['5 vidéos pédagogiques']), at: 'livrables.0' },
    { tor: planned(['Former deux équipes locales dans chaque secteur'], ['Rapport de formation des cinq équipes locales']), at: 'livrables.0' },
    { tor: planned(['Produire 3 vidéos pédagogiques'], ['6 vidéos pédagogiques']), at: 'livrables.0' },
    { tor: planned(['Étude', 'Animer trois ateliers régionaux'], ['Rapport', 'Rapports des 4 ateliers régionaux']), at: 'livrables.1' },
  ],
  *check(tor) {
    const { taches, livrables } = counted(tor);
    const only = (counts: readonly Counts[], object: string) => {
      const found = counts.filter((one) => one.object === object);
      return found.length === 1 ? found[0] : undefined;
    };
    for (const { object } of livrables) {
      const livrable = only(livrables, object);
      const tache = only(taches, object);
      if (livrable === undefined || tache === undefined || livrable.number === tache.number || mayBothHold(tache, livrable)) continue;
      yield {
        at: livrable.path,
        operands: [livrable.path, tache.path],
        related: [{ path: tache.path, message: `La tâche : ${quoted(tache.texte)}.` }],
        facts: { tache: String(tache.number), livrable: String(livrable.number), objet: quoted(object) },
      };
      return;
    }
  },
});

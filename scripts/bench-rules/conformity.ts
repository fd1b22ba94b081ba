// Defects against what an agency demands: each is judged under the profile of that agency.
import { addDays } from '../../src/calendar/civil-day.ts';
import { closingSpots } from './application.ts';
import { chapters, endOf } from './chapters.ts';
import { lineAt, linesIn, plain } from './draft.ts';
import { datesIn, written } from './french-dates.ts';
import { everyLine, insertedAfter, type Operator, removed, replaced, spotsIn } from './operator.ts';
import { shareSpots } from './payment-shares.ts';
import { renumbered, withoutEntry } from './renumber.ts';

export const conformity: readonly Operator[] = [
  {
    rule: 'candidature/delai-minimum',
    name: 'a call published too few days before its deadline',
    profile: 'ma-public',
    also: ['candidature/questions-apres-cloture'],
    plant(draft) {
      const [closing] = closingSpots(draft);
      const first = draft.parts[0]?.heading;
      const published = datesIn(draft, everyLine(draft)).find(({ date }) => date === draft.gold.candidature?.publication);
      if (closing === undefined || first === undefined) return undefined;
      // The days of an open call do not bind another procedure.
      if (draft.lines.some((line) => /procédure (?:négociée|adaptée)|demande de cotation/iu.test(line))) return undefined;
      const day = addDays(closing.date, -8);
      if (published !== undefined) return replaced(draft, published, written(day, published));
      const told = draft.lines.some((line) => /publi(?:é|cation)|lanc(?:é|ement) le|parution/iu.test(line));
      return told ? undefined : insertedAfter(draft, first - 1, `Date de publication : ${written(day)}`, '');
    },
  },
  {
    rule: 'conformite/canal-portail',
    name: 'offers by e-mail where a portal is wanted',
    profile: 'ma-public',
    plant(draft) {
      const portal = /par l['’]intermédiaire de la plateforme[^,;.(]*\(https?:[^)]*\)|sur (?:le portail|la plateforme)[^,;.]*(?:https?:\S+\w)?/giu;
      // A portal for questions alone is not where offers go.
      const ofOffers = spotsIn(draft, linesIn(draft, 'candidature'), portal).filter(({ line, start }) => {
        const before = lineAt(draft, line).slice(0, start).split(/[.;] /u).at(-1) ?? '';
        return !/question|éclaircissement|renseignement/iu.test(before);
      });
      return replaced(draft, ofOffers[0], "par courriel à l'adresse marches@service.example");
    },
  },
  {
    rule: 'conformite/criteres-cad',
    name: 'the criteria of the CAD no longer named',
    profile: 'evaluation-cad',
    plant(draft) {
      const [spot] = spotsIn(draft, everyLine(draft), /(?:la |sa )?pertinence[^.;]*durabilité(?: du projet| du programme)?/giu);
      const planted = replaced(draft, spot, 'la qualité du projet');
      // A criterion that is named again further on is still named.
      const left = new Set(
        planted?.lines.flatMap(
          (line) => plain(line).match(/pertinence|cohérence|efficacité|efficience|impact|effets|durabilité|viabilité|pérennité/gu) ?? [],
        ),
      );
      return left.size > 1 ? undefined : planted;
    },
  },
  {
    rule: 'conformite/profil-sections',
    name: 'a section that the model of the agency wants taken out',
    profile: 'prag',
    also: ['structure/numerotation-trou'],
    plant(draft) {
      const part = chapters(draft).find(({ titre }) => /hypothèse|risque/iu.test(titre));
      if (part === undefined) return undefined;
      const end = endOf(draft, part);
      return withoutEntry(renumbered(draft, removed(draft, part.heading, end), { ...part, end }), part);
    },
  },
  {
    rule: 'conformite/validite-minimale',
    name: 'offers valid for fewer days than the law wants',
    profile: 'ma-public',
    plant(draft) {
      const validity = /(?<=(?:valables?|engagés?|lié|valides?)[^.;]{0,60}?)(?:(?:cent )?[\p{L}-]+ \(\d+\)|soixante) jours/giu;
      return replaced(draft, spotsIn(draft, linesIn(draft, 'candidature'), validity)[0], 'trente (30) jours');
    },
  },
  {
    rule: 'evaluation/ponderation-profil',
    name: 'a price that weighs more than the law allows',
    profile: 'ma-public',
    asInfo: true,
    also: ['evaluation/total-100'],
    plant(draft) {
      const price =
        /(?<=^\|? ?(?:[-•▪–] )?(?:Prix|Offre financière|Proposition financière) ?[|:(] ?)\d{2}(?= ?%)|(?<=proposition financière \()\d{2}(?= ?%)/giu;
      // Where the share is told twice, one of the two is right.
      const told = /\b(?:prix|financi[eè]re?)\D{0,20}\d{2} ?%/giu;
      const lines = linesIn(draft, 'evaluation');
      const times = lines.flatMap((index) => lineAt(draft, index).match(told) ?? []).length;
      return times > 1 ? undefined : replaced(draft, spotsIn(draft, lines, price)[0], '70');
    },
  },
  {
    rule: 'paiement/avance-plafond',
    name: 'an advance above what the agency allows',
    profile: 'uemoa',
    also: ['paiement/total-100', 'paiement/desequilibre-effort', 'paiement/avance-sans-livrable', 'paiement/livrable-sans-paiement'],
    plant(draft) {
      const [first] = shareSpots(draft);
      const line = first && draft.lines[first.line];
      if (first === undefined || line === undefined || line.startsWith('|')) return undefined;
      // What follows the share says when it is paid; where nothing does, nothing would say that it is an advance.
      const following = /^(\s?%[^\p{L}]*)\p{L}[^;.|]*/u;
      const after = line.slice(first.start + first.text.length);
      if (!following.test(after)) return undefined;
      const told = after.replace(following, (_, sign: string) => `${sign}à titre d'avance, à la signature du contrat`);
      return { lines: draft.lines.with(first.line, `${line.slice(0, first.start)}60${told}`) };
    },
  },
];

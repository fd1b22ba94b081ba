// Defects in whom the call is for and what is asked of them: two kinds of bidders, one legal form, degrees and proofs, requirements that exclude one another.
import { type Draft, isListed, isRow, lineAt, linesIn, plain } from './draft.ts';
import { everyLine, insertedAfter, type Operator, type Planted, replaced, spotsIn, withLine, withSentence } from './operator.ts';
import { mark, requirements } from './requirements.ts';

/** What shows who a bidder is. */
const proof =
  /c\.?v|curriculum|profil|référence|expérience|équipe|qualification|capacité|attestation|diplôme|portfolio|preuve|justificati|administrati/iu;
const oneCurriculum = /\b(?:un|le|du) (?:curriculum vitae|CV)(?: [\p{L}é]+)*(?=[ ;.,]|$)/iu;
/** Words of documents beside this one, which may say the rest. */
export const otherRules = /règlement d|formulaire|bordereau|dossier d['’]appel|cahier (?:des|spécial)|demande de propositions/iu;
const forms = ['être constitué en SARL', "avoir un statut d'auto-entrepreneur", 'être une société anonyme'];

function twoKinds(draft: Draft): Planted | undefined {
  if (draft.lines.some((line) => /bureau|cabinet|société|firme|entreprise|groupement|physique|équipe/iu.test(line))) return undefined;
  const told = withSentence(draft, linesIn(draft, 'evaluation'), "Le bureau d'études retenu est informé par écrit.");
  return (
    told &&
    withSentence(
      { ...draft, lines: told.lines },
      linesIn(draft, 'candidature'),
      'Les candidat(e)s intéressé(e)s doivent joindre une copie de leurs diplômes.',
    )
  );
}

/** The documents that would prove something are no longer asked for. */
function unproved(draft: Draft): Planted | undefined {
  // What the rules of the call, or its forms, ask for is not known.
  if (draft.lines.some((line) => otherRules.test(line))) return undefined;
  const pieces = (draft.gold.candidature?.pieces ?? []).map(({ nom }) => plain(nom));
  const lines = linesIn(draft, 'candidature').filter((index) => {
    const line = plain(lineAt(draft, index));
    return isListed(line) && pieces.some((nom) => line.includes(nom));
  });
  const proving = lines.filter((index) => proof.test(lineAt(draft, index)));
  if (lines.length !== pieces.length || proving.length === 0 || lines.length - proving.length < 2) return undefined;
  return { lines: draft.lines.filter((_, index) => !proving.includes(index)) };
}

function opposed(draft: Draft, pick: <T>(list: readonly T[]) => T | undefined): Planted | undefined {
  const counted = requirements(draft).filter((index) =>
    /\((\d{1,2})\) (?:années|ans)|(?<!\()\b\d{1,2} (?:années|ans) d['’]exp/u.test(lineAt(draft, index)),
  );
  const index = pick(counted.filter((one) => !isRow(lineAt(draft, one))));
  if (index === undefined) return undefined;
  const line = lineAt(draft, index).replace(/(?:\p{L}+ \(\d{1,2}\)|\d{1,2}) (?=années|ans)/u, 'quatre (4) ');
  return insertedAfter(draft, index, line.replace(/[ ;.]*$/u, ' ;'));
}

/** A title: its words are in capitals, acronyms or not. */
function inCapitals(line: string): boolean {
  return !/\p{Ll}{2}/u.test(line);
}

export const candidates: readonly Operator[] = [
  { rule: 'candidature/type-candidat-ambigu', name: 'a firm is chosen where persons apply', plant: twoKinds },
  {
    rule: 'candidature/courriel-invalide',
    name: 'the address with a comma, or with two signs',
    plant(draft, random) {
      const own: readonly string[] = draft.gold.candidature?.courriels ?? [];
      const spot = spotsIn(draft, linesIn(draft, 'candidature'), /[\w.+-]+@[\w.-]+\.\w+/gu).find(({ text }) => own.includes(text));
      const [name = '', domain = ''] = spot?.text.split('@') ?? [];
      return replaced(draft, spot, random.below(2) === 0 ? `${name}@${domain.split('.')[0]},org` : `${name}@@${domain.split('.')[0]}.org`);
    },
  },
  {
    rule: 'qualifications/statut-juridique-impose',
    name: 'one legal form alone admitted',
    also: ['qualifications/piece-non-demandee'],
    plant(draft, random) {
      const after = requirements(draft)[0];
      if (after === undefined || isRow(lineAt(draft, after))) return undefined;
      return insertedAfter(draft, after, `${mark(lineAt(draft, after))}${random.pick(forms)} ;`);
    },
  },
  {
    rule: 'qualifications/diplome-flou',
    name: 'a degree without level or field',
    also: ['evaluation/total-100'],
    plant(draft, random) {
      const degrees = requirements(draft).filter((index) => /diplôme|licence|master|bac ?\+|doctorat/iu.test(lineAt(draft, index)));
      const index = random.pick(degrees.filter((one) => !isRow(lineAt(draft, one))));
      const words = random.pick([
        "être titulaire d'un diplôme universitaire",
        'avoir une formation supérieure',
        "être diplômé de l'enseignement supérieur",
      ]);
      return index === undefined ? undefined : withLine(draft, index, `${mark(lineAt(draft, index))}${words} ;`);
    },
  },
  {
    rule: 'qualifications/titulaire-ambigu',
    name: 'the profile of one person, the curricula of several',
    plant(draft) {
      const told = draft.lines.some((line) => /équipe|experts|consultants|individuel|cabinet|bureau|unique/iu.test(line));
      const index = linesIn(draft, 'candidature').find((one) => oneCurriculum.test(lineAt(draft, one)));
      if (told || index === undefined) return undefined;
      return withLine(draft, index, lineAt(draft, index).replace(oneCurriculum, 'les CV de chaque expert mobilisé'));
    },
  },
  { rule: 'qualifications/piece-non-demandee', name: 'no document asked for that proves a requirement', plant: unproved },
  {
    rule: 'qualifications/contradiction',
    name: 'two numbers of years for the same experience',
    also: ['evaluation/total-100'],
    plant: (draft, random) => opposed(draft, (list) => random.pick(list)),
  },
  {
    rule: 'redaction/sigle-variante',
    name: 'an acronym with two letters exchanged',
    plant(draft, random) {
      const spots = spotsIn(
        draft,
        everyLine(draft).filter((index) => !/^\{|^#/u.test(lineAt(draft, index))),
        /(?<![\p{L}\d@./-])\p{Lu}{4,6}(?![\p{L}\d@./-])/gu,
      );
      const count = (text: string): number => spots.filter((other) => other.text === text).length;
      // Written out once, and used again after that.
      const known = spots.filter(
        ({ text, line, start }) =>
          count(text) > 2 && text !== 'FCFA' && lineAt(draft, line)[start - 1] !== '(' && text[1] !== text[2] && !inCapitals(lineAt(draft, line)),
      );
      const spot = random.pick(known);
      return spot && replaced(draft, spot, `${spot.text[0]}${spot.text[2]}${spot.text[1]}${spot.text.slice(3)}`);
    },
  },
];

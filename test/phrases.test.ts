// Corpora of phrases → what a reader takes from each, on its own.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Organisation, Tache } from '../src/model/contenu.ts';
import type { Budget } from '../src/model/paiement.ts';
import type { Redaction } from '../src/model/redaction.ts';
import type { Candidature, DateLimite, Evaluation, Qualification, Supervision } from '../src/model/selection.ts';
import { readBudget } from '../src/readers/budget.ts';
import { readMission } from '../src/readers/calendrier/calendrier.ts';
import { readLieux } from '../src/readers/calendrier/lieux.ts';
import { readCandidature } from '../src/readers/candidature/candidature.ts';
import { readDatesLimites } from '../src/readers/candidature/date-limite.ts';
import { readEvaluation } from '../src/readers/evaluation/evaluation.ts';
import { weightsIn } from '../src/readers/evaluation/poids.ts';
import { split } from '../src/readers/lift.ts';
import { duesElsewhere } from '../src/readers/livrables/echeances-ailleurs.ts';
import { readLivrables } from '../src/readers/livrables/livrables.ts';
import { readOrganisations } from '../src/readers/organisations/organisations.ts';
import { amountsAfterCurrency, instalmentPercentages } from '../src/readers/paiement/tranche-lue.ts';
import { readPays } from '../src/readers/pays.ts';
import { mesureOf } from '../src/readers/qualifications/mesure-exigee.ts';
import { readQualifications } from '../src/readers/qualifications/qualifications.ts';
import { readContrat } from '../src/readers/redaction/contrat.ts';
import { readMarques } from '../src/readers/redaction/marques.ts';
import { readObligations } from '../src/readers/redaction/obligations.ts';
import { readSigles } from '../src/readers/redaction/sigles.ts';
import { writtenDates } from '../src/readers/redaction/written-dates.ts';
import { readReference } from '../src/readers/reference.ts';
import { readSupervision } from '../src/readers/supervision.ts';
import { readTaches } from '../src/readers/taches.ts';
import { readTypeDocument } from '../src/readers/type-document.ts';
import { contextOf } from './support/read-part.ts';

type Sigle = Redaction['sigles'][number];

const corpusSchema = z.strictObject({
  reader: z.string(),
  gives: z.array(z.strictObject({ value: z.unknown(), texts: z.array(z.string()).min(1) })).min(1),
});

function organisationsIn(markdown: string): readonly string[] {
  const named = readOrganisations(contextOf(markdown)).map((one) => split<Organisation>(one, '', new Map()));
  return named.map(({ role, nom, sigle }) => `${role} ${nom}${sigle === undefined ? '' : ` (${sigle})`}`);
}

/** The kinds of marks of a clause that the pattern wants, in order. */
function marquesIn(title: string, text: string, wanted: RegExp): readonly string[] {
  const found = readMarques(contextOf(`# Note\n\n## ${title}\n\n${text}`).outline);
  return found.map((one) => split<Redaction['marques'][number]>(one, '', new Map()).genre).filter((genre) => wanted.test(genre));
}

const readers: ReadonlyMap<string, (text: string) => unknown> = new Map(
  Object.entries({
    anneesExigees: (text: string) => mesureOf(text, undefined).annees ?? 'none',
    plafondsDits: (text: string) => split<Budget>(readBudget(contextOf(`# Note\n\n## Budget\n\n${text}`)), '', new Map()).plafond?.valeur ?? 'none',
    missionDansSonCalendrier: (text: string) => {
      const { debut, fin, duree, charge } = readMission(contextOf(`# Note\n\n## Tâches\n\n- Accorder l’orgue\n\n## Calendrier\n\n${text}`));
      const measure = (one: typeof duree | typeof charge): string => (one === undefined ? 'none' : `${one.value.min} ${one.value.unite}`);
      return [debut?.value ?? 'none', fin?.value ?? 'none', measure(duree), measure(charge)];
    },
    dureesParmiLesExigences: (text: string) => {
      const { duree, debut } = readMission(contextOf(`# Note\n\n## Profil\n\n- Maîtrise de l’orgue\n- Dix ans de métier\n\n${text}`));
      return [duree === undefined ? 'none' : `${duree.value.min} ${duree.value.unite}`, debut?.value ?? 'none'];
    },
    bornesEnColonne: (text: string) => {
      const table = `| Document | ${text} |\n|---|---|\n| Plan de la voûte | 3 mai 2027 |\n| Note sur le vernis | 4 juin 2027 |`;
      return readLivrables(contextOf(`# Note\n\n## Livrables\n\n${table}`), {})[0]?.due?.value.borne ?? 'none';
    },
    referencesEnColonne: (text: string) => {
      const [header = '', ref = '', form = '', cell = ''] = text.split(' | ');
      const table = `| ${header} | Document | ${form} | Date |\n|---|---|---|---|\n| ${ref} | Plan de la voûte | ${cell} | 3 mai 2027 |\n| ${ref} bis | Note | ${cell} | 4 mai 2027 |`;
      const [first] = readLivrables(contextOf(`# Note\n\n## Livrables\n\n${table}`), {});
      return [first?.ref ?? 'none', first?.due?.value.date ?? 'none'];
    },
    languesExigees: (text: string) => mesureOf(text, undefined).langues,
    montantsApresDevise: (text: string) => amountsAfterCurrency(text).map(({ value }) => value.valeur),
    organisationsDites: (text: string) => organisationsIn(`# Note\n\n## Contexte\n\n${text}`),
    organisationsEnTete: (text: string) => organisationsIn(`${text}\n\n## Contexte\n\nLes vannes datent de trente ans.`),
    paysDits: (text: string) => readPays(contextOf(`${text}\n\n## Contexte\n\nLes vannes datent de trente ans.`))?.value ?? 'none',
    lieuxEnTete: (text: string) =>
      readLieux(contextOf(`${text}\n\n## Contexte\n\nLes vannes datent de trente ans.`)).map((one) => split<string>(one, '', new Map())),
    partsDuPrix: (text: string) => instalmentPercentages(text).map(({ value }) => value),
    delaisEnColonne: (text: string) => {
      const [header = '', cell = ''] = text.split(' | ');
      const table = `| Document | ${header} |\n|---|---|\n| Plan de la voûte | ${cell} |\n| Note sur le vernis | ${cell} |`;
      return readLivrables(contextOf(`# Note\n\n## Livrables\n\n${table}`), {})[0]?.due?.value.relative ?? 'none';
    },
    criteresDits: (text: string) =>
      split<Evaluation>(readEvaluation(contextOf(`# Note\n\n## Évaluation des offres\n\n${text}`)), '', new Map()).criteres.map(
        ({ intitule, poids }) => `${intitule} ${poids}`,
      ),
    piecesDites: (text: string) =>
      split<Candidature>(readCandidature(contextOf(`# Note\n\n## Dépôt des offres\n\n${text.replaceAll('⏎', '\n\n')}`)), '', new Map()).pieces.map(
        ({ nom }) => nom,
      ),
    piecesSousTitre: (text: string) =>
      split<Candidature>(readCandidature(contextOf(`# Note\n\n## Contenu du dossier\n\n${text}`)), '', new Map()).pieces.map(({ nom }) => nom),
    livrablesEnResultats: (text: string) => {
      const context = contextOf(`# Note\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Résultats attendus\n\n${text.replaceAll('⏎', '\n\n')}`);
      return readLivrables(context, {}).map(({ title }) => title.text);
    },
    livrablesDits: (text: string) => {
      const context = contextOf(`# Note\n\n## Livrables\n\n${text.replaceAll('⏎', '\n\n')}`);
      const livrables = readLivrables(context, {});
      const elsewhere = duesElsewhere(context, livrables, {});
      return livrables.map((one) => {
        const due = (one.due ?? elsewhere.get(one)?.due)?.value;
        const { decalage, unite } = due?.relative ?? {};
        return `${one.title.text} ${due?.date ?? (decalage === undefined ? (due?.periodicite ?? 'sans date') : `${decalage} ${unite}`)}`;
      });
    },
    delaisAnnonces: (text: string) =>
      readLivrables(contextOf(`# Note\n\n## Livrables\n\n${text.replaceAll('⏎', '\n\n')}`), {}).map(({ title, due }) => {
        const { date, relative } = due?.value ?? {};
        const delay = relative === undefined ? 'sans date' : `${relative.decalage} ${relative.unite} ${relative.origine}`;
        return `${title.text} ${date ?? delay}`;
      }),
    livrablesEnLignes: (text: string) =>
      readLivrables(contextOf(`# Note\n\n## Objet\n\nAccorder l’orgue.\n\n## Calendrier de remise\n\n${text.replaceAll('⏎', '\n\n')}`), {}).map(
        ({ title, due }) => `${title.text} ${due?.value.date}`,
      ),
    livrablesPromis: (text: string) =>
      readLivrables(contextOf(`# Note\n\n## Objet\n\nAccorder l’orgue.\n\n## Tâches\n\n${text.replaceAll('⏎', '\n\n')}`), {}).map(
        ({ title }) => title.text,
      ),
    diplomesExiges: (text: string) => mesureOf(text, undefined).diplome ?? 'none',
    anneesEnLigne: (text: string) => {
      const table = `| Rubrique | Exigence |\n|---|---|\n| Formation | Licence en musique |\n| ${text} |`;
      const found = readQualifications(contextOf(`# Note\n\n## Profil\n\n${table}`)).map((one) => split<Qualification>(one, '', new Map()));
      return found.at(-1)?.annees ?? 'none';
    },
    tachesDites: (text: string) =>
      readTaches(contextOf(`# Note\n\n## Tâches\n\n${text.replaceAll('⏎', '\n\n')}`)).map((one) => split<Tache>(one, '', new Map()).texte),
    exigencesDites: (text: string) =>
      readQualifications(contextOf(`# Note\n\n## Profil\n\n${text}`)).map((one) => split<Qualification>(one, '', new Map()).texte),
    exigencesEnTete: (text: string) => {
      const document = `Accord de l’orgue\n\n${text.replaceAll('⏎', '\n\n')}`;
      return readQualifications(contextOf(document)).map((one) => {
        const { texte, diplome, annees, langues } = split<Qualification>(one, '', new Map());
        return [texte, diplome ?? annees ?? langues?.join(' ') ?? 'none'];
      });
    },
    naturesExigees: (text: string) =>
      readQualifications(contextOf(`# Note\n\n## Profil\n\n${text}`)).map((one) => split<Qualification>(one, '', new Map()).nature),
    poidsDits: (text: string) => weightsIn(text).map(({ value: { valeur, role } }) => `${valeur} ${role}`),
    limitesDesOffres: (text: string) =>
      readDatesLimites(writtenDates(contextOf(`# Note\n\n## Dépôt des offres\n\n${text}`))).map((one) => {
        const { date, heure } = split<DateLimite>(one, '', new Map());
        return heure === undefined ? date : `${date} ${heure.heure}`;
      }),
    minuitsDits: (text: string) => {
      const found = readDatesLimites(writtenDates(contextOf(`# Note\n\n## Dépôt des offres\n\n${text}`)));
      return found.some((one) => split<DateLimite>(one, '', new Map()).heure?.jourDit === true);
    },
    limitesDuContexte: (text: string) =>
      readDatesLimites(writtenDates(contextOf(`# Note\n\n## Contexte\n\n${text}`))).map((one) => split<DateLimite>(one, '', new Map()).date),
    ficheEnTete: (text: string) => {
      const head = text.replaceAll('⏎', '\n\n');
      const context = contextOf(`Accord de l’orgue\n\n${head}\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Livrables\n\n- Un rapport`);
      const { debut, fin, duree, charge } = readMission(context);
      const measure = (one: typeof duree | typeof charge): string => (one === undefined ? 'none' : `${one.value.min} ${one.value.unite}`);
      const places = readLieux(context).map((one) => split<string>(one, '', new Map()));
      return [debut?.value ?? 'none', fin?.value ?? 'none', measure(duree), measure(charge), places.join(', ')];
    },
    autresPeriodes: (text: string) => {
      const found = ['Objectifs', 'Mandat', 'Calendrier'].map((title) => {
        const { debut, fin, duree } = readMission(contextOf(`# Note\n\n## ${title}\n\n${text}\n\n## Livrables\n\n- Une note`));
        return [debut?.value ?? 'none', fin?.value ?? 'none', duree === undefined ? 'none' : duree.value.unite];
      });
      const [first] = found.filter((one) => one.some((value) => value !== 'none'));
      return first ?? ['none', 'none', 'none'];
    },
    referencesEnTete: (text: string) => {
      const document = `Accord de l’orgue\n\n${text.replaceAll('⏎', '\n\n')}\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Livrables\n\n- Un rapport`;
      const found = readReference(contextOf(document));
      return found === undefined ? 'none' : split<string>(found, '', new Map());
    },
    naturesEnTete: (text: string) => {
      const head = text.replaceAll('⏎', '\n\n');
      const found = readTypeDocument(contextOf(`${head}\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Livrables\n\n- Un état des tuyaux`));
      return typeof found === 'string' ? found : split<string>(found, '', new Map());
    },
    limitesEnTete: (text: string) => {
      const head = text.replaceAll('⏎', '\n\n');
      const document = `Accord de l’orgue\n\n${head}\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Livrables\n\n- Un rapport`;
      return readDatesLimites(writtenDates(contextOf(document))).map((one) => split<DateLimite>(one, '', new Map()).date);
    },
    publicationsEnTete: (text: string) => {
      const head = text.replaceAll('⏎', '\n\n');
      const document = `Accord de l’orgue\n\n${head}\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Livrables\n\n- Un rapport`;
      return split<Candidature>(readCandidature(contextOf(document)), '', new Map()).publication ?? 'none';
    },
    courrielsEnTete: (text: string) => {
      const head = text.replaceAll('⏎', '\n\n');
      const document = `Accord de l’orgue\n\n${head}\n\n## Contexte\n\nL’orgue date de 1712.\n\n## Livrables\n\n- Un rapport`;
      return split<Candidature>(readCandidature(contextOf(document)), '', new Map()).courriels;
    },
    courrielsDesOffres: (text: string) =>
      split<Candidature>(readCandidature(contextOf(`# Note\n\n## Dépôt des offres\n\n${text}`)), '', new Map()).courriels,
    superviseursDits: (text: string) => {
      const found = readSupervision(contextOf(`# Note\n\n## Suivi de la mission\n\n${text}`));
      return split<Supervision>(found, '', new Map()).superviseur ?? 'none';
    },
    contratsDits: (text: string) => {
      const found = readContrat(writtenDates(contextOf(`# Note\n\n## Tâches\n\n${text}`)));
      return found === undefined ? 'none' : split<{ readonly date: string }>(found, '', new Map()).date;
    },
    obligationsDites: (text: string) => {
      const found = readObligations(writtenDates(contextOf(`# Note\n\n## Tâches\n\n${text}`)));
      return found.length === 0 ? 'none' : found.map((one) => split<{ readonly date: string }>(one, '', new Map()).date);
    },
    periodesAmbigues: (text: string) => marquesIn('Tâches', text, /^periodicite$/u),
    quiRepond: (text: string) => marquesIn('Candidature', text, /^candidat(?:Structure|Personne|AuChoix)$/u),
    siglesCites: (text: string) => readSigles(contextOf(text).document.blocks).map((sigle) => split<Sigle>(sigle, '', new Map()).sigle),
  }),
);

const folder = new URL('../fixtures/phrases/', import.meta.url);

for (const file of readdirSync(folder).sort()) {
  const corpus = corpusSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
  const read = readers.get(corpus.reader);
  describe(`${corpus.reader} (${file})`, () => {
    it('is a known reader', () => expect(read).toBeDefined());
    for (const { value, texts } of corpus.gives)
      it.each(texts)(`gives ${JSON.stringify(value)} for %s`, (text) => expect(read?.(text)).toEqual(value));
  });
}

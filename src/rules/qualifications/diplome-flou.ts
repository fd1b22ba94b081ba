// A model in, a degree of which neither level nor field is said out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Qualification } from '../../model/selection.ts';
import { defineRule, type Severity } from '../rule.ts';
import { quoted } from '../wording.ts';

type Vague = { readonly exigence: string; readonly manque: string };

const degree =
  /dipl[oô]m|(?:niveau|cursus|parcours|titre|grade|enseignement|form[ée]e?s?|[ée]tudes)(?: \S+)? universitaire|(?:^\W*|[êe]tre )universitaire|[ée]tudes sup[ée]rieures|(?<!\p{L})formation (?:sup[ée]rieure|universitaire)|niveau (?:sup[ée]rieur|universitaire)/iu;
/** Whoever teaches there has done so, and a degree is another matter. */
const taught = /enseign(?:er|ants?|antes?|[ée]e?s?)(?!\p{L})/iu;
/** « Diplôme d’État d’assistant social », « diplôme de pharmacien »: one degree by its name. */
const named =
  /dipl[oô]mes? (?:d.[ée]tat |national |sup[ée]rieur )?(?:de |d['’]|du )(?!l.enseignement|enseignement|l?.?universit|niveau|fin d|haut|bon|base|qualit|[ée]tudes (?:sup|univ)|(?:l.|une? )?[ée]cole)\p{L}{4}/iu;
/** Any word of a level, a trade or a field. */
const level =
  /bac\b|licence|ma[îi]trise\b|master|doctor|ing[ée]nieur|technicien|\bb\.?t\.?s\b|\bdut\b|\bdea\b|\bdess\b|\bmba\b|brevet|certifica|\bcap\b|\d|cycle|[ée]quivalent|grade|expert-comptable|architecte|avocat|m[ée]decin/iu;
const field = /\b(?:en|dans)\b|\b(?:du domaine|sp[ée]cialis)|[ée]coles? (?:\p{L}+ ){0,2}(?:de |d['’])\p{L}{4}/iu;

/** « Niveau : bac+4 », the item right after: the degree goes on. */
function isCompleted(next: Qualification | undefined): boolean {
  return next?.diplome !== undefined && !/dipl[oô]m|titulaire|licence|master|doctorat|ing[ée]nieur/iu.test(next.texte);
}

const asked = (texte: string, more = {}) => example({ qualifications: [{ texte, nature: 'obligatoire', mesurable: false, ...more }] });

export const diplomeFlou = defineRule<Vague>({
  id: 'qualifications/diplome-flou',
  severity: 'warning',
  title: 'Diplôme sans niveau ni domaine',
  why: 'Sans niveau, l’un acceptera une licence, l’autre exigera un master : la même offre sera retenue ou écartée selon le lecteur.',
  remede: 'Donnez le niveau (« bac+5 »), le domaine, et « ou équivalent ».',
  message: ({ exigence, manque }) => `L’exigence ${exigence} ne dit pas ${manque}, attendu un diplôme d’un niveau et d’un domaine donnés.`,
  accepts: () => [
    asked('Diplôme universitaire (bac+5) en économie', { diplome: 'bac+5' }),
    asked('Être titulaire d’un brevet de technicien en topographie'),
    asked('Diplôme d’ingénieur ou équivalent'),
    asked('Avoir formé des étudiants de niveau universitaire', { annees: 3 }),
    asked('Avoir installé trois systèmes d’information universitaires'),
    asked('Diplôme supérieur', { nature: 'atout' }),
    asked('Diplôme d’État d’assistant de service social'),
    asked('Diplôme de pharmacien'),
    asked('Avoir enseigné à un niveau universitaire'),
    // The level stands in the item right after.
    example({
      qualifications: [
        { texte: 'Diplôme universitaire', nature: 'obligatoire', mesurable: true },
        { texte: 'bac+4', nature: 'obligatoire', diplome: 'bac+4', mesurable: true },
      ],
    }),
  ],
  rejects: () => [
    { tor: asked('Être diplômé de l’enseignement universitaire'), at: 'qualifications.0' },
    { tor: asked('Être diplômé de l’enseignement supérieur'), at: 'qualifications.0' },
    { tor: asked('Justifier d’un niveau universitaire'), at: 'qualifications.0' },
    { tor: asked('Être universitaire ou assimilé'), at: 'qualifications.0' },
    { tor: asked('Diplôme d’études supérieures'), at: 'qualifications.0' },
    // With a field, for information.
    { tor: asked('Être diplômé d’une école nationale d’agriculture'), at: 'qualifications.0' },
    { tor: asked('Diplôme universitaire en sciences sociales'), at: 'qualifications.0' },
  ],
  *check({ qualifications }) {
    for (const [index, { texte, nature, diplome, annees }] of qualifications.entries()) {
      if (nature !== 'obligatoire' || diplome !== undefined || annees !== undefined || !degree.test(texte) || level.test(texte)) continue;
      if (taught.test(texte) || named.test(texte) || isCompleted(qualifications[index + 1])) continue;
      const at: Path = `qualifications.${index}`;
      const hasField = field.test(texte);
      const severity: Severity = hasField ? 'info' : 'warning';
      yield { at, operands: [at], facts: { exigence: quoted(texte), manque: hasField ? 'le niveau' : 'le niveau ni le domaine' }, severity };
      return;
    }
  },
});

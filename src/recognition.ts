// What was read of a document → why nothing of it can be judged, when it is no terms of reference in French.
import type { Document } from './document/document.ts';
import type { Notice } from './document/notice.ts';
import { cadresDesTermes, modeles } from './lexicon/natures.ts';
import type { Tor } from './model/tor.ts';
import type { Origin } from './readers/lift.ts';
import { fold } from './recognisers/fold.ts';
import { allSections } from './rules/outline.ts';
import { quoted } from './rules/wording.ts';

export interface Known {
  readonly document: Document;
  readonly tor: Tor;
  readonly origins: ReadonlyMap<string, Origin>;
}

const languages: Readonly<Record<string, string>> = { en: 'anglais', es: 'espagnol', pt: 'portugais', ar: 'arabe' };
const firstBlocks = 12;
const fieldsOfAForm = 3;
const fieldsOfAnyForm = 8;

/** Undefined when the document can be judged. Silence about the others would read as praise, and findings as noise. */
export function whyNotJudged(known: Known): Notice | undefined {
  const message = anotherLanguage(known) ?? anotherKind(known) ?? anEmptyForm(known) ?? nothingRecognised(known);
  return message === undefined ? undefined : { code: 'not-recognised', message };
}

function anotherLanguage({ tor: { source } }: Known): string | undefined {
  const name = languages[source.langue];
  return name === undefined ? undefined : `Ce document est en ${name} : seuls les textes en français sont lus, rien n’a été vérifié.`;
}

/** It says itself that it is something else. One that terms of reference come under may be the heading of theirs: their clauses say so. */
function anotherKind({ document, tor, origins }: Known): string | undefined {
  const [place] = origins.get('typeDocument')?.ranges ?? [];
  if (tor.typeDocument !== 'autre' || place === undefined) return undefined;
  const name = document.text.slice(place.start, place.end);
  if (cadresDesTermes.test(fold(name).trim()) && holdsTheirClauses(clauseTypes(tor))) return undefined;
  return `Ce document s’annonce comme ${quoted(name)} et non comme des termes de référence : rien n’a été vérifié.`;
}

function holdsTheirClauses(types: ReadonlySet<string>): boolean {
  return types.has('livrables') && types.has('qualifications') && (types.has('candidature') || types.has('paiement'));
}

/** A form says so, or nothing that matters in it is filled in. */
function anEmptyForm({ document, tor }: Known): string | undefined {
  const fields = tor.redaction.champsACompleter.length;
  const head = document.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, firstBlocks);
  const { candidature, calendrier, paiement } = tor;
  const filled = [
    candidature.dateLimite,
    calendrier.debut,
    calendrier.fin,
    calendrier.duree,
    calendrier.charge,
    ...paiement.tranches.map(({ pourcentage }) => pourcentage),
  ];
  const says = head.some(({ flow }) => flow.text.length < 160 && modeles.test(fold(flow.text)));
  const isForm = (says && fields >= fieldsOfAForm) || fields >= fieldsOfAnyForm;
  if (!isForm || filled.some((value) => value !== undefined)) return undefined;
  return `Ce document est un modèle à remplir (${fields} champs attendent un texte) : rien n’a été vérifié.`;
}

/** Types of the sections at every depth that are those of a clause. */
function clauseTypes({ sections }: Tor): ReadonlySet<string> {
  return new Set(allSections(sections).flatMap(({ types }) => types.filter((type) => type !== 'autre')));
}

/** Nothing that terms of reference are made of was found. */
function nothingRecognised({ tor }: Known): string | undefined {
  const clauses = allSections(tor.sections).filter(({ types }) => types.some((type) => type !== 'autre'));
  const { paiement, candidature, livrables } = tor;
  const holds = clauses.length > 1 || paiement.tranches.length > 0 || candidature.dateLimite !== undefined || livrables.length > 0;
  if (holds && (tor.typeDocument !== 'autre' || clauseTypes(tor).size >= 3)) return undefined;
  return 'Aucune section de termes de référence n’a été reconnue : rien n’a pu être vérifié.';
}

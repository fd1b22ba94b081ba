// One line before the first section of a document → what it can be: its name, a body, an address, a value, a mission, a sentence.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow } from '../document/flow.ts';
import {
  actes,
  actesDemandes,
  actesNus,
  agents,
  agentsNommes,
  coordonnees,
  etats,
  etiquettes,
  etiquettesAvecValeur,
  etiquettesDeGenre,
  etiquettesSeules,
  intitulesSeuls,
  mentionsDeTete,
  missionsDOrganisme,
  natures,
  nomsNumerotes,
  nomsSeuls,
  nonActes,
  objets,
  organismes,
  procedures,
  projets,
  recruteurs,
  sansObjet,
} from '../lexicon/intitules.ts';
import { motsDOrganisation, rolesDOrganisation } from '../lexicon/organisations.ts';
import { fold } from '../recognisers/fold.ts';
import { letterCounts } from '../recognisers/letter-counts.ts';
import { namesDocument } from '../sections/document-name.ts';

/** « Un Peuple – Un But – Une Foi », under the name of a State. */
const motto =
  /^(?:\p{Lu}[\p{L}'’]*(?:\s\p{L}[\p{L}'’]*){0,2})(?:\s?[-–—*•]\s?\p{L}[\p{L}'’]*(?:\s\p{L}[\p{L}'’]*){0,2}){2,3}$|^\p{Lu}[\p{L}'’]*-\p{L}+$/u;

export function isMotto(text: string): boolean {
  return text.length <= 60 && motto.test(text);
}

/** « Zone : Adamaoua », « Durée de la mission : 30 jours ». */
const valued = /^[^:]{2,56}\s?:\s\S/u;

/** A line that can carry the title: prose with letters, no address, no date, no value, no running text. */
function carries(block: Block): boolean {
  const text = block.flow.text.trim();
  if (
    block.kind === 'row' ||
    text.length < 6 ||
    text.length > (text === text.toUpperCase() || (/^[^:;.]+\.?$/u.test(text) && namesMission(text)) ? 640 : 420) ||
    /@|https?:|www\./u.test(text)
  )
    return false;
  const folded = fold(text);
  if (coordonnees.test(folded) || sansObjet.some((form) => form.test(folded.trim())) || (isMotto(text) && !namesMission(text))) return false;
  const value = valued.test(folded) && (etiquettes.test(folded) || etiquettesAvecValeur.test(folded));
  if ((value && !placesMission(text)) || (etats.test(folded) && !mayName(text))) return false;
  return letterCounts(text).letters > text.length * 0.5;
}

/** What may be a part of the title: a line that carries one, and no sentence. */
export function mayBeTitle(block: Block): boolean {
  return carries(block) && !isProse(block);
}

const introduces =
  /^(?:la|le|les|l'|cette|ce|il|elle|nous)[^:]{12,160}\s(?:se|est|sont|a|ont|vise|consiste|comprend|doit|devra|sera|seront)\s[^:]*:$/u;

/** « Le prestataire attend de la mission ce qui suit : »: a list stands below. */
const announces =
  /^(?:la|le|les|l'|cette|ces?|il|elle|nous|on)\b[^:]{20,}\b(?:ce qui suit|comme suit|(?:qui|que) voici|suivante?s?|ci-(?:dessous|apres)|a savoir) ?:$/u;

/** A sentence: it ends with a full stop, or is long and begins as one. */
function isProse(block: Block): boolean {
  const text = block.flow.text.trim();
  if (/[.;]$/u.test(text)) return !(text.length >= 40 && /^[^;.]+\.$/u.test(text) && !/^(?:L[ae]s?\s|L['’])/u.test(text) && namesMission(text));
  if (/^(?:ils?|elles?|vous|on|ce (?:n'|sont|sera)|c'est) ?[^,]/u.test(fold(text))) return true;
  if (/:$/u.test(text) && (announces.test(fold(text)) || isClauseCut(text))) return true;
  return introduces.test(fold(text)) || (text.length > 330 && text !== text.toUpperCase() && !namesMission(text));
}

/** « Le projet, que la coopérative conduit avec…, plante des haies afin de : », and a list below. */
function isClauseCut(text: string): boolean {
  return text.length > longestLabel && /^(?:L[ae]s?\s|L['’])/u.test(text) && text !== text.toUpperCase() && !namesMission(text);
}
const longestLabel = 140;

/** « Termes de référence – Marché n° 7 », « Termes de référence de la consultation 2027-04 ». */
function numbersProcedure([head = '', ...parts]: readonly string[]): boolean {
  return parts.length > 0 && parts.every((part) => procedures.test(fold(part))) && (nomsSeuls.test(fold(head)) || namesDocument(head));
}

/** « Termes de référence   Référence du dossier : DA-104 ». */
const behindReference = /(?<=\p{L})\s+R[ÉEée]f(?:\.|[ée]rence)(?: d\p{L}+ \p{L}+)?\s+\S*\d\S*$/u;

/** « Termes de référence », « Appel à consultation n° 3 », « Termes de référence – version de travail ». */
export function isName(block: Block): boolean {
  const text = block.flow.text
    .replace(/[«»"“”:*_]/gu, ' ')
    .replace(behindReference, '')
    .trim();
  if (nomsSeuls.test(fold(text))) return true;
  if (numbersProcedure(text.split(/\s+[–—-]\s+/u)) || numbersProcedure(text.split(/(?<=r[ée]f[ée]rences?)\s+(?:de la |du |de l['’]\s?)/iu)))
    return true;
  if (/\set\s/iu.test(text) && text.split(/\s+et\s+/iu).every(namesDocument)) return true;
  return (
    namesDocument(text) ||
    (text.length < 70 && nomsNumerotes.test(fold(text)) && namesDocument(text.split(/\s*(?:[–—:(-]|n\s?°|N\s?°|\d)/u)[0] ?? ''))
  );
}

const opening = /^(?:["«“'( ]|l'|le |la |les |un ?\(e\) |une? |des |lot (?:n ?° ?)?\d{1,2} ?[:–—-] ?|projet d'(?=(?:etude|audit|enquete)))+/u;
const complemented =
  /^[\p{L}'-]+(?: (?!de |d'|du |des |a |au |aux )[\p{L}'-]+){0,3}(?: et (?:de |d')?[\p{L}'-]+)?(?:,(?= (?:[\p{L}-]*(?:tions?|sions?|ments?|ages?|yses?)|mise|suivi|appui|etude|audit|enquete|de|du|des|en|pour|sur|par|dans|aupres|a|au|aux|d'[\p{L}-]+)(?=[^\p{L}'-]|$))| (?:de |d'|du |des |a |au |aux |en |et |sur |entre |aupres ))/u;
const ofAction = /(?:tions?|sions?|ments?|ages?|yses?)$/u;

function opened(text: string): string {
  return fold(text).trim().replace(/[’`]/gu, "'").replace(opening, '');
}

/** « Élaboration d'un guide », « Consultant en… »: what is to be done, or who is to do it. */
export function namesMission(text: string): boolean {
  const bare = opened(text).replace(/\s*:$/u, '');
  if (recruteurs.test(bare) || actesDemandes.test(bare)) return false;
  // « Rédacteurs : … »: whoever wrote it.
  if (agents.test(bare)) return !agentsNommes.test(bare);
  if (mentionsDeTete.test(bare) || etiquettes.test(bare)) return false;
  if (actesNus.test(bare)) return true;
  if (missionsDOrganisme.test(bare)) return false;
  if (actes.test(bare)) return /\s/u.test(bare.trim());
  const first = /^[\p{L}-]+/u.exec(bare)?.[0] ?? '';
  return ofAction.test(first) && !nonActes.test(first) && complemented.test(bare);
}

/** The head of a letter: a State, a body, its project. */
export function namesBody(text: string): boolean {
  const bare = opened(text);
  if (organismes.test(bare) || etats.test(bare)) return true;
  const hit = motsDOrganisation.exec(bare.slice(0, 60));
  return hit !== null && hit.index === 0;
}

export function isMention(text: string): boolean {
  const bare = opened(text);
  return mentionsDeTete.test(bare) || etiquettes.test(bare) || placeAndDate.test(fold(text));
}

/** « Cotonou, juin 2026 », « Dakar, le 8 avril 2026 ». */
const placeAndDate = /^\p{L}[\p{L}' -]{2,30},? (?:le )?(?:\d{1,2}(?:er)? )?\p{L}{3,9} (?:19|20)\d{2}$|^\p{L}{3,9} (?:19|20)\d{2}$/u;

/** What stands before and after the first colon of a line. */
function labelled(text: string): readonly [label: string, rest: string] | undefined {
  const match = /^([^:]{3,100}?)\s?:\s+(?=\S)/u.exec(text.trim());
  return match?.[1] === undefined ? undefined : [match[1], text.trim().slice(match[0].length)];
}

/** « Centre de santé de Kolda : construction d'un dispensaire »: whom or what the mission behind the colon is for. */
export function placesMission(text: string): boolean {
  const [label, rest] = labelled(text) ?? [];
  return label !== undefined && rest !== undefined && /\s/u.test(label) && !etiquettesDeGenre.test(opened(label)) && namesMission(rest);
}

/** « Ville durable : plan climat », « Programme de compostage des marchés »: read as a body or a value where better lines stand, a title where none does. */
export function mayName(text: string): boolean {
  const folded = fold(text).trim();
  const [label, rest] = labelled(text) ?? [];
  if (label !== undefined && rest !== undefined) return placesMission(text) || (/\s/u.test(label) && /^\p{Ll}/u.test(rest) && !isMention(label));
  return projets.test(folded) && /\s/u.test(folded) && !rolesDOrganisation.some(({ formes }) => formes.test(folded));
}

/** « Tournage : mai 2026 », « Référent hiérarchique : … », « Nom du responsable : ». */
const named = /^(\p{Lu}[\p{L}'’()/-]*(?:\s\p{Ll}[\p{L}'’]*)?(?=\s?:)|\p{Lu}[\p{L}'’()/-]*(?:\s[\p{L}\d'’()/-]+){1,5}(?=\s?:\s+\P{Ll}))\s?:\s/u;

/** What may be a title where no line names a mission: neither a body nor a mention nor a value. */
export function isLoose(block: Block): boolean {
  const { text } = block.flow;
  if (placesMission(text)) return true;
  if (isValueBelow(block)) return false;
  const label = named.exec(text)?.[1];
  return !namesBody(text) && !isMention(text) && (label === undefined || block.kind === 'heading' || namesDocument(label) || namesMission(text));
}

/** « Appel de propositions – Accompagnement … », « TdR : Formation … »: what follows the name of the document on its line. */
export function behindName(flow: Flow): Flow | undefined {
  const match = /^([^–—:-]{3,60}?)\s*(?:\s[–—-]|:)\s+(?=\S.{14,})/u.exec(flow.text);
  if (match?.[1] === undefined || !namesDocument(match[1].replace(/\([^)]*\)/gu, ' '))) return undefined;
  return sliceFlow(flow, { start: match[0].length, end: flow.text.length });
}

/** « Type de contrat », « Nom du responsable : » alone on their line: what stands below is their value. */
export function isValueBelow(label: Block | undefined): boolean {
  const text = label?.flow.text.trim() ?? '';
  if (text === '' || text.length > 60 || text.split(/\s+/u).length > 8) return false;
  const bare = opened(text);
  if (/:$/u.test(text) && procedures.test(bare.replace(/\s*:$/u, '').replace(/\s+/gu, ' '))) return false;
  if (/:$/u.test(text)) return !intitulesSeuls.test(bare) && !objets.test(bare) && !natures.test(bare) && !namesMission(text) && !namesDocument(text);
  return etiquettesSeules.test(bare);
}

// The heading of a section, whose words tell no clause, and its content → the clauses that its own words show, the surest first.
import type { Block } from '../document/document.ts';
import { offres } from '../lexicon/candidature.ts';
import { nomsDeLivrable } from '../lexicon/livrables.ts';
import { phrasesDeNotation, signaux } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import { recogniseMontants } from '../recognisers/montant.ts';
import type { TypeSection } from './section-type.ts';
import { titleWords } from './words.ts';

const longest = 40;
const article = /^(?:(?:une?|le|la|les|des|deux|trois|quatre|cinq)\s|l')/u;
/** « un carnet d'images, le 18 mai 2027 ; »: a thing with its day. */
const endsWithDay = /\b\d{1,2}(?:er)? \p{L}{3,9} \d{4}\W*$/u;
const handing = /\b(?:remett\w+|remis\w*|livr(?:er|era|eront|ee?s?|ables?)|fourni\w*|rendr\w+|attendu?e?s?|recev\w+|envo[iy]\w+)\b/u;
const infinitive = /^(?:s'|se )?\p{L}{2,}(?:er|ir|re)\b/u;
/** « Elle aidera », « il tiendra »: what one person will do. */
const willDo =
  /(?:^|[.;,] |\bet )(?:elle|il|(?:la|le) (?:personne|consultante?|prestataire|formatrice|formateur|experte?|artiste|equipe)(?: \p{L}+e)?) (?!sera\b|aura\b|devra\b|pourra\b|recevra\b)\p{L}{3,}ra\b/gu;
/** « 12 points », not those of a plan or of contact. */
const points = /\b\d{1,3}\s?points?\b(?! d[e']| focaux)/gu;
/** « 2 000 euros au plus, tout compris ». */
const atMost = /\b(?:au (?:plus|maximum)|maximum|plafond|tout compris|taxes comprises|toutes taxes|frais compris)\b/u;
/** « du 4 mai 2026 au 12 juin 2026 ». */
const fromTo = /\bdu \d{1,2}(?:er)?(?: \p{L}{3,9})?(?: \d{4})? au \d{1,2}(?:er)? \p{L}{3,9} \d{4}/u;
/** « Elle doit être envoyée », « Envoyez votre lettre »: an offer is sent to an address. */
const sent = /\benv(?:oy|oi)\w*|\bdepos(?:er|ez)\b|\bpar (?:courriel|mail|e-mail|la poste)\b/u;

/** `text` folded. */
export function namesDeliverable(text: string): boolean {
  const bare = text.replace(article, '');
  return nomsDeLivrable.some((noun) => bare.startsWith(noun) && !/^\p{Ll}/u.test(bare.slice(noun.length).replace(/^s\b/u, '')));
}

/** Most of them, and two at least. */
function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  const found = texts.filter(holds).length;
  return found >= 2 && found * 2 > texts.length;
}

/** « L'échantillon couvre 65 % du montant déclaré ». */
const sampled = /\bechantillons?\b/u;

/** « Il est réglé en trois parts : 25 % après…, 75 % après… ». */
export function paysShares(text: string): boolean {
  return (text.match(/\d\s?%/gu)?.length ?? 0) >= 2 && signaux.sommesVersees.test(text) && !sampled.test(text);
}

/** « 12 points pour les images et 8 points pour la lettre ». */
function scores(text: string): boolean {
  return (text.match(points)?.length ?? 0) >= 2;
}

/** A list of documents, which something says are handed over, or most of which have their day: the parts of a site or of a machine are named so too. */
function handedOver(texts: readonly string[], items: readonly string[]): boolean {
  const due = texts.some((text) => handing.test(text)) || most(items, (text) => endsWithDay.test(text));
  return due && items.some(namesDeliverable) && most(items, (text) => namesDeliverable(text) || (article.test(text) && endsWithDay.test(text)));
}

const handsOver =
  /\b(?:remet(?:tra|tront)?|livre(?:ra|ront)?|fourni(?:t|ra|ront)|transmet(?:tra|tront)?|rendra|rendront|depose(?:ra|ront)?|produi(?:t|ra|ront))\b[^.;]*:\W*$/u;

/** « Le consultant remettra, en français : », over documents most of all. `texts` folded, those of the items among them. */
export function handsDocumentsOver(texts: readonly string[], items: readonly string[]): boolean {
  return texts.some((text) => handsOver.test(text)) && most(items, namesDeliverable);
}

/** « Le mandataire remplit les exigences suivantes : ». */
const asksOfThem = /\b(?:rempli|satisf|repond)\p{L}*\b[^.;]{0,40}\b(?:exigences|conditions|criteres) (?:suivante?s|ci-(?:apres|dessous))\W*$/u;

/** Empty where nothing is plain. */
export function toldTypes(title: string, blocks: readonly Block[]): readonly TypeSection[] {
  const some = blocks.slice(0, longest);
  const texts = some.flatMap(({ kind, flow }) => (kind === 'row' ? [] : [fold(flow.text)]));
  const items = some.flatMap(({ kind, flow }) => (kind === 'item' ? [fold(flow.text)] : []));
  const any = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const types: TypeSection[] = [];
  if (any(signaux.paiement) || any(signaux.partsEnMots) || texts.some(paysShares)) types.push('paiement');
  if (texts.filter((text) => signaux.poids.test(text)).length >= 2 || any(phrasesDeNotation) || texts.some(scores)) types.push('evaluation');
  if (most(items, (text) => signaux.aptitude.test(text)) && any(signaux.competence)) types.push('qualifications');
  else if (any(asksOfThem)) types.push('qualifications');
  else if (handedOver([fold(title), ...texts], items)) types.push('livrables');
  else if (most(items, (text) => infinitive.test(text) && !signaux.aptitude.test(text))) types.push('taches');
  if (texts.some((text) => text.includes('@') && (sent.test(text) || offres.propres.test(text)))) types.push('candidature');
  if (types.length === 0 && texts.reduce((sum, text) => sum + (text.match(willDo)?.length ?? 0), 0) >= 2) types.push('taches');
  if (any(signaux.budget) || texts.some((text) => atMost.test(text) && recogniseMontants(text).length > 0)) types.push('budget');
  if ((types.length === 0 || types[0] === 'taches') && (any(signaux.calendrier) || any(fromTo))) types.push('calendrier');
  if (types.length === 0 && any(signaux.gestion)) types.push('gestion');
  return types;
}

/** « Questions », over those that the study answers. */
export function asksQuestions(title: string, blocks: readonly Block[]): boolean {
  const asked = blocks.filter(({ flow }) => /\?\s*$/u.test(flow.text)).length;
  return titleWords(title).join(' ') === 'question' && asked >= 2 && asked * 2 > blocks.length;
}

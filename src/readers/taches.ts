// The sections on tasks → the tasks, from their lists.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow } from '../document/flow.ts';
import type { Tache } from '../model/contenu.ts';
import { fold } from '../recognisers/fold.ts';
import type { Section } from '../sections/section.ts';
import { type Context, from } from './context.ts';
import { type Lifted, read } from './lift.ts';
import { namedObjective } from './objectifs.ts';
import { partsOf } from './phrases.ts';

/** Lists of these are no tasks. */
const otherLists =
  /\b(?:devra contenir|contiendra|comprendra|objectifs?|resultats? attendus?|beneficiaires?|communes?|acteurs?|partenaires?|profils?|documents? (?:suivants|de reference)|criteres?)\b[^.]{0,40}:[\s*_]*$/u;

/** In the order of the text; what details an item is left out. */
export function readTaches({ outline }: Context): readonly Lifted<Tache>[] {
  return partsOf(outline, 'taches').flatMap(tasksIn);
}

/** « Du consultant : »; « De l'association : », in the same section, is what the other party does. */
const ofConsultant =
  /\b(?:consultante?s?|prestataires?|experte?s?|cabinet|bureau|titulaire|evaluat(?:eur|rice)s?|auditeurs?|format(?:eur|rice)s?|firme|equipe|mandataire|contractant)\b/u;
const ofSomeone =
  /^\W*(?:(?:obligations?|responsabilites?|attributions?|engagements?|charge|role) )?(?:du|de la|de l'|des|par|pour|cote|le|la|l') ?[\p{L}\d '().-]{2,50}:\s*$/u;

/** « Prestation 2 : développement »: parts of the work, line after line. */
const ordinal = /^(?:prestation|lot de travail|tache|activite|mission|travail)s? (?:n ?[°o] ?)?(?:\d{1,2}|[ivx]{1,4}|[a-h])\s?[:.–—-]\s+\S/u;

function ofOtherParty(lead: string, leads: readonly string[]): boolean {
  return ofSomeone.test(lead) && !ofConsultant.test(lead) && leads.some((other) => ofSomeone.test(other) && ofConsultant.test(other));
}

function tasksIn(section: Section): readonly Lifted<Tache>[] {
  const leads = section.blocks.flatMap(({ kind, flow }) => (kind === 'paragraph' && /:\s*$/u.test(flow.text) ? [fold(flow.text)] : []));
  const named = section.blocks.filter(({ kind, flow }) => kind === 'paragraph' && ordinal.test(fold(flow.text)));
  const counted = named.length >= 2 && section.blocks.every(({ kind }) => kind !== 'item') ? named : [];
  let foreign = false;
  let header: Block | undefined;
  const own = section.blocks.flatMap((block): readonly Lifted<Tache>[] => {
    const opens = /:[\s*_]*$/u.test(block.flow.text.trim());
    if (block.kind === 'paragraph' && counted.includes(block)) return [task(block)];
    if (block.kind === 'paragraph') {
      foreign = opens && (otherLists.test(fold(block.flow.text)) || ofOtherParty(fold(block.flow.text), leads));
      header = undefined;
      return [];
    }
    if (block.kind !== 'item' || foreign) return [];
    if (header !== undefined && nests(header, block)) return [];
    header = opens ? block : undefined;
    return [task(block)];
  });
  const children = section.children.filter(
    ({ title, types }) => ['taches', 'autre'].includes(types[0] ?? 'autre') || namedObjective(title) !== undefined,
  );
  return [...own, ...children.flatMap(tasksIn)];
}

function nests(header: Block, block: Block): boolean {
  return (block.level ?? 1) > (header.level ?? 1) || ((block.level ?? 1) === (header.level ?? 1) && bullet(block) !== bullet(header));
}

function bullet({ label }: Block): string {
  return (label ?? '').replace(/[\p{L}\d]+/gu, (run) => (run === 'o' ? 'o' : '#'));
}

function task(block: Block): Lifted<Tache> {
  const kept: Flow = sliceFlow(block.flow, { start: 0, end: block.flow.text.replace(/[\s.;,:]+$/u, '').length });
  const ref = /[\p{L}\d]+(?:\.\d+)*/u.exec(block.label?.replace(/^(?:[•*-]|o(?=\s|$))\s*/u, '') ?? '')?.[0];
  return read({ texte: read(kept.text, from(kept)), ref }, from(kept));
}

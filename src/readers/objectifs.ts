// The sections on objectives → the general one and the specific ones, from sentences and lists.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow } from '../document/flow.ts';
import { livrables } from '../lexicon/livrables.ts';
import { objectifGeneral, objectifSpecifique, vise } from '../lexicon/mission.ts';
import type { Objectif } from '../model/contenu.ts';
import { fold } from '../recognisers/fold.ts';
import type { Section } from '../sections/section.ts';
import type { Context } from './context.ts';
import { from } from './context.ts';
import { type Lifted, read } from './lift.ts';
import { partsOf } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

type Niveau = Objectif['niveau'];
const { infinitif } = livrables;

/** In the order of the text. A list after « plus précisément » or under « objectifs spécifiques » is specific. */
export function readObjectifs({ outline }: Context): readonly Lifted<Objectif>[] {
  return partsOf(outline, 'objectifs').flatMap((section) => objectivesIn(section, undefined, section.types[0] === 'objectifs'));
}

function levelIn(folded: string): Niveau | undefined {
  if (objectifSpecifique.test(folded)) return 'specifique';
  return objectifGeneral.test(folded) ? 'general' : undefined;
}

/** « Objectif spécifique 2 : Recueil des informations »: a heading that names one objective; what it lists are activities. */
export function namedObjective(text: string): { readonly texte: string; readonly ref: string } | undefined {
  const match = /^objectif (?:specifique|particulier|operationnel) (?:n[°o]\s?)?(\d{1,2}|[a-z])\s?[:.–-]\s+(\S.*)$/u.exec(fold(text).trim());
  const [, ref, named] = match ?? [];
  if (match === null || ref === undefined || named === undefined) return undefined;
  return { texte: text.trim().slice(match[0].length - named.length), ref: ref.toUpperCase() };
}

/** `own`: the section is about nothing else first, so that what it says in the infinitive is aimed at. */
function objectivesIn(section: Section, around: Niveau | undefined, own: boolean): readonly Lifted<Objectif>[] {
  const named = namedObjective(section.title);
  const titled = levelIn(fold(section.title)) ?? around;
  let listed: Niveau = titled ?? 'specifique';
  let skips = named !== undefined;
  const found = section.blocks.flatMap((block): readonly Lifted<Objectif>[] => {
    if (block.kind === 'row') return [];
    const text = block.flow.text.trim();
    if (/:[\s*_]*$/u.test(text)) {
      const last = fold(sentencesOf(block.flow).at(-1)?.text ?? '');
      listed = levelIn(last) ?? titled ?? 'specifique';
      skips = !vise.test(last) && levelIn(last) === undefined && !/\b(?:afin|il s'agi\w+|notamment|suivant\w*|de|a)\s*:/u.test(last);
      return block.kind === 'item'
        ? []
        : sentencesOf(block.flow)
            .slice(0, -1)
            .flatMap((flow) => told(flow, titled, own));
    }
    if (titled === 'general' && isAlone(section)) return [objective(block.flow, titled, undefined)];
    const named = block.kind === 'item' ? undefined : namedObjective(text);
    if (named !== undefined) {
      skips = true;
      return [
        objective(sliceFlow(block.flow, { start: block.flow.text.indexOf(named.texte), end: block.flow.text.length }), 'specifique', named.ref),
      ];
    }
    if (block.kind === 'item') return skips ? [] : [objective(block.flow, listed, refOf(block))];
    return sentencesOf(block.flow).flatMap((flow) => told(flow, titled, own));
  });
  const head = named === undefined ? [] : [read({ texte: named.texte, niveau: 'specifique' as const, ref: named.ref }, from(section.heading.flow))];
  return [
    ...head,
    ...found,
    ...section.children.filter(({ types }) => types[0] === 'objectifs').flatMap((child) => objectivesIn(child, titled, own)),
  ];
}

/** « Voir l'annexe 2. », « À préciser. »: an infinitive, and no objective. */
const deferred = /^\W*(?:voir|cf|se referer|se reporter|a (?:completer|definir|preciser))\b/u;

/** One sentence, all that a heading such as « Objectif général » holds. */
function isAlone({ blocks: [block, ...others], children }: Section): boolean {
  if (block?.kind !== 'paragraph' || others.length > 0 || children.length > 0 || sentencesOf(block.flow).length !== 1) return false;
  return !deferred.test(fold(block.flow.text));
}

/** A sentence that says what is aimed at; without a word of level it is the general one. */
function told(flow: Flow, titled: Niveau | undefined, own: boolean): readonly Lifted<Objectif>[] {
  const folded = fold(flow.text);
  if (deferred.test(folded)) return [];
  return vise.test(folded) || ((titled !== undefined || own) && infinitif.test(folded))
    ? [objective(flow, levelIn(folded) ?? (titled === 'specifique' ? 'specifique' : 'general'), undefined)]
    : [];
}

function refOf({ label }: Block): string | undefined {
  return /[\p{L}\d]+(?:\.\d+)*/u.exec(label?.replace(/^[•o*-]\s*/u, '') ?? '')?.[0];
}

function objective(flow: Flow, niveau: Niveau, ref: string | undefined): Lifted<Objectif> {
  const kept = sliceFlow(flow, { start: 0, end: flow.text.replace(/[\s.;,:]+$/u, '').length });
  return read({ texte: read(kept.text, from(kept)), niveau, ref }, from(kept));
}

// The sheet above the first heading, as boards of offers set it → the degree, the years and the languages that it asks.
import type { Block } from '../../document/document.ts';
import { joinFlows } from '../../document/flow.ts';
import { niveauxDeFiche } from '../../lexicon/qualifications.ts';
import type { Qualification } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { confiances, from } from '../context.ts';
import { entryAt } from '../entrees-de-fiche.ts';
import { type Lifted, read } from '../lift.ts';
import { mesureOf } from './mesure-exigee.ts';

/** « Niveau requis : master », « Années d'expérience requises : 5 ans »: the line is the requirement, as its value alone would say nothing. */
export function requirementsOfSheet(blocks: readonly Block[]): readonly Lifted<Qualification>[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'row') return [];
    const entry = entryAt(blocks, at, (label) => niveauxDeFiche.test(label));
    if (entry === undefined || !niveauxDeFiche.test(entry.label) || !/[\p{L}\d]/u.test(entry.value.text)) return [];
    if (entry.value.text.length > longest || unasked.test(fold(entry.value.text))) return [];
    const flow = entry.under ? joinFlows([block.flow, entry.value], ' : ') : block.flow;
    const [years, ...others] = ofYears.test(entry.label) ? recogniseNombres(entry.value.text) : [];
    const { diplome, annees, langues, mesurable } = mesureOf(flow.text, others.length === 0 ? years?.value.valeur : undefined);
    const origin = from(flow, undefined, confiances.ailleurs);
    return [
      read<Qualification>(
        {
          texte: flow.text.trim(),
          nature: 'obligatoire',
          ...(diplome === undefined ? {} : { diplome }),
          ...(annees === undefined ? {} : { annees }),
          ...(langues.length === 0 ? {} : { langues: [...langues] }),
          mesurable,
        },
        origin,
      ),
    ];
  });
}

const longest = 120;
const ofYears = /\bannees?\b/u;
const unasked = /^\W*(?:non (?:precise|specifie|defini|requis)e?s?|aucun\w*|sans|neant|-|n\/?a)\W*$/u;

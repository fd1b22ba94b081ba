// The sentences of a head without any title → what they call for: « … recrute une consultante pour l’audit de la caisse », « votre offre au titre de… ».
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { appelsADeuxPoints, appelsALOffre, appelsAuPaiement, appelsEnPhrase, finsDAppel } from '../../lexicon/appels.ts';
import { fold } from '../../recognisers/fold.ts';
import { namesMission } from '../lignes-de-tete.ts';

/** So many blocks of the head are read. */
const farthest = 12;
const shortest = 20;
const longest = 420;
const article = /^(?:l'|la |les? |une? )/u;

export function calledFlow(blocks: readonly Block[]): Flow | undefined {
  return blocks.slice(0, farthest).flatMap(({ kind, flow }) => (kind === 'row' ? [] : calledIn(flow)))[0];
}

function calledIn(flow: Flow): readonly Flow[] {
  const folded = fold(flow.text);
  const wanted = appelsADeuxPoints.exec(folded);
  if (wanted !== null) {
    const rest = sliceFlow(flow, { start: wanted[0].length, end: Math.min(flow.text.length, wanted[0].length + longest) });
    return [trimFlow(sliceFlow(rest, { start: 0, end: endOf(fold(rest.text)) }))];
  }
  return [appelsEnPhrase, appelsALOffre, appelsAuPaiement].flatMap((pattern) => {
    const found = pattern.exec(folded);
    if (found === null) return [];
    const behind = found.index + found[0].length;
    const start = behind + (article.exec(folded.slice(behind, behind + 5))?.[0].length ?? 0);
    const rest = trimFlow(sliceFlow(flow, { start, end: Math.min(flow.text.length, start + longest) }));
    const called = unquoted(trimFlow(sliceFlow(rest, { start: 0, end: endOf(fold(rest.text)) })));
    return called.text.length >= shortest && called.text.length < longest && complemented.test(fold(called.text)) && namesMission(called.text)
      ? [called]
      : [];
  });
}

/** « Étude des forges », within its marks. */
function unquoted(flow: Flow): Flow {
  const within = /^[«"“]\s*([^«»"“”]+?)\s*[»"”]/u.exec(flow.text);
  return within?.[1] === undefined ? flow : trimFlow(sliceFlow(flow, { start: 1, end: within[0].length - 1 }));
}

/** The first comma after which something else is said: that of « la conception, l’essai et la pose de… » is none. */
function endOf(folded: string): number {
  const ends = [...folded.matchAll(finsDAppel)];
  const end = ends.find(({ 0: mark, index }) => !mark.startsWith(',') || mark.length > 1 || complemented.test(folded.slice(0, index)));
  return end?.index ?? folded.length;
}
const complemented = /[\s'](?:d|de|du|des|pour|sur|en|aux?)[\s']/u;

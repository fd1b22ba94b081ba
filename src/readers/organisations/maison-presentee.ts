// The first lines and the first sentences below → the one organisation whose name opens one of those lines and which says there what it is: « X est une association … ».
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { maisonDite } from '../../lexicon/presentations.ts';
import { sansMaison } from '../../lexicon/signes-d-autorite.ts';
import { fold } from '../../recognisers/fold.ts';
import { linesOf } from './emetteur.ts';
import { type NamedFlow, sigleAfter } from './noms-d-organisation.ts';

/** Lines of a letterhead, and blocks among which a house presents itself. */
const head = 6;
const opening = 40;

/** None where two do. */
export function selfPresented(preamble: readonly Block[], blocks: readonly Block[]): NamedFlow | undefined {
  const lines = preamble.slice(0, head).flatMap(linesOf);
  const found = blocks.slice(0, opening).flatMap(({ kind, flow }) => (kind === 'row' ? [] : (presentedBy(flow, lines) ?? [])));
  const [first, ...others] = found;
  return first !== undefined && others.every(({ name }) => fold(name.text) === fold(first.name.text)) ? first : undefined;
}

function presentedBy(flow: Flow, lines: readonly Block[]): NamedFlow | undefined {
  const [whole, article = '', name = ''] = maisonDite.exec(fold(flow.text.slice(0, 400))) ?? [];
  const line = whole === undefined ? undefined : lines.find((one) => opensWith(fold(one.flow.text), name));
  if (line === undefined || sansMaison.test(name)) return undefined;
  const end = article.length + name.length;
  const sigle = sigleAfter(flow.text.slice(end));
  return { name: sliceFlow(flow, { start: article.length, end }), sigle };
}

/** In whole words; a name of one word is the line. */
function opensWith(line: string, name: string): boolean {
  const bare = line.trim().replace(/^(?:l'|la |le |les )/u, '');
  return (
    bare.startsWith(name) && (/[\s-]/u.test(name) ? !/^[\p{L}\p{N}]/u.test(bare.slice(name.length)) : bare.length === name.length && name.length > 3)
  );
}

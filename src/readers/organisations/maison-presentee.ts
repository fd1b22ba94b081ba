// The first lines and the first sentences below → the one organisation whose name opens one of those lines and which says there what it is: « X est une association … ».
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { nomDeBailleur } from '../../lexicon/bailleurs.ts';
import { maisonDite } from '../../lexicon/presentations.ts';
import { sansMaison } from '../../lexicon/signes-d-autorite.ts';
import { fold } from '../../recognisers/fold.ts';
import { namesOne } from './appelants.ts';
import { linesOf } from './emetteur.ts';
import { type NamedFlow, sigleAfter } from './noms-d-organisation.ts';

/** Lines of a letterhead, and blocks among which a house presents itself. */
const head = 6;
const opening = 40;
/** Paragraphs that name it. */
const often = 3;

/** None where two do. */
export function selfPresented(preamble: readonly Block[], blocks: readonly Block[]): NamedFlow | undefined {
  const lines = preamble.slice(0, head).flatMap(linesOf);
  const found = blocks.slice(0, opening).flatMap(({ kind, flow }) => (kind === 'row' ? [] : (presentedBy(flow, lines) ?? [])));
  const [first, ...others] = found;
  return first !== undefined && others.every(({ name }) => fold(name.text) === fold(first.name.text)) ? first : undefined;
}

/** Where no line of the head says who: « La Fondation X (ci-après « la Fondation ») est une … », or a name said again and again. */
export function presentedBelow(blocks: readonly Block[]): NamedFlow | undefined {
  const found = blocks.slice(0, opening).flatMap(({ kind, flow }) => (kind === 'row' ? [] : (houseIn(flow) ?? [])));
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return undefined;
  const { text } = first.name;
  const told = first.short || blocks.filter(({ flow }) => flow.text.includes(text)).length > often;
  return told && /^\p{Lu}/u.test(text) && namesOne(text, first.sigle) && !nomDeBailleur.test(fold(text)) ? first : undefined;
}

/** `short`: it gives itself a shorter name. */
function houseIn(flow: Flow): (NamedFlow & { readonly short: boolean }) | undefined {
  const [whole = '', article = '', name = ''] = maisonDite.exec(fold(flow.text.slice(0, 400))) ?? [];
  if (whole === '' || sansMaison.test(name)) return undefined;
  const end = article.length + name.length;
  const short = /\(ci-apres/u.test(whole);
  return { name: sliceFlow(flow, { start: article.length, end }), sigle: sigleAfter(flow.text.slice(end)), short };
}

function presentedBy(flow: Flow, lines: readonly Block[]): NamedFlow | undefined {
  const house = houseIn(flow);
  return house !== undefined && lines.some((one) => opensWith(fold(one.flow.text), fold(house.name.text))) ? house : undefined;
}

/** In whole words; a name of one word is the line. */
function opensWith(line: string, name: string): boolean {
  const bare = line.trim().replace(/^(?:l'|la |le |les )/u, '');
  return (
    bare.startsWith(name) && (/[\s-]/u.test(name) ? !/^[\p{L}\p{N}]/u.test(bare.slice(name.length)) : bare.length === name.length && name.length > 3)
  );
}

// The first blocks of a document → the one organisation that presents itself there: under « Présentation de … », or by a name over the words that say who it is.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { motsDOrganisation } from '../../lexicon/organisations.ts';
import {
  autresPresentations,
  faitsDOrganisation,
  identite,
  premieresParties,
  presentationDe,
  presentationSansNom,
} from '../../lexicon/presentations.ts';
import { fold } from '../../recognisers/fold.ts';
import { namesOne } from './appelants.ts';
import { capitalisedFirst, type NamedFlow, nameFrom, nameIn, reach, sigleAfter } from './noms-d-organisation.ts';

const longestHeading = 120;
const opening = 40;

/** None where several present themselves: the text does not say which of them hires. */
export function presentedIn(blocks: readonly Block[]): NamedFlow | undefined {
  const top = blocks.slice(0, opening);
  const presented = top.flatMap((_, at) => presentationAt(top, at) ?? []);
  const [first, ...others] = presented;
  return first !== undefined && others.every(({ name }) => fold(name.text) === fold(first.name.text)) ? first : undefined;
}

function presentationAt(blocks: readonly Block[], at: number): NamedFlow | undefined {
  const [heading, ...below] = blocks.slice(at, at + 3).map(({ flow }) => flow);
  if (heading === undefined || heading.text.length > longestHeading || /[.;,]$/u.test(heading.text.trim())) return undefined;
  const folded = fold(heading.text);
  const lead = number.exec(folded)?.[0].length ?? 0;
  const bare = withoutColon(folded.slice(lead));
  const [next] = below;
  if (presentationSansNom.test(bare))
    return next === undefined || !identite.test(fold(next.text).slice(0, 300)) ? undefined : subjectOf(next, blocks);
  const told = presentationDe.exec(bare);
  const over = fold(blocks[at - 1]?.flow.text ?? '').replace(number, '');
  if (told === null && !premieresParties.test(withoutColon(over))) return undefined;
  const start = lead + (told?.[0].length ?? /^(?:l'|la |le |les )?/u.exec(bare)?.[0].length ?? 0);
  const named = nameOf(heading, start, lead + bare.length);
  if (named === undefined || next === undefined || !saysWho(named, below)) return undefined;
  const spelled = subjectOf(next, blocks);
  return spelled?.sigle === named.name.text ? spelled : named;
}

const number = /^\s*(?:(?:[ivx]{1,4}|[a-z]|\d{1,2}(?:\.\d{1,2}){0,3})\s?[-.):]+\s*)?/u;
const withoutColon = (text: string): string => text.replace(/:\s*$/u, '').trimEnd();

/** Of a name with nothing of an organisation in it, capitals must make one. */
function nameOf(flow: Flow, start: number, end: number): NamedFlow | undefined {
  const written = flow.text.slice(start, end);
  if (autresPresentations.test(fold(written)) || written.split(/\s+/u).length > 14) return undefined;
  const bracket = written.indexOf('(');
  const text = (bracket < 0 ? written : written.slice(0, bracket)).trimEnd();
  const sigle = sigleAfter(written.slice(text.length));
  if (!/^\p{L}/u.test(text) || !namesOne(text, sigle) || (!/\s/u.test(text) && motsDOrganisation.test(fold(text)))) return undefined;
  const name = nameIn(flow, start, start + text.length, true);
  return name === undefined ? undefined : { name: name.name, sigle: sigle ?? name.sigle };
}

/** The text below names it again, and says what it is. */
function saysWho({ name, sigle }: NamedFlow, below: readonly Flow[]): boolean {
  const key = fold(name.text);
  const texts = below.map(({ text }) => text);
  const again = texts.some((text) => fold(text).includes(key) || (sigle !== undefined && text.includes(sigle)));
  return again && identite.test(fold(texts[0] ?? '').slice(0, 300));
}

const opener = /(?:^|[,:.]\s)(?:[Ll]['’]|[Ll]e |[Ll]a |[Ll]es )?(?=\p{Lu})/gu;

/** « ONG née en 1976, le Secours des rives veut … », « RIVES est une organisation … ». */
function subjectOf(flow: Flow, blocks: readonly Block[]): NamedFlow | undefined {
  for (const match of flow.text.slice(0, 300).matchAll(opener)) {
    const start = match.index + match[0].length;
    const name = nameAtHead(flow, start);
    const after = fold(flow.text.slice(start + (name?.text.length ?? 0), start + reach));
    if (name === undefined || !faitsDOrganisation.test(after)) continue;
    const again = blocks.some((block) => block.flow.text.split(name.text).length > (block.flow === flow ? 2 : 1));
    if (again) return { name, sigle: sigleAfter(flow.text.slice(start + name.text.length)) };
  }
  return undefined;
}

/** « Office des digues », or capitals alone; neither « Elle » nor « Association ». */
function nameAtHead(flow: Flow, start: number): Flow | undefined {
  const rest = flow.text.slice(start, start + reach);
  const folded = fold(rest);
  if (autresPresentations.test(folded) || /^(?:elle|il|nous|cette|cet|ce|son|sa|on)(?!\p{L})/u.test(folded)) return undefined;
  if (motsDOrganisation.exec(folded)?.index === 0) {
    const { name } = nameFrom(flow, fold(flow.text), start) ?? {};
    return name !== undefined && /\s/u.test(name.text) && namesOne(name.text, sigleAfter(flow.text.slice(start + name.text.length)))
      ? name
      : undefined;
  }
  const run = capitalisedFirst.exec(rest)?.[0];
  return run === undefined ? undefined : sliceFlow(flow, { start, end: start + run.length });
}

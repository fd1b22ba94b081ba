// Text → e-mail addresses and web addresses, as they are written.
import type { Located } from '../document/span.ts';
import { recalled } from './recall.ts';

const localPart = /[A-Za-z0-9._%+-]{1,64}$/u;
const domain = /^(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9-])/u;
/** The target of a Markdown link, or of a mail link, says its address again. */
const linkTarget = /(?:\]\(|<)(?:mailto:)?$/u;

function addressAround(text: string, sign: number): Located<string> | undefined {
  const left = localPart.exec(text.slice(Math.max(0, sign - 64), sign))?.[0].replace(/^[.%+-]+/u, '');
  const right = domain.exec(text.slice(sign + 1, sign + 260))?.[0];
  if (left === undefined || left === '' || left.endsWith('.') || left.includes('..') || right === undefined) return undefined;
  const start = sign - left.length;
  const end = sign + 1 + right.length;
  return { start, end, value: text.slice(start, end) };
}

/** `[a@b](mailto:a@b)` gives one address; one hidden by a web site (« [email protected] ») gives none. */
export const recogniseCourriels = recalled((text: string): readonly Located<string>[] => {
  const found: Located<string>[] = [];
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const address = addressAround(text, sign);
    const last = found.at(-1);
    if (address === undefined || (last !== undefined && address.start < last.end)) continue;
    const between = last === undefined ? '' : text.slice(last.end, address.start);
    const repeated =
      last !== undefined && between.length <= 12 && linkTarget.test(between) && last.value.toLowerCase() === address.value.toLowerCase();
    if (!repeated) found.push(address);
  }
  return found;
});

const webStart =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/|www\.|(?:[a-z0-9-]{1,40}\.){1,4}(?:org|com|net|int|eu|gov|[a-z]{2})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}]))/giu;
const rest = /[^\s<>"«»[\]|\\^`{}]{0,2000}/uy;
/** A name of two parts is an address under these endings only: « élu.es » and « lieu.ma » are words. */
const knownEnding = /^(?:https?:|www\.|(?:[a-z0-9-]+\.){2,}[a-z]+$|[a-z0-9-]+\.(?:org|com|net|int|eu)$)/iu;

function withoutPunctuation(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’…]{1,20}$/u, '');
  const opened = trimmed.includes('(');
  return trimmed.endsWith(')') && !opened ? withoutPunctuation(trimmed.slice(0, -1)) : trimmed;
}

/** Web addresses, with or without their protocol; the end of the sentence is not part of them. */
export const recogniseAdressesWeb = recalled((text: string): readonly Located<string>[] => {
  const found: Located<string>[] = [];
  let from = 0;
  for (const match of text.matchAll(webStart)) {
    if (match.index < from || !knownEnding.test(match[0])) continue;
    rest.lastIndex = match.index;
    const value = withoutPunctuation(rest.exec(text)?.[0] ?? '');
    if (!/\.\w/u.test(value)) continue;
    from = match.index + value.length;
    found.push({ start: match.index, end: from, value });
  }
  return found;
});

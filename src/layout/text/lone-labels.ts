// The lines of a text → the same, a bullet or a number alone on its line put back before the line that it opens.

import { joinFlows } from '../../document/flow.ts';
import { itemMarks, splitLabel } from '../label.ts';
import type { ScannedLine } from './scan.ts';

const bullet = new RegExp(String.raw`^(?:[${itemMarks}\uE000-\uF8FF§Øüð-]|o)$`, 'u');
const number =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Za-z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[IVX]{1,5}(?=\s?[-–—]))(?:\s?[-–—:])?$/u;
/** Lines that may stand blank between a label and its line. */
const mostBlank = 1;

function opensText(text: string): boolean {
  return /^[\p{L}«"“(]/u.test(text) && /\p{L}{2}/u.test(text);
}

function opensTitle(text: string): boolean {
  return /^[\p{Lu}«"“]/u.test(text) && /\p{L}{2}/u.test(text);
}

/** The line that a lone label opens; undefined when another label or nothing follows. */
function openedBy(lines: readonly ScannedLine[], at: number): ScannedLine | undefined {
  const line = lines[at];
  if (line === undefined || line.blank || line.noise || line.pipes || line.heading !== undefined) return undefined;
  const text = line.flow.text;
  const isBullet = bullet.test(text);
  if (!isBullet && !number.test(text)) return undefined;
  let next = at + 1;
  while (next <= at + mostBlank && lines[next]?.blank) next += 1;
  const opened = lines[next];
  if (opened === undefined || opened.blank || opened.noise || opened.pipes || opened.label !== undefined || opened.heading !== undefined)
    return undefined;
  return (isBullet ? opensText : opensTitle)(opened.flow.text) ? opened : undefined;
}

export function withLoneLabels(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const result = [...lines];
  lines.forEach((line, at) => {
    const opened = openedBy(lines, at);
    if (opened === undefined) return;
    const flow = joinFlows([line.flow, opened.flow], ' ');
    const label = splitLabel(flow.text);
    if (label === undefined) return;
    result[opened.index] = { ...opened, start: line.start, flow, indent: line.indent, label };
    result[at] = { ...line, blank: true };
  });
  return result;
}

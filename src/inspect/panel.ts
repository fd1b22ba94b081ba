// Findings, values, sections and what was not understood in; the list beside the document, each entry a link to its place, out.
import type { Detail, Entry } from './entries.ts';
import type { FindingEntry } from './findings-list.ts';
import { type Html, html, when } from './html.ts';
import type { Inspection } from './inspection.ts';
import { valueKinds } from './kinds.ts';
import type { RestEntry, SectionEntry } from './sections-list.ts';

export interface PanelContent {
  readonly findings: readonly FindingEntry[];
  readonly entries: readonly Entry[];
  readonly sections: readonly SectionEntry[];
  readonly rest: readonly RestEntry[];
}

const severities = { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' } as const;

function group(kind: string, name: string, count: number, open: boolean, items: Html): Html {
  const state = open ? html` open` : html``;
  return html`<details class="group g-${kind}"${state}><summary><span class="swatch k-${kind}"></span><h3>${name}</h3> <span class="count">${String(count)}</span></summary>${items}</details>`;
}

function findingItem({ id, finding, where, placed, related }: FindingEntry): Html {
  const head = html`<span class="severity">${severities[finding.severity]}</span> <span class="message">${finding.message}</span> <span class="where">${where}</span>`;
  const others = related.map(
    (other) =>
      html`<li><a class="entry" href="#m-${other.id}" data-id="${other.id}">${other.message} <span class="where">${other.where}</span></a></li>`,
  );
  return html`<li class="finding ${finding.severity}" id="${id}">${placed ? html`<a class="entry" href="#m-${id}" data-id="${id}">${head}</a>` : html`<div class="entry">${head}</div>`}
<p class="remedy">${finding.remede}</p>${when(others.length > 0, () => html`<ul role="list" class="related">${others}</ul>`)}</li>`;
}

function detailItem({ name, words, id }: Detail): Html {
  const told = html`<span class="field">${name}</span> <span class="value">${words}</span>`;
  return id === undefined
    ? html`<li><span class="chip">${told}</span></li>`
    : html`<li><a class="chip" href="#m-${id}" data-id="${id}">${told}</a></li>`;
}

function entryItem({ id, name, words, details, ranges, deduced }: Entry): Html {
  const told = html`<span class="name">${name}</span> <span class="words">${words}</span>${when(deduced, () => html` <span class="tag">déduit</span>`)}`;
  const head =
    ranges.length > 0
      ? html`<a class="entry" href="#m-${id}" data-id="${id}">${told}</a>`
      : html`<div class="entry">${told} <span class="tag">sans emplacement</span></div>`;
  return html`<li id="${id}">${head}${when(details.length > 0, () => html`<ul role="list" class="chips">${details.map(detailItem)}</ul>`)}</li>`;
}

function valueGroups(entries: readonly Entry[]): readonly Html[] {
  return valueKinds.map(({ id, name, shown }) => {
    const own = entries.filter(({ kind }) => kind === id);
    return when(own.length > 0, () => group(id, name, own.length, shown, html`<ul role="list">${own.map(entryItem)}</ul>`));
  });
}

function sectionGroup(sections: readonly SectionEntry[]): Html {
  const items = sections.map(({ id, level, title, types, placed }) => {
    const told = html`<span class="words">${title}</span> <span class="field">${types}</span>`;
    return html`<li id="${id}" class="l${Math.min(level, 4)}">${placed ? html`<a class="entry" href="#m-${id}" data-id="${id}">${told}</a>` : html`<div class="entry">${told}</div>`}</li>`;
  });
  return when(items.length > 0, () => group('sections', 'Sections', items.length, false, html`<ul role="list">${items}</ul>`));
}

function restGroup(rest: readonly RestEntry[]): Html {
  const items = rest.map(({ id, where, quote }) => {
    const short = quote.length > 160 ? `${quote.slice(0, 160)}…` : quote;
    return html`<li id="${id}"><a class="entry" href="#m-${id}" data-id="${id}"><span class="name">${where}</span> <span class="words">${short}</span></a></li>`;
  });
  return when(items.length > 0, () => group('reste', 'Non interprété', items.length, false, html`<ul role="list">${items}</ul>`));
}

function verified({ report }: Inspection): Html {
  const phrases = report.verified ?? [];
  return when(phrases.length > 0, () => html`<ul role="list" class="verified">${phrases.map((phrase) => html`<li>${phrase}</li>`)}</ul>`);
}

/** Findings first: what an officer came for. */
export function panel(inspection: Inspection, { findings, entries, sections, rest }: PanelContent): Html {
  const { notices } = inspection.report;
  return html`<aside aria-label="Ce qui a été lu">
<div class="tools"><label for="filter">Filtrer la liste</label><input id="filter" type="search" autocomplete="off" placeholder="date, rapport, 30 %…"><p id="found" role="status"></p></div>
<section aria-labelledby="h-constats"><h2 id="h-constats">Constats <span class="count">${String(findings.length)}</span></h2>
${when(notices.length > 0, () => html`<ul role="list" class="notices">${notices.map(({ message }) => html`<li>${message}</li>`)}</ul>`)}
${findings.length > 0 ? html`<ul role="list" class="findings">${findings.map(findingItem)}</ul>` : html`<p class="none">Aucun constat.</p>`}
${verified(inspection)}</section>
<section aria-labelledby="h-valeurs"><h2 id="h-valeurs">Valeurs lues</h2>${valueGroups(entries)}</section>
<section aria-labelledby="h-structure"><h2 id="h-structure">Structure</h2>${sectionGroup(sections)}${restGroup(rest)}</section>
</aside>`;
}

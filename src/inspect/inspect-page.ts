// An inspection in; one HTML page out, complete in itself: it loads nothing, and runs no script but its own.
import { createHash } from 'node:crypto';
import { listValues } from './entries.ts';
import { listFindings } from './findings-list.ts';
import { flowView } from './flow-view.ts';
import { type Html, html, trusted } from './html.ts';
import type { Inspection } from './inspection.ts';
import { otherKinds, valueKinds } from './kinds.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { pagedView } from './paged-view.ts';
import { panel } from './panel.ts';
import { listRest, listSections } from './sections-list.ts';

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Its own style and script, told by their digests; pictures that stand in the page; nothing else, from nowhere. */
function policy(style: string): string {
  return [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(pageScript)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function legend(hasPages: boolean): Html {
  const kinds = [...otherKinds.slice(0, 2), ...valueKinds, ...otherKinds.slice(2)];
  const shown = hasPages ? kinds : kinds.filter(({ id }) => id !== 'blocs' && id !== 'cellules');
  const boxes = shown.map(({ id, name, shown: on }) => {
    const state = on ? html` checked` : html``;
    return html`<label class="toggle"><input type="checkbox" id="t-${id}" autocomplete="off"${state}><span class="swatch k-${id}"></span>${name}</label>`;
  });
  return html`<fieldset class="legend"><legend>Montrer sur le document</legend>${boxes}</fieldset>`;
}

const severityNames = [
  ['error', 'erreur', 'erreurs'],
  ['warning', 'avertissement', 'avertissements'],
  ['info', 'remarque', 'remarques'],
] as const;

function summary({ report }: Inspection): Html {
  const counts = severityNames.map(([severity, one, several]) => {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    return html`<li class="${count === 0 ? 'zero' : severity}"><strong>${String(count)}</strong> ${count < 2 ? one : several}</li>`;
  });
  return html`<ul role="list" class="summary">${counts}</ul>`;
}

function facts({ tor, report }: Inspection): string {
  const { format, pages } = tor.source;
  const told = [
    format === 'docx' ? 'Word' : format === 'pdf' ? 'PDF' : 'texte',
    pages === undefined ? undefined : `${pages} ${pages < 2 ? 'page' : 'pages'}`,
    report.coverage === undefined ? undefined : `${Math.round(report.coverage * 100)} % des lignes interprétées`,
  ];
  return told.filter((part) => part !== undefined).join(' · ');
}

/** Written when the file is. */
export function inspectPage(inspection: Inspection): string {
  const { tor, places, report, version } = inspection;
  const values = listValues(inspection);
  const findings = listFindings(inspection);
  const sections = listSections(inspection);
  const rest = listRest(inspection);
  const marks = [...rest.marks, ...sections.marks, ...values.marks, ...findings.marks];
  const hasPages = places.pages.length > 0;
  const view = hasPages ? pagedView(inspection, marks, sections.extents) : flowView(inspection, marks);
  const style = pageStyle([...valueKinds, ...otherKinds].map(({ id }) => id));
  const name = report.source.file.split(/[/\\]/u).at(-1) ?? '';
  return html`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="tor ${version}">
<title>${name} – lecture par tor</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#valeurs">Aller à la liste des valeurs</a>
<header>
<div class="title"><h1>${tor.titre ?? name}</h1><p><span class="file">${name}</span> · ${facts(inspection)}</p></div>
${summary(inspection)}
<details class="legends" open><summary>Légende</summary>${legend(hasPages)}</details>
</header>
<div class="split">
<main id="document" aria-label="Document" tabindex="0"><h2 class="hidden">Document</h2>${view}</main>
<div id="valeurs" class="side" tabindex="-1">${panel(inspection, { findings: findings.findings, entries: values.entries, sections: sections.sections, rest: rest.rest })}</div>
</div>
<div id="card" hidden></div>
<script>${trusted(pageScript)}</script>
</body>
</html>
`.html;
}

// Nothing in, or names of cases; the PDFs of fixtures/reading that no office program makes out, each written as another program writes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stablePdf } from './fixtures/stable-pdf.ts';
import { balisesFausses } from './reading-pdf/cases/balises-fausses.ts';
import { cellulesCentreesSansFilets } from './reading-pdf/cases/cellules-centrees-sans-filets.ts';
import { deuxColonnesEtEncadre } from './reading-pdf/cases/deux-colonnes-et-encadre.ts';
import { encadreSansCadre } from './reading-pdf/cases/encadre-sans-cadre.ts';
import { filetsDeColonnesSeuls } from './reading-pdf/cases/filets-de-colonnes-seuls.ts';
import { filetsHorizontaux } from './reading-pdf/cases/filets-horizontaux.ts';
import { listeDansUneCellule } from './reading-pdf/cases/liste-dans-une-cellule.ts';
import { motsCoupesEtPuces } from './reading-pdf/cases/mots-coupes-et-puces.ts';
import { noteDeBasDePageCoupee } from './reading-pdf/cases/note-de-bas-de-page-coupee.ts';
import { pageBaliseeSeule } from './reading-pdf/cases/page-balisee-seule.ts';
import { pageTournee } from './reading-pdf/cases/page-tournee.ts';
import { paragrapheBaliseCoupe } from './reading-pdf/cases/paragraphe-balise-coupe.ts';
import { pucesDessinees } from './reading-pdf/cases/puces-dessinees.ts';
import { signetsEtFauxTitres } from './reading-pdf/cases/signets-et-faux-titres.ts';
import { suiviImprime } from './reading-pdf/cases/suivi-imprime.ts';
import { tableauBalise } from './reading-pdf/cases/tableau-balise.ts';
import { tableauCoupeParUneColonne } from './reading-pdf/cases/tableau-coupe-par-une-colonne.ts';
import { tableauCoupeParUnePage } from './reading-pdf/cases/tableau-coupe-par-une-page.ts';
import { tableauSansFilets } from './reading-pdf/cases/tableau-sans-filets.ts';
import { tableauxBalisesDistincts } from './reading-pdf/cases/tableaux-balises-distincts.ts';
import { tamponDeSignature } from './reading-pdf/cases/tampon-de-signature.ts';
import { texteDansUnObjet } from './reading-pdf/cases/texte-dans-un-objet.ts';
import { titreEnLettresEspacees } from './reading-pdf/cases/titre-en-lettres-espacees.ts';
import { titresDansLaCelluleGauche } from './reading-pdf/cases/titres-dans-la-cellule-gauche.ts';

const cases: Readonly<Record<string, () => Uint8Array>> = {
  'tableau-coupe-par-une-colonne': tableauCoupeParUneColonne,
  'encadre-sans-cadre': encadreSansCadre,
  'cellules-centrees-sans-filets': cellulesCentreesSansFilets,
  'filets-horizontaux': filetsHorizontaux,
  'page-balisee-seule': pageBaliseeSeule,
  'paragraphe-balise-coupe': paragrapheBaliseCoupe,
  'puces-dessinees': pucesDessinees,
  'balises-fausses': balisesFausses,
  'tableau-balise': tableauBalise,
  'tableaux-balises-distincts': tableauxBalisesDistincts,
  'texte-dans-un-objet': texteDansUnObjet,
  'deux-colonnes-et-encadre': deuxColonnesEtEncadre,
  'filets-de-colonnes-seuls': filetsDeColonnesSeuls,
  'ligne-arabe': () => officeWeb('ligne-arabe'),
  'liste-dans-une-cellule': listeDansUneCellule,
  'mots-coupes-et-puces': motsCoupesEtPuces,
  'note-de-bas-de-page-coupee': noteDeBasDePageCoupee,
  'page-tournee': pageTournee,
  'signets-et-faux-titres': signetsEtFauxTitres,
  'suivi-imprime': suiviImprime,
  'tableau-coupe-par-une-page': tableauCoupeParUnePage,
  'tableau-sans-filets': tableauSansFilets,
  'tampon-de-signature': tamponDeSignature,
  'titre-en-lettres-espacees': titreEnLettresEspacees,
  'titres-dans-la-cellule-gauche': titresDansLaCelluleGauche,
};

const date = '2026-01-01T00:00:00Z';

/** LibreOffice from a web page: it shapes Arabic, which we do not. */
function officeWeb(name: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const environment = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(date) / 1000), TZ: 'UTC', LC_ALL: 'C.UTF-8' };
  const page = `scripts/reading-pdf/cases/${name}.html`;
  try {
    const options = ['--headless', '--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, page];
    execFileSync('soffice', [profile, ...options], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
    return stablePdf(readFileSync(join(folder, `${name}.pdf`)), date);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(cases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const folder = `fixtures/reading/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/document.pdf`, make());
  process.stdout.write(`${name}\n`);
}

// Three reports that every format prints: a document at fault, a clean one, and one that could not be read beside a hostile one.
import { assembleReport } from '../../src/report/assemble-report.ts';
import type { DocumentReport, Finding, Report, ReportPlace } from '../../src/report/report.ts';

function place(quote: string, given: Partial<ReportPlace> = {}): ReportPlace {
  return { line: 12, column: 3, endLine: 12, endColumn: 3 + quote.length, quote, ...given };
}

function finding(given: Partial<Finding> & Pick<Finding, 'rule' | 'severity' | 'message'>): Finding {
  return { remede: 'Corrigez l’un ou l’autre.', path: 'paiement.tranches', operands: [], related: [], facts: {}, fingerprint: 'f0', ...given };
}

const total = finding({
  rule: 'paiement/total-100',
  severity: 'error',
  message: 'Les tranches font 110 %, attendu 100 %.',
  operands: ['paiement.tranches.0.pourcentage', 'paiement.tranches.1.pourcentage'],
  place: place('une avance de 50 % à la signature, puis 60 % à la remise du rapport final', { section: '8. Paiement', page: 3 }),
  facts: { somme: 110, attendu: 100 },
});

const diverging = finding({
  rule: 'calendrier/echeance-divergente',
  severity: 'warning',
  message: 'Le rapport final est attendu le 3 mars ici et le 10 mars là, attendu une seule date.',
  path: 'livrables.0.echeance',
  place: place('rapport final, le 3 mars 2025', { section: '5. Livrables', page: 2, line: 40, endLine: 40 }),
  related: [
    {
      path: 'calendrier.lignes.2',
      message: 'l’autre date.',
      place: place('10 mars 2025', { section: '6. Calendrier', page: 2, line: 61, endLine: 61, before: 'Remise le', after: ', à midi' }),
    },
  ],
});

const infos = ['a', 'b'].map((letter) =>
  finding({
    rule: 'structure/section-absente',
    severity: 'info',
    message: `Aucune section « ${letter} », attendu une.`,
    path: 'sections',
    remede: '',
  }),
);

const faulty: DocumentReport = {
  source: { file: 'appel/tdr.pdf', format: 'pdf', sha256: 'ab', pages: 4 },
  status: 'partial',
  notices: [{ code: 'page-without-text', message: 'La page 4 ne porte pas de texte.', page: 4 }],
  coverage: 0.9712,
  verified: ['10 lignes = 87 HJ'],
  findings: [...infos, diverging, total],
};

const clean: DocumentReport = {
  source: { file: 'propre.docx', format: 'docx', sha256: 'cd' },
  status: 'read',
  notices: [],
  coverage: 1,
  verified: ['3 tranches = 100 %', '10 lignes = 87 HJ'],
  findings: [],
};

const escape = '\u001B[2J\u001B]0;titre\u0007';
const unreadable: DocumentReport = {
  source: { file: `${escape}chiffré.pdf` },
  status: 'unreadable',
  error: { code: 'encrypted', message: 'le PDF est protégé par un mot de passe : enregistrez-le sans protection, puis relancez.' },
  notices: [],
  findings: [],
};
const hostile: DocumentReport = {
  source: { file: `${escape}\u202Efdp.exe`, format: 'txt', sha256: 'ef' },
  status: 'read',
  notices: [{ code: 'hidden-text', message: `Texte caché${escape}.` }],
  verified: [`${escape}1 date`],
  findings: [
    finding({
      rule: 'redaction/champ-a-completer',
      severity: 'error',
      message: `Reste « ${escape}\u202Ex\u2066 », attendu un texte.`,
      remede: `Complétez${escape}.`,
      place: place(`${escape}\u200B\u2028\u202Exx`, { section: `${escape}1. Objet`, before: `a${escape}`, after: `b${escape}` }),
      related: [{ path: 'titre', message: `ici${escape}`, place: place(`${escape}là`, { section: `${escape}2` }) }],
    }),
  ],
};

export const reports: Readonly<Record<'faulty' | 'clean' | 'hostile', Report>> = {
  faulty: assembleReport([faulty], '9.9.9'),
  clean: assembleReport([clean], '9.9.9'),
  hostile: assembleReport([unreadable, hostile], '9.9.9'),
};

/** More findings than are shown at once. */
export const crowded: Report = assembleReport([{ ...faulty, findings: Array.from({ length: 15 }, () => total) }], '9.9.9');

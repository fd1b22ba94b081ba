// The folded words of an instalment → whether a guarantee or receipts stand against it, and what releases it once papers that are no deliverable are left out.

const guarantees = String.raw`(?:(?:assurance[- ])?caution\w*|garantie\w*)`;
const handing = String.raw`(?:remise|presentation|fourniture|depot|production|constitution|transmission|soumission|reception)`;
const article = String.raw`(?:d.une? |de l.|de (?:la |sa |leurs? )?|d(?:u|es) |d.|de (?:ses|ces) )`;

/** What proves a spending, or asks for a payment. */
const paper = String.raw`(?:(?:pieces? |documents? )?justificati(?:fs?|ves?)|pieces? comptables?|recus?|quittances?|tickets?|billets?|talons?|cartes? d.embarquement|notes? de (?:frais|debours)|(?:etats?|releves?) (?:de|des) (?:frais|depenses)|decomptes?|factures?|memoires? d.honoraires)`;
/** « de dépense », « d'avion », « originales et acquittées », « correspondantes ». */
const ofPaper = String.raw`(?: (?:de (?:depenses?|frais|voyages?|transports?|train|caisse|paiement|peage|carburant)|d.(?:avion|hotel|hebergement|achat|honoraires)|(?:original|acquitte|correspondant|certifi|definiti|final|proforma|comptable|afferent|necessaire|conforme)\w*))*`;
const papers = String.raw`${paper}${ofPaper}(?:(?:,| et| ou| ainsi que|, ainsi que) (?:${article}|les? |la |l.|ses )?${paper}${ofPaper})*`;

/** Nothing that would be delivered follows them: « des reçus et du rapport ». */
const alone = String.raw`(?!\w|\s?,? ?(?:et|ou|ainsi que|accompagn\w+|avec) (?:d|l[ae' ]|son |sa |ses |une? |le ))`;

const undelivered = new RegExp(
  String.raw`\b${handing} (?:${article}${guarantees}|${article}${papers}${alone})|\b${papers} (?:(?:sont|seront|etant|est|sera) )?(?:remis|present|produi|transmi|fourni|depos)\w*`,
  'gu',
);
/** One of these stands in every such wording. */
const anyPaper = new RegExp(String.raw`\b(?:${guarantees}|${paper})\b`, 'u');

/** The words without the papers handed over: what is left may still name a deliverable or an acceptance. */
export function withoutPapers(folded: string): string {
  return anyPaper.test(folded) ? folded.replace(undelivered, ' ') : folded;
}

/** Named, they prove; the others are also what is paid for, or what every payment needs. */
const proofs = String.raw`(?:(?:pieces? |documents? )?justificati(?:fs?|ves?)|pieces? comptables?|quittances?|cartes? d.embarquement|notes? de (?:frais|debours)|(?:etats?|releves?) (?:de|des) (?:frais|depenses))`;
const refused = /\b(?:sans|aucune?|ni|pas|non|hors|dispens\w+)\b[^,;.]{0,30}$/u;
const settled = new RegExp(
  String.raw`\b(?:${proofs}\b|(?:sur|contre|avec|appuye\w* d\w*|${handing} d\w*)(?: (?:les|des|ses|la|l))? ?(?:recus|billets?|tickets?|talons?|decomptes?)\b|(?:recus|billets?|tickets?|talons?|factures?) (?:\w+ ){0,2}?(?:sont|seront|etant) (?:remis|present|produi|transmi|fourni)|regularis\w+|apur(?:ee?s?|er|ement|era)\b|a justifier\b|justifiee?s? (?:par|sur|ensuite|apres|a posteriori)\b)`,
  'u',
);

/** Receipts are asked for, or what was paid is settled later. */
export function isJustified(folded: string): boolean {
  const found = settled.exec(folded);
  return found !== null && !refused.test(folded.slice(Math.max(0, found.index - 40), found.index));
}

export function isGuaranteed(folded: string): boolean {
  return /\b(?:caution\w*|garanti\w*)\b/u.test(folded);
}

const advance = /\b(?:avances?|acomptes?|(?:cette|ce|la premiere|le premier) (?:tranche|versement|somme|paiement))\b/u;
const otherGuarantee = /\b(?:retenue|bonne (?:execution|fin))\b/u;

export interface Cover {
  readonly garantie?: true;
  readonly justificatifs?: true;
}

/** What a sentence that gives no share says of the advance: « Cette avance sera régularisée sur factures. » */
export function coverOfAdvance(folded: string): Cover {
  if (!advance.test(folded)) return {};
  return {
    ...(isGuaranteed(folded) && !otherGuarantee.test(folded) ? { garantie: true } : {}),
    ...(isJustified(folded) ? { justificatifs: true } : {}),
  };
}

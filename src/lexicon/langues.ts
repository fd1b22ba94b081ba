// Languages by their ISO 639-1 code (639-2 where there is none), as nouns.

export const langues = [
  { valeur: 'fr', formes: ['français'] },
  { valeur: 'ar', formes: ['arabe', 'darija', 'arabe dialectal', 'arabe classique'] },
  { valeur: 'en', formes: ['anglais'] },
  { valeur: 'es', formes: ['espagnol'] },
  { valeur: 'de', formes: ['allemand'] },
  { valeur: 'pt', formes: ['portugais'] },
  { valeur: 'it', formes: ['italien'] },
  { valeur: 'nl', formes: ['néerlandais'] },
  { valeur: 'ru', formes: ['russe'] },
  { valeur: 'zh', formes: ['chinois', 'mandarin'] },
  { valeur: 'tr', formes: ['turc'] },
  { valeur: 'zgh', formes: ['amazigh', 'amazighe', 'tamazight', 'berbère'] },
  { valeur: 'wo', formes: ['wolof'] },
  { valeur: 'ff', formes: ['peul', 'pulaar', 'fulfuldé'] },
  { valeur: 'bm', formes: ['bambara'] },
  { valeur: 'ha', formes: ['haoussa'] },
  { valeur: 'sw', formes: ['swahili', 'kiswahili'] },
  { valeur: 'ln', formes: ['lingala'] },
  { valeur: 'kg', formes: ['kikongo'] },
  { valeur: 'rw', formes: ['kinyarwanda'] },
  { valeur: 'rn', formes: ['kirundi'] },
  { valeur: 'mg', formes: ['malgache'] },
  { valeur: 'ht', formes: ['créole haïtien', 'créole'] },
] as const;

/** Adjectives that agree with « langue ». */
export const languesAuFeminin = [
  { valeur: 'fr', formes: ['française'] },
  { valeur: 'en', formes: ['anglaise'] },
  { valeur: 'es', formes: ['espagnole'] },
  { valeur: 'de', formes: ['allemande'] },
  { valeur: 'pt', formes: ['portugaise'] },
  { valeur: 'it', formes: ['italienne'] },
  { valeur: 'nl', formes: ['néerlandaise'] },
  { valeur: 'zh', formes: ['chinoise'] },
  { valeur: 'tr', formes: ['turque'] },
] as const;

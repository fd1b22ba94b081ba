// Currencies as they are written, and the words of taxes. `valeur` is ISO 4217, or « FCFA » when the country does not tell XOF from XAF.

/** Signs and words that always mean the currency. */
export const monnaies = [
  { valeur: 'EUR', formes: ['€', 'euro', 'euros', 'EUR'] },
  { valeur: 'MAD', formes: ['MAD', 'dirham', 'dirhams', 'dirham marocain', 'dirhams marocains', 'DH', 'DHS', 'Dh', 'Dhs'] },
  { valeur: 'FCFA', formes: ['FCFA', 'F CFA', 'F.CFA', 'francs CFA', 'franc CFA', 'CFA'] },
  { valeur: 'XOF', formes: ['XOF', 'FCFA (XOF)', 'francs CFA (XOF)'] },
  { valeur: 'XAF', formes: ['XAF', 'FCFA (XAF)', 'francs CFA (XAF)'] },
  { valeur: 'USD', formes: ['USD', 'US$', '$US', '$ US', 'US $', '$ USD', 'dollars US', 'dollar US', 'dollars américains', 'dollars des États-Unis'] },
  { valeur: 'CAD', formes: ['$ CAN', '$CAN', 'CAN$', '$ CAD', '$CA', 'dollars canadiens'] },
  { valeur: 'CHF', formes: ['CHF', 'francs suisses', 'franc suisse'] },
  { valeur: 'TND', formes: ['TND', 'dinars tunisiens', 'dinar tunisien'] },
  { valeur: 'DZD', formes: ['DZD', 'dinars algériens', 'dinar algérien'] },
  { valeur: 'MRU', formes: ['MRU', 'ouguiyas', 'ouguiya'] },
  { valeur: 'GNF', formes: ['GNF', 'francs guinéens'] },
  { valeur: 'CDF', formes: ['CDF', 'francs congolais'] },
  { valeur: 'MGA', formes: ['MGA', 'ariary', 'ariarys'] },
  { valeur: 'HTG', formes: ['HTG', 'gourdes', 'gourde'] },
  { valeur: 'RWF', formes: ['RWF', 'francs rwandais'] },
  { valeur: 'BIF', formes: ['BIF', 'francs burundais', 'FBu'] },
  { valeur: 'DJF', formes: ['DJF', 'francs djiboutiens', 'francs Djibouti', 'francs de Djibouti', 'FDJ'] },
  { valeur: 'KMF', formes: ['KMF', 'francs comoriens'] },
  { valeur: 'GBP', formes: ['GBP', '£', 'livres sterling'] },
] as const;

/** Abbreviations that mean a currency only beside a number, with their capitals: « CAD » is also a committee, « DA » a directorate. */
export const monnaiesAbregees = [
  { valeur: 'CAD', formes: ['CAD'] },
  { valeur: 'TND', formes: ['DT'] },
  { valeur: 'DZD', formes: ['DA'] },
  { valeur: 'CDF', formes: ['FC'] },
  { valeur: 'MGA', formes: ['Ar'] },
] as const;

export const taxes = [
  { valeur: 'HT', formes: ['HT', 'H.T', 'H.T.', 'hors taxes', 'hors taxe', 'hors toutes taxes', 'avant taxes', 'avant les taxes', 'taxes en sus', 'taxes non comprises', 'taxes non incluses'] },
  { valeur: 'TTC', formes: ['TTC', 'T.T.C', 'T.T.C.', 'toutes taxes comprises', 'toute taxe comprise', 'taxes comprises', 'taxes incluses'] },
  { valeur: 'HTVA', formes: ['HTVA', 'H.T.V.A.', 'hors TVA', 'hors T.V.A.', 'TVA non comprise', 'TVA non incluse'] },
  { valeur: 'TVAC', formes: ['TVAC', 'T.V.A.C.', 'TVA comprise', 'TVA incluse', 'TVA inclue'] },
  { valeur: 'TTI', formes: ['TTI', 'T.T.I.', 'toutes taxes incluses', 'toute taxe incluse'] },
] as const;

/** Multipliers that follow digits: « 15 millions », « 30 K€ ». Folded, case apart. */
export const multiplicateurs = [
  { valeur: 1_000, formes: ['k', 'milliers'] },
  { valeur: 1_000_000, formes: ['million', 'millions', 'm', 'mio'] },
  { valeur: 1_000_000_000, formes: ['milliard', 'milliards', 'md', 'mds'] },
] as const;

// Degrees by the years of study after the baccalauréat that they stand for.

/** Names that mean the degree wherever they stand. */
export const diplomes = [
  { valeur: 'bac+2', formes: ['BTS', 'DUT', 'DEUG', 'DTS', 'DEUST', 'brevet de technicien supérieur', 'diplôme universitaire de technologie', 'diplôme de technicien supérieur', 'diplôme de technicien spécialisé'] },
  { valeur: 'bac+3', formes: ['licence professionnelle', 'licence fondamentale', 'licence universitaire', 'diplôme de licence', 'diplôme de bachelor', 'diplôme de bachelier', "titulaire d'un bachelier", "dispose d'un bachelier", "possède un bachelier", 'niveau licence', "titulaire d'une licence", "titulaires d'une licence", 'bachelor'] },
  { valeur: 'bac+4', formes: ['diplôme de maîtrise', "titulaire d'une maîtrise", 'maîtrise universitaire', 'niveau maîtrise'] },
  {
    valeur: 'bac+5',
    formes: [
      'master', 'masters', 'mastère', 'master 2', 'master II', 'M2', 'DESS', 'DEA', 'MBA', "diplôme d'ingénieur", "diplôme d'ingénieur d'État", "ingénieur d'État", 'ingénieur diplômé', "diplôme d'études approfondies", "diplôme d'études supérieures spécialisées",
      'diplôme de master', 'diplôme de grande école',
    ],
  },
  { valeur: 'bac+8', formes: ['doctorat', 'PhD', 'Ph.D', 'Ph.D.', 'diplôme de docteur', 'docteur en', 'docteure en', "doctorat d'État"] },
] as const;

/** What follows a word that is no degree there: « master class », « licence d'exploitation ». */
export const suitesSansDiplome = ['class', 'classes', 'plan', 'formateur', 'formateurs', 'formatrice', 'trainer', 'trainers', 'data', 'file', 'licences', 'thesis'] as const;

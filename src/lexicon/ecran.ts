// What a web site prints around a document saved from it, and what a converter leaves of its file. Folded, but for the names of files.

/** « Abonnez-vous pour suivre… », « Télécharger le fichier », « Si votre navigateur… », « NE PAS OUVRIR : »: what the reader of the page may do, or may not. */
export const gestes =
  /^(?!chez\b|assez\b|rez\b)\p{L}{3,}ez(?:-(?:vous|nous))?\b|^(?:partager|telecharger|imprimer|postuler|s'inscrire|se connecter|signaler|retour a|aller au)\b|^si (?:votre navigateur|(?:cette|la) page|le document|vous ne (?:voyez|pouvez)|l'affichage) |^["«\s]*(?:ne pas ouvrir|a n'ouvrir)\b/u;
/** « TDR évaluation.pdf »: the name of a file, last on its line. */
export const nomsDeFichier = /\.(?:pdf|docx?|odt|rtf|zip|xlsx?)\)?$/iu;
/** « Publié le 3 mai 2027 », « Taille du document : 75 Ko », « Description de l'emploi ». */
export const faitsDePage =
  /^(?:publiee?s? (?:le|par|sur|dans)\b|mise? en ligne\b|(?:texte integral|transcription|apercu du document|lire la suite|afficher plus|plan du site|mentions legales|aucun resultat)\b|(?:description|details?|resume) (?:de l'|du |de la )(?:emploi|poste|offre|annonce|opportunite)(?: d'emploi)?$|(?:auteur|nom original|confidentialite|taille du (?:document|fichier)) ?: ?)/u;

/** Small words of English, and nouns of a notice that French writes otherwise. */
export const anglais =
  /(?:^|[^\p{L}'-])(?:the|of|for|and|to|by|with|from|your|our|request|proposals?|project|bank|overview|tender|published|deadline|(?:qualification|consultants?|cost|based|budget|source) selection|copied|procurement|notices?|search|embed size|citation preview|web view)(?=[^\p{L}'-]|$)/u;
/** What makes a line French all the same. */
export const francais =
  /(?:^|[^\p{L}])(?:(?:le|la|les|de|du|des|et|en|un|une|au|aux|sur|par|pour|avec|dans|finale?|externe|etude|enquete)(?=[^\p{L}]|$)|[dl]')/u;

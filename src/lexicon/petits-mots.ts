// Words that link others and carry no meaning of their own, without accents: data.

export const petitsMots: readonly string[] = [
  'de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'et', 'ou', 'a', 'au', 'aux', 'en', 'sur', 'pour', 'par', 'dans', 'avec',
];

/** In the names that acronyms stand for. */
export const petitsMotsAnglais: readonly string[] = ['the', 'of', 'and', 'for'];

/** No line ends a sentence with one of them: what follows goes on. As lines write them. */
export const motsQuiAppellent =
  "(?:(?:^|\\s)(?:de|des|du|la|le|les|et|ou|à|au|aux|en|par|pour|sur|dans|avec|sans|sous|entre|vers|selon|dès|un|une|dont|qui|que|leurs?|ses?|ces|cette|son|sa|(?:au|le) plus|au moins|y compris|ainsi que)|[dl]['’])";

/** With a capital and a small word behind, they open a sentence. */
export const motsQuiOuvrent =
  'Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|On|Nous|Vous|Chaque|Dans|Pour|Afin|Après|Avant|Selon|Tout|Toute|Tous|Toutes|Aucun|Aucune';

// Words that link others and carry no meaning of their own, without accents: data.

export const petitsMots: readonly string[] = [
  'de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'un', 'une', 'et', 'ou', 'a', 'au', 'aux', 'en', 'sur', 'pour', 'par', 'dans', 'avec',
];

/** In the names that acronyms stand for. */
export const petitsMotsAnglais: readonly string[] = ['the', 'of', 'and', 'for'];

// A hand-made reading and what was read → the two in a form that `toEqual` compares, the reading's gaps left out.

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Tree = { readonly [key: string]: Json };

/** Where things stand, and counts that no hand-made reading gives. */
const places = ['lignes', 'pages', 'mots'];
/** Compared only where the hand-made reading gives them. */
const optional = ['mesurable', 'sections', 'niveau', 'pieces', 'canal'];

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** A hand-made reading as it is compared: of « a|b » the first. */
export function comparable(gold: Json | undefined): Json | undefined {
  if (isList(gold)) return gold.map((one) => comparable(one) ?? '');
  if (!isTree(gold)) return gold;
  return Object.fromEntries(Object.entries(gold).map(([key, part]) => [key, key === 'types' ? types(part, part) : (comparable(part) ?? '')]));
}

/** The parts of `got` that the hand-made reading speaks of; the items of a list are compared in order. */
export function spoken(gold: Json | undefined, got: Json | undefined): Json | undefined {
  if (isList(got)) return got.map((one, index) => spoken(isList(gold) ? gold[index] : undefined, one) ?? '');
  if (!isTree(got)) return got;
  const own: Tree = isTree(gold) ? gold : {};
  const kept = Object.entries(got).filter(([key]) => !(places.includes(key) && isList(got[key])) && key !== 'mots' && (!optional.includes(key) || key in own));
  return Object.fromEntries(kept.map(([key, part]) => [key, key === 'types' ? types(own[key], part) : (spoken(own[key], part) ?? '')]));
}

/** The main type, then the others in one order; one of « a|b » is as good as the other. */
function types(gold: Json | undefined, got: Json): Json {
  if (!isList(got)) return got;
  const among = isList(gold) ? gold.map(String) : [];
  const named = got.map((type) => among.find((one) => one.split('|').includes(String(type)))?.split('|')[0] ?? String(type).split('|')[0] ?? '');
  return [named[0] ?? '', ...named.slice(1).toSorted()];
}

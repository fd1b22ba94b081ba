// The lines of a paragraph that its author broke, up to one of them → whether this one stands on its own: « Date limite : … » under « Publication : … ».

/** « Label : value ». */
const labelled = /^\p{Lu}[^:.;!?@]{2,70}\s?:\s+\S/u;
/** A whole sentence, which continues no value. */
const sentence = /^\p{Lu}.{40,}\.$/u;

/** `before`: the lines above, from the first. `forced`: the author asked for each new line. */
export function standsAlone(before: readonly string[], line: string, forced: boolean): boolean {
  const last = before.at(-1) ?? '';
  const above = before.at(-2) ?? '';
  if (!labelled.test(last)) return false;
  return labelled.test(line) || (sentence.test(line) && (forced || labelled.test(above)));
}

// A text and edits of it in; the edited text out.

/**
 * `edits`: `{ start, end, out }`, none across another. From the end on, so that no edit moves the place of another; of those that begin at one
 * place, the one given first stands first, as an outer call does before an inner one.
 */
export function withEdits(text, edits) {
  let result = text;
  for (const { start, end, out } of edits.toReversed().sort((a, b) => b.start - a.start || b.end - a.end)) {
    result = result.slice(0, start) + out + result.slice(end);
  }
  return result;
}

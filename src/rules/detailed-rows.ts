// The figures of a table in its order → the same without the rows that share out the one above them: « A. Personnel 6 000, A.1 Chef 4 000, A.2 Agent 2 000 ».

/** Two rows at least make it up, but for `tolerance`. */
export function withoutDetails(values: readonly number[], tolerance: number): readonly number[] {
  const tops: number[] = [];
  for (let at = 0; at < values.length; ) {
    const whole = values[at] ?? 0;
    let below = 0;
    let next = at + 1;
    for (; next < values.length && below < whole - tolerance; next += 1) below += values[next] ?? 0;
    tops.push(whole);
    at = next > at + 2 && Math.abs(below - whole) <= tolerance ? next : at + 1;
  }
  return tops;
}

// Nothing in; milliseconds since some moment out, to measure how long things take.

/** What « performance » would load to say it costs some milliseconds of its own. */
export function milliseconds(): number {
  return Number(process.hrtime.bigint() / 1_000n) / 1_000;
}

// A full ISO day and a number of days in; the day so much later out; UTC throughout.

export const millisecondsADay = 86_400_000;

/** The time at which a day begins; NaN when `day` is no full ISO day. */
export function startOf(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

/** `day` is a full ISO day that exists. */
export function addDays(day: string, days: number): string {
  return new Date(startOf(day) + days * millisecondsADay).toISOString().slice(0, 10);
}

// Lengths and what each took in; the exponent of the growth out: 1 is linear.

/** Slope of the logarithm of time over that of length. */
export function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(time)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

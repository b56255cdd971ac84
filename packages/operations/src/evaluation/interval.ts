const Z95 = 1.96;

/** Wilson's 95 % interval for a share of `n` (E. B. Wilson 1927): honest for few cases and for shares near 0 and 1. */
export function interval(share: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1];
  const spread = Z95 ** 2 / n;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

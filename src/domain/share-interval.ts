/** Where a share may truly lie, both ends from 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** 95 in 100 such intervals hold the true share. */
const Z = 1.96;

/** @param asked more than 0 (Wilson, 1927: holds with few as well) @example shareInterval(0, 10) // { low: 0, high: 0.28 } */
export function shareInterval(answered: number, asked: number): ShareInterval {
  const share = answered / asked;
  const shrink = 1 + Z ** 2 / asked;
  const middle = (share + Z ** 2 / (2 * asked)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / asked + Z ** 2 / (4 * asked ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

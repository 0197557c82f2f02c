import { isTry } from './ladder.ts';
import type { Touchpoint } from './touchpoint.ts';

/**
 * The proof point to speak of next: the first that was not used yet, and once all were, the one whose use lies furthest
 * back. What was used is read off the touches; one that does not say stands for the next in line.
 * @returns undefined when there is none
 * @example nextProofPoint(['ran a depot', 'cut errors'], [touchWith('ran a depot')]) // 'cut errors'
 */
export function nextProofPoint(proofPoints: readonly string[], touchpoints: readonly Touchpoint[]): string | undefined {
  let line: readonly string[] = proofPoints;
  for (const touch of touchpoints.filter(isTry)) {
    if (touch.outcome === 'no-answer' && touch.proofPoint === undefined) continue;
    const used = touch.proofPoint ?? line[0];
    if (used !== undefined && line.includes(used)) line = [...line.filter((proof) => proof !== used), used];
  }
  return line[0];
}

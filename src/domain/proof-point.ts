import { isTry } from './ladder.ts';
import type { Touchpoint } from './touchpoint.ts';

/**
 * The proof point to speak of next: the first that was not used yet, and once all were, the one whose use lies furthest
 * back. @param touchpoints those of the thread, in order of time
 * @returns undefined when there is none
 * @example nextProofPoint(['ran a depot', 'cut errors'], [touchWith('ran a depot')]) // 'cut errors'
 */
export function nextProofPoint(proofPoints: readonly string[], touchpoints: readonly Touchpoint[]): string | undefined {
  return nextAfter(proofPoints, usedProofPoints(proofPoints, touchpoints));
}

/**
 * Those of the proof points that were used, the one used last at the end. One is used by a follow-up that reached somebody
 * and spoke of it. A follow-up that does not say counts as having spoken of the one whose turn it was, so that nothing is
 * called new which the reader may have heard; `''` says that it spoke of none, and nobody hears an unanswered ring.
 */
export function usedProofPoints(proofPoints: readonly string[], touchpoints: readonly Touchpoint[]): readonly string[] {
  let used: readonly string[] = [];
  for (const touch of touchpoints.filter(reachedSomebody)) {
    const spoken = touch.proofPoint ?? nextAfter(proofPoints, used);
    if (spoken !== undefined && proofPoints.includes(spoken))
      used = [...used.filter((each) => each !== spoken), spoken];
  }
  return used;
}

function reachedSomebody(touch: Touchpoint): boolean {
  return isTry(touch) && touch.outcome !== 'no-answer';
}

function nextAfter(proofPoints: readonly string[], used: readonly string[]): string | undefined {
  return proofPoints.find((proof) => !used.includes(proof)) ?? used[0];
}

import type { AttemptId } from './identity.ts';

/** How an attempt on the practice page of the welcome is known, in every row that comes of it. */
export const PRACTICE_PREFIX = 'practice-';

export function isPractice(attemptId: AttemptId): boolean {
  return attemptId.startsWith(PRACTICE_PREFIX);
}

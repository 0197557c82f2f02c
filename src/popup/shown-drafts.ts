import type { Draft } from '../domain/draft.ts';
import type { FollowUp } from '../domain/follow-up.ts';

/** The draft that was shown last for each follow-up, in this page. */
const shown = new Map<string, Draft>();

export function noteShown({ id }: FollowUp, draft: Draft): void {
  shown.set(id, draft);
}

/** Which proof point the person had before them when they logged; undefined when no draft was open here. */
export function proofPointShown({ id }: FollowUp): string | undefined {
  return shown.get(id)?.proofPoint;
}

import type { DraftInput } from '../domain/draft.ts';
import { isInThread } from '../domain/follow-up.ts';
import { EMPTY_PROFILE } from '../domain/profile.ts';
import type { TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { settings } from './settings-state.ts';
import { today } from './today-clock.ts';

/** What a draft for this follow-up is composed of. */
export function draftInputOf(row: FollowUpRow): DraftInput {
  const touchpoints = withEarlierTalks(row);
  return {
    profile: settings.value?.profile ?? EMPTY_PROFILE,
    templates: settings.value?.templates ?? [],
    ...(row.application ? { application: row.application } : {}),
    ...(row.contact ? { contact: row.contact } : {}),
    contacts: row.contacts,
    touchpoints,
    ...(row.beside ? { inThread: inThread(row, touchpoints) } : {}),
    step: row.followUp.step,
    today: today.value,
  };
}

/** Somebody followed beside the application hears other words than the one whom it addresses. */
function inThread({ beside, followUp }: FollowUpRow, touchpoints: readonly Touchpoint[]): readonly Touchpoint[] {
  return touchpoints.filter((touch) => isInThread(touch, followUp.threadKey, beside));
}

/** What somebody said about an application still counts once they are kept as a contact; what was planned then does not. */
function withEarlierTalks({ elsewhere = [], touchpoints }: FollowUpRow): DraftInput['touchpoints'] {
  const talks = elsewhere.filter((touch) => STILL_COUNTS.has(touch.outcome));
  return [...talks, ...touchpoints].toSorted((a, b) => a.occurredAt - b.occurredAt);
}

const STILL_COUNTS: ReadonlySet<TouchOutcome> = new Set(['spoke', 'replied', 'named-someone', 'rejected']);

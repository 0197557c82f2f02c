import { composeDraft, type Draft, type DraftKind } from '../domain/draft.ts';
import { EMPTY_PROFILE } from '../domain/profile.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { settings } from '../ui/settings-state.ts';
import { today } from '../ui/today-clock.ts';
import type { LogId } from './log-choices.ts';

/** What one would log after having used the draft. */
export const DRAFT_KINDS: Readonly<Record<DraftKind, readonly LogId[]>> = {
  call: ['spoke', 'voicemail', 'no-answer'],
  voicemail: ['voicemail', 'spoke'],
  email: ['email'],
  linkedin: ['linkedin'],
  text: ['text'],
};

export function draftOf(kind: DraftKind, row: FollowUpRow): Draft {
  return composeDraft(kind, {
    profile: settings.value?.profile ?? EMPTY_PROFILE,
    ...(row.application ? { application: row.application } : {}),
    ...(row.contact ? { contact: row.contact } : {}),
    contacts: row.contacts,
    touchpoints: row.touchpoints,
    step: row.followUp.step,
    today: today.value,
  });
}

import type { DraftInput } from '../domain/draft.ts';
import { EMPTY_PROFILE } from '../domain/profile.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { settings } from './settings-state.ts';
import { today } from './today-clock.ts';

/** What a draft for this follow-up is composed of. */
export function draftInputOf(row: FollowUpRow): DraftInput {
  return {
    profile: settings.value?.profile ?? EMPTY_PROFILE,
    templates: settings.value?.templates ?? [],
    ...(row.application ? { application: row.application } : {}),
    ...(row.contact ? { contact: row.contact } : {}),
    contacts: row.contacts,
    touchpoints: row.touchpoints,
    step: row.followUp.step,
    today: today.value,
  };
}

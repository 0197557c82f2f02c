import { composeDraft, type Draft } from '../domain/draft.ts';
import type { DraftKind } from '../domain/draft-kind.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { draftInputOf } from '../ui/draft-input.ts';
import type { LogId } from './log-choices.ts';

/** What one would log after having used the draft. */
export const DRAFT_KINDS: Readonly<Record<DraftKind, readonly LogId[]>> = {
  call: ['spoke', 'named', 'call-back', 'voicemail', 'no-answer'],
  voicemail: ['voicemail', 'spoke'],
  email: ['email'],
  linkedin: ['linkedin'],
  'linkedin-message': ['linkedin'],
  text: ['text'],
};

export function draftOf(kind: DraftKind, row: FollowUpRow): Draft {
  return composeDraft(kind, draftInputOf(row));
}

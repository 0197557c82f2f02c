import type { ApplicationId, AttemptId, ChangeId } from '../domain/identity.ts';
import type { Corner, Look } from '../settings/settings.ts';

/** What the toast says; plain data handed over by the background. */
export type ToastContent = RecordedContent | AskedContent | SavedContent;

/** Where and how a note is shown, as the person chose it. */
export interface NotePlace {
  readonly corner: Corner;
  readonly look: Look;
}

interface JobWords {
  readonly title: string;
  readonly company: string;
}

export interface RecordedContent extends JobWords {
  readonly kind: 'recorded';
  readonly captureId: AttemptId;
  readonly confidence: 'certain' | 'likely';
  /** False when the application stood already. */
  readonly isNew: boolean;
  /** `YYYY-MM-DD` of the first follow-up. */
  readonly nextDueOn: string | undefined;
}

/** «Did you apply?» Title or company may be empty. */
export interface AskedContent extends JobWords {
  readonly kind: 'asked';
  readonly captureId: AttemptId;
}

/** Saved by hand, from the menu or with a key. */
export interface SavedContent extends JobWords {
  readonly kind: 'saved';
  readonly changeId: ChangeId;
  readonly applicationId: ApplicationId;
  readonly stage: 'applied' | 'to-apply';
  readonly isNew: boolean;
  readonly nextDueOn: string | undefined;
}

import type { LocalDate } from '../domain/local-date.ts';
import type { Ask, Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import type { RequestOf } from '../messaging/messages.ts';

/** A touch as it stands in its form. */
export interface TouchDraft {
  readonly channel: Channel;
  readonly outcome: TouchOutcome;
  readonly occurredOn: LocalDate;
  readonly expectedOn: LocalDate | '';
  readonly answeredAsks: readonly Ask[];
  readonly note: string;
}

export function touchDraftOf(touch: Touchpoint): TouchDraft {
  const { channel, outcome, occurredOn, expectedOn = '', answeredAsks = [], note = '' } = touch;
  return { channel, outcome, occurredOn, expectedOn, answeredAsks, note };
}

/** Outcomes with a day that the other side names. */
export function namesDay(outcome: TouchOutcome): outcome is 'interview-planned' | 'will-call-back' {
  return outcome === 'interview-planned' || outcome === 'will-call-back';
}

/** Whether something can have been told. */
export function isAnswered(outcome: TouchOutcome): boolean {
  return !['sent', 'no-answer', 'left-message'].includes(outcome);
}

type Correction = Omit<RequestOf<'correct-touchpoint'>, 'touchpointId'>;

/** What differs from the record. What no longer fits what happened goes with it. */
export function correctionOf(touch: Touchpoint, draft: TouchDraft): Correction {
  const before = touchDraftOf(touch);
  const after = {
    ...draft,
    note: draft.note.trim(),
    expectedOn: namesDay(draft.outcome) ? draft.expectedOn : ('' as const),
    answeredAsks: isAnswered(draft.outcome) ? draft.answeredAsks : [],
  };
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => String(before[name as keyof TouchDraft]) !== String(value)),
  ) as Correction;
}

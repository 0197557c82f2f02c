import * as v from 'valibot';
import { ApplicationIdSchema, ContactIdSchema, FollowUpIdSchema, rowFields } from './identity.ts';
import { StepSchema } from './ladder.ts';
import { LocalDateSchema } from './local-date-schema.ts';

/** Why this date and this step; the UI words it. */
export const FollowUpReasonSchema = v.picklist([
  'first',
  'late-capture',
  'window',
  'after-answer',
  'promised-to-call',
  'named-someone',
  'three-unanswered',
  'after-interview',
  'moved-by-me',
]);
export type FollowUpReason = v.InferOutput<typeof FollowUpReasonSchema>;

/**
 * A planned outbound touchpoint. Its thread is an application (with or without a person) or a person alone:
 * `threadKey` is `application:<id>` or `contact:<id>`. An active thread has exactly one open follow-up.
 */
export const FollowUpSchema = v.object({
  id: FollowUpIdSchema,
  ...rowFields,
  threadKey: v.string(),
  applicationId: v.optional(ApplicationIdSchema),
  contactId: v.optional(ContactIdSchema),
  status: v.picklist(['open', 'done', 'cancelled']),
  step: StepSchema,
  /** 1 for the first follow-up of the thread. */
  attempt: v.number(),
  /** When to act. */
  dueOn: LocalDateSchema,
  /** What the cadence said; differs from `dueOn` once the person moved it. */
  plannedOn: LocalDateSchema,
  reason: FollowUpReasonSchema,
});
export type FollowUp = v.InferOutput<typeof FollowUpSchema>;

export function threadKeyOf(thread: { readonly applicationId?: string; readonly contactId?: string }): string {
  return thread.applicationId === undefined ? `contact:${thread.contactId}` : `application:${thread.applicationId}`;
}

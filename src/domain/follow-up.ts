import * as v from 'valibot';
import {
  type ApplicationId,
  ApplicationIdSchema,
  type ContactId,
  ContactIdSchema,
  FollowUpIdSchema,
  rowFields,
} from './identity.ts';
import { StepSchema } from './ladder.ts';
import { LocalDateSchema } from './local-date-schema.ts';
import type { Touchpoint } from './touchpoint.ts';

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
 * Why the day lies outside the window after the last touch: it was too late for it, the window holds no working day, the
 * person is on holiday, they promised to call by a later day, or a thank-you is owed.
 */
export const OutsideReasonSchema = v.picklist(['late', 'days-off', 'paused', 'promised', 'thank-you']);
export type OutsideReason = v.InferOutput<typeof OutsideReasonSchema>;

/**
 * A planned outbound touchpoint. Its thread is an application (with or without a person), a person alone, or a person about
 * an application, followed beside it. An active thread has exactly one open follow-up.
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
  /** The day on which the cadence was asked: asked as of that day, it says the same again. */
  asOf: v.optional(LocalDateSchema),
  reason: FollowUpReasonSchema,
  /** The cadence's own reason, once the person moved it. */
  plannedReason: v.optional(FollowUpReasonSchema),
  movedAt: v.optional(v.number()),
  outside: v.optional(OutsideReasonSchema),
  /** Whom it addressed before: that person did not answer, and is not dropped, only rested. */
  insteadOfId: v.optional(ContactIdSchema),
});
export type FollowUp = v.InferOutput<typeof FollowUpSchema>;

/**
 * An application, a person alone, or (`beside`) a person about an application with a thread of their own, so that several
 * people of one company are followed up each at their own pace.
 */
export type Thread =
  | { readonly kind: 'application'; readonly applicationId: ApplicationId }
  | { readonly kind: 'person'; readonly contactId: ContactId }
  | { readonly kind: 'beside'; readonly applicationId: ApplicationId; readonly contactId: ContactId };

/** @example threadKeyOf({ kind: 'person', contactId }) // 'contact:…' */
export function threadKeyOf(thread: Thread): string {
  switch (thread.kind) {
    case 'application':
      return `application:${thread.applicationId}`;
    case 'person':
      return `contact:${thread.contactId}`;
    case 'beside':
      return `application:${thread.applicationId}/contact:${thread.contactId}`;
  }
}

/** The thread that a follow-up belongs to; its `contactId` is but whom that thread addresses now. */
export function threadOf({
  applicationId,
  contactId,
  threadKey,
}: Pick<FollowUp, 'applicationId' | 'contactId' | 'threadKey'>): Thread {
  if (applicationId === undefined)
    return { kind: 'person', contactId: contactId ?? (threadKey.replace(/^contact:/, '') as ContactId) };
  const beside = /\/contact:(.+)$/.exec(threadKey)?.[1] as ContactId | undefined;
  if (beside !== undefined) return { kind: 'beside', applicationId, contactId: beside };
  return { kind: 'application', applicationId };
}

/** Whether a touch belongs to the thread. `beside` are those who are followed beside the application. */
export function isInThread(
  touch: Pick<Touchpoint, 'applicationId' | 'contactId'>,
  threadKey: string,
  beside: readonly ContactId[] = [],
): boolean {
  const thread = threadOfTouch(touch, new Set(beside));
  return thread !== undefined && threadKeyOf(thread) === threadKey;
}

/** Where a touch belongs. `besideIds` are those who are followed beside the application. */
export function threadOfTouch(
  { applicationId, contactId }: Pick<Touchpoint, 'applicationId' | 'contactId'>,
  besideIds: ReadonlySet<ContactId>,
): Thread | undefined {
  if (applicationId === undefined) return contactId === undefined ? undefined : { kind: 'person', contactId };
  if (contactId !== undefined && besideIds.has(contactId)) return { kind: 'beside', applicationId, contactId };
  return { kind: 'application', applicationId };
}

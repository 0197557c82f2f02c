import * as v from 'valibot';

const id = <const Name extends string>(name: Name) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.brand(name));

export const ApplicationIdSchema = id('ApplicationId');
export const ContactIdSchema = id('ContactId');
export const TouchpointIdSchema = id('TouchpointId');
export const FollowUpIdSchema = id('FollowUpId');
/** One attempt to apply, minted in the page when the person engages with a form. */
export const AttemptIdSchema = id('AttemptId');
/** What one write did, so that it can be undone. */
export const ChangeIdSchema = id('ChangeId');

export type ApplicationId = v.InferOutput<typeof ApplicationIdSchema>;
export type ContactId = v.InferOutput<typeof ContactIdSchema>;
export type TouchpointId = v.InferOutput<typeof TouchpointIdSchema>;
export type FollowUpId = v.InferOutput<typeof FollowUpIdSchema>;
export type AttemptId = v.InferOutput<typeof AttemptIdSchema>;
export type ChangeId = v.InferOutput<typeof ChangeIdSchema>;

/** Every stored row: when it was made and last changed, and, once deleted, when. */
export const rowFields = {
  createdAt: v.number(),
  updatedAt: v.number(),
  deletedAt: v.optional(v.number()),
  /** When a field was changed last, for those changed since the row was made: two machines are brought together by it. */
  changedAt: v.optional(v.record(v.string(), v.number())),
};

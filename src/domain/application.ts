import * as v from 'valibot';
import { ConfidenceSchema, EvidenceSchema } from './evidence.ts';
import { ApplicationIdSchema, AttemptIdSchema, ContactIdSchema, rowFields, TouchpointIdSchema } from './identity.ts';
import { LONGEST_NOTE } from './join-notes.ts';
import { LocalDateSchema } from './local-date-schema.ts';
import { PostingSchema } from './posting.ts';
import { WindowSchema } from './window-schema.ts';

export const StageSchema = v.picklist(['to-apply', 'applied', 'screening', 'interviewing', 'offer', 'closed']);
export type Stage = v.InferOutput<typeof StageSchema>;

export const ClosedOutcomeSchema = v.picklist([
  'accepted',
  'declined',
  'rejected',
  'withdrawn',
  'position-closed',
  'no-response',
]);
export type ClosedOutcome = v.InferOutput<typeof ClosedOutcomeSchema>;

export const TagSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/** What a record says of the application itself, apart from what happened since. */
const recordFields = {
  stage: StageSchema,
  outcome: v.optional(ClosedOutcomeSchema),
  posting: PostingSchema,
  /** Normalised keys by which another capture of the same job is recognised (see posting-identity.ts). */
  postingKeys: v.array(v.string()),
  /** Where the person first met the posting, when that was elsewhere. */
  foundAt: v.optional(v.object({ url: v.string(), boardId: v.string() })),
  resumeFile: v.optional(v.string()),
  coverLetterFile: v.optional(v.string()),
  appliedOn: LocalDateSchema,
  appliedAt: v.number(),
  source: v.picklist(['captured', 'confirmed-by-me', 'by-hand']),
  confidence: v.optional(ConfidenceSchema),
  evidence: v.array(EvidenceSchema),
  /** Version of the rules that decided, so that a false record can be explained and replayed. */
  ruleVersion: v.optional(v.number()),
  captureIds: v.array(AttemptIdSchema),
  /** The person's own words for groups of applications; each once. */
  tags: v.optional(v.array(TagSchema)),
  note: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
};

/**
 * One of several that were joined into a record, as it would stand alone: the record's own first, then each as it came, by a
 * capture of the same job or by hand. What else came with it is named, so that it can go with it.
 */
export const ApplicationPartSchema = v.object({
  /** The record that it was, or becomes when it is split off. */
  id: ApplicationIdSchema,
  ...recordFields,
  touchpointIds: v.array(TouchpointIdSchema),
  /** People whom the record had not before. */
  contactIds: v.array(ContactIdSchema),
});
export type ApplicationPart = v.InferOutput<typeof ApplicationPartSchema>;

/** My one attempt at one posting. `stage: 'closed'` always has an outcome. */
export const ApplicationSchema = v.object({
  id: ApplicationIdSchema,
  ...rowFields,
  ...recordFields,
  /** There where two or more were joined. */
  parts: v.optional(v.array(ApplicationPartSchema)),
  /** Joined into that one by hand; deleted then. */
  mergedInto: v.optional(ApplicationIdSchema),
  /** The person said that these are others, however alike: no capture joins them again. */
  distinctFrom: v.optional(v.array(ApplicationIdSchema)),
  /** How often this one application is followed up, where that differs from the rest. */
  window: v.optional(WindowSchema),
  /** When the person took it up again: what ended it before that ends it no more. */
  reopenedAt: v.optional(v.number()),
});
export type Application = v.InferOutput<typeof ApplicationSchema>;

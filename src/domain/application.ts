import * as v from 'valibot';
import { ConfidenceSchema, EvidenceSchema } from './evidence.ts';
import { ApplicationIdSchema, AttemptIdSchema, rowFields } from './identity.ts';
import { LocalDateSchema } from './local-date-schema.ts';
import { PostingSchema } from './posting.ts';

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

/** My one attempt at one posting. `stage: 'closed'` always has an outcome. */
export const ApplicationSchema = v.object({
  id: ApplicationIdSchema,
  ...rowFields,
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
});
export type Application = v.InferOutput<typeof ApplicationSchema>;

import * as v from 'valibot';

/** How sure we are that an application was sent. `certain` and `likely` are recorded, `possible` is asked. */
export const ConfidenceSchema = v.picklist(['certain', 'likely', 'possible']);
export type Confidence = v.InferOutput<typeof ConfidenceSchema>;

/** One sign that was seen, with what it weighed and why in words that the person can read. */
export const EvidenceSchema = v.object({
  sign: v.string(),
  weight: v.picklist(['strong', 'medium', 'weak', 'context', 'act', 'veto']),
  reason: v.string(),
  at: v.number(),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

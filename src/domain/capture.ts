import * as v from 'valibot';
import { ApplicationIdSchema, AttemptIdSchema, rowFields } from './identity.ts';

/**
 * An attempt as the background knows it: every sign so far, and what became of it.
 * `open`: no verdict yet. `pending`: a question in the popup. `recorded`: an application stands.
 * `dismissed`: the person said no. `dropped`: nothing came of it.
 */
const CaptureStatusSchema = v.picklist(['open', 'pending', 'recorded', 'dismissed', 'dropped']);

export const CaptureSchema = v.object({
  id: AttemptIdSchema,
  ...rowFields,
  status: CaptureStatusSchema,
  tabId: v.number(),
  /** Signs as seen, `SeenSign` of detection/sign.ts. */
  signs: v.array(v.unknown()),
  startedAt: v.number(),
  attemptedAt: v.optional(v.number()),
  /** When it first became a question: the page asks once. */
  askedAt: v.optional(v.number()),
  /** The posting as best known; title or company may still be empty while the capture is open or pending. */
  title: v.string(),
  company: v.string(),
  url: v.string(),
  boardId: v.string(),
  postingKeys: v.array(v.string()),
  /** Why it is pending, for the person to read. */
  reasons: v.array(v.string()),
  applicationId: v.optional(ApplicationIdSchema),
});
export type Capture = v.InferOutput<typeof CaptureSchema>;

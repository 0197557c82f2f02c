import * as v from 'valibot';

/** The background asks the list to show a row: a notification was clicked. Handed over in `storage.session`. */
export const RowRequestSchema = v.object({
  threadKey: v.string(),
  /** Opened beside the row: what came of it is logged there. */
  panel: v.optional(v.literal('log')),
  at: v.number(),
});
export type RowRequest = v.InferOutput<typeof RowRequestSchema>;

export const ROW_REQUEST_KEY = 'row-to-open';

const LATEST_MS = 30_000;

/** @returns undefined for what is no request, or for one that nobody is waiting for any more */
export function parseRowRequest(stored: unknown, now: number): RowRequest | undefined {
  const parsed = v.safeParse(RowRequestSchema, stored);
  return parsed.success && Math.abs(now - parsed.output.at) < LATEST_MS ? parsed.output : undefined;
}

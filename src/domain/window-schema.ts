import * as v from 'valibot';

/** A cadence window that stands in place of the policy's, for one thread; in days as policy.ts has them. */
export const WindowSchema = v.object({
  windowFrom: v.number(),
  windowTo: v.number(),
  windowUnit: v.optional(v.picklist(['days', 'working-days'])),
});

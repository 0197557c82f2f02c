import * as v from 'valibot';
import { LocalDateSchema } from './local-date-schema.ts';
import { POSTING_LIMITS } from './posting-limits.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** The advert, kept as a snapshot, because adverts vanish. Terms of schema.org/JobPosting. */
export const PostingSchema = v.object({
  url: text(POSTING_LIMITS.url),
  boardId: text(60),
  externalId: v.optional(text(POSTING_LIMITS.externalId)),
  title: text(POSTING_LIMITS.title),
  company: text(POSTING_LIMITS.company),
  location: v.optional(text(POSTING_LIMITS.location)),
  salary: v.optional(text(POSTING_LIMITS.salary)),
  employmentType: v.optional(text(POSTING_LIMITS.employmentType)),
  description: v.optional(text(POSTING_LIMITS.description)),
  postedOn: v.optional(LocalDateSchema),
  /** Where the page gives an address and nobody's name. */
  contactEmail: v.optional(text(POSTING_LIMITS.contactEmail)),
});
export type Posting = v.InferOutput<typeof PostingSchema>;

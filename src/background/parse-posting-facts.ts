import * as v from 'valibot';
import { FACT_ORIGINS, type PostingFacts } from '../detection/sign.ts';
import { parsePeople } from '../domain/person-seen.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';

const fact = (max: number) =>
  v.optional(v.object({ value: v.pipe(v.string(), v.maxLength(max)), origin: v.picklist(FACT_ORIGINS) }));

const PostingFactsSchema = v.object({
  url: v.pipe(v.string(), v.maxLength(POSTING_LIMITS.url)),
  boardId: v.pipe(v.string(), v.maxLength(60)),
  title: fact(POSTING_LIMITS.title),
  company: fact(POSTING_LIMITS.company),
  location: fact(POSTING_LIMITS.location),
  salary: fact(POSTING_LIMITS.salary),
  employmentType: fact(POSTING_LIMITS.employmentType),
  description: fact(POSTING_LIMITS.description),
  postedOn: fact(40),
  externalId: fact(POSTING_LIMITS.externalId),
  people: v.optional(v.pipe(v.unknown(), v.transform(parsePeople))),
});

/** What a page says it read, checked like any message. @returns undefined when it is not a posting */
export function parsePostingFacts(said: unknown): PostingFacts | undefined {
  const parsed = v.safeParse(PostingFactsSchema, said);
  return parsed.success ? (parsed.output as PostingFacts) : undefined;
}

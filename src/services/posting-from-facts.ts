import type { PostingFacts } from '../detection/sign.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { type PersonSeen, parsePeople } from '../domain/person-seen.ts';
import type { Posting } from '../domain/posting.ts';
import { POSTING_LIMITS } from '../domain/posting-limits.ts';

/** The posting as it is stored: values without their origins, capped once more, nothing undefined. */
export function postingFrom(facts: PostingFacts): Posting {
  const { url, boardId, postedOn } = facts;
  const posting: Posting = {
    url: url.slice(0, POSTING_LIMITS.url),
    boardId,
    title: capped(facts, 'title') ?? '',
    company: capped(facts, 'company') ?? '',
  };
  for (const field of ['externalId', 'location', 'salary', 'employmentType', 'description'] as const) {
    const value = capped(facts, field);
    if (value !== undefined) posting[field] = value;
  }
  if (postedOn !== undefined) posting.postedOn = postedOn.value as LocalDate;
  const office = peopleFrom(facts).find(({ name }) => name === undefined);
  if (office?.email !== undefined) posting.contactEmail = office.email;
  return posting;
}

/** Whom the posting names, checked once more: the journal takes what pages say as it comes. */
export function peopleFrom(facts: PostingFacts): readonly PersonSeen[] {
  return parsePeople(facts.people);
}

function capped(
  facts: PostingFacts,
  field: 'title' | 'company' | 'externalId' | 'location' | 'salary' | 'employmentType' | 'description',
): string | undefined {
  return facts[field]?.value.slice(0, POSTING_LIMITS[field]);
}

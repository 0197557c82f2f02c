import { namesSameJob } from '../detection/names-same-job.ts';
import type { OpenAttempt } from '../detection/page-context.ts';
import { type PostingReading, readPosting } from '../detection/read-posting.ts';
import type { Fact, PostingFacts } from '../detection/sign.ts';
import type { PageSession } from './page-session.ts';

/**
 * What this page says of its posting. Once the person has begun to fill in a form, pages say back what was typed: a review
 * before the last step, an error, a thank-you. Then only what a board's own places or structured data say is taken.
 */
export function readHere(session: PageSession): PostingReading | undefined {
  const { board, attempt } = session.context;
  const beganAt = session.beganAt();
  // a board's own patterns take from an address what names the posting, and nothing else
  const url = board === undefined ? withoutAnswers(location.href, beganAt) : location.href;
  const read = readPosting(document, url, board, globalThis.squeakyPeople);
  if (read === undefined || beganAt === undefined || isOtherPosting(read.facts, attempt)) return read;
  return { ...read, facts: withoutWords(read.facts, attempt) };
}

/** A heading alone may be that of a wizard's step; once something was sent, it counts as well, unless the number is the same. */
export function isOtherPosting(facts: PostingFacts | undefined, attempt: OpenAttempt | undefined): boolean {
  const title = facts?.title;
  if (title === undefined || attempt === undefined || attempt.title === '') return false;
  if (facts?.boardId === attempt.boardId && facts.externalId?.value === (attempt.externalId ?? '')) return false;
  if (title.origin === 'heading' && attempt.attemptedAt === undefined) return false;
  return !namesSameJob(title.value, attempt.title);
}

/**
 * A form sent by GET puts the answers into the next address: only what already stood in the one where the attempt began is
 * kept.
 */
export function withoutAnswers(url: string, beganAt: string | undefined): string {
  if (beganAt === undefined || !URL.canParse(url)) return url;
  const here = new URL(url);
  const known = URL.canParse(beganAt) ? new URL(beganAt).searchParams : new URLSearchParams();
  for (const [name, value] of [...here.searchParams]) if (known.get(name) !== value) here.searchParams.delete(name);
  return here.href;
}

const fromWords = (fact: Fact | undefined): boolean => fact?.origin === 'heading';

/** Title and company stay while nobody knows them: then a thank-you is the first to name the job. */
function withoutWords(facts: PostingFacts, attempt: OpenAttempt | undefined): PostingFacts {
  const { title, company, location: place, salary, employmentType, description, people: _people, ...rest } = facts;
  const known = attempt !== undefined && attempt.title !== '';
  const kept = { location: place, salary, employmentType, description };
  const named = Object.entries({ title, company }).filter(([, fact]) => fact && !(known && fromWords(fact)));
  const others = Object.entries(kept).filter(([, fact]) => fact && !fromWords(fact));
  return { ...rest, ...Object.fromEntries([...named, ...others]) };
}

import { companyKey } from '../domain/company-key.ts';
import { PERSON_LIMITS } from '../domain/person-limits.ts';
import { type PersonSeen, parsePeople } from '../domain/person-seen.ts';
import { isSameJob } from './is-same-job.ts';
import { hostOf } from './match-board.ts';
import { FACT_ORIGINS, type Fact, type PostingFacts } from './sign.ts';

/** What a flow knows of its posting, field by field the best of its pages. */
export interface MergedPosting {
  readonly facts: PostingFacts;
  /** The page elsewhere on which the person met the posting first, if it was elsewhere. */
  readonly foundAt: { readonly url: string; readonly boardId: string } | undefined;
}

const FIELDS = ['title', 'company', 'location', 'salary', 'employmentType', 'description', 'postedOn'] as const;

/**
 * Merges what the pages of one flow say. The first page with a title decides which job it is; others add to it only where
 * they speak of the same job, and for each field the more trusted origin wins (FACT_ORIGINS).
 * @param pages nearest to the act first
 * @param ledHere those of them that are known to have led to the page of the act
 * @returns undefined when no page says anything
 */
export function mergeFacts(
  pages: readonly PostingFacts[],
  ledHere: readonly PostingFacts[] = [],
): MergedPosting | undefined {
  const primary = findPrimary(pages, ledHere);
  if (primary === undefined) return undefined;
  const same = pages.filter((page) => page === primary || isSameJob(page, primary));
  const merged: Record<string, Fact> = {};
  for (const field of FIELDS) {
    const best = bestOf(same.map((page) => page[field]));
    if (best !== undefined) merged[field] = best;
  }
  const identity = identityOf(primary, same);
  const found = same.findLast((page) => isElsewhere(page, identity));
  const people = peopleOf(same);
  return {
    facts: { ...merged, ...identity, ...(people.length > 0 ? { people } : {}) },
    foundAt: found === undefined ? undefined : { url: found.url, boardId: found.boardId },
  };
}

/** A page with a description this long is about a job; a step of its form has hardly any text. */
const TELLING_DESCRIPTION = 300;

/**
 * The page that names the job: the nearest to the act that has a title. A mere heading there may be that of a form's step
 * («Your details»): where a page of the same site or company, or one that led there, describes a job as such, that one names
 * it, for a site's postings are all made alike.
 */
function findPrimary(pages: readonly PostingFacts[], ledHere: readonly PostingFacts[]): PostingFacts | undefined {
  const titled = pages.filter((page) => page.title !== undefined);
  const nearest = titled[0];
  if (nearest === undefined || isTelling(nearest)) return nearest ?? pages[0];
  return titled.find((page) => isTelling(page) && (ledHere.includes(page) || isSameSite(page, nearest))) ?? nearest;
}

function isTelling({ title, description }: PostingFacts): boolean {
  const isStructured = title !== undefined && /^(?:board|json-ld|microdata)$/.test(title.origin);
  return isStructured || (description?.value.length ?? 0) >= TELLING_DESCRIPTION;
}

function isSameSite(one: PostingFacts, other: PostingFacts): boolean {
  if (hostOf(one.url) === hostOf(other.url)) return true;
  const company = companyKey(one.company?.value ?? '');
  const others = companyKey(other.company?.value ?? '');
  if (company !== '' && others !== '') return company === others;
  // A board may have its forms on another host (USAJOBS), where no page says who hires.
  return one.boardId !== 'generic' && one.boardId === other.boardId;
}

/**
 * Address, board and number go together: those of the page where it was applied. That is a known board's, if the act was in
 * its frame or on its page; else the page that describes the job. A board on which the posting was met before is `foundAt`.
 * Of that board's pages with one number the first is the posting; its form may have an address of its own (UKG, Avature).
 */
function identityOf(
  primary: PostingFacts,
  same: readonly PostingFacts[],
): Pick<PostingFacts, 'url' | 'boardId' | 'externalId'> {
  const near = same.slice(0, same.indexOf(primary) + 1);
  const onBoard = [primary, ...near].find((page) => page.boardId !== 'generic');
  const posting = onBoard && same.findLast((page) => page.title !== undefined && hasSameId(page, onBoard));
  const chosen = posting ?? onBoard ?? describing(primary, same);
  return chosen.externalId === undefined
    ? { url: chosen.url, boardId: chosen.boardId }
    : { url: chosen.url, boardId: chosen.boardId, externalId: chosen.externalId };
}

function hasSameId(one: PostingFacts, other: PostingFacts): boolean {
  return (
    one.boardId === other.boardId && one.externalId !== undefined && one.externalId.value === other.externalId?.value
  );
}

function describing(primary: PostingFacts, same: readonly PostingFacts[]): PostingFacts {
  if (isTelling(primary)) return primary;
  const offBoard = same.filter((page) => page.boardId === 'generic');
  const best = bestOf(offBoard.map((page) => page.title));
  return offBoard.findLast((page) => page.title !== undefined && page.title === best) ?? primary;
}

function isElsewhere(page: PostingFacts, identity: Pick<PostingFacts, 'url' | 'boardId'>): boolean {
  if (page.title === undefined || hostOf(page.url) === hostOf(identity.url)) return false;
  return page.boardId === 'generic' || page.boardId !== identity.boardId;
}

/** Everybody once, as the first page that names them does, and one address without a name. The journal is not checked that deep. */
function peopleOf(pages: readonly PostingFacts[]): readonly PersonSeen[] {
  const all = pages.flatMap(({ people }) => parsePeople(people));
  const once = new Map(all.toReversed().map((person) => [person.name ?? '', person]));
  return [...once.values()].toReversed().slice(0, PERSON_LIMITS.people);
}

function bestOf(facts: readonly (Fact | undefined)[]): Fact | undefined {
  let best: Fact | undefined;
  for (const fact of facts) if (fact !== undefined && (best === undefined || rank(fact) < rank(best))) best = fact;
  return best;
}

function rank(fact: Fact): number {
  return FACT_ORIGINS.indexOf(fact.origin);
}

/** A page read again, or its form under the same address, says less or more of the same job: nothing that was known goes. */
export function enrichFacts(latest: PostingFacts, earlier: PostingFacts | undefined): PostingFacts {
  if (earlier === undefined || earlier.boardId !== latest.boardId) return latest;
  // A step of the form may go by the posting's address, and knows the job less well.
  if (!isSameJob(earlier, latest)) return isTelling(earlier) && !isTelling(latest) ? earlier : latest;
  return mergeFacts([latest, earlier])?.facts ?? latest;
}

/** Whether two pages speak of the same job, or one of a job and the other of the firm that offers it. */
export function isSameOffer(one: PostingFacts, other: PostingFacts): boolean {
  const [company, others] = [one, other].map((facts) => companyKey(facts.company?.value ?? ''));
  const isSameFirm = company !== '' && company === others;
  return one.title === undefined || other.title === undefined ? isSameFirm : isSameJob(one, other);
}

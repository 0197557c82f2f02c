import type { PostingFacts, SeenSign, Sign } from '../../src/detection/sign.ts';
import type { JournalEntry } from '../../src/journal/entry.ts';
import type { ShownPosting } from '../../src/services/drain-journal.ts';

/** Facts of a posting on a board, as a board reader gives them. */
export function facts(
  over: { title?: string; company?: string; url?: string; boardId?: string; externalId?: string } = {},
): PostingFacts {
  const { title = 'Backend Engineer', company = 'Acme', boardId = 'lever' } = over;
  const { url = 'https://jobs.lever.co/acme/1111', externalId = '1111' } = over;
  const fact = (value: string) => ({ value, origin: 'board' as const });
  return { url, boardId, title: fact(title), company: fact(company), externalId: fact(externalId) };
}

/** A posting that a tab showed, on a page that is surely about a job. */
export function shown(posting: PostingFacts, at: number): ShownPosting {
  return { facts: posting, structured: true, context: { points: 3, reasons: ['job-posting'] }, at };
}

export const intent: Sign = {
  name: 'submit-intent',
  control: 'final',
  label: 'Submit application',
  present: [],
  formKey: 'f1',
};

/** Signs a second apart on one page of a known board. */
export function signsInOrder(signs: readonly Sign[], over: Partial<SeenSign> = {}): SeenSign[] {
  return signs.map((sign, seq) => ({
    sign,
    at: 1_000_000 + seq * 1000,
    pageId: 'p1',
    seq,
    boardId: 'lever',
    top: true,
    ...over,
  }));
}

export function entries(
  attemptId: string,
  signs: readonly SeenSign[],
  over: Partial<JournalEntry> = {},
): JournalEntry[] {
  return signs.map((seen) => ({
    version: 1,
    attemptId,
    tabId: 7,
    frameId: 0,
    url: 'https://jobs.lever.co/acme/1111/apply',
    ...seen,
    ...over,
  }));
}

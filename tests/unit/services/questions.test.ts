import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../src/detection/sign.ts';
import type { AttemptId } from '../../../src/domain/identity.ts';
import { appendEntry } from '../../../src/journal/append.ts';
import { dismissCapture } from '../../../src/services/answer-capture.ts';
import { settleSilentCaptures } from '../../../src/services/close-captures.ts';
import { drainJournal } from '../../../src/services/drain-journal.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { entries, facts, intent, signsInOrder } from '../../builders/signs.ts';
import { fakeJournalArea } from '../../fakes/fake-journal-area.ts';
import { freshContext } from '../../fakes/fresh-context.ts';

const seen = (over = {}): Sign => ({ name: 'posting-seen', facts: facts(over), structured: false });

/** What the page showed and the person did, in the words of the journal. */
async function drained(context: ServiceContext, attemptId: string, signs: readonly Sign[]) {
  const area = fakeJournalArea();
  for (const entry of entries(attemptId, signsInOrder(signs, { pageId: `page-of-${attemptId}` })))
    await appendEntry(area, entry);
  return await drainJournal(context, { area, postingsOf: async () => [], tabOfPage: async () => undefined });
}

const statuses = async (context: ServiceContext) =>
  Object.fromEntries((await context.database.captures.toArray()).map(({ id, status }) => [id, status]));

describe('a question', () => {
  test('is news for its tab once, whatever is seen afterwards', async () => {
    const context = freshContext();
    const confirmed: Sign = { name: 'confirmation-url' };
    const news = await drained(context, 'a1', [intent, confirmed]);
    expect(news).toMatchObject([{ kind: 'asked', tabId: 7, capture: { captureId: 'a1', title: '' } }]);
    expect(await drained(context, 'a1', [intent, confirmed, { name: 'form-gone' }])).toEqual([]);
    expect(await settleSilentCaptures(context)).toEqual([]);
    expect(await statuses(context)).toEqual({ a1: 'pending' });
  });

  test('is not put again on the same posting once dismissed, and is on another posting in the same words', async () => {
    const context = freshContext();
    const same = { ...facts(), url: 'https://jobs.lever.co/acme/1111?utm_source=x' };
    const other = { externalId: '2222', url: 'https://jobs.lever.co/acme/2222' };
    expect(await drained(context, 'a1', [seen(), intent])).toMatchObject([{ kind: 'asked' }]);
    await dismissCapture(context, 'change-1', 'a1' as AttemptId);
    const again: Sign = { name: 'posting-seen', facts: same, structured: false };
    expect(await drained(context, 'a2', [again, intent])).toEqual([]);
    const news = await drained(context, 'a3', [seen(other), intent]);
    expect(news).toMatchObject([{ kind: 'asked', capture: { captureId: 'a3' } }]);
    expect(await statuses(context)).toEqual({ a1: 'dismissed', a2: 'dropped', a3: 'pending' });
  });

  test('is not put where that application stands, and is for another number in the same words', async () => {
    const context = freshContext();
    await drained(context, 'a1', [seen(), intent, { name: 'confirmation-url' }]);
    expect(await context.database.applications.count()).toBe(1);
    await drained(context, 'a2', [seen(), intent]);
    await drained(context, 'a3', [seen({ externalId: '3', url: 'https://jobs.lever.co/acme/3' }), intent]);
    await settleSilentCaptures(context);
    expect(await statuses(context)).toEqual({ a1: 'recorded', a2: 'dropped', a3: 'pending' });
  });
});

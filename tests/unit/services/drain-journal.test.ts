import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../src/detection/sign.ts';
import type { AttemptId } from '../../../src/domain/identity.ts';
import { appendEntry } from '../../../src/journal/append.ts';
import { JOURNAL_PREFIX } from '../../../src/journal/entry.ts';
import { acceptCapture, dismissCapture, undoCapture } from '../../../src/services/answer-capture.ts';
import {
  closeFrameCapture,
  closeTabCaptures,
  forgetDroppedCaptures,
  settleSilentCaptures,
} from '../../../src/services/close-captures.ts';
import { drainJournal, findOpenAttempt } from '../../../src/services/drain-journal.ts';
import { entries, facts, intent, shown, signsInOrder } from '../../builders/signs.ts';
import { fakeJournalArea } from '../../fakes/fake-journal-area.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';

const confirmed: Sign = { name: 'confirmation-url' };
const seen = (over = {}): Sign => ({ name: 'posting-seen', facts: facts(over), structured: false });
const nowhere = async () => [];
const tabOfPage = async () => undefined;

async function journalWith(...groups: [attemptId: string, signs: Sign[], over?: object][]) {
  const area = fakeJournalArea();
  for (const [attemptId, signs, over] of groups)
    for (const entry of entries(attemptId, signsInOrder(signs, { pageId: `page-of-${attemptId}` }), over))
      await appendEntry(area, entry);
  return area;
}

describe('draining the journal', () => {
  test('records an application with its first touchpoint and a follow-up in 4 to 6 days', async () => {
    const context = freshContext('2026-11-16');
    const area = await journalWith([
      'a1',
      [seen(), { name: 'file-chosen', slot: 'resume', fileName: 'cv.pdf' }, intent, confirmed],
    ]);
    const news = await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    const [application] = await context.database.applications.toArray();
    const [followUp] = await context.database.followUps.toArray();
    const [touchpoint] = await context.database.touchpoints.toArray();
    expect(news).toMatchObject([
      { kind: 'recorded', tabId: 7, capture: { title: 'Backend Engineer', company: 'Acme', isNew: true } },
    ]);
    expect(application).toMatchObject({
      stage: 'applied',
      resumeFile: 'cv.pdf',
      confidence: 'certain',
      posting: { title: 'Backend Engineer', company: 'Acme', externalId: '1111' },
    });
    expect(application?.evidence.length).toBeGreaterThan(1);
    expect(touchpoint).toMatchObject({ channel: 'portal', direction: 'outbound', applicationId: application?.id });
    expect(followUp).toMatchObject({ status: 'open', step: 'receipt', attempt: 1 });
  });

  test('of two attempts that are drained together, the one with an act in it waits for its outcome', async () => {
    const context = freshContext();
    const engaged: Sign = { name: 'engaged', fields: 2 };
    const area = await journalWith(['a1', [seen(), engaged]], ['a2', [seen(), intent]], ['a3', [seen(), engaged]]);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    const open = await findOpenAttempt(context, [7], 'https://jobs.lever.co/acme/1111/thanks');
    expect(open?.attemptId).toBe('a2');
  });

  test('removes the entries only after the commit, and a second drain of the same entries changes nothing', async () => {
    const context = freshContext();
    const area = await journalWith(['a1', [seen(), intent, confirmed]]);
    const before = new Map(area.stored);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect([...area.stored.keys()].some((key) => key.startsWith(JOURNAL_PREFIX))).toBe(false);
    for (const [key, value] of before) area.stored.set(key, value); // a worker that died before forgetting
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect(await context.database.applications.count()).toBe(1);
    expect(await context.database.followUps.count()).toBe(1);
  });

  test('keeps the journal when the database cannot be written', async () => {
    const context = freshContext();
    const area = await journalWith(['a1', [seen(), intent, confirmed]]);
    context.database.close({ disableAutoOpen: true });
    await expect(drainJournal(context, { area, postingsOf: nowhere, tabOfPage })).rejects.toThrow();
    expect([...area.stored.keys()].filter((key) => key.startsWith(JOURNAL_PREFIX))).toHaveLength(3);
  });

  test('takes entries that arrive in several drains as one attempt', async () => {
    const context = freshContext();
    const all = entries('a1', signsInOrder([seen(), intent, confirmed]));
    for (const entry of all) {
      const area = fakeJournalArea();
      await appendEntry(area, entry);
      await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    }
    expect(await context.database.applications.count()).toBe(1);
  });

  test('makes one record of the same posting applied to twice, and two of two roles at one company', async () => {
    const context = freshContext();
    const other = { title: 'Data Analyst', externalId: '2222', url: 'https://jobs.lever.co/acme/2222' };
    const area = await journalWith(
      ['a1', [seen(), intent, confirmed]],
      ['a2', [seen(), intent, confirmed]],
      ['a3', [seen(other), intent, confirmed]],
    );
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    const titles = (await context.database.applications.toArray()).map(({ posting }) => posting.title).sort();
    expect(titles).toEqual(['Backend Engineer', 'Data Analyst']);
  });

  test('makes one record of the same job met on two boards', async () => {
    const context = freshContext();
    const twin = { boardId: 'greenhouse', externalId: '999', url: 'https://job-boards.greenhouse.io/acme/jobs/999' };
    const area = await journalWith(['a1', [seen(), intent, confirmed]], ['a2', [seen(twin), intent, confirmed]]);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect(await context.database.applications.count()).toBe(1);
  });

  test('records again when the job reappears after the first application was closed', async () => {
    const context = freshContext();
    await drainJournal(context, {
      area: await journalWith(['a1', [seen(), intent, confirmed]]),
      postingsOf: nowhere,
      tabOfPage,
    });
    await context.database.applications.toCollection().modify({ stage: 'closed', outcome: 'rejected' });
    await drainJournal(context, {
      area: await journalWith(['a2', [seen(), intent, confirmed]]),
      postingsOf: nowhere,
      tabOfPage,
    });
    expect(await context.database.applications.count()).toBe(2);
  });

  test('takes what the form’s page does not say from the posting that the tab showed before, not after', async () => {
    const context = freshContext();
    const area = await journalWith(['a1', [intent, confirmed]]);
    await drainJournal(context, {
      area,
      postingsOf: async () => [
        shown(facts({ title: 'Done', company: 'St' }), 9_000_000),
        shown(facts({ title: 'Nurse', company: 'St Ann' }), 1),
      ],
      tabOfPage,
    });
    expect(await context.database.applications.toArray()).toMatchObject([
      { posting: { title: 'Nurse', company: 'St Ann' } },
    ]);
  });

  test.each([
    ['of the host that led to the form', 'https://www.acme.test/jobs/1', 'recorded'],
    ['of a host that did not', 'https://www.other.test/jobs/1', 'pending'],
  ])('a posting %s lends its job context or not', async (_, url, status) => {
    const context = { ...freshContext(), now: 1_004_000 };
    const posting = facts({ url, boardId: 'generic', externalId: '' });
    const form: Sign = {
      name: 'job-context',
      context: { points: 1, reasons: ['resume-field'] },
      cameFrom: 'www.acme.test',
    };
    const thanks: Sign = { name: 'confirmation-phrase', phrase: 'en:thanks', jobSpecific: false };
    const area = fakeJournalArea();
    for (const entry of entries('a1', signsInOrder([form, intent, thanks], { boardId: 'generic' }), {
      url: 'https://forms.vendor.test/7',
    }))
      await appendEntry(area, entry);
    await drainJournal(context, { area, postingsOf: async () => [shown(posting, 1)], tabOfPage });
    expect(await context.database.captures.toArray()).toMatchObject([{ status }]);
  });

  test.each([
    ['that opened this tab lends its job, where the form gives a sign of one', 1, 'recorded', 'Backend Engineer'],
    ['that opened this tab lends nothing to a form that gives none', 0, 'dropped', ''],
  ])('a posting %s', async (_, points, status, title) => {
    const context = { ...freshContext(), now: 1_004_000 };
    const opener = {
      ...shown(facts({ url: 'https://www.acme.test/jobs/1', boardId: 'generic' }), 1),
      opened: 'this-tab' as const,
    };
    const form: Sign = { name: 'job-context', context: { points, reasons: [] } };
    const thanks: Sign = { name: 'confirmation-phrase', phrase: 'en:thanks', jobSpecific: false };
    const all = entries('a1', signsInOrder([form, intent, thanks], { boardId: 'generic' }), {
      url: 'https://forms.vendor.test/7',
    });
    for (const part of [all.slice(0, 1), all.slice(1)]) {
      const area = fakeJournalArea();
      for (const entry of part) await appendEntry(area, entry);
      await drainJournal(context, { area, postingsOf: async () => [opener], tabOfPage });
    }
    expect((await context.database.captures.toArray()).map((one) => one.status)).toEqual([status]);
    expect((await context.database.applications.toArray()).map(({ posting }) => posting.title)).toEqual(
      title ? [title] : [],
    );
  });

  test('asks when it was sent but nobody knows for which job', async () => {
    const context = freshContext();
    await drainJournal(context, {
      area: await journalWith(['a1', [intent, confirmed]]),
      postingsOf: nowhere,
      tabOfPage,
    });
    expect(await context.database.captures.toArray()).toMatchObject([{ status: 'pending' }]);
    expect(await context.database.applications.count()).toBe(0);
  });

  test('records nothing for a refused submit, and once for the one that follows', async () => {
    const context = freshContext();
    const refused: Sign = { name: 'refused', why: 'field-error' };
    await drainJournal(context, {
      area: await journalWith(['a1', [seen(), intent, refused]]),
      postingsOf: nowhere,
      tabOfPage,
    });
    expect(await context.database.applications.count()).toBe(0);
    const all = entries('a1', signsInOrder([seen(), intent, refused, intent, confirmed], { pageId: 'page-of-a1' }));
    const area = fakeJournalArea();
    for (const entry of all.slice(3)) await appendEntry(area, entry);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect(await context.database.applications.count()).toBe(1);
  });

  test('asks when the tab was closed right after the submit, and records on yes', async () => {
    const context = freshContext();
    await drainJournal(context, { area: await journalWith(['a1', [seen(), intent]]), postingsOf: nowhere, tabOfPage });
    await closeTabCaptures(context, 7);
    expect(await context.database.captures.get('a1' as AttemptId)).toMatchObject({
      status: 'pending',
      title: 'Backend Engineer',
    });
    await acceptCapture(context, 'change-1', {
      captureId: 'a1' as AttemptId,
      title: 'Backend Engineer',
      company: 'Acme',
    });
    expect(await context.database.applications.toArray()).toMatchObject([{ source: 'confirmed-by-me' }]);
    expect(await context.database.followUps.count()).toBe(1);
  });

  test('records what was accepted in a frame that the page around it took away', async () => {
    const context = { ...freshContext(), now: 1_004_000 };
    const accepted: Sign = { name: 'accepted-response', status: 201 };
    const inFrame = { frameId: 3, top: false };
    const area = await journalWith(['a1', [seen(), intent, accepted], inFrame]);
    const news = await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect(news).toMatchObject([{ kind: 'attempted-in-frame', tabId: 7, frameId: 3 }]);
    expect(await closeFrameCapture(context, 'a1')).toMatchObject({ title: 'Backend Engineer', confidence: 'likely' });
    expect(await closeFrameCapture(context, 'a1')).toBeUndefined();
    expect(await context.database.applications.count()).toBe(1);
  });

  test('of a frame that went without a word, asks', async () => {
    const context = { ...freshContext(), now: 1_002_000 };
    const area = await journalWith(['a1', [seen(), intent], { frameId: 3, top: false }]);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect(await closeFrameCapture({ ...context, now: 1_003_000 }, 'a1')).toBeUndefined();
    expect(await settleSilentCaptures({ ...context, now: 1_003_000 + 3 * 60_000 })).toHaveLength(1);
  });

  test('a letter, once said to be an application, was sent by mail to its addressee', async () => {
    const context = freshContext();
    const mailed: Sign = { name: 'mail-opened', address: 'mina.sorel@acme.test' };
    await drainJournal(context, { area: await journalWith(['a1', [seen(), mailed]]), postingsOf: nowhere, tabOfPage });
    const answer = { captureId: 'a1' as AttemptId, title: 'Backend Engineer', company: 'Acme' };
    await acceptCapture(context, 'change-1', answer);
    expect(await context.database.contacts.toArray()).toMatchObject([
      { name: 'Mina Sorel', email: 'mina.sorel@acme.test', company: 'Acme' },
    ]);
    expect(await context.database.touchpoints.toArray()).toMatchObject([{ channel: 'email' }]);
  });

  test('a question that was answered keeps the names of the files and where the job was found', async () => {
    const context = freshContext();
    const file: Sign = { name: 'file-chosen', slot: 'resume', fileName: 'cv.pdf' };
    const elsewhere = {
      ...facts({ url: 'https://www.linkedin.com/jobs/view/9', boardId: 'linkedin', externalId: '9' }),
    };
    await drainJournal(context, {
      area: await journalWith(['a1', [seen(), file, intent]]),
      postingsOf: async () => [shown(elsewhere, 999_000)],
      tabOfPage,
    });
    const answer = { captureId: 'a1' as AttemptId, title: 'Backend Engineer', company: 'Acme' };
    await acceptCapture(context, 'change-1', answer);
    expect(await context.database.applications.toArray()).toMatchObject([
      { resumeFile: 'cv.pdf', foundAt: { boardId: 'linkedin' }, posting: { boardId: 'lever' } },
    ]);
  });

  test('asks half an hour later when no word came, and not again once dismissed', async () => {
    const context = freshContext();
    const late = { ...context, now: 1_000_000 + 31 * 60_000 };
    await drainJournal(
      { ...context, now: 1_005_000 },
      { area: await journalWith(['a1', [seen(), intent]]), postingsOf: nowhere, tabOfPage },
    );
    expect(await settleSilentCaptures(late)).toMatchObject([
      { kind: 'asked', tabId: 7, frameId: 0, capture: { captureId: 'a1', title: 'Backend Engineer', company: 'Acme' } },
    ]);
    await dismissCapture(late, 'change-1', 'a1' as AttemptId);
    await drainJournal(
      { ...context, now: 1_005_000 },
      { area: await journalWith(['a2', [seen(), intent]]), postingsOf: nowhere, tabOfPage },
    );
    expect(await settleSilentCaptures(late)).toEqual([]);
  });

  test('does not ask about a confirmation seen again when the application stands', async () => {
    const context = freshContext();
    await drainJournal(context, {
      area: await journalWith(['a1', [seen(), intent, confirmed]]),
      postingsOf: nowhere,
      tabOfPage,
    });
    await drainJournal(context, {
      area: await journalWith(['seen:x', [seen(), confirmed]]),
      postingsOf: nowhere,
      tabOfPage,
    });
    expect(await context.database.captures.where('status').equals('pending').count()).toBe(0);
  });

  test('an undone capture goes with its follow-up, and its own signs never bring it back', async () => {
    const context = freshContext();
    const area = await journalWith(['a1', [seen(), intent, confirmed]]);
    const again = new Map(area.stored);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    await undoCapture(context, 'change-1', 'a1' as AttemptId);
    for (const [key, value] of again) area.stored.set(key, value);
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    const alive = (await context.database.applications.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
    expect(alive).toEqual([]);
    expect((await context.database.followUps.toArray()).filter(({ status }) => status === 'open')).toEqual([]);
  });

  test('keeps entries that it cannot understand for a report, and goes on', async () => {
    const context = freshContext();
    const area = await journalWith(['a1', [seen(), intent, confirmed]]);
    area.stored.set(`${JOURNAL_PREFIX}bad`, { version: 1, attemptId: 12 });
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    expect(await context.database.applications.count()).toBe(1);
    expect((await context.database.meta.get('broken-journal'))?.value).toEqual([{ version: 1, attemptId: 12 }]);
  });

  test('a job captured weeks late is due now', async () => {
    const context = freshContext('2026-11-16');
    const weeksAgo = context.now - 30 * 86_400_000;
    const signs = signsInOrder([seen(), intent, confirmed]).map((one, index) => ({ ...one, at: weeksAgo + index }));
    const area = fakeJournalArea();
    for (const entry of entries('a1', signs)) await appendEntry(area, entry);
    await drainJournal(onDay(context, '2026-11-16'), { area, postingsOf: nowhere, tabOfPage });
    expect(await context.database.followUps.toArray()).toMatchObject([{ dueOn: '2026-11-16', reason: 'late-capture' }]);
  });

  test('an attempt that came to nothing is forgotten after a month, and nothing else is', async () => {
    const context = freshContext();
    const area = await journalWith(
      ['a1', [seen(), intent, confirmed]],
      ['a2', [{ ...intent, control: 'apply' } as Sign]],
    );
    await drainJournal(context, { area, postingsOf: nowhere, tabOfPage });
    await settleSilentCaptures(context);
    expect(await context.database.captures.where('status').equals('dropped').count()).toBe(1);
    await forgetDroppedCaptures({ ...context, now: context.now + 31 * 86_400_000 });
    expect((await context.database.captures.toArray()).map(({ status }) => status)).toEqual(['recorded']);
  });
});

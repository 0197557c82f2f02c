import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Sign } from '../../../src/detection/sign.ts';
import type { AttemptId } from '../../../src/domain/identity.ts';
import { appendEntry } from '../../../src/journal/append.ts';
import { undoCapture } from '../../../src/services/answer-capture.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { drainJournal } from '../../../src/services/drain-journal.ts';
import { endPractice, hasPractised } from '../../../src/services/end-practice.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { readPractice } from '../../../src/storage/read-practice.ts';
import { entries, facts, intent, signsInOrder } from '../../builders/signs.ts';
import { fakeJournalArea } from '../../fakes/fake-journal-area.ts';
import { freshContext } from '../../fakes/fresh-context.ts';
import { applyForTest } from '../../fakes/record-for-test.ts';

const ATTEMPT = 'practice-1' as AttemptId;
const TAB = 7;

async function practise(context: ServiceContext, attemptId: string = ATTEMPT): Promise<void> {
  const posting = facts({ title: 'Wheel Listener', company: 'Practice', url: 'chrome-extension://x/practice.html' });
  const signs: Sign[] = [
    { name: 'posting-seen', facts: posting, structured: true },
    intent,
    { name: 'confirmation-url' },
  ];
  const area = fakeJournalArea();
  for (const entry of entries(attemptId, signsInOrder(signs))) await appendEntry(area, entry);
  await drainJournal(context, { area, postingsOf: async () => [], tabOfPage: async () => undefined });
}

/** All rows, as they stand, but for the count of writes, which only goes up. */
async function everything({ database }: ServiceContext) {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()]));
  const changes = await database.meta.where('key').startsWith('change:').keys();
  return JSON.stringify([rows, changes]);
}

test('what was practised stands as any record does, until its page is left; then nothing of it is there', async () => {
  const context = freshContext();
  await applyForTest(context);
  const before = await everything(context);
  expect(await hasPractised(context)).toBe(false);

  await practise(context);
  expect(await readPractice(context.database, TAB)).toMatchObject({ status: 'recorded', company: 'Practice' });
  expect((await readPractice(context.database, TAB))?.nextDueOn).toMatch(/^2026-11-/);
  expect(await endPractice(context, [TAB])).toBe(0);
  expect(await context.database.applications.count()).toBe(2);

  expect(await endPractice(context, [])).toBeGreaterThan(3);
  expect(await everything(context)).toBe(before);
  expect(await readPractice(context.database, TAB)).toBeUndefined();
});

test('people added to it go too, but not those who belong to a real application as well', async () => {
  const context = freshContext();
  const realId = await applyForTest(context);
  await practise(context);
  const capture = await context.database.captures.get(ATTEMPT);
  const practiceId = capture?.applicationId;
  if (practiceId === undefined) throw new Error('it was recorded');
  const add = (name: string, applicationId: typeof practiceId) =>
    addContact(context, context.newId(), { name, applicationId } as Parameters<typeof addContact>[2]);
  await add('Practice Person', practiceId);
  await add('Real Person', realId);

  await endPractice(context, []);
  expect((await context.database.contacts.toArray()).map(({ name }) => name)).toEqual(['Real Person']);
  expect((await context.database.applicationContacts.toArray()).map((link) => link.applicationId)).toEqual([realId]);
  const open = (await context.database.followUps.toArray()).filter(({ status }) => status === 'open');
  expect(open.every((plan) => plan.applicationId === realId)).toBe(true);
});

test('taken back on the page it goes all the same, and one restored without its capture is found', async () => {
  const context = freshContext();
  await practise(context);
  await undoCapture(context, 'undo-1', ATTEMPT);
  expect(await readPractice(context.database, TAB)).toMatchObject({ status: 'dismissed' });
  await endPractice(context, []);
  expect(await context.database.applications.count()).toBe(0);

  await practise(context, 'practice-2');
  await context.database.captures.clear();
  expect(await hasPractised(context)).toBe(true);
  await endPractice(context, []);
  expect(await context.database.applications.count()).toBe(0);
});

test('what a page wrote that is left alone by now is dropped, and nothing else', async () => {
  const context = freshContext();
  const area = fakeJournalArea();
  const seen: Sign = { name: 'posting-seen', facts: facts(), structured: true };
  const signs = signsInOrder([seen, intent, { name: 'confirmation-url' }]);
  for (const entry of entries('a1', signs, { url: 'https://jobs.acme.example/1' })) await appendEntry(area, entry);
  for (const entry of entries('a2', signs)) await appendEntry(area, entry);
  const ports = { area, postingsOf: async () => [], tabOfPage: async () => undefined };
  await drainJournal(context, { ...ports, isLeftAlone: (url) => url.includes('acme.example') });
  expect((await context.database.captures.toArray()).map(({ id }) => id)).toEqual(['a2']);
  expect(Object.keys(await area.get(null)).filter((key) => key.startsWith('journal:'))).toEqual([]);
});

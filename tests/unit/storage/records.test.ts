import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/figures.ts';
import type { ContactId } from '../../../src/domain/identity.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { followBeside } from '../../../src/services/own-threads.ts';
import { readPersonRecord, readRecords, readThreadRecord } from '../../../src/storage/records.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';
import { freshContext } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest } from '../../fakes/record-for-test.ts';

const ring = (occurredOn: string) => buildTouchpoint({ occurredOn, channel: 'phone', outcome: 'no-answer' });

describe('the figures', () => {
  test('say after how many tries the first answer came', () => {
    const spoke = buildTouchpoint({ occurredOn: '2026-11-16', channel: 'phone', outcome: 'spoke' });
    const silence = [ring('2026-11-06'), ring('2026-11-11')];
    expect(figuresOf([buildOpeningTouch(), ...silence, spoke, ring('2026-11-20')])).toEqual({
      touchesMade: 4,
      tries: 4,
      answers: 1,
      triesToAnswer: 3,
      lastTouchOn: '2026-11-20',
      lastAnswerOn: '2026-11-16',
    });
  });

  test('count an answer that came in by itself after the tries before it', () => {
    const reply = buildTouchpoint({ direction: 'inbound', outcome: 'replied', occurredOn: '2026-11-09' });
    expect(figuresOf([buildOpeningTouch(), ring('2026-11-06'), reply])).toMatchObject({ answers: 1, triesToAnswer: 1 });
    expect(figuresOf([reply])).toMatchObject({ touchesMade: 0, tries: 0, triesToAnswer: 0 });
  });

  test('of nothing are nothing', () => {
    expect(figuresOf([buildOpeningTouch()])).toEqual({ touchesMade: 0, tries: 0, answers: 0 });
  });
});

test('each person and each thread has its history, also one beside an application', async () => {
  const context = freshContext();
  const later = (seconds: number) => ({ ...context, now: context.now + seconds * 1000 });
  const applicationId = await applyForTest(context);
  const { contactId } = await addContact(context, 'jenny', { applicationId, name: 'Jenny Smith' });
  await logForTest(later(1), `application:${applicationId}`, 'no-answer');
  await followBeside(later(2), 'beside', { applicationId, contactId, follow: 'beside' });
  await logForTest(later(3), `application:${applicationId}/contact:${contactId}`, 'spoke');
  await logForTest(later(4), `application:${applicationId}`, 'left-message');
  const lead = await addContact(later(5), 'ann', { name: 'Ann Lead' });
  await logForTest(later(6), `contact:${lead.contactId}`, 'no-answer');

  const { database } = context;
  const jenny = await readPersonRecord(database, contactId);
  expect(jenny?.touchpoints.map((touch) => touch.outcome)).toEqual(['no-answer', 'spoke']);
  expect(jenny?.figures).toMatchObject({ touchesMade: 2, answers: 1, triesToAnswer: 2 });
  expect(await readPersonRecord(database, 'nobody' as ContactId)).toBeUndefined();

  const own = await readThreadRecord(database, { kind: 'application', applicationId });
  expect(own.touchpoints.map((touch) => touch.outcome)).toEqual(['sent', 'left-message']);
  const beside = await readThreadRecord(database, { kind: 'beside', applicationId, contactId });
  expect(beside.figures).toMatchObject({ tries: 2, answers: 1 });

  const { people, threads } = await readRecords(database);
  expect(people.map(({ contact, figures }) => [contact.name, figures.tries])).toEqual([
    ['Jenny Smith', 2],
    ['Ann Lead', 1],
  ]);
  expect(threads.map(({ threadKey }) => threadKey).sort()).toEqual(
    [
      `application:${applicationId}`,
      `application:${applicationId}/contact:${contactId}`,
      `contact:${lead.contactId}`,
    ].sort(),
  );
  expect(threads.find(({ threadKey }) => threadKey.startsWith('contact'))).toMatchObject({
    contact: { name: 'Ann Lead' },
  });
});

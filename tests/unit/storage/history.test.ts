import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ApplicationId, ContactId } from '../../../src/domain/identity.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { readFigures, readHistory } from '../../../src/storage/history.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const here = 'here' as ApplicationId;
const elsewhere = 'elsewhere' as ApplicationId;
const susan = 'susan' as ContactId;
const jenny = 'jenny' as ContactId;

async function seeded() {
  const db = createDatabase(`history-${Math.random()}`);
  await db.applications.bulkPut([
    buildApplication({ id: here }),
    buildApplication({ id: elsewhere, posting: { company: 'Beta' } }),
  ]);
  await db.contacts.bulkPut([buildContact({ id: susan, name: 'Susan Lee' }), buildContact({ id: jenny })]);
  await db.touchpoints.bulkPut([
    buildTouchpoint({
      id: '3',
      applicationId: here,
      contactId: jenny,
      occurredOn: '2026-11-09',
      namedContactId: susan,
    }),
    buildOpeningTouch({ id: '1', applicationId: here, occurredOn: '2026-11-03' }),
    buildTouchpoint({
      id: '2',
      applicationId: elsewhere,
      contactId: susan,
      occurredOn: '2026-11-05',
      outcome: 'spoke',
    }),
    buildTouchpoint({ id: 'not hers', applicationId: elsewhere, contactId: jenny }),
    { ...buildTouchpoint({ id: 'taken back', applicationId: here }), deletedAt: 1 },
  ]);
  return db;
}

test('a row has the touches of its application, and those with its person about another, each once and in order', async () => {
  const followUp = buildFollowUp({ applicationId: here, contactId: susan, threadKey: `application:${here}` });
  const past = await readHistory(await seeded(), { followUp });
  expect(
    past.map(({ touch, contact, named, elsewhere: other }) => [touch.id, contact?.id, named?.id, other?.id]),
  ).toEqual([
    ['1', undefined, undefined, undefined],
    ['2', susan, undefined, elsewhere],
    ['3', jenny, susan, undefined],
  ]);
});

test('the figures count every thread for itself, also one beside an application', async () => {
  const db = await seeded();
  expect(await readFigures(db)).toEqual({ tries: 3, answered: 1, usualTry: 2, pastSecond: 0 });
  const tie = { id: 'tie', createdAt: 1, updatedAt: 1, applicationId: elsewhere, contactId: susan };
  await db.applicationContacts.put({ ...tie, besideSince: localDate('2026-11-04') });
  expect(await readFigures(db)).toEqual({ tries: 3, answered: 1, usualTry: 1, pastSecond: 0 });
});

import { describe, expect, test } from 'vitest';
import { markWords } from '../../../src/background/mark-words.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { findApplied } from '../../../src/services/find-applied.ts';
import { postingFrom } from '../../../src/services/posting-from-facts.ts';
import { recordApplication } from '../../../src/services/record-application.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { recordChange } from '../../../src/storage/change.ts';
import { facts } from '../../builders/signs.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';

async function applied(context: ServiceContext, stage: 'applied' | 'to-apply' = 'applied') {
  return await recordChange(context.database, 'c1', context.now, (change) =>
    recordApplication(context, change, {
      posting: postingFrom(facts()),
      appliedAt: context.now,
      stage,
      source: 'captured',
      evidence: [],
    }),
  );
}

const posting = postingFrom(facts());
const today = localDate('2026-11-19');

describe('a posting applied to', () => {
  test('is told with what is next and whom to call', async () => {
    const context = freshContext('2026-11-16');
    const { applicationId } = await applied(context);
    const later = onDay(context, '2026-11-19');
    await addContact(later, 'c2', { applicationId, name: 'Susan Lee', phone: '555 0100' });
    const found = await findApplied(later, posting);
    expect(found).toMatchObject({
      applicationId,
      appliedOn: '2026-11-16',
      closed: false,
      next: { how: 'call', who: 'Susan' },
    });
    expect(found && markWords(found, today, 'de')).toMatch(
      /^You applied on 16 Nov · next: call Susan on \w{3},? 2\d Nov$/,
    );
  });

  test('is written to where no number is known, and followed up where nobody is', async () => {
    const context = freshContext('2026-11-16');
    const { applicationId } = await applied(context);
    const later = onDay(context, '2026-11-19');
    expect((await findApplied(later, posting))?.next).toMatchObject({ how: 'follow-up' });
    await addContact(later, 'c2', { applicationId, name: 'Dr. Ada Smith', email: 'a@acme.example' });
    expect((await findApplied(later, posting))?.next).toMatchObject({ how: 'write', who: 'Dr. Smith' });
  });

  test('is not told right after, nor when it was only saved, nor on another number', async () => {
    const context = freshContext('2026-11-16');
    await applied(context);
    expect(await findApplied(context, posting)).toBeUndefined();
    const later = onDay(context, '2026-11-19');
    const other = { ...posting, externalId: '2222', url: 'https://jobs.lever.co/acme/2222' };
    expect(await findApplied(later, other)).toBeUndefined();
    const saved = freshContext('2026-11-16');
    await applied(saved, 'to-apply');
    expect(await findApplied(onDay(saved, '2026-11-19'), posting)).toBeUndefined();
  });

  test('is «today» once due, and «closed» once closed', async () => {
    const context = freshContext('2026-11-16');
    await applied(context);
    const late = onDay(context, '2026-11-30');
    const found = await findApplied(late, posting);
    expect(found && markWords(found, localDate('2026-11-30'), 'en')).toMatch(/next: follow up today$/);
    await context.database.applications.toCollection().modify({ stage: 'closed', outcome: 'rejected' });
    const closed = await findApplied(late, posting);
    expect(closed && markWords(closed, localDate('2027-01-02'), 'en-GB')).toBe('You applied on 16 Nov 2026 · closed');
  });
});

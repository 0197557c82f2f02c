import { describe, expect, test } from 'vitest';
import type { Sign } from '../../../src/detection/sign.ts';
import type { ApplicationId, AttemptId } from '../../../src/domain/identity.ts';
import type { PersonSeen } from '../../../src/domain/person-seen.ts';
import { appendEntry } from '../../../src/journal/append.ts';
import { acceptCapture, undoCapture } from '../../../src/services/answer-capture.ts';
import { addContact, correctContact } from '../../../src/services/contacts.ts';
import { drainJournal } from '../../../src/services/drain-journal.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { entries, facts, intent, signsInOrder } from '../../builders/signs.ts';
import { fakeJournalArea } from '../../fakes/fake-journal-area.ts';
import { freshContext } from '../../fakes/fresh-context.ts';

const confirmed: Sign = { name: 'confirmation-url' };
const manager: PersonSeen = { name: 'Mats Günther', role: 'Hiring Manager', email: 'mats@acme.test' };
const recruiter: PersonSeen = { name: 'Lotta Ericsson', role: 'Talent Partner', phone: '+46 8 123 456' };

async function capture(context: ServiceContext, people: unknown, attemptId = 'a1', end: readonly Sign[] = [confirmed]) {
  const area = fakeJournalArea();
  const seen: Sign = {
    name: 'posting-seen',
    facts: { ...facts(), people: people as PersonSeen[] },
    structured: true,
  };
  for (const entry of entries(attemptId, signsInOrder([seen, intent, ...end], { pageId: `page-of-${attemptId}` })))
    await appendEntry(area, entry);
  await drainJournal(context, { area, postingsOf: async () => [], tabOfPage: async () => undefined });
}

const living = async (context: ServiceContext) =>
  (await context.database.contacts.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
const openFollowUp = async (context: ServiceContext) =>
  (await context.database.followUps.toArray()).find(({ status }) => status === 'open');
const onlyApplication = async (context: ServiceContext) =>
  (await context.database.applications.toArray())[0]?.id as ApplicationId;

describe('people whom the posting names', () => {
  test('become contacts of the application, and the recruiter is asked first', async () => {
    const context = freshContext();
    await capture(context, [manager, recruiter]);
    const contacts = await living(context);
    expect(contacts.map(({ name, role, company }) => [name, role, company])).toEqual(
      expect.arrayContaining([
        ['Mats Günther', 'hiring-manager', 'Acme'],
        ['Lotta Ericsson', 'recruiter', 'Acme'],
      ]),
    );
    expect(await context.database.applicationContacts.count()).toBe(2);
    const first = contacts.find(({ name }) => name === 'Lotta Ericsson');
    expect((await openFollowUp(context))?.contactId).toBe(first?.id);
  });

  test('are added once, however often the page is seen, and keep what the person wrote', async () => {
    const context = freshContext();
    await capture(context, [{ ...recruiter, email: 'lotta@acme.test' }]);
    const [contact] = await living(context);
    if (contact === undefined) throw new Error('nobody was added');
    await correctContact(context, 'c1', { contactId: contact.id, phone: '+46 70 000' });
    await capture(context, [{ ...recruiter, phone: '1111111', profileUrl: 'https://www.linkedin.com/in/lotta' }], 'a2');
    expect(await living(context)).toMatchObject([
      { phone: '+46 70 000', email: 'lotta@acme.test', profileUrl: 'https://www.linkedin.com/in/lotta' },
    ]);
  });

  test('come after somebody whom the person added', async () => {
    const context = freshContext();
    await capture(context, []);
    const applicationId = await onlyApplication(context);
    const added = await addContact(context, 'c1', { name: 'Jenny Smith', applicationId });
    await capture(context, [recruiter], 'a2');
    expect((await openFollowUp(context))?.contactId).toBe(added.contactId);
  });

  test('seen later, turn a follow-up that addressed nobody, on its day', async () => {
    const context = freshContext();
    await capture(context, []);
    const before = await openFollowUp(context);
    await capture(context, [recruiter], 'a2');
    const after = await openFollowUp(context);
    expect(after).toMatchObject({ id: before?.id, dueOn: before?.dueOn, contactId: (await living(context))[0]?.id });
  });

  test('without a name are the recruiting team; beside somebody with a name, an address of the posting', async () => {
    const office = { email: 'jobs@acme.test', role: 'recruiting' };
    const alone = freshContext();
    await capture(alone, [office]);
    expect(await living(alone)).toMatchObject([
      { name: 'Recruiting team', role: 'recruiter', email: 'jobs@acme.test' },
    ]);
    const beside = freshContext();
    await capture(beside, [recruiter, office]);
    expect(await living(beside)).toMatchObject([{ name: 'Lotta Ericsson' }]);
    expect((await beside.database.applications.toArray())[0]?.posting.contactEmail).toBe('jobs@acme.test');
  });

  test('the address in the corner of the firm’s page is nobody', async () => {
    const context = freshContext();
    await capture(context, [{ email: 'info@acme.test' }]);
    expect(await living(context)).toEqual([]);
  });

  test('what is no person is left out, and the application is recorded all the same', async () => {
    const context = freshContext();
    const script = { name: 'Jo Poe', profileUrl: 'javascript:alert(1)' };
    await capture(context, [null, 7, script, { name: 'x'.repeat(5000) }, { email: 'no mail' }, recruiter]);
    await capture(context, 'nobody', 'a2');
    expect(await context.database.applications.count()).toBe(1);
    expect(await living(context)).toMatchObject([{ name: 'Lotta Ericsson' }]);
  });

  test('go when the capture is undone', async () => {
    const context = freshContext();
    await capture(context, [recruiter, manager]);
    await undoCapture(context, 'u1', 'a1' as AttemptId);
    expect(await living(context)).toEqual([]);
  });

  test('stay when the capture is undone, once edited or known from elsewhere', async () => {
    const context = freshContext();
    await addContact(context, 'c0', { name: 'Mats Günther', company: 'Acme' });
    await capture(context, [recruiter, manager, { name: 'Nils Berg' }]);
    const lotta = (await living(context)).find(({ name }) => name === 'Lotta Ericsson');
    if (lotta === undefined) throw new Error('nobody was added');
    await correctContact({ ...context, now: context.now + 5 }, 'c1', { contactId: lotta.id, note: 'met her' } as never);
    await undoCapture({ ...context, now: context.now + 9 }, 'u1', 'a1' as AttemptId);
    expect((await living(context)).map(({ name }) => name).sort()).toEqual(['Lotta Ericsson', 'Mats Günther']);
  });

  test('of a question become contacts when it is answered with yes', async () => {
    const context = freshContext();
    await capture(context, [recruiter], 'a1', [{ name: 'tab-closed' }]);
    expect(await living(context)).toEqual([]);
    await acceptCapture(context, 'c1', { captureId: 'a1' as AttemptId, title: 'Backend Engineer', company: 'Acme' });
    expect(await living(context)).toMatchObject([{ name: 'Lotta Ericsson' }]);
  });
});

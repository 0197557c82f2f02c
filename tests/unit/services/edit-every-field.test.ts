import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ApplicationId, ContactId } from '../../../src/domain/identity.ts';
import { localDate } from '../../../src/domain/local-date.ts';
import { RECORD_MESSAGES } from '../../../src/messaging/record-messages.ts';
import { addContact } from '../../../src/services/contacts.ts';
import { type ApplicationEdit, editApplication } from '../../../src/services/edit-application.ts';
import { type ContactEdit, editContact } from '../../../src/services/edit-contact.ts';
import { setWindow } from '../../../src/services/own-threads.ts';
import type { ServiceContext } from '../../../src/services/service-context.ts';
import { undoChange } from '../../../src/storage/change.ts';
import { freshContext, onDay } from '../../fakes/fresh-context.ts';
import { applyForTest, logForTest } from '../../fakes/record-for-test.ts';
import { wholeRows } from '../../fakes/whole-rows.ts';

type EditOf<Edit, Id extends keyof Edit> = Required<Omit<Edit, Id>>;

const APPLICATION: EditOf<ApplicationEdit, 'applicationId'> = {
  title: 'Lead Engineer',
  company: 'Acme Foods',
  location: 'Leeds',
  salary: '£60,000',
  employmentType: 'Part-time',
  url: 'https://careers.acme.org/jobs/7',
  description: 'We look for an engineer.',
  postedOn: localDate('2026-10-30'),
  appliedOn: localDate('2026-11-02'),
  resumeFile: 'cv.pdf',
  coverLetterFile: 'letter.pdf',
  tags: ['remote', 'dream job'],
  note: 'A note.',
};

/** Filled in by the test where it names somebody. */
const SOMEBODY = 'somebody' as ContactId;
const CONTACT: EditOf<ContactEdit, 'contactId'> = {
  name: 'Susan Lee',
  role: 'decision-maker',
  company: 'Acme Foods',
  email: 'susan@acme.org',
  phone: '+44 20 7946 0123',
  profileUrl: 'https://www.linkedin.com/in/susan-lee',
  note: 'Likes short mails.',
  referredById: SOMEBODY,
  doNotContact: true,
  stopped: true,
};
/** What takes each away again; what must stay is not here. */
const TAKEN_AWAY = {
  application: {
    ...{ location: '', salary: '', employmentType: '', description: '', postedOn: '', resumeFile: '' },
    ...{ coverLetterFile: '', tags: [], note: '' },
  },
  contact: {
    ...{ company: '', email: '', phone: '', profileUrl: '', note: '', referredById: '' },
    ...{ doNotContact: false, stopped: false },
  },
} as const;

const today = (context: ServiceContext) => onDay(context, '2026-11-20');

/** An application with a person and touches, and a person with a thread of their own whom another referred. */
async function hunt() {
  const context = freshContext('2026-11-16');
  const applicationId = await applyForTest(context);
  const { contactId } = await addContact(context, 'jenny', { applicationId, name: 'Jenny Smith', company: 'Acme' });
  const other = await addContact(context, 'amir', { name: 'Amir Haddad', company: 'Brightline' });
  await logForTest(context, `application:${applicationId}`, 'no-answer');
  const lead = await addContact(context, 'nils', { name: 'Nils Kerr', phone: '555 0100' });
  return { context, applicationId, contactId, leadId: lead.contactId, otherId: other.contactId };
}

async function fillApplication(context: ServiceContext, applicationId: ApplicationId): Promise<void> {
  await editApplication(context, 'fill', { applicationId, ...APPLICATION });
}

/** Does it, sees that it changed something, takes it back, and sees that all is as it was. */
async function doAndUndo(context: ServiceContext, work: (changeId: string) => Promise<unknown>): Promise<void> {
  const before = await wholeRows(context.database);
  const changeId = context.newId();
  expect(await work(changeId)).toBeTruthy();
  expect(await wholeRows(context.database), 'it changed something').not.toStrictEqual(before);
  expect(await undoChange(context.database, changeId, context.now + 1000)).toBe('undone');
  expect(await wholeRows(context.database), 'whole rows are as they were').toStrictEqual(before);
}

const fieldsOf = (message: 'edit-application' | 'edit-contact', id: string) =>
  Object.keys(RECORD_MESSAGES[message].request.entries).filter((field) => field !== id);

describe('every field of an application', () => {
  test('that can be asked for is tried here', () => {
    expect(Object.keys(APPLICATION).sort()).toEqual(fieldsOf('edit-application', 'applicationId').sort());
  });

  test.each(Object.entries(APPLICATION))('%s is changed and taken back', async (field, value) => {
    const { context, applicationId } = await hunt();
    await doAndUndo(today(context), (id) => editApplication(today(context), id, { applicationId, [field]: value }));
  });

  test.each(Object.entries(TAKEN_AWAY.application))('%s is taken away and brought back', async (field, value) => {
    const { context, applicationId } = await hunt();
    await fillApplication(context, applicationId);
    await doAndUndo(today(context), (id) => editApplication(today(context), id, { applicationId, [field]: value }));
  });

  test('how often it is followed up, and back', async () => {
    const { context, applicationId } = await hunt();
    const window = { windowFrom: 9, windowTo: 12 };
    await doAndUndo(today(context), (id) => setWindow(today(context), id, { applicationId, window }));
  });
});

describe('every field of a person', () => {
  test('that can be asked for is tried here', () => {
    expect(Object.keys(CONTACT).sort()).toEqual(fieldsOf('edit-contact', 'contactId').sort());
  });

  test.each(Object.entries(CONTACT))('%s is changed and taken back', async (field, value) => {
    const { context, leadId, otherId } = await hunt();
    const asked = value === SOMEBODY ? otherId : value;
    await doAndUndo(today(context), (id) => editContact(today(context), id, { contactId: leadId, [field]: asked }));
  });

  test.each(Object.entries(TAKEN_AWAY.contact))('%s is taken away and brought back', async (field, value) => {
    const { context, leadId, otherId } = await hunt();
    await editContact(context, 'fill', { contactId: leadId, ...CONTACT, referredById: otherId });
    await doAndUndo(today(context), (id) => editContact(today(context), id, { contactId: leadId, [field]: value }));
  });

  test('how often they are followed up, and back', async () => {
    const { context, leadId } = await hunt();
    const window = { windowFrom: 9, windowTo: 12 };
    await doAndUndo(today(context), (id) => setWindow(today(context), id, { contactId: leadId, window }));
  });

  test('one whom an application knows is followed up for their own sake too, in the role that they have', async () => {
    const { context, contactId } = await hunt();
    const edited = await editContact(today(context), 'follow', { contactId, stopped: false });
    expect(edited).toMatchObject({ nextDueOn: expect.stringMatching(/^2026-11-2/) });
    expect(await context.database.contacts.get(contactId)).toMatchObject({ role: 'hr', leadSince: '2026-11-20' });
    await undoChange(context.database, 'follow', context.now);
    await doAndUndo(today(context), (id) => editContact(today(context), id, { contactId, stopped: false }));
  });

  test('nobody is referred by somebody whom they referred', async () => {
    const { context, leadId, otherId } = await hunt();
    await editContact(context, 'one', { contactId: leadId, referredById: otherId });
    expect(await editContact(context, 'two', { contactId: otherId, referredById: leadId })).toBe('circle');
    expect(await editContact(context, 'self', { contactId: leadId, referredById: leadId })).toBe('circle');
  });
});

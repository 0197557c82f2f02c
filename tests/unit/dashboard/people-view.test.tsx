// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PeopleView } from '../../../src/dashboard/people-view.tsx';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildTie } from '../../builders/living-record.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import { answerWith, lastAsked, request, showDesk } from './show-desk.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));

const TODAY = new Date().toLocaleDateString('sv');
const amir = buildContact({ id: 'amir', name: 'Amir Haddad', role: 'network' });
const susan = buildContact({
  id: 'susan',
  name: 'Susan Miller',
  role: 'recruiter',
  company: 'Acme',
  email: 'susan@acme.org',
  phone: '+44 20 7946 0123',
  referredById: 'amir',
});
const sue = buildContact({ id: 'sue', name: 'Sue Miller', email: 'susan@acme.org', note: 'Tall' });
const tom = buildContact({ id: 'tom', name: 'Tom Berg', referredById: 'susan' });
const application = buildApplication();
const ROWS = {
  contacts: [amir, susan, sue, tom],
  applications: [application],
  applicationContacts: [buildTie(application.id, susan.id)],
  touchpoints: [buildTouchpoint({ id: 't1', applicationId: application.id, contactId: susan.id, channel: 'phone' })],
  followUps: [
    buildFollowUp({
      id: 'f1',
      threadKey: `application:${application.id}`,
      applicationId: application.id,
      contactId: susan.id,
      dueOn: TODAY as never,
    }),
  ],
} as never;

beforeEach(() => answerWith());
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const names = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('link').textContent);

async function showList(rows: never = ROWS): Promise<void> {
  await showDesk('#/people', <PeopleView />, rows);
  await screen.findByRole('heading', { name: 'People' });
}

async function showSusan(hash = '#/people/susan'): Promise<void> {
  await showDesk(hash, <PeopleView />, ROWS);
  await screen.findByRole('heading', { name: 'Susan Miller at Acme' });
}

describe('everyone', () => {
  test('is listed with role, company, ways to reach, last and next', async () => {
    await showList();
    expect(names()).toEqual(['Amir Haddad', 'Sue Miller', 'Susan Miller', 'Tom Berg']);
    const row = screen.getByRole('row', { name: /Susan Miller/ });
    expect(row.textContent).toContain('Recruiter');
    expect(within(row).getByRole('link', { name: 'Call Susan Miller, +44 20 7946 0123' }).getAttribute('href')).toBe(
      'tel:+442079460123',
    );
    expect(within(row).getByRole('link', { name: 'Write to Susan Miller, susan@acme.org' }).getAttribute('href')).toBe(
      'mailto:susan@acme.org',
    );
    expect(within(row).getByText('today')).toBeTruthy();
  });

  test('is searched and narrowed, and shown whole again', async () => {
    await showList();
    type('Search people', 'miller');
    expect(names()).toEqual(['Sue Miller', 'Susan Miller']);
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'left-alone' } });
    await screen.findByText('Nobody fits that.');
    press('Show everyone');
    expect(names()).toHaveLength(4);
  });

  test('turns its order around at the head of a column', async () => {
    await showList();
    press('Name');
    expect(names()[0]).toBe('Tom Berg');
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
    press('Name');
  });

  test('with two records of one person offers to compare them', async () => {
    await showList();
    press('Show them');
    expect(screen.getByRole('link', { name: /^Compare Sue Miller and Susan Miller/ }).getAttribute('href')).toBe(
      '#/people/susan?compare=sue',
    );
  });

  test('that is nobody says how people come in', async () => {
    await showList({} as never);
    await screen.findByText('Nobody here yet');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('adding people', () => {
  const paste = (text: string) => {
    type('Paste an e-mail signature or a vCard', text);
    press('Read it');
  };

  test('from a signature: what was read stands in the fields, is corrected, and added', async () => {
    await showList();
    press('Add people');
    answerWith({ name: 'Ola Nowak', role: 'Talent Partner', company: 'Acme', note: 'Also: 555 0101' });
    paste('Ola Nowak\nTalent Partner');
    await vi.waitFor(() => expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Ola Nowak'));
    expect(request.mock.lastCall).toEqual(['read-signature', { text: 'Ola Nowak\nTalent Partner' }]);
    expect((screen.getByLabelText('Role') as HTMLSelectElement).value).toBe('recruiter');
    type('E-mail', ' ola@acme.org ');
    answerWith({ changeId: 'change-1', contactIds: ['new'], nextDueOn: TODAY });
    press('Add');
    expect(await lastAsked()).toEqual([
      'add-people',
      {
        people: [
          {
            name: 'Ola Nowak',
            role: 'recruiter',
            company: 'Acme',
            email: 'ola@acme.org',
            note: 'Talent Partner\nAlso: 555 0101',
          },
        ],
        afterwards: 'follow-up',
      },
    ]);
    await screen.findByText('Ola Nowak added. Next: today');
    press('Undo');
    await vi.waitFor(() => expect(request.mock.lastCall).toEqual(['undo', { changeId: 'change-1' }]));
  });

  test('from several cards: they are only kept unless one says otherwise, and each may be left out or corrected', async () => {
    await showList();
    press('Add people');
    paste(['One', 'Two', 'Three'].map((name) => `BEGIN:VCARD\nFN:Card ${name}\nEND:VCARD`).join('\n'));
    await screen.findByText('Card Two');
    fireEvent.click(screen.getByLabelText('Add Card Two'));
    press('Correct Card Three');
    type('Name', 'Card Drei');
    expect((screen.getByLabelText(/^Only keep them/) as HTMLInputElement).checked).toBe(true);
    press('Add 2 people');
    expect(await lastAsked()).toEqual([
      'add-people',
      {
        people: [
          { name: 'Card One', role: 'network' },
          { name: 'Card Drei', role: 'network' },
        ],
        afterwards: 'keep',
      },
    ]);
  });

  test('says who is known already, and when nothing could be read', async () => {
    await showList();
    press('Add people');
    type('Name', 'susan miller');
    await screen.findByText(/^Susan Miller at Acme is known already/);
    answerWith({});
    paste('???');
    await screen.findByText(/^No person could be read/);
  });

  test('refuses a file that holds no cards', async () => {
    await showList();
    press('Add people');
    const file = screen.getByLabelText('Choose a .vcf file…');
    fireEvent.change(file, { target: { files: [new File(['%PDF-1.7 x'], 'x.vcf')] } });
    await screen.findByText(/^That is a PDF/);
    fireEvent.change(file, { target: { files: [new File(['hello'], 'hello.vcf')] } });
    await screen.findByText('hello.vcf holds no address cards.');
  });
});

describe('one person', () => {
  test('shows threads, touches, and who referred whom as a list', async () => {
    await showSusan();
    const threads = screen.getByRole('region', { name: 'Threads' });
    expect(within(threads).getByRole('link', { name: 'Operations Manager' })).toBeTruthy();
    expect(within(threads).getByText('Applied · Next today')).toBeTruthy();
    const chain = screen.getByRole('region', { name: 'Who referred whom' });
    expect(
      within(chain)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.trim()),
    ).toEqual(['Amir Haddad Network', 'Susan Miller (this person) Recruiter · Acme', 'Tom Berg HR']);
    expect(within(chain).getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('true');
  });

  test.each([
    ['Phone', 'phone', '555 0199'],
    ['E-mail', 'email', 'new@acme.org'],
    ['Profile', 'profileUrl', 'https://www.linkedin.com/in/susan'],
    ['Note', 'note', 'Tall'],
    ['Name', 'name', 'Susan Lee'],
    ['Company', 'company', 'Acme Foods'],
  ])('%s is edited in its place, and undone', async (label, field, value) => {
    await showSusan();
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`(Edit|Add) ${label.toLowerCase()}$`) }));
    type(label, value);
    press('Save');
    expect(await lastAsked()).toEqual(['edit-contact', { contactId: 'susan', [field]: value }]);
    await screen.findByText(`${label} saved.`);
    press('Undo');
    await vi.waitFor(() => expect(request.mock.lastCall?.[0]).toBe('undo'));
  });

  test('role, being left alone and being followed are each one press', async () => {
    await showSusan();
    fireEvent.change(screen.getByLabelText('Role'), { target: { value: 'insider' } });
    expect(await lastAsked()).toEqual(['edit-contact', { contactId: 'susan', role: 'insider' }]);
    await screen.findByText('Role saved.');
    fireEvent.click(screen.getByRole('switch', { name: 'Asked not to be contacted' }));
    await vi.waitFor(() =>
      expect(request.mock.lastCall).toEqual(['edit-contact', { contactId: 'susan', doNotContact: true }]),
    );
    await screen.findByText('They are left alone now.');
    press('Follow up');
    await vi.waitFor(() =>
      expect(request.mock.lastCall).toEqual(['edit-contact', { contactId: 'susan', stopped: false }]),
    );
  });

  test('is referred by whom one picks, or by nobody', async () => {
    await showSusan();
    press('Change who referred them');
    type('Referred by', 'tom');
    press(/^Tom Berg/);
    expect(await lastAsked()).toEqual(['edit-contact', { contactId: 'susan', referredById: 'tom' }]);
    await screen.findByText('Saved who referred them.');
    press('Change who referred them');
    press('Nobody');
    await vi.waitFor(() =>
      expect(request.mock.lastCall).toEqual(['edit-contact', { contactId: 'susan', referredById: '' }]),
    );
  });

  test('is compared with another record of theirs, which shows what is kept, and is merged either way', async () => {
    await showSusan('#/people/susan?compare=sue');
    const preview = await screen.findByRole('region', { name: 'What the merged record keeps' });
    expect(preview.textContent).toContain('Tall');
    expect(preview.textContent).toContain('Also: Sue Miller');
    press('Keep Sue Miller instead');
    press('Merge');
    expect(await lastAsked()).toEqual(['merge-contacts', { contactId: 'sue', otherId: 'susan' }]);
    await screen.findByText('Merged into Sue Miller.');
    expect(location.hash).toBe('#/people/sue');
  });

  test('is told apart from one who is only alike', async () => {
    await showSusan();
    press('They are two people');
    expect(await lastAsked()).toEqual(['tell-apart', { contactId: 'susan', otherId: 'sue' }]);
  });

  test('is merged with anybody by hand', async () => {
    await showSusan();
    press('Merge with another record…');
    type('Which record is the same person?', 'amir');
    press(/^Amir Haddad/);
    press('Merge');
    expect(await lastAsked()).toEqual(['merge-contacts', { contactId: 'susan', otherId: 'amir' }]);
  });

  test('is removed only after it is said what becomes of what belongs to them', async () => {
    await showSusan();
    press('Remove');
    expect(request).not.toHaveBeenCalled();
    const region = screen.getByRole('region', { name: 'Remove Susan Miller?' });
    expect(region.textContent).toContain('One application loses them');
    expect(region.textContent).toContain('One touch about an application stays');
    fireEvent.click(within(region).getByRole('button', { name: 'Remove' }));
    expect(await lastAsked()).toEqual(['delete-contact', { contactId: 'susan' }]);
    await screen.findByText('Susan Miller removed.');
    expect(location.hash).toBe('#/people');
  });

  test('who is not there is said to be gone', async () => {
    await showDesk('#/people/nobody', <PeopleView />, ROWS);
    await screen.findByText(/^This person is not here/);
  });
});

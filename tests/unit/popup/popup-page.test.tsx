// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Capture } from '../../../src/domain/capture.ts';
import type { AttemptId } from '../../../src/domain/identity.ts';
import { rowToOpen } from '../../../src/popup/row-to-open.ts';
import { thisTab } from '../../../src/popup/tab-state.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { answerWith, buildRow, refuseWith, request, showPopup } from './show-popup.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));

beforeEach(() => answerWith('2099-11-27'));
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function capture(parts: Partial<Capture> = {}): Capture {
  const id = 'attempt-1' as AttemptId;
  const rest = { tabId: 1, signs: [], startedAt: 0, url: 'https://x.example', boardId: 'generic', postingKeys: [] };
  return {
    id,
    createdAt: 0,
    updatedAt: 0,
    status: 'pending',
    title: 'Clerk',
    company: 'Tyrell',
    reasons: [],
    ...rest,
    ...parts,
  };
}

describe('a row', () => {
  test('says whom to contact, about what, why, and how to reach them', () => {
    showPopup({ due: [buildRow()] });
    const row = screen.getByRole('article', { name: 'Susan Miller' });
    expect(within(row).getByText('Ask whether your résumé arrived')).toBeTruthy();
    expect(within(row).getByText(/First try/)).toBeTruthy();
    const hrefs = within(row)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(hrefs[0]).toBe('https://boards.greenhouse.io/acme/jobs/1');
    expect(hrefs[1]).toBe('tel:5550100');
    expect(hrefs[2]).toMatch(/^mailto:susan@acme\.example\?subject=.+&body=.+/);
  });

  test('makes no link of an address that is none', () => {
    showPopup({ due: [buildRow({ application: buildApplication({ posting: { url: 'javascript:alert(1)' } }) })] });
    expect(screen.queryByRole('link', { name: /Operations Manager/ })).toBeNull();
  });

  test('without a person asks for a name, and a name is enough', async () => {
    const { contact: _nobody, ...row } = buildRow({ contacts: [] });
    showPopup({ due: [row] });
    press('Find a name');
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Grace Hopper' } });
    press('Add');
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith('add-contact', { name: 'Grace Hopper', applicationId: 'application-1' }),
    );
  });

  test('three people at one company stand under one heading', () => {
    const rows = ['a', 'b'].map((id) => buildRow({ followUp: buildFollowUp({ id }) }));
    showPopup({ due: rows });
    expect(screen.getAllByRole('heading', { name: 'Acme' })).toHaveLength(1);
  });
});

describe('many rows', () => {
  /** By role they would be found too, in seconds. */
  const articles = () => [...document.querySelectorAll('article')];
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const id = `row-${String(at).padStart(3, '0')}`;
      const contact = buildContact({ id, name: `Person ${at}` });
      return buildRow({
        contact,
        application: buildApplication({ id, posting: { company: `Company ${at}` } }),
        followUp: buildFollowUp({ id, threadKey: `application:${id}` }),
      });
    });

  test('come forty at a time, and the first new one takes the focus', () => {
    showPopup({ due: rows(50) });
    expect(articles()).toHaveLength(40);
    fireEvent.click(screen.getByText('Show 10 more'));
    expect(articles()).toHaveLength(50);
    expect(document.activeElement).toBe(articles()[40]);
    expect(screen.queryByText(/^Show/)).toBeNull();
  }, 20_000);

  test('the one that a notification spoke of is shown with its log open, wherever it stands', async () => {
    showPopup({ due: rows(50) });
    rowToOpen.value = { threadKey: 'application:row-045', panel: 'log', at: 0 };
    const choice = await screen.findByText('Left voicemail');
    const row = articles()[45];
    expect(row?.contains(choice)).toBe(true);
    expect(document.activeElement).toBe(row);
    fireEvent.keyDown(choice, { key: 'Escape' });
    await vi.waitFor(() => expect(screen.queryByText('Left voicemail')).toBeNull());
    expect(document.activeElement).toBe(row);
  }, 20_000);
});

describe('several people of one company', () => {
  test('have what they share said once, above them', () => {
    const shared = ['a', 'b'].map((id) =>
      buildRow({ followUp: buildFollowUp({ id }), contact: buildContact({ id, name: id, phone: '+1 555 0100' }) }),
    );
    showPopup({ due: shared });
    expect(screen.getAllByRole('link', { name: '+1 555 0100' })).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: /Operations Manager/ })).toHaveLength(1);
  });
});

describe('logging', () => {
  test('takes two clicks, then says when the next follow-up falls, with undo', async () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    press('Left voicemail');
    await screen.findByRole('button', { name: 'Undo' });
    expect(request).toHaveBeenCalledWith('log-touchpoint', {
      followUpId: 'follow-up-1',
      channel: 'voicemail',
      outcome: 'left-message',
    });
    expect(screen.getByRole('status').textContent).toMatch(/^Logged\. Next: .*27/);
    press('Undo');
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('undo', { changeId: 'change-1' }));
  });

  test('after a rejection the person may be kept, and that is undone by itself', async () => {
    const row = buildRow();
    const value = { changeId: 'change-1', canKeep: row.contact?.id };
    request.mockResolvedValueOnce({ ok: true, value });
    showPopup({ due: [row] });
    press('Log');
    press('Rejected');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep Susan Miller as a contact' }));
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('keep-contact', { contactId: row.contact?.id }));
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^Susan Miller is kept\. Next: .*27/),
    );
    expect(screen.queryByRole('button', { name: /^Keep Susan/ })).toBeNull();
    press('Undo');
    expect(await screen.findByRole('button', { name: 'Keep Susan Miller as a contact' })).toBeTruthy();
  });

  test('«spoke with» asks one name, which is there already when known', async () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    press('Spoke with…');
    expect(screen.getByLabelText<HTMLInputElement>('Whom did you speak with?').value).toBe('Susan Miller');
    fireEvent.click(screen.getByLabelText('They have my résumé'));
    fireEvent.submit(screen.getByLabelText('Whom did you speak with?').closest('form') as HTMLFormElement);
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith('log-touchpoint', {
        followUpId: 'follow-up-1',
        channel: 'phone',
        outcome: 'spoke',
        personName: 'Susan Miller',
        answeredAsks: ['receipt'],
      }),
    );
  });

  test('a refusal is said where it happened', async () => {
    refuseWith('That is no longer there.');
    showPopup({ due: [buildRow()] });
    press('Log');
    press('No answer');
    const row = screen.getByRole('article', { name: 'Susan Miller' });
    expect((await within(row).findByRole('alert')).textContent).toBe('That is no longer there.');
  });

  test('Escape closes what is open and gives the focus back', () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    fireEvent.keyDown(screen.getByRole('button', { name: 'No answer' }), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'No answer' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Log');
  });
});

describe('questions', () => {
  test('one click answers yes', async () => {
    showPopup({ pending: [capture()] });
    press('Yes');
    const answer = { captureId: 'attempt-1', title: 'Clerk', company: 'Tyrell' };
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('accept-capture', answer));
  });

  test('one click answers no', async () => {
    showPopup({ pending: [capture()] });
    press('No');
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('dismiss-capture', { captureId: 'attempt-1' }));
  });

  test('a job without a name is asked for before it is recorded', () => {
    showPopup({ pending: [capture({ title: '' })] });
    press('Yes');
    expect(screen.getByLabelText('Job title')).toBeTruthy();
    expect(request).not.toHaveBeenCalled();
  });
});

describe('with nothing to do', () => {
  test('a new user reads what will happen', () => {
    showPopup({}, 0);
    expect(screen.getByText('Your follow-ups will be here')).toBeTruthy();
  });

  test('others read who comes next', () => {
    showPopup({ next: buildRow({ followUp: buildFollowUp({ dueOn: '2099-11-24' }) }) });
    expect(screen.getByText(/^Next: .*24.*Susan Miller at Acme\.$/)).toBeTruthy();
  });
});

test('a damaged row is said and hides no other', () => {
  showPopup({ due: [buildRow()], unreadable: ['broken'] });
  expect(screen.getByText('One follow-up could not be read.')).toBeTruthy();
  expect(screen.getByRole('article', { name: 'Susan Miller' })).toBeTruthy();
});

test('what is planned for later can be done today', async () => {
  showPopup({ upcoming: [buildRow({ followUp: buildFollowUp({ dueOn: '2099-11-24' }) })] });
  press(/Do it today/);
  await vi.waitFor(() => expect(request.mock.lastCall?.[0]).toBe('move-follow-up'));
});

describe('logging a contact', () => {
  afterEach(() => {
    thisTab.value = undefined;
  });

  test('adds a person with what there was already, in one request', async () => {
    showPopup({});
    press('Log a contact');
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Grace Hopper' } });
    fireEvent.change(screen.getByLabelText('What happened so far?'), { target: { value: 'spoke' } });
    fireEvent.input(await screen.findByLabelText('Note'), { target: { value: 'Likes ships' } });
    press('Add');
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith('log-contact', {
        name: 'Grace Hopper',
        touch: { channel: 'phone', outcome: 'spoke', note: 'Likes ships' },
      }),
    );
    await screen.findAllByText(/Grace Hopper added\. Next:/);
  });

  test('offers whom the page is about, and takes them only when told to', async () => {
    thisTab.value = { tabId: 4, shows: { readable: false } };
    request.mockResolvedValue({ ok: true, value: { name: 'Susan Tern', company: 'Saltmarsh' } });
    showPopup({});
    press('Log a contact');
    const offer = await screen.findByRole('button', { name: 'Take Susan Tern from this page' });
    expect(request).toHaveBeenCalledWith('read-person', { tabId: 4 });
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('');
    fireEvent.click(offer);
    await vi.waitFor(() => expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Susan Tern'));
    expect((screen.getByLabelText('Company') as HTMLInputElement).value).toBe('Saltmarsh');
  });
});

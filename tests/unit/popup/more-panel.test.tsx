// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseSettings } from '../../../src/settings/settings.ts';
import type { FollowUpRow } from '../../../src/storage/queries.ts';
import { settings } from '../../../src/ui/settings-state.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { answerWith, buildRow, request, showPopup } from './show-popup.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));

const TODAY = new Date().toLocaleDateString('sv');
const susan = buildContact({ id: 'susan', name: 'Susan Miller' });
const jenny = buildContact({ id: 'jenny', name: 'Jenny Smith', role: 'hiring-manager' });
const amir = buildContact({ id: 'amir', name: 'Amir Haddad', role: 'recruiter' });
const silent = buildContact({ id: 'silent', name: 'Sid Lent', doNotContact: true });

beforeEach(() => {
  answerWith(TODAY);
  settings.value = parseSettings({});
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const sent = () => vi.waitFor(() => expect(request).toHaveBeenCalled()).then(() => request.mock.lastCall);

function openMore(parts: Partial<FollowUpRow> = {}, disclosure?: string | RegExp): void {
  const contacts = [susan, jenny, amir, silent];
  showPopup({ due: [buildRow({ contact: susan, contacts, beside: [amir.id], ...parts })] });
  press(/^More for/);
  if (disclosure) press(disclosure);
}

describe('ask somebody else', () => {
  test('offers the others of the application, but nobody who asked not to be contacted', () => {
    openMore({}, 'Ask somebody else');
    expect(screen.getByText('Jenny Smith')).toBeTruthy();
    expect(screen.queryByText('Sid Lent')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ask Susan instead' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ask Amir instead' }), 'Amir has a thread of his own').toBeNull();
  });

  test('is not there where there is nobody else', () => {
    openMore({ contacts: [susan] });
    expect(screen.queryByRole('button', { name: 'Ask somebody else' })).toBeNull();
  });

  test('turns the follow-ups to that person, with undo in place', async () => {
    openMore({}, 'Ask somebody else');
    press('Ask Jenny instead');
    expect(await sent()).toEqual(['address-person', { applicationId: 'application-1', contactId: 'jenny' }]);
    await screen.findByText('You ask Jenny Smith from now on. Next: today', { selector: '.undo-line p' });
    press('Undo');
    await vi.waitFor(() => expect(request.mock.lastCall).toEqual(['undo', { changeId: 'change-1' }]));
  });

  test('says where the row went when the day is another one', async () => {
    answerWith('2099-11-27');
    openMore({}, 'Ask somebody else');
    press('Ask Jenny instead');
    await screen.findByText(/^You ask Jenny Smith from now on\. Next: .*27/, { selector: '.settled p' });
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('follows a person up on their own too, and back', async () => {
    openMore({}, 'Ask somebody else');
    press('Follow Jenny up on their own too');
    const jennys = { applicationId: 'application-1', contactId: 'jenny' };
    expect(await sent()).toEqual(['follow-beside', { ...jennys, follow: 'beside' }]);
    await screen.findByText('Jenny Smith, on their own too. First: today', { selector: '.undo-line p' });
    press('Stop Amir’s own follow-ups');
    await vi.waitFor(() =>
      expect(request.mock.lastCall).toEqual([
        'follow-beside',
        { applicationId: 'application-1', contactId: 'amir', follow: 'with-application' },
      ]),
    );
  });

  test('a row beside the application ends by itself, and says so where it stood', async () => {
    const followUp = buildFollowUp({
      applicationId: buildApplication().id,
      contactId: amir.id,
      threadKey: 'application:application-1/contact:amir',
    });
    openMore({ followUp, contact: amir });
    expect(screen.queryByRole('button', { name: 'Ask somebody else' })).toBeNull();
    press('Stop Amir Haddad’s own follow-ups');
    expect(await sent()).toEqual([
      'follow-beside',
      { applicationId: 'application-1', contactId: 'amir', follow: 'with-application' },
    ]);
    await screen.findByText('Amir Haddad has no follow-ups of their own any more.', { selector: '.settled p' });
  });
});

describe('how often', () => {
  const windowOf = async () => (await sent())?.[1];

  test('is as usual, with the numbers of the settings, until told otherwise', () => {
    openMore({}, 'How often: as usual');
    const usual = screen.getByRole('button', { name: 'As usual, every 4–6 days' });
    expect(usual.getAttribute('aria-pressed')).toBe('true');
  });

  test('takes one press for a quicker or a slower pace, with undo in place', async () => {
    openMore({}, 'How often: as usual');
    press('Every 2–3 days');
    expect(await sent()).toEqual([
      'set-window',
      { applicationId: 'application-1', window: { windowFrom: 2, windowTo: 3, windowUnit: 'days' } },
    ]);
    await screen.findByText('Every 2–3 days from now on. Next: today', { selector: '.undo-line p' });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('goes back to usual', async () => {
    const application = { ...buildApplication(), window: { windowFrom: 2, windowTo: 3 } };
    openMore({ application }, 'How often: every 2–3 days');
    press(/^As usual/);
    expect(await windowOf()).toEqual({ applicationId: 'application-1' });
  });

  test('takes numbers of one’s own, and says when they make no sense', async () => {
    openMore({}, 'How often: as usual');
    press('Other…');
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '9' } });
    press('Set');
    expect(screen.getByRole('alert').textContent).toContain('from the smaller to the larger');
    expect(request).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '12' } });
    fireEvent.change(screen.getByLabelText('Counted in'), { target: { value: 'working-days' } });
    press('Set');
    expect(await windowOf()).toMatchObject({
      window: { windowFrom: 9, windowTo: 12, windowUnit: 'working-days' },
    });
  });

  test('of a person alone is for that person', async () => {
    const { application: _none, ...row } = buildRow({ contact: susan, contacts: [susan] });
    const followUp = buildFollowUp({ contactId: susan.id, threadKey: 'contact:susan' });
    showPopup({ due: [{ ...row, followUp }] });
    press(/^More for/);
    press('How often: as usual');
    press('Every 5–10 working days');
    expect(await windowOf()).toMatchObject({ contactId: 'susan', window: { windowUnit: 'working-days' } });
  });
});

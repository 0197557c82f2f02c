// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TouchpointId } from '../../../src/domain/identity.ts';
import { History } from '../../../src/popup/history-list.tsx';
import type { Database } from '../../../src/storage/database.ts';
import type { PastTouch } from '../../../src/storage/history.ts';
import { DatabaseContext } from '../../../src/ui/database-context.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';
import { answerWith, buildRow, refuseWith, request, showPopup } from './show-popup.tsx';

const readHistory = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));
vi.mock('../../../src/storage/history.ts', () => ({ readHistory, readFigures: vi.fn() }));

const TODAY = new Date().toLocaleDateString('sv');
const contact = buildContact({ id: 'susan', name: 'Susan Miller' });
const application = { applicationId: buildApplication().id };
const voicemail: PastTouch = {
  touch: buildTouchpoint({
    ...application,
    id: 'voicemail',
    channel: 'voicemail',
    outcome: 'left-message',
    contactId: contact.id,
  }),
  contact,
};
const promise: PastTouch = {
  touch: buildTouchpoint({
    ...application,
    id: 'promise',
    channel: 'phone',
    outcome: 'will-call-back',
    occurredOn: '2026-11-05',
    expectedOn: '2026-11-09' as never,
    contactId: contact.id,
    answeredAsks: ['receipt'],
    note: 'in a hurry',
  }),
  contact,
};
const applied: PastTouch = { touch: buildOpeningTouch({ ...application, id: 'applied' }) };

beforeEach(() => {
  answerWith('2099-11-27');
  readHistory.mockReset();
  readHistory.mockResolvedValue([applied, voicemail, promise]);
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const input = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const fill = (label: string, value: string) => fireEvent.input(input(label), { target: { value } });
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const sent = () => vi.waitFor(() => expect(request).toHaveBeenCalled()).then(() => request.mock.lastCall);

/** The history of an application, as in «All applications». */
async function openHistory(edit?: RegExp): Promise<void> {
  render(
    <DatabaseContext.Provider value={{} as Database}>
      <History of={{ followUp: application }} />
    </DatabaseContext.Provider>,
  );
  press('History');
  await screen.findByText('3 touches');
  if (edit) press(edit);
}

describe('a past touch', () => {
  test('is told with the day that was named', async () => {
    await openHistory();
    const line = screen.getByText(/promised to call back/).closest('li') as HTMLElement;
    expect(line.textContent).toMatch(/by .*9/);
    expect(line.textContent).toContain('They have my résumé');
  });

  test('is put right: only what differs is sent, and it can be undone in its place', async () => {
    await openHistory(/^Edit: voicemail/i);
    choose('How', 'phone');
    choose('What came of it', 'spoke');
    fireEvent.click(screen.getByLabelText('Where I stand'));
    fill('When', '2026-11-03');
    fill('Note', '  short  ');
    press('Save');
    expect(await sent()).toEqual([
      'correct-touchpoint',
      {
        touchpointId: 'voicemail',
        channel: 'phone',
        outcome: 'spoke',
        occurredOn: '2026-11-03',
        answeredAsks: ['process'],
        note: 'short',
      },
    ]);
    const line = (await screen.findByText(/^Corrected\. Next: .*27/)).closest('.undo-line') as HTMLElement;
    expect(document.activeElement).toBe(line);
    expect(screen.queryByLabelText('How')).toBeNull();
    fireEvent.click(within(line).getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(request.mock.lastCall).toEqual(['undo', { changeId: 'change-1' }]));
    await vi.waitFor(() => expect(screen.queryByText(/^Corrected/)).toBeNull());
  });

  test('loses what no longer fits: the named day and the answers of what was no answer', async () => {
    await openHistory(/promised to call back/);
    expect(input('They call by').value).toBe('2026-11-09');
    choose('What came of it', 'no-answer');
    expect(screen.queryByLabelText('They call by')).toBeNull();
    expect(screen.queryByLabelText('They have my résumé')).toBeNull();
    press('Save');
    expect(await sent()).toEqual([
      'correct-touchpoint',
      { touchpointId: 'promise', outcome: 'no-answer', expectedOn: '', answeredAsks: [] },
    ]);
  });

  test('saved as it was, is not touched', async () => {
    await openHistory(/promised to call back/);
    press('Save');
    expect(request).not.toHaveBeenCalled();
    expect(screen.queryByLabelText('How')).toBeNull();
  });

  test('that never was is removed, and its line holds the undo', async () => {
    await openHistory(/^Edit: voicemail/i);
    readHistory.mockResolvedValue([applied, promise]);
    press('This never happened');
    expect(await sent()).toEqual(['remove-touchpoint', { touchpointId: 'voicemail' }]);
    expect(await screen.findByText(/^Removed\. Next: .*27/)).toBeTruthy();
  });

  test('that is the application itself has a day and a note, and cannot be wished away', async () => {
    await openHistory(/^Edit: applied/i);
    expect(input('When').value).toBe('2026-11-02');
    expect(screen.queryByLabelText('How')).toBeNull();
    expect(screen.queryByRole('button', { name: 'This never happened' })).toBeNull();
  });

  test('a refusal is said in the form, which stays', async () => {
    await openHistory(/^Edit: voicemail/i);
    refuseWith('That is no longer there.');
    press('This never happened');
    expect((await screen.findByRole('alert')).textContent).toBe('That is no longer there.');
    expect(screen.getByLabelText('How')).toBeTruthy();
  });
});

describe('in a row of today', () => {
  async function correctInRow(touch: PastTouch, nextDueOn: string): Promise<void> {
    readHistory.mockResolvedValue([touch]);
    answerWith(nextDueOn);
    const ids = { ...application, contactId: contact.id, threadKey: `application:${application.applicationId}` };
    showPopup({ due: [buildRow({ contact, contacts: [contact], followUp: buildFollowUp(ids) })] });
    press('More for Susan Miller');
    press('History');
    fireEvent.click(await screen.findByRole('button', { name: /^Edit: / }));
    fill('Note', 'new');
    press('Save');
  }

  test('a correction that moves the row away leaves its line where the row stood', async () => {
    await correctInRow(voicemail, '2099-11-27');
    await screen.findByText(/^Corrected\. Next: .*27/, { selector: '.settled p' });
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('one that leaves it due is said inside it', async () => {
    await correctInRow(voicemail, TODAY);
    await screen.findByText(/^Corrected\. Next: today/, { selector: '.undo-line p' });
    expect(screen.getByRole('article')).toBeTruthy();
  });

  test('one about another application does not send this row away', async () => {
    const other = buildApplication({ id: 'other' });
    const touch = { ...voicemail.touch, id: 'x' as TouchpointId, applicationId: other.id };
    await correctInRow({ touch, contact, elsewhere: other }, '2099-11-27');
    await screen.findByText(/^Corrected/, { selector: '.undo-line p' });
    expect(screen.getByRole('article')).toBeTruthy();
  });
});

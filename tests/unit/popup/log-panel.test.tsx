// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDays, localDate } from '../../../src/domain/local-date.ts';
import { EMPTY_PROFILE } from '../../../src/domain/profile.ts';
import { watchRowKeys } from '../../../src/popup/watch-row-keys.ts';
import { parseSettings } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/ui/settings-state.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { buildTouchpoint } from '../../builders/touchpoint.ts';
import { answerWith, buildRow, request, showPopup } from './show-popup.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));

const TODAY = localDate(new Date().toLocaleDateString('sv'));

beforeEach(() => {
  answerWith('2099-11-27');
  settings.value = parseSettings({ profile: { ...EMPTY_PROFILE, name: 'Alex Kim', proofPoints: ['I ran a depot'] } });
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const logged = async () => {
  await vi.waitFor(() => expect(request).toHaveBeenCalledWith('log-touchpoint', expect.anything()));
  return request.mock.calls.find(([name]) => name === 'log-touchpoint')?.[1];
};

describe('when it happened', () => {
  test('is today unless told, yesterday in one choice, or any day before', async () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    fireEvent.change(screen.getByLabelText('It happened'), { target: { value: 'yesterday' } });
    press('No answer');
    expect(await logged()).toMatchObject({ outcome: 'no-answer', occurredOn: addDays(TODAY, -1) });
  });

  test('cannot be in the future', async () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    fireEvent.change(screen.getByLabelText('It happened'), { target: { value: 'other' } });
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2020-03-04' } });
    fireEvent.input(screen.getByLabelText('Day'), { target: { value: addDays(TODAY, 1) } });
    press('E-mail sent');
    expect(await logged()).toMatchObject({ channel: 'email', occurredOn: '2020-03-04' });
  });

  test('goes with the name of whom one spoke with', async () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    fireEvent.change(screen.getByLabelText('It happened'), { target: { value: 'yesterday' } });
    press('Spoke with…');
    fireEvent.submit(screen.getByLabelText('Whom did you speak with?').closest('form') as HTMLFormElement);
    expect(await logged()).toMatchObject({ personName: 'Susan Miller', occurredOn: addDays(TODAY, -1) });
  });
});

describe('what came in', () => {
  test('«they wrote to me» is logged at once, by the way in which one last wrote', async () => {
    const touchpoints = [
      buildTouchpoint({ channel: 'linkedin' }),
      buildTouchpoint({ channel: 'phone', outcome: 'spoke', occurredOn: '2026-11-04' }),
    ];
    showPopup({ due: [buildRow({ touchpoints })] });
    press('Log');
    press('They wrote to me');
    expect(await logged()).toEqual({ followUpId: 'follow-up-1', channel: 'linkedin', outcome: 'replied' });
  });

  test('«they called me» asks who it was', async () => {
    showPopup({ due: [buildRow()] });
    press('Log');
    press('They called me…');
    const name = screen.getByLabelText<HTMLInputElement>('Who called?');
    expect(name.value).toBe('Susan Miller');
    fireEvent.submit(name.closest('form') as HTMLFormElement);
    expect(await logged()).toMatchObject({ channel: 'phone', outcome: 'replied', personName: 'Susan Miller' });
  });
});

test('a letter, a fax or a visit is one press further away', async () => {
  showPopup({ due: [buildRow()] });
  press('Log');
  expect(screen.queryByRole('button', { name: 'Letter sent' })).toBeNull();
  press('Another way…');
  press('Letter sent');
  expect(await logged()).toMatchObject({ channel: 'post', outcome: 'sent' });
});

test('where nobody is known the name is asked for at once, and a name is enough', async () => {
  const { contact: _nobody, ...row } = buildRow({ contacts: [] });
  showPopup({ due: [row] });
  press('Log');
  const name = screen.getByLabelText<HTMLInputElement>('Whom did you speak with?');
  expect(document.activeElement).toBe(name);
  fireEvent.input(name, { target: { value: 'Susan Miller' } });
  fireEvent.submit(name.closest('form') as HTMLFormElement);
  expect(await logged()).toMatchObject({ channel: 'phone', outcome: 'spoke', personName: 'Susan Miller' });
});

describe('the day that they named', () => {
  async function logAndName(choice: string, question: string): Promise<void> {
    const value = { changeId: 'change-1', touchpointId: 'touch-1', nextDueOn: '2099-11-27' };
    request.mockResolvedValue({ ok: true, value });
    showPopup({ due: [buildRow()] });
    press('Log');
    press(choice);
    fireEvent.input(await screen.findByLabelText(question), { target: { value: '2099-12-01' } });
    request.mockResolvedValue({ ok: true, value: { changeId: 'change-2', nextDueOn: '2099-12-02' } });
    press('Set');
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith('correct-touchpoint', {
        touchpointId: 'touch-1',
        expectedOn: '2099-12-01',
      }),
    );
  }

  test('is asked for once an interview is logged, and planned by', async () => {
    await logAndName('Interview planned', 'Which day is the interview?');
    await screen.findByText(/^Noted: .*1.* Next: .*2/, { selector: '.settled p' });
    expect(screen.queryByLabelText('Which day is the interview?')).toBeNull();
  });

  test('of a promised call too; undone, the line asks again', async () => {
    await logAndName('Promised to call back', 'By which day will they call?');
    await screen.findByText(/^Noted/, { selector: '.settled p' });
    press('Undo');
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('undo', { changeId: 'change-2' }));
    expect(await screen.findByLabelText('By which day will they call?')).toBeTruthy();
    press('Undo');
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('undo', { changeId: 'change-1' }));
  });
});

describe('the proof point of the draft on screen', () => {
  const row = (id: string) => buildRow({ followUp: buildFollowUp({ id, step: 'process' }) });

  test('is logged with what was sent or said by it, also from the log', async () => {
    showPopup({ due: [row('shown')] });
    press('Draft');
    fireEvent.click(screen.getByRole('tab', { name: 'E-mail' }));
    expect(screen.getByText(/I ran a depot/)).toBeTruthy();
    press('Log');
    press('E-mail sent');
    expect(await logged()).toMatchObject({ proofPoint: 'I ran a depot' });
  });

  test('is not logged with a call that nobody took, nor without a draft', async () => {
    showPopup({ due: [row('rung'), row('unseen')] });
    const [first, second] = screen.getAllByRole('article') as [HTMLElement, HTMLElement];
    const within = (place: HTMLElement, name: string) =>
      fireEvent.click([...place.querySelectorAll('button')].find((button) => button.textContent === name) as Element);
    within(first, 'Draft');
    within(first, 'No answer');
    expect(await logged()).not.toHaveProperty('proofPoint');
    request.mockClear();
    within(second, 'Log');
    within(second, 'E-mail sent');
    expect(await logged()).not.toHaveProperty('proofPoint');
  });
});

describe('by keyboard', () => {
  let closing: AbortController;
  beforeEach(() => {
    closing = new AbortController();
    watchRowKeys(closing.signal);
  });
  afterEach(() => closing.abort());

  const key = (name: string, more = {}) => fireEvent.keyDown(document.activeElement as Element, { key: name, ...more });

  test('two keys log a call that nobody took, and the keys are told', async () => {
    showPopup({ due: [buildRow()] });
    key('l');
    const first = await screen.findByRole('button', { name: 'Left voicemail' });
    await vi.waitFor(() => expect(document.activeElement).toBe(first));
    expect(screen.getByRole('button', { name: 'No answer' }).getAttribute('aria-keyshortcuts')).toBe('2');
    key('2');
    expect(await logged()).toMatchObject({ channel: 'phone', outcome: 'no-answer' });
  });

  test('a key that asks for a name opens its field, and digits are then written', async () => {
    showPopup({ due: [buildRow()] });
    key('l');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Left voicemail'));
    key('6');
    const name = screen.getByLabelText<HTMLInputElement>('Whom did you speak with?');
    expect(name.value).toBe('Susan Miller');
    fireEvent.keyDown(name, { key: '2' });
    fireEvent.keyDown(name, { key: 'l' });
    expect(request).not.toHaveBeenCalledWith('log-touchpoint', expect.anything());
    expect(screen.getByLabelText('Whom did you speak with?')).toBe(name);
  });

  test('a browser shortcut is none of ours', () => {
    showPopup({ due: [buildRow()] });
    key('l', { ctrlKey: true });
    expect(screen.queryByText('I reached out')).toBeNull();
    key('d');
    expect(screen.getByRole('tablist', { name: 'Draft for' })).toBeTruthy();
  });
});

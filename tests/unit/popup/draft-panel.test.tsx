// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseSettings } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/ui/settings-state.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';
import { answerWith, buildRow, request, showPopup } from './show-popup.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => `/${path}` } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));

beforeEach(() => {
  answerWith('2099-11-27');
  settings.value = parseSettings({});
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const openTab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));
const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href') ?? '';

const row = buildRow({ followUp: buildFollowUp({ step: 'process' }) });

function openDraft(shown = row): void {
  showPopup({ due: [shown] });
  press('Draft');
}

describe('the draft of a call', () => {
  test('dials with the words on screen', () => {
    openDraft();
    expect(hrefOf('Call 555 0100')).toBe('tel:5550100');
    expect(screen.getByText(/where you are in the interviewing process/)).toBeTruthy();
  });

  test('takes down what they say, and logs it with the name', async () => {
    openDraft();
    fireEvent.input(screen.getByLabelText('Where I stand: what they said'), { target: { value: 'second round' } });
    fireEvent.click(screen.getByLabelText('How to meet the decision maker'));
    press('Spoke with…');
    const note = screen.getByLabelText('Note');
    fireEvent.input(note, { target: { value: 'friendly' } });
    fireEvent.submit(note.closest('form') as HTMLFormElement);
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith(
        'log-touchpoint',
        expect.objectContaining({
          outcome: 'spoke',
          personName: 'Susan Miller',
          answeredAsks: ['process', 'meeting'],
          note: 'Where I stand: second round\nfriendly',
        }),
      ),
    );
  });

  test('logs what was taken down with a promise too, in one click', async () => {
    openDraft();
    fireEvent.input(screen.getByLabelText('Where I stand: what they said'), { target: { value: 'in two weeks' } });
    press('Promised to call back');
    await vi.waitFor(() =>
      expect(request).toHaveBeenCalledWith(
        'log-touchpoint',
        expect.objectContaining({
          outcome: 'will-call-back',
          answeredAsks: ['process'],
          note: 'Where I stand: in two weeks',
        }),
      ),
    );
  });

  test('logs no answers that nobody gave', async () => {
    openDraft();
    press('No answer');
    await vi.waitFor(() => expect(request).toHaveBeenCalledWith('log-touchpoint', expect.anything()));
    expect(request.mock.lastCall?.[1]).not.toHaveProperty('answeredAsks');
    expect(request.mock.lastCall?.[1]).not.toHaveProperty('note');
  });
});

describe('the other drafts', () => {
  test('opens the mail with subject and body, an address or not', () => {
    openDraft();
    openTab('E-mail');
    expect(hrefOf('Open in your mail')).toMatch(/^mailto:susan@acme\.example\?subject=.+&body=Hello%20Susan/);
    cleanup();
    openDraft(buildRow({ contact: buildContact({ name: 'Jo Ox' }) }));
    openTab('E-mail');
    expect(hrefOf('Open in your mail')).toMatch(/^mailto:\?subject=.+&body=Hello%20Jo/);
  });

  test('says so where the mail is too long to hand over', () => {
    const templates = [{ kind: 'email', step: 'any', subject: 'S', body: 'Good things take a while. '.repeat(100) }];
    settings.value = parseSettings({ templates });
    openDraft();
    openTab('E-mail');
    expect(hrefOf('Open in your mail')).toBe('mailto:susan@acme.example?subject=S');
    expect(screen.getByText(/Too long for your mail program/)).toBeTruthy();
  });

  test('opens the profile, where there is one', () => {
    const profileUrl = 'https://www.linkedin.com/in/susan';
    openDraft(buildRow({ contact: buildContact({ name: 'Susan Miller', profileUrl }) }));
    openTab('LinkedIn note');
    expect(hrefOf('Open the profile')).toBe(profileUrl);
    openTab('LinkedIn message');
    expect(hrefOf('Open the profile')).toBe(profileUrl);
  });

  test('speaks in the person’s own words, and leads to where they are changed', () => {
    settings.value = parseSettings({
      templates: [{ kind: 'text', step: 'process', subject: '', body: 'Mine, {first name}.' }],
    });
    openDraft();
    openTab('Text');
    expect(screen.getByText('Mine, Susan.')).toBeTruthy();
    expect(hrefOf('Change these words')).toBe('/src/options/options.html#/drafts/text/process');
    expect(hrefOf('Open in your messages')).toBe('sms:5550100?body=Mine%2C%20Susan.');
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsPage } from '../../../src/options/options-page.tsx';
import { PARTS, partOf } from '../../../src/options/part.ts';
import { watchPart } from '../../../src/options/part-state.ts';
import { TestReminder } from '../../../src/options/test-reminder.tsx';
import { parseSettings } from '../../../src/settings/settings.ts';
import { applyLook } from '../../../src/ui/apply-look.ts';
import { dayWords, localeFor } from '../../../src/ui/day-words.ts';
import { SavedNote } from '../../../src/ui/saved-note.tsx';
import { saving, settings } from '../../../src/ui/settings-state.ts';

const sent = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `moz-extension://x/${path}`, getPlatformInfo: async () => ({ os: 'linux' }) },
  },
}));
vi.mock('../../../src/messaging/client.ts', () => ({ request: sent }));
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: async () => undefined }));

beforeEach(() => {
  settings.value = parseSettings({});
});
afterEach(cleanup);

describe('the parts of the settings', () => {
  test.each([
    ['#/sites', 'sites'],
    ['#/drafts/email/receipt', 'drafts'],
    ['', 'profile'],
    ['#/nowhere', 'profile'],
  ])('%s is %s', (hash, part) => {
    expect(partOf(hash)).toBe(part);
  });

  test('each has its address, is named in the side, and takes the focus when turned to', async () => {
    watchPart();
    render(<OptionsPage />);
    const links = () => screen.getByRole('navigation').querySelectorAll('a[href^="#"]');
    expect([...links()].map((link) => link.getAttribute('href'))).toEqual(PARTS.map((part) => `#/${part}`));
    expect(document.activeElement, 'not when the page opens with it').toBe(document.body);
    location.hash = '#/look';
    dispatchEvent(new Event('hashchange'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Look and language'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Look and language');
    expect(document.title).toContain('Look and language');
  });
});

describe('a test reminder', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('seen or not is asked, since the browser cannot know; not seen, it says what to do on this system', async () => {
    sent.mockResolvedValue({ ok: true, value: { shown: true } });
    render(<TestReminder />);
    press('Send a test');
    await waitFor(() => screen.getByText('Sent. Did you see it?'));
    expect(sent).toHaveBeenCalledWith('test-notification', {});
    press('No');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Linux: open your desktop'));
    press('Send a test');
    await waitFor(() => screen.getByText('Sent. Did you see it?'));
    press('Yes');
    await waitFor(() => screen.getByText('Good. That is how they come.'));
  });

  test('one that the browser held back says so at once', async () => {
    sent.mockResolvedValue({ ok: true, value: { shown: false } });
    render(<TestReminder />);
    press('Send a test');
    await waitFor(() => screen.getByText('Your browser did not let it through.'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Linux'));
  });
});

describe('the look', () => {
  test('is on the page at once, and left for the next one', () => {
    applyLook(parseSettings({ look: 'dark', dates: 'en-DE' }));
    expect(document.documentElement.dataset.look).toBe('dark');
    expect([localStorage.look, localStorage.dates]).toEqual(['dark', 'en-DE']);
    expect(dayWords('2026-11-03' as never, '2025-01-01' as never)).toMatch(/3 Nov/);
    applyLook(parseSettings({ dates: 'en-US' }));
    expect(dayWords('2026-11-03' as never, '2025-01-01' as never)).toMatch(/Nov 3/);
    expect(localeFor('browser')).toMatch(/^en/);
  });
});

describe('«Saved»', () => {
  const note = () => document.querySelector('.saved-note')?.textContent;
  const show = async () => {
    saving.value = 'saved';
    await vi.waitFor(() => expect(note()).toBe('Saved'));
    // its effect runs after the paint
    await vi.advanceTimersByTimeAsync(200);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    render(<SavedNote />);
  });
  afterEach(() => {
    vi.useRealTimers();
    saving.value = 'idle';
  });

  test('goes by itself, and what failed stays', async () => {
    await show();
    await vi.advanceTimersByTimeAsync(5000);
    expect(note()).toBe('');
    saving.value = 'failed';
    await vi.advanceTimersByTimeAsync(9000);
    expect(note()).toBe('Could not be saved');
  });

  test('goes at once when one writes on', async () => {
    await show();
    fireEvent.input(document.body);
    await vi.advanceTimersByTimeAsync(50);
    expect(note()).toBe('');
  });
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chosenWords } from '../../../src/options/chosen-words.ts';
import { latestRow } from '../../../src/options/latest-row.ts';
import { TemplateEditor } from '../../../src/options/template-editor.tsx';
import { parseSettings, type Settings } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/ui/settings-state.ts';
import { buildRow } from '../popup/show-popup.tsx';

const changed = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: vi.fn() }));
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: changed }));

beforeEach(() => {
  changed.mockReset();
  changed.mockResolvedValue(undefined);
  latestRow.value = undefined;
  location.hash = '';
});
afterEach(cleanup);

function show(stored: Partial<Settings> = {}) {
  const profile = { name: 'Alex Kim', phone: '', email: '', pitch: '', proofPoints: [] };
  settings.value = parseSettings({ profile, ...stored });
  return render(<TemplateEditor settings={settings.value} />);
}

const preview = () => screen.getByRole('region', { name: 'How it reads' }).textContent ?? '';

function write(body: string): void {
  const field = screen.getByLabelText('Words');
  fireEvent.input(field, { target: { value: body } });
  fireEvent.focusOut(field);
}

async function lastSaved(): Promise<Settings['templates']> {
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  return changed.mock.lastCall?.[0].templates;
}

describe('the editor of drafts', () => {
  test('shows ours first, and how they read in an example', () => {
    show();
    expect(screen.getByText('These are ours. What you change is yours.')).toBeTruthy();
    expect(preview()).toContain(
      'I applied for the Office Manager role at Birchwood three weeks ago through your website',
    );
    expect(screen.queryByRole('button', { name: 'Back to ours' })).toBeNull();
  });

  test('previews with the person’s own application', () => {
    latestRow.value = buildRow();
    show();
    expect(preview()).toContain('Operations Manager role at Acme');
    expect(preview()).toContain('With what is on record about Operations Manager.');
  });

  test('saves what is written, and shows at once what becomes of it', async () => {
    show();
    write('Dear {first name},\n\nI like {company}. I met {refferer}. [if moon: x]');
    expect(preview()).toContain('Dear Jenny,\n\nI like Birchwood.');
    expect(preview()).not.toContain('I met');
    expect(screen.getByText('We know no {refferer}: its sentence is left out.')).toBeTruthy();
    expect(screen.getByText('We know no condition «moon»: its sentence is left out.')).toBeTruthy();
    expect(await lastSaved()).toEqual([
      expect.objectContaining({ kind: 'email', step: 'any', body: expect.stringContaining('{refferer}') }),
    ]);
  });

  test('says what is not known here, and what stands when nothing can be said', () => {
    show();
    write('I know {referrer}.');
    expect(screen.getByText('Not known here, so what needs it is left out: {referrer}.')).toBeTruthy();
    expect(screen.getByText('Nothing of it can be said here, so ours stands.')).toBeTruthy();
    expect(preview()).toContain('I applied for the Office Manager role');
  });

  test('goes back to ours', async () => {
    const mine = { kind: 'email' as const, step: 'any' as const, subject: '', body: 'Mine.' };
    const other = { ...mine, kind: 'call' as const };
    show({ templates: [mine, other] });
    expect(preview()).toContain('Mine.');
    fireEvent.click(screen.getByRole('button', { name: 'Back to ours' }));
    expect(await lastSaved()).toEqual([other]);
    expect(preview()).not.toContain('Mine.');
  });

  test('keeps nothing that was emptied or is ours again', async () => {
    show({ templates: [{ kind: 'email', step: 'any', subject: '', body: 'Mine.' }] });
    write(' ');
    expect(await lastSaved()).toEqual([]);
  });

  test('opens with the words that a draft’s link asks for, and moves to others', () => {
    location.hash = '#/drafts/voicemail/process';
    show({ templates: [{ kind: 'voicemail', step: 'any', subject: '', body: 'Always mine.' }] });
    expect(screen.getByText(/These are yours for every step/)).toBeTruthy();
    expect(preview()).toContain('Always mine.');
    fireEvent.change(screen.getByLabelText('For'), { target: { value: 'text' } });
    expect(screen.getByText('These are ours. What you change is yours.')).toBeTruthy();
  });

  test.each([
    ['#/drafts/call/receipt', { kind: 'call', step: 'receipt' }],
    ['#/drafts/linkedin-message/thank-you', { kind: 'linkedin-message', step: 'thank-you' }],
    ['#/drafts/pigeon/nowhere', { kind: 'email', step: 'any' }],
    ['', { kind: 'email', step: 'any' }],
  ])('reads the address %s', (hash, chosen) => {
    expect(chosenWords(hash)).toEqual(chosen);
  });
});

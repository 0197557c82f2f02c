// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProfileForm } from '../../../src/options/profile-form.tsx';
import { parseSettings } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/ui/settings-state.ts';

vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: async () => undefined }));

const PROFILE = { name: 'Alex Kim', phone: '', email: '', pitch: '', proofPoints: ['one', 'two', 'three'] };
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const texts = () =>
  screen.queryAllByRole('textbox', { name: /^Proof point/ }).map((box) => (box as HTMLTextAreaElement).value);
const focused = () => document.activeElement?.getAttribute('aria-label');

/** What is kept once the form is left. */
function kept() {
  fireEvent.focusOut(screen.getByLabelText('Your name'));
  return settings.peek()?.profile.proofPoints;
}

beforeEach(() => {
  settings.value = parseSettings({ profile: PROFILE });
  render(<ProfileForm settings={settings.value} />);
});
afterEach(cleanup);

test('a point is moved by its buttons, which keep the focus', () => {
  press('Move proof point 1 down');
  expect(texts()).toEqual(['two', 'one', 'three']);
  expect(focused()).toBe('Move proof point 2 down');
  press('Move proof point 2 down');
  expect(focused(), 'it is the last now: down is over').toBe('Proof point 3');
  press('Move proof point 3 up');
  expect(kept()).toEqual(['two', 'one', 'three']);
});

test('the first cannot go up, nor the last down', () => {
  const isOff = (name: string) => (screen.getByRole('button', { name }) as HTMLButtonElement).disabled;
  expect([isOff('Move proof point 1 up'), isOff('Move proof point 3 down')]).toEqual([true, true]);
});

test('one is added and written; an empty one is not kept', () => {
  press('Add a proof point');
  expect(focused()).toBe('Proof point 4');
  press('Add a proof point');
  fireEvent.input(screen.getByLabelText('Proof point 4'), { target: { value: ' four\nlines ' } });
  expect(texts()).toHaveLength(5);
  expect(kept()).toEqual(['one', 'two', 'three', 'four lines']);
});

test('one is removed, and the focus goes to its neighbour, at last to the button', () => {
  press('Remove proof point 2');
  expect(texts()).toEqual(['one', 'three']);
  expect(focused()).toBe('Proof point 2');
  press('Remove proof point 2');
  press('Remove proof point 1');
  expect(document.activeElement?.textContent).toBe('Add a proof point');
  expect(kept()).toEqual([]);
});

test('Enter goes on with the next point', () => {
  fireEvent.keyDown(screen.getByLabelText('Proof point 1'), { key: 'Enter' });
  expect(texts()).toEqual(['one', '', 'two', 'three']);
  expect(focused()).toBe('Proof point 2');
});

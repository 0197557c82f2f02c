// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/local-date.ts';
import { CadenceForm } from '../../../src/options/cadence-form.tsx';
import { parseSettings } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/ui/settings-state.ts';
import { today } from '../../../src/ui/today-clock.ts';

vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: async () => undefined }));

/** The page shows the form with what the settings are now. */
function Shown() {
  const known = settings.value;
  return known === undefined ? null : <CadenceForm policy={known.policy} />;
}

const policy = () => settings.peek()?.policy;

beforeEach(() => {
  settings.value = parseSettings({});
  render(<Shown />);
});
afterEach(cleanup);

test('the gentler pace is one click, and so is the coach’s again', () => {
  fireEvent.click(screen.getByLabelText(/Gentler/));
  expect(policy()).toMatchObject({ windowFrom: 5, windowTo: 10, windowUnit: 'working-days' });
  fireEvent.click(screen.getByLabelText('Every 4 to 6 days'));
  expect(policy()).toMatchObject({ windowFrom: 4, windowTo: 6, windowUnit: 'days' });
});

test('a window that makes no sense is said and not saved', () => {
  fireEvent.input(screen.getByLabelText('From day'), { target: { value: '9' } });
  expect(screen.getByRole('alert').textContent).toContain('must not be later');
  expect(policy()).toMatchObject({ windowFrom: 4, windowTo: 6 });
});

test('holidays of countries are taken off, and put back', () => {
  fireEvent.click(screen.getByLabelText('Sweden'));
  fireEvent.click(screen.getByLabelText('Germany'));
  fireEvent.click(screen.getByLabelText('Sweden'));
  expect(policy()?.holidays).toEqual(['DE']);
});

test('a holiday is a date ahead; who is back early ends it today', () => {
  const field = screen.getByLabelText('On holiday until');
  fireEvent.input(field, { target: { value: addDays(today.value, -3) } });
  expect(policy()?.pausedUntil).toBeUndefined();
  fireEvent.input(field, { target: { value: addDays(today.value, 9) } });
  expect(policy()?.pausedUntil).toBe(addDays(today.value, 9));
  fireEvent.click(screen.getByText('I am back'));
  expect(policy()?.pausedUntil).toBe(today.value);
  expect(screen.queryByText('I am back')).toBeNull();
});

test('the hour at which a day begins is kept beside the rest', () => {
  fireEvent.click(screen.getByLabelText('Sat'));
  fireEvent.change(screen.getByLabelText('A new day begins at'), { target: { value: '4' } });
  expect(policy()).toMatchObject({ dayStartHour: 4, workingDays: [1, 2, 3, 4, 5, 6] });
});

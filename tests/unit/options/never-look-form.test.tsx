// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BOARDS } from '../../../src/boards/registry.ts';
import { HUNTING_SITE } from '../../../src/options/hunting-site.ts';
import { NeverLookForm } from '../../../src/options/never-look-form.tsx';
import { parseSettings } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/ui/settings-state.ts';

vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: async () => undefined }));

function Shown() {
  return <NeverLookForm sites={settings.value?.neverLook ?? []} />;
}

const sites = () => settings.peek()?.neverLook;
const field = () => screen.getByLabelText('Site') as HTMLInputElement;

function add(text: string): void {
  fireEvent.input(field(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
}

beforeEach(() => {
  settings.value = parseSettings({});
  render(<Shown />);
});
afterEach(cleanup);

test('sites are typed or pasted, several at once, and listed by name', () => {
  add('https://www.zebra.example/jobs, acme.com');
  expect(sites()).toEqual(['zebra.example', 'acme.com']);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'acme.comLook again',
    'zebra.exampleLook again',
  ]);
  expect(field().value).toBe('');
});

test('one that is there already is not listed twice', () => {
  add('acme.com');
  add('www.acme.com');
  expect(sites()).toEqual(['acme.com']);
});

test('what is no address is said and left in the field; the others are taken', () => {
  add('acme.com nonsense');
  expect(sites()).toEqual(['acme.com']);
  expect(screen.getByRole('alert').textContent).toContain('nonsense');
  expect(field().value).toBe('nonsense');
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(sites()).toEqual(['acme.com']);
});

test('a site is looked at again, and the focus stays in the form', () => {
  add('acme.com');
  fireEvent.click(screen.getByRole('button', { name: 'Look again at acme.com' }));
  expect(sites()).toEqual([]);
  expect(document.activeElement).toBe(field());
});

test('damaged entries of the stored list are left out alone', () => {
  expect(parseSettings({ neverLook: ['acme.com', 'https://x.example/', 7, 'acme.com'] }).neverLook).toEqual([
    'acme.com',
  ]);
});

test('the one site that is said to look for extensions is the one of the boards', () => {
  const hunting = BOARDS.filter(({ huntsExtensions }) => huntsExtensions);
  expect(hunting.map(({ id }) => id)).toEqual([HUNTING_SITE.boardId]);
  expect(hunting[0]?.hosts.every((host) => host.endsWith(HUNTING_SITE.host))).toBe(true);
});

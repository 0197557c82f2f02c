// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApplicationsTable } from '../../../src/dashboard/applications-table.tsx';
import { done } from '../../../src/dashboard/done-state.ts';
import { goTo, route } from '../../../src/dashboard/route-state.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { DatabaseContext } from '../../../src/ui/database-context.ts';
import { buildApplication } from '../../builders/application.ts';

const request = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messaging/client.ts', () => ({ request }));
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: vi.fn() }));

let database: Database;
let count = 0;

beforeEach(async () => {
  request.mockReset();
  request.mockResolvedValue({ ok: true, value: { names: { greenhouse: 'Greenhouse' }, changeId: 'c', count: 2 } });
  // nothing is laid out here: a list of that height shows its first rows
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  count += 1;
  database = createDatabase(`table-${count}`);
  goTo('#/applications', 'same-step');
});

afterEach(() => {
  fireEvent.keyDown(screen.queryByRole('grid') ?? document.body, { key: 'Escape' });
  cleanup();
  done.value = undefined;
});

const TITLES = ['Architect', 'Baker', 'Clerk', 'Dentist', 'Editor'];

async function showTable(titles = TITLES): Promise<HTMLElement> {
  await database.applications.bulkPut(
    titles.map((title, at) =>
      buildApplication({ id: title.toLowerCase(), appliedOn: `2026-11-0${9 - at}`, posting: { title } }),
    ),
  );
  render(
    <DatabaseContext.Provider value={database}>
      <ApplicationsTable />
    </DatabaseContext.Provider>,
  );
  await screen.findByRole('link', { name: titles[0] ?? '' });
  return screen.getByRole('grid');
}

const titles = (): string[] => screen.getAllByRole('link').map((link) => link.textContent ?? '');
const box = (title: string) => screen.getByRole('checkbox', { name: `Select ${title}` }) as HTMLInputElement;
const chosen = (): string[] =>
  TITLES.filter((title) => screen.queryByRole('checkbox', { name: `Select ${title}` }) && box(title).checked);
const search = () => screen.getByRole('searchbox');

test('says how many there are, and is a grid that knows its size', async () => {
  const grid = await showTable();
  expect(grid.getAttribute('aria-rowcount')).toBe('6');
  expect(titles()).toEqual(TITLES);
  expect(screen.getByRole('status').textContent).toBe('5 applications');
  expect(within(grid).getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
});

test('a search narrows it, stands in the address, and is said; «Clear filters» shows all again', async () => {
  await showTable();
  fireEvent.input(search(), { target: { value: 'cler' } });
  fireEvent.input(search(), { target: { value: 'clerk' } });
  expect(titles()).toEqual(['Clerk']);
  expect(screen.getByRole('status').textContent).toBe('5 applications, 1 shown');
  expect(route.value.query.get('q')).toBe('clerk');
  fireEvent.input(search(), { target: { value: 'zebra' } });
  expect(screen.getByText('No application matches «zebra».')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(titles()).toEqual(TITLES);
});

test('the head of a column puts the rows in order, says so, and turns them round', async () => {
  const grid = await showTable();
  const head = () => within(grid).getByRole('columnheader', { name: 'Job' });
  expect(within(grid).getByRole('columnheader', { name: 'Applied' }).getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(within(head()).getByRole('button'));
  expect(head().getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(within(head()).getByRole('button'));
  expect(head().getAttribute('aria-sort')).toBe('descending');
  expect(titles()).toEqual(TITLES.toReversed());
  expect(route.value.query.get('sort')).toBe('-title');
});

test('boxes choose, Shift chooses all between, and what is filtered away is chosen no longer', async () => {
  await showTable();
  fireEvent.click(box('Baker'));
  fireEvent.click(box('Dentist'), { shiftKey: true });
  expect(chosen()).toEqual(['Baker', 'Clerk', 'Dentist']);
  expect(screen.getByRole('status').textContent).toBe('3 selected');
  fireEvent.click(box('Clerk'));
  expect(chosen()).toEqual(['Baker', 'Dentist']);
  fireEvent.input(search(), { target: { value: 'baker' } });
  expect(screen.getByRole('status').textContent).toBe('1 selected');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
  fireEvent.input(search(), { target: { value: '' } });
  expect(chosen()).toEqual([]);
});

test('by the keyboard: J and K move, X chooses, Shift with an arrow goes on, Escape chooses none, / searches', async () => {
  const grid = await showTable();
  fireEvent.keyDown(document.body, { key: 'Home' });
  const active = () => grid.getAttribute('aria-activedescendant');
  expect(active()).toBe('row-architect');
  fireEvent.keyDown(grid, { key: 'j' });
  fireEvent.keyDown(grid, { key: 'x' });
  fireEvent.keyDown(grid, { key: 'ArrowDown', shiftKey: true });
  expect(active()).toBe('row-clerk');
  expect(chosen()).toEqual(['Baker', 'Clerk']);
  fireEvent.keyDown(grid, { key: 'k' });
  expect(active()).toBe('row-baker');
  fireEvent.keyDown(grid, { key: 'Escape' });
  expect(chosen()).toEqual([]);
  fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
  expect(chosen()).toEqual(TITLES);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(search());
  fireEvent.keyDown(grid, { key: 'Enter' });
  expect(location.hash).toBe('#/applications/baker');
});

test('one change for all that were chosen, told with its undo', async () => {
  await showTable();
  fireEvent.click(box('Architect'));
  fireEvent.click(box('Baker'));
  const ids = { applicationIds: ['architect', 'baker'] };
  fireEvent.change(screen.getByRole('combobox', { name: 'Move to…' }), { target: { value: 'interviewing' } });
  await vi.waitFor(() => expect(done.value).toEqual({ text: '2 applications moved to Interviewing.', changeId: 'c' }));
  expect(request).toHaveBeenCalledWith('change-applications', { ...ids, act: { kind: 'move', stage: 'interviewing' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Move to…' }), { target: { value: 'withdrawn' } });
  await vi.waitFor(() => expect(done.value?.text).toBe('2 applications closed: I withdrew.'));
  const act = { kind: 'move', stage: 'closed', outcome: 'withdrawn' };
  expect(request).toHaveBeenLastCalledWith('change-applications', { ...ids, act });
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Selected applications' })).getByRole('button', { name: 'Tags' }),
  );
  fireEvent.input(screen.getByRole('combobox', { name: 'Add a tag' }), { target: { value: ' remote ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await vi.waitFor(() => expect(done.value?.text).toBe('2 applications tagged remote.'));
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await vi.waitFor(() => expect(done.value?.text).toBe('2 applications deleted.'));
  expect(request).toHaveBeenLastCalledWith('change-applications', { ...ids, act: { kind: 'delete' } });
});

test('where nothing was changed there is nothing to undo, and a refusal is said', async () => {
  await showTable();
  fireEvent.click(box('Architect'));
  request.mockResolvedValue({ ok: true, value: { changeId: 'c', count: 0 } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Move to…' }), { target: { value: 'applied' } });
  await vi.waitFor(() => expect(done.value).toEqual({ text: 'They stand there already.' }));
  request.mockResolvedValue({ ok: false, error: { code: 'failed', message: 'The disk is full.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
});

test('with nothing on record it says what will be here', async () => {
  render(
    <DatabaseContext.Provider value={database}>
      <ApplicationsTable />
    </DatabaseContext.Provider>,
  );
  expect(await screen.findByText('Your applications will be here')).toBeDefined();
});

test('what was not applied to yet has no day of applying', async () => {
  await database.applications.put(
    buildApplication({ id: 'kept', stage: 'to-apply', appliedOn: '2026-11-10', posting: { title: 'Kept' } }),
  );
  const grid = await showTable(['Baker']);
  const cells = (title: string) => within(grid).getByRole('link', { name: title }).closest('tr');
  expect(cells('Kept')?.querySelector('.of-applied')?.textContent).toBe('');
  expect(cells('Baker')?.querySelector('.of-applied')?.textContent).toContain('Nov');
});

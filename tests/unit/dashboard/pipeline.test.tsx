// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done } from '../../../src/dashboard/done-state.ts';
import { PipelineView } from '../../../src/dashboard/pipeline-view.tsx';
import { goTo } from '../../../src/dashboard/route-state.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { announcement } from '../../../src/ui/announce.ts';
import { DatabaseContext } from '../../../src/ui/database-context.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';

const request = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messaging/client.ts', () => ({ request }));
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: vi.fn() }));

let database: Database;
let count = 0;

beforeEach(() => {
  request.mockReset();
  request.mockResolvedValue({ ok: true, value: { names: {}, changeId: 'c' } });
  // nothing is laid out here: a list of that height shows its first cards
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  count += 1;
  database = createDatabase(`pipeline-${count}`);
  goTo('#/pipeline', 'same-step');
});
afterEach(() => {
  cleanup();
  done.value = undefined;
});

async function showPipeline(): Promise<void> {
  const at = (id: string, stage: 'applied' | 'screening' | 'closed', more = {}) =>
    buildApplication({ id, stage, posting: { title: id, company: `${id} Ltd` }, ...more });
  await database.applications.bulkPut([
    at('Architect', 'applied'),
    at('Baker', 'applied'),
    at('Clerk', 'screening'),
    at('Dentist', 'closed', { outcome: 'rejected' }),
    at('Editor', 'closed', { outcome: 'rejected' }),
  ]);
  await database.followUps.put(
    buildFollowUp({ threadKey: 'application:Baker', applicationId: 'Baker' as never, dueOn: '2026-11-06' }),
  );
  render(
    <DatabaseContext.Provider value={database}>
      <PipelineView />
    </DatabaseContext.Provider>,
  );
  await screen.findByRole('link', { name: /^Clerk/ });
}

async function asksFor(move: object): Promise<void> {
  await vi.waitFor(() => expect(request).toHaveBeenLastCalledWith('set-stage', move));
}

const column = (name: RegExp) => within(screen.getByRole('region', { name }));
const card = (title: string) => screen.getByRole('link', { name: new RegExp(`^${title}`) });
const cards = (name: RegExp): string[] =>
  column(name)
    .queryAllByRole('listitem')
    .flatMap((item) => item.dataset.card ?? []);

test('a column for each stage, with its count, and what is due first at the top', async () => {
  await showPipeline();
  expect(cards(/^Applied/)).toEqual(['Baker', 'Architect']);
  expect(cards(/^Screening/)).toEqual(['Clerk']);
  expect(column(/^Offer/).getByText('None')).toBeDefined();
  expect(screen.getByRole('region', { name: /^Applied.*2 applications/ })).toBeDefined();
  const [rejected] = column(/^Closed/).getAllByRole('link', { name: /^Rejected/ });
  expect(rejected?.textContent).toContain('2 applications');
  expect(rejected?.getAttribute('href')).toBe('#/applications?stage=rejected');
  expect(cards(/^Closed/)).toEqual([]);
  fireEvent.click(column(/^Closed/).getByRole('button', { name: 'Show them' }));
  expect(cards(/^Closed/).toSorted()).toEqual(['Dentist', 'Editor']);
});

test('by the keyboard: Space lifts, arrows choose, Space drops; said at each step, and told with its undo', async () => {
  await showPipeline();
  card('Baker').focus();
  fireEvent.keyDown(card('Baker'), { key: ' ' });
  expect(announcement.value).toContain('Baker lifted from Applied.');
  fireEvent.keyDown(card('Baker'), { key: 'ArrowRight' });
  expect(announcement.value).toBe('Over Screening.');
  fireEvent.keyDown(card('Baker'), { key: ' ' });
  await asksFor({ applicationId: 'Baker', stage: 'screening' });
  expect(cards(/^Screening/)).toContain('Baker');
  await vi.waitFor(() => expect(done.value).toEqual({ text: 'Baker: Screening.', changeId: 'c' }));
  expect(document.activeElement).toBe(card('Baker'));
});

test('Escape puts a lifted card back, and nothing is asked for', async () => {
  await showPipeline();
  fireEvent.keyDown(card('Clerk'), { key: ' ' });
  for (let steps = 0; steps < 3; steps += 1) fireEvent.keyDown(card('Clerk'), { key: 'ArrowRight' });
  expect(announcement.value).toBe('Over I withdrew.');
  fireEvent.keyDown(card('Clerk'), { key: 'Escape' });
  expect(announcement.value).toBe('Clerk is back where it was.');
  fireEvent.keyDown(card('Clerk'), { key: ' ' });
  fireEvent.keyDown(card('Clerk'), { key: ' ' });
  expect(request).not.toHaveBeenCalledWith('set-stage', expect.anything());
});

test('arrows go from card to card, and past empty columns', async () => {
  await showPipeline();
  card('Baker').focus();
  fireEvent.keyDown(card('Baker'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(card('Architect'));
  fireEvent.keyDown(card('Architect'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(card('Clerk'));
  fireEvent.keyDown(card('Clerk'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(card('Clerk'));
});

test('its own menu moves a card too; where that is refused it says so, and the card is where it was', async () => {
  await showPipeline();
  request.mockResolvedValue({ ok: false, error: { code: 'failed', message: 'The disk is full.' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Move Clerk to' }), { target: { value: 'rejected' } });
  expect(cards(/^Screening/)).toEqual([]);
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  expect(cards(/^Screening/)).toEqual(['Clerk']);
  const move = { applicationId: 'Clerk', stage: 'closed', outcome: 'rejected' };
  await asksFor(move);
});

function pointer(type: string, target: Element, at: { x: number; y: number; touch?: true }): void {
  const init = {
    bubbles: true,
    cancelable: true,
    clientX: at.x,
    clientY: at.y,
    button: 0,
    isPrimary: true,
    pointerId: 1,
  };
  fireEvent(target, new PointerEvent(type, { ...init, pointerType: at.touch ? 'touch' : 'mouse' }));
}

function over(name: RegExp | undefined): void {
  document.elementFromPoint = () => (name === undefined ? document.body : screen.getByRole('region', { name }));
}

test('dragged by mouse it is dropped where it was let go of; let go of beside, it stays', async () => {
  await showPipeline();
  over(/^Offer/);
  pointer('pointerdown', card('Clerk'), { x: 10, y: 10 });
  pointer('pointermove', document.body, { x: 12, y: 10 });
  expect(document.querySelector('.ghost')).toBeNull();
  pointer('pointermove', document.body, { x: 60, y: 10 });
  await vi.waitFor(() => expect(document.querySelector('.ghost')?.textContent).toContain('Clerk'));
  pointer('pointerup', document.body, { x: 60, y: 10 });
  await asksFor({ applicationId: 'Clerk', stage: 'offer' });
  request.mockClear();
  over(undefined);
  pointer('pointerdown', card('Baker'), { x: 10, y: 10 });
  pointer('pointermove', document.body, { x: 90, y: 10 });
  pointer('pointerup', document.body, { x: 90, y: 10 });
  expect(request).not.toHaveBeenCalled();
});

test('by touch it is lifted once the finger has stayed; one that moves at once is scrolling', async () => {
  await showPipeline();
  over(/^Offer/);
  vi.useFakeTimers();
  pointer('pointerdown', card('Clerk'), { x: 10, y: 10, touch: true });
  pointer('pointermove', document.body, { x: 10, y: 60, touch: true });
  vi.advanceTimersByTime(1000);
  expect(document.querySelector('.ghost')).toBeNull();
  pointer('pointerup', document.body, { x: 10, y: 60, touch: true });
  pointer('pointerdown', card('Clerk'), { x: 10, y: 10, touch: true });
  vi.advanceTimersByTime(400);
  vi.useRealTimers();
  await vi.waitFor(() => expect(document.querySelector('.ghost')).not.toBeNull());
  pointer('pointermove', document.body, { x: 200, y: 10, touch: true });
  const scroll = new Event('touchmove', { bubbles: true, cancelable: true });
  fireEvent(document.body, scroll);
  expect(scroll.defaultPrevented).toBe(true);
  pointer('pointerup', document.body, { x: 200, y: 10, touch: true });
  await asksFor({ applicationId: 'Clerk', stage: 'offer' });
});

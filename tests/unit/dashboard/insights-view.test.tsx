// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InsightsView } from '../../../src/dashboard/insights-view.tsx';
import { watchRoute } from '../../../src/dashboard/route-state.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { createDatabase, type Database } from '../../../src/storage/database.ts';
import { DatabaseContext } from '../../../src/ui/database-context.ts';
import { today } from '../../../src/ui/today-clock.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const saveFile = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../src/ui/save-file.ts', () => ({ saveFile }));
vi.mock('../../../src/messaging/client.ts', () => ({
  request: async () => ({ ok: true, value: { names: { greenhouse: 'Greenhouse' } } }),
}));

const watching = new AbortController();
watchRoute(watching.signal);
let count = 0;
let database: Database;

/** Applied that many days ago, with a voicemail five days later and a call that was answered, where told so. */
async function apply(id: string, daysAgo: number, answered?: 'answered'): Promise<void> {
  const appliedOn = addDays(today.value, -daysAgo);
  const application = buildApplication({ id, appliedOn, posting: { title: 'Nurse', company: `Clinic ${id} & <Co>` } });
  const about = { applicationId: application.id };
  await database.applications.put(application);
  await database.touchpoints.bulkPut([
    buildOpeningTouch({ ...about, id: `${id}-applied`, occurredOn: appliedOn }),
    buildTouchpoint({
      ...about,
      id: `${id}-voicemail`,
      channel: 'voicemail',
      outcome: 'left-message',
      occurredOn: addDays(appliedOn, 5),
    }),
    ...(answered
      ? [
          buildTouchpoint({
            ...about,
            id: `${id}-call`,
            channel: 'phone',
            outcome: 'spoke',
            occurredOn: addDays(appliedOn, 10),
          }),
        ]
      : []),
  ]);
}

async function show(query: string): Promise<void> {
  location.hash = `#/insights?${query}`;
  dispatchEvent(new Event('hashchange'));
  render(
    <DatabaseContext.Provider value={database}>
      <InsightsView />
    </DatabaseContext.Provider>,
  );
  await screen.findByText(/What came of it|Nothing is on record yet/);
}

const card = (name: RegExp) => screen.getByRole('region', { name });
const drawings = () => screen.queryAllByRole('img').map((drawing) => drawing.getAttribute('aria-label') ?? '');

beforeEach(() => {
  count += 1;
  database = createDatabase(`insights-${count}`);
  saveFile.mockReset();
});
afterEach(cleanup);

test('with nothing on record it says what will be here', async () => {
  await show('period=all');
  expect(screen.getByText(/Once you have applied somewhere/)).toBeTruthy();
  expect(drawings()).toEqual([]);
});

test('three applications are told, not drawn', async () => {
  for (const id of ['a', 'b']) await apply(id, 40);
  await apply('c', 15, 'answered');
  await show('period=all');
  expect(screen.getByText('Too few to tell: 1 answer in 3 threads.')).toBeTruthy();
  expect(screen.getByText('Too few to draw: 3 applications; 2 silent and 1 going on.')).toBeTruthy();
  expect(screen.getByText('Too few to tell: 1 answer to 3 applications.')).toBeTruthy();
  // three applications, four touches and an answer are worth a drawing of when they were
  expect(drawings()).toEqual([
    expect.stringMatching(/^Applications and touches a week\. You sent 3 applications and made 4/),
  ]);
});

test('enough is drawn, each drawing named by what it shows, with its table behind it', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await apply(id, 40);
  for (const id of ['f', 'g', 'h', 'i', 'j']) await apply(id, 15, 'answered');
  await show('period=all');
  expect(drawings()).toHaveLength(7);
  expect(drawings()).toContain(
    'How many tries until an answer. Followed up 2 times, about 100% of your threads get an answer. So far 5 of 10 have one, none of them after the second follow-up, where many stop.',
  );
  const table = within(card(/^How many tries/)).getByRole('table', { hidden: true });
  expect(
    [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ['0', '10', '0', '0', '0', '0%'],
    ['1', '10', '0', '5', '0', '0%'],
    ['2', '5', '5', '0', '0', '100%'],
  ]);
});

test('silent threads lead to their records, the longest first', async () => {
  await apply('a', 30);
  await apply('b', 50);
  await show('period=four-weeks');
  const links = within(card(/^Silent threads/)).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Nurse at Clinic b & <Co>', '#/applications/b'],
    ['Nurse at Clinic a & <Co>', '#/applications/a'],
  ]);
  expect(screen.getByText('2 threads are silent, longest of all Nurse at Clinic b & <Co>: 50 days.')).toBeTruthy();
});

test('the period narrows what is counted, and stands in the address', async () => {
  await apply('old', 60);
  await apply('new', 9);
  await show('period=all');
  expect(screen.getByText(/You sent 2 applications/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('4 weeks'));
  expect(await screen.findByText(/You sent 1 application /)).toBeTruthy();
  expect(location.hash).toBe('#/insights?period=four-weeks');
  fireEvent.click(screen.getByLabelText('Own dates'));
  fireEvent.input(await screen.findByLabelText('From'), { target: { value: '2019-01-01' } });
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2019-12-31' } });
  expect(await screen.findByText('Nothing is on record in this period.')).toBeTruthy();
});

test('a drawing leaves as a file that says what it shows, and its table as one for a spreadsheet', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await apply(id, 40);
  await show('period=all');
  fireEvent.click(screen.getByRole('button', { name: 'Save «Silent threads» as SVG' }));
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
  const [name, svg] = saveFile.mock.lastCall ?? [];
  expect(name).toMatch(/^squeaky-wheel-silence-\d{4}-\d{2}-\d{2}-\d{6}\.svg$/);
  const text = (await svg?.text()) ?? '';
  expect(text).toContain('6 threads are silent, longest of all Nurse at Clinic a &amp; &lt;Co&gt;: 40 days.');
  expect(text).not.toMatch(/class=|style=|var\(|(?:href|url\()(?!#)/);

  fireEvent.click(screen.getByRole('button', { name: 'Save «Silent threads» as CSV' }));
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalledTimes(2));
  const table = (await saveFile.mock.lastCall?.[1].text()) ?? '';
  expect(table.split('\r\n')).toHaveLength(8);
  expect(table).toContain('Thread,Days of silence,Your last touch,Next follow-up');
});

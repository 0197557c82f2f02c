// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leftOut } from '../../../src/dashboard/left-out.ts';
import { ReportView } from '../../../src/dashboard/report-view.tsx';
import { watchRoute } from '../../../src/dashboard/route-state.ts';
import type { ContactId } from '../../../src/domain/identity.ts';
import { parseSettings } from '../../../src/settings/settings.ts';
import { createDatabase } from '../../../src/storage/database.ts';
import { DatabaseContext } from '../../../src/ui/database-context.ts';
import { settings } from '../../../src/ui/settings-state.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildOpeningTouch, buildTouchpoint } from '../../builders/touchpoint.ts';

const saveFile = vi.hoisted(() => vi.fn<(name: string, content: Blob) => void>());
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../src/ui/save-file.ts', () => ({ saveFile }));

const watching = new AbortController();
watchRoute(watching.signal);
let count = 0;

/** Acme on the 2nd with a voicemail on the 6th, Globex on the 9th: three lines of November. */
beforeEach(async () => {
  count += 1;
  const database = createDatabase(`report-${count}`);
  const globex = buildApplication({ id: 'globex', appliedOn: '2026-11-09', posting: { company: '=Globex' } });
  const jenny = buildContact();
  const about = { applicationId: buildApplication().id };
  await database.applications.bulkPut([buildApplication(), globex]);
  await database.contacts.put(jenny);
  await database.touchpoints.bulkPut([
    buildOpeningTouch({ ...about, id: 'applied' }),
    buildOpeningTouch({ applicationId: globex.id, id: 'applied-too', occurredOn: '2026-11-09' }),
    buildTouchpoint({
      ...about,
      channel: 'voicemail',
      outcome: 'left-message',
      occurredOn: '2026-11-06',
      contactId: jenny.id as ContactId,
    }),
  ]);
  settings.value = parseSettings({ profile: { name: 'Ada Berg', phone: '', email: '', pitch: '', proofPoints: [] } });
  leftOut.value = new Set();
  saveFile.mockReset();
  location.hash = '#/report?from=2026-11-01&to=2026-11-30';
  dispatchEvent(new Event('hashchange'));
  render(
    <DatabaseContext.Provider value={database}>
      <ReportView />
    </DatabaseContext.Provider>,
  );
  await screen.findByRole('table');
});
afterEach(cleanup);

const rows = () => screen.getAllByRole('row').slice(1);
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const savedTable = async () => {
  press('Save as CSV');
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalled());
  return (await saveFile.mock.lastCall?.[1].text()) ?? '';
};

test('what was done in the period is shown, with the name of the profile', () => {
  expect(rows().map((row) => row.textContent)).toEqual([
    expect.stringContaining('Acme'),
    expect.stringContaining('Message left'),
    expect.stringContaining('Globex'),
  ]);
  expect(screen.getByText('Ada Berg')).toBeTruthy();
  expect(screen.getByText('2 applications, 1 other contact')).toBeTruthy();
});

test('a form of another language changes the words, and says which language they are in', async () => {
  fireEvent.change(screen.getByLabelText('Columns and language'), { target: { value: 'de' } });
  const sheet = await screen.findByRole('article');
  expect(sheet.lang).toBe('de-DE');
  expect(within(sheet).getByText('Nachweis der Eigenbemühungen')).toBeTruthy();
  expect(within(sheet).getByText('2 Bewerbungen, 1 weiterer Kontakt')).toBeTruthy();
  expect(screen.getByLabelText('Kundennummer (optional)')).toBeTruthy();
  expect(settings.value?.report.form).toBe('de');
});

test('kinds of line that are not asked for are left away', () => {
  fireEvent.click(screen.getByLabelText('Follow-ups'));
  expect(rows()).toHaveLength(2);
  fireEvent.click(screen.getByLabelText('Follow-ups'));
  expect(rows()).toHaveLength(3);
});

test('a line that is left out is neither counted nor saved, until it is put back', async () => {
  fireEvent.click(screen.getByLabelText(/In the report: .* Acme/, { selector: 'tr:first-child input' }));
  expect(screen.getByText('1 application, 1 other contact')).toBeTruthy();
  expect(await savedTable()).not.toContain('Operations Manager,Jenny Smith,Website');
  press('Put back');
  expect(screen.getByText('2 applications, 1 other contact')).toBeTruthy();
});

test('the table is one that no spreadsheet takes for a formula, under the headings of the form', async () => {
  const [head, ...lines] = (await savedTable()).replace('\uFEFF', '').trimEnd().split('\r\n');
  expect(head).toBe('Date,Activity,Employer,Role,Contact person,How,Outcome');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain(`,"'=Globex",`);
  expect(saveFile.mock.lastCall?.[0]).toMatch(/^squeaky-wheel-report-\d{4}-\d{2}-\d{2}-\d{6}\.csv$/);
});

test('a name and a number of one’s own are kept, and stand in the report', async () => {
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Ada M. Berg' } });
  fireEvent.input(screen.getByLabelText('Reference (optional)'), { target: { value: 'K-77' } });
  await vi.waitFor(() => expect(settings.value?.report).toMatchObject({ name: 'Ada M. Berg', reference: 'K-77' }));
  expect(within(screen.getByRole('article')).getByText('K-77')).toBeTruthy();
});

test('dates in the wrong order are said, and change nothing', () => {
  fireEvent.input(screen.getByLabelText('To'), { target: { value: '2026-10-01' } });
  expect(screen.getByRole('alert').textContent).toContain('before the first');
  expect(rows()).toHaveLength(3);
});

test('a period is chosen by its name, and stands in the address', async () => {
  fireEvent.click(screen.getByLabelText('Last month'));
  await vi.waitFor(() => expect(location.hash).toBe('#/report?period=last-month'));
});

test('a report of nothing says so, and cannot be printed', async () => {
  location.hash = '#/report?from=2020-01-01&to=2020-01-31';
  dispatchEvent(new Event('hashchange'));
  expect(await screen.findByText('Nothing on record in this period.')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Print/ }).disabled).toBe(true);
});

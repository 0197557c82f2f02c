// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApplicationsTable } from '../../../src/dashboard/applications-table.tsx';
import { answerWith, request, showDesk } from './show-desk.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
vi.mock('../../../src/messaging/client.ts', () => ({ request: (...args: unknown[]) => request(...args) }));

const TODAY = new Date().toLocaleDateString('sv');
const ADDED = { changeId: 'change-1', applicationId: 'a-1', isNew: true, names: {} };

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const add = () => screen.getByRole('button', { name: 'Add' }) as HTMLButtonElement;
const asked = () => request.mock.calls.filter(([name]) => name === 'add-application').map(([, body]) => body);

async function openForm(): Promise<void> {
  await showDesk('#/applications', <ApplicationsTable />);
  fireEvent.click(await screen.findByRole('button', { name: 'Add one by hand' }));
}

function nameTheJob(): void {
  type('Job title', ' Barista ');
  type('Company', 'Corner Café');
}

beforeEach(() => answerWith(ADDED));
afterEach(cleanup);

test('asks for title, company and day before it can be added', async () => {
  await openForm();
  expect(add().disabled).toBe(true);
  type('Job title', 'Barista');
  type('Company', '  ');
  expect(add().disabled).toBe(true);
  type('Company', 'Corner Café');
  expect(add().disabled).toBe(false);
  type('Applied on', '');
  expect(add().disabled).toBe(true);
});

test('sends what was typed, opens the record, and can be undone', async () => {
  await openForm();
  nameTheJob();
  type('Applied on', '2026-01-05');
  fireEvent.change(screen.getByLabelText('How'), { target: { value: 'in-person' } });
  type('Link (optional)', 'cafe.example/jobs');
  type('Place (optional)', 'Leeds');
  press('Add');
  await screen.findByText('Barista added.');
  expect(asked()).toEqual([
    {
      ...{ title: 'Barista', company: 'Corner Café', stage: 'applied', appliedOn: '2026-01-05', channel: 'in-person' },
      ...{ url: 'https://cafe.example/jobs', location: 'Leeds' },
    },
  ]);
  expect(location.hash).toBe('#/applications/a-1');
  expect(screen.queryByLabelText('Job title')).toBeNull();
  press('Undo');
  await vi.waitFor(() => expect(request).toHaveBeenLastCalledWith('undo', { changeId: 'change-1' }));
});

test('one not yet applied to is asked neither day nor way', async () => {
  await openForm();
  nameTheJob();
  fireEvent.click(screen.getByLabelText('I have not applied yet'));
  expect(screen.queryByLabelText('Applied on')).toBeNull();
  press('Add');
  await screen.findByText('Barista added.');
  expect(asked()).toMatchObject([{ stage: 'to-apply', appliedOn: TODAY }]);
});

test('says that a job was on record already, and what is no link', async () => {
  answerWith({ ...ADDED, isNew: false });
  await openForm();
  nameTheJob();
  type('Link (optional)', 'from the newspaper');
  press('Add');
  await screen.findByText('That is no web address. Leave it empty if there is none.');
  expect(asked()).toEqual([]);
  type('Link (optional)', '');
  press('Add');
  await screen.findByText('Barista was on record already; what was missing there is filled in.');
});

// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { tellDone } from '../../../src/dashboard/done-state.ts';
import type { ChangeId } from '../../../src/domain/identity.ts';
import { request, showDesk } from './show-desk.tsx';

vi.mock('../../../src/messaging/client.ts', () => ({ request: (...asked: unknown[]) => request(...asked) }));
vi.mock('../../../src/settings/settings-store.ts', () => ({ changeSettings: vi.fn() }));

afterEach(cleanup);

async function turnTo(hash: string): Promise<void> {
  await act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
}

test('what was just done can be undone on its place, and goes when another one is turned to', async () => {
  await showDesk('#/people/one', null);
  await act(() => tellDone('Role saved.', 'change-1' as ChangeId));
  await turnTo('#/people');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  await turnTo('#/insights');
  await waitFor(() => expect(screen.queryByText('Role saved.')).toBeNull());
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ApplicationId } from '../../../src/domain/identity.ts';
import { loadBoardNames } from '../../../src/popup/board-names.ts';
import { MergeForm } from '../../../src/popup/merge-form.tsx';
import { WhereFound } from '../../../src/popup/where-found.tsx';
import { buildApplication } from '../../builders/application.ts';

const request = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messaging/client.ts', () => ({ request }));

beforeEach(() => {
  request.mockReset();
  request.mockResolvedValue({ ok: true, value: { names: { greenhouse: 'Greenhouse', linkedin: 'LinkedIn' } } });
});
afterEach(cleanup);

const found = { url: 'https://www.linkedin.com/jobs/view/401', boardId: 'linkedin' };

test('says where the job was found and where it was applied to, with a link to each', async () => {
  await loadBoardNames();
  const { container } = render(<WhereFound application={buildApplication({ foundAt: found })} />);
  expect(container.textContent?.replaceAll(' (opens a new tab)', '')).toBe('Found on LinkedIn, applied at Greenhouse');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([found.url, 'https://boards.greenhouse.io/acme/jobs/1']);
});

test('a site without a board goes by its own name, and an address of no web page is no link', () => {
  const posting = { url: 'https://www.acme.example/jobs/1', boardId: 'generic' };
  const foundAt = { url: 'javascript:alert(1)', boardId: 'linkedin' };
  const { container } = render(<WhereFound application={buildApplication({ foundAt, posting })} />);
  expect(container.textContent).toContain('applied at acme.example');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('a job found where it was applied to says nothing', () => {
  const { container } = render(<WhereFound application={buildApplication()} />);
  expect(container.textContent).toBe('');
});

test('offers the company’s own records first, shows what is kept, and merges the chosen one', async () => {
  const application = buildApplication({ foundAt: found });
  const twin = buildApplication({
    id: 'twin',
    stage: 'interviewing',
    appliedOn: '2026-10-30',
    posting: { title: 'Ops Manager', company: 'Acme Inc.', location: 'Ghent' },
  });
  const stranger = buildApplication({ id: 'stranger', posting: { title: 'Baker', company: 'Rye' } });
  const onMerged = vi.fn();
  render(<MergeForm application={application} others={[stranger, twin]} onMerged={onMerged} onCancel={() => {}} />);
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  const merge = screen.getByRole('button', { name: 'Merge' }) as HTMLButtonElement;
  expect(merge.disabled).toBe(true);
  fireEvent.click(screen.getByRole('radio'));
  expect((await screen.findByText(/Interviewing/)).textContent).toMatch(/Oct 30.*Ghent/);
  request.mockResolvedValue({ ok: true, value: { changeId: 'change-1' } });
  fireEvent.click(merge);
  await vi.waitFor(() => expect(onMerged).toHaveBeenCalledWith({ changeId: 'change-1' }));
  expect(request).toHaveBeenLastCalledWith('merge-applications', {
    applicationId: application.id,
    otherId: 'twin' as ApplicationId,
  });
});

test('a search finds others, and says when there are none', () => {
  const stranger = buildApplication({ id: 'stranger', posting: { title: 'Baker', company: 'Rye' } });
  render(<MergeForm application={buildApplication()} others={[stranger]} onMerged={() => {}} onCancel={() => {}} />);
  expect(screen.getAllByRole('radio')).toHaveLength(1);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'glazier' } });
  expect(screen.queryByRole('radio')).toBeNull();
  expect(screen.getByText('No other application has these words.')).toBeDefined();
});

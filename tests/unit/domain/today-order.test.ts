import { expect, it } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import { compareTodayRows, firstRows, groupToday, type TodayRow } from '../../../src/domain/today-order.ts';
import { buildApplication } from '../../builders/application.ts';
import { buildContact } from '../../builders/contact.ts';
import { buildFollowUp } from '../../builders/follow-up.ts';

const TODAY = localDate('2026-11-06');

type FollowUpParts = NonNullable<Parameters<typeof buildFollowUp>[0]>;
const row = (id: string, parts: FollowUpParts = {}, more: Partial<TodayRow> = {}): TodayRow => ({
  followUp: buildFollowUp({ id, ...parts }),
  tries: 0,
  ...more,
});
const at = (company: string) => ({ application: buildApplication({ posting: { company } }) });

it('orders interviews, promises, the longest overdue, the warmest rung, the fewest tries, then what is not due yet', () => {
  const rows = [
    row('upcoming thank-you', { step: 'thank-you', reason: 'after-interview', dueOn: '2026-11-09' }),
    row('again', { step: 'again' }),
    row('receipt, tried', {}, { tries: 1 }),
    row('receipt, untried'),
    row('decision maker', { step: 'decision-maker' }),
    row('overdue by one', { dueOn: '2026-11-05' }),
    row('overdue by ten', { dueOn: '2026-10-27' }),
    row('promise', { reason: 'promised-to-call', step: 'process' }),
    row('thank-you', { step: 'thank-you', reason: 'after-interview' }),
  ];
  const ordered = rows.toSorted((first, second) => compareTodayRows(first, second, TODAY));
  expect(ordered.map((each) => each.followUp.id)).toEqual([
    'thank-you',
    'promise',
    'overdue by ten',
    'overdue by one',
    'decision maker',
    'receipt, untried',
    'receipt, tried',
    'again',
    'upcoming thank-you',
  ]);
});

it('gathers the people of one company where the most urgent of them stands', () => {
  const rows = [
    row('beta', { dueOn: '2026-11-05' }, at('Beta')),
    row('acme, today', {}, at('ACME, Inc.')),
    row('acme, overdue', { dueOn: '2026-11-01' }, at('Acme')),
    row('dana', {}, { contact: buildContact({ id: 'dana', company: 'acme' }) }),
    row('no company'),
    row('no company either', {}, { contact: buildContact() }),
  ];
  const groups = groupToday(rows, TODAY);
  expect(groups.map((group) => [group.company, group.rows.map((each) => each.followUp.id)])).toEqual([
    ['Acme', ['acme, overdue', 'acme, today', 'dana']],
    ['Beta', ['beta']],
    [undefined, ['no company']],
    [undefined, ['no company either']],
  ]);
});

it('cuts the day after so many rows, within a company where need be', () => {
  const rows = [row('a1', {}, at('Acme')), row('a2', {}, at('Acme')), row('b', {}, at('Beta')), row('none')];
  const ids = (count: number) =>
    firstRows(groupToday(rows, TODAY), count).map((group) => group.rows.map((each) => each.followUp.id).join('+'));
  expect(ids(1)).toEqual(['a1']);
  expect(ids(3)).toEqual(['a1+a2', 'b']);
  expect(ids(40)).toEqual(['a1+a2', 'b', 'none']);
});

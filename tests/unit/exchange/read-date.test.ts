import { describe, expect, test } from 'vitest';
import { localDate } from '../../../src/domain/local-date.ts';
import { readDate } from '../../../src/exchange/read-date.ts';
import { readDateColumn } from '../../../src/exchange/read-date-column.ts';

const context = { today: localDate('2026-11-26'), timeZone: 'Europe/Berlin' };

describe('7 March 2024 in the forms that programs and people write', () => {
  test.each([
    '2024-03-07',
    '2024/03/07',
    '2024.3.7',
    '20240307',
    '2024-03-07T14:22:00Z',
    '2024-03-07T14:22:00.123456+02:00',
    '2024-03-07 14:22:00+00',
    '2024-03-07 14:22',
    '07.03.2024',
    '7.3.24',
    '07.03.2024 14:22 Uhr',
    '07/03/2024',
    '07-03-2024',
    '7 Mar 2024',
    '07-Mar-24',
    'Mar 7, 2024',
    'March 7th, 2024',
    'Thursday, March 7, 2024',
    'Thu Mar 07 2024 14:22:00 GMT+0100 (CET)',
    'Thu, 07 Mar 2024 13:22:00 GMT',
    '7. März 2024',
    'Donnerstag, 7. März 2024',
    'le 7 mars 2024',
    '7 de marzo de 2024',
    '7 marca 2024',
    '45358',
    '45358.599',
    '1709821320',
    '1709821320000',
    '2024年3月7日',
    ' 7\u00a0Mar\u00a02024 ',
  ])('%s', (cell) => {
    expect(readDate(cell, 'day-first', context)).toBe('2024-03-07');
  });

  test.each(['3/7/24', '3/7/24, 2:22 PM', '03/07/2024', '3-7-2024', '03/07/2024 14:22:00'])(
    '%s, the month first',
    (cell) => {
      expect(readDate(cell, 'month-first', context)).toBe('2024-03-07');
    },
  );

  test('24/03/07, the year first', () => {
    expect(readDate('24/03/07', 'year-first', context)).toBe('2024-03-07');
  });
});

test('a moment near midnight is the day where the person is', () => {
  expect(readDate('2024-03-07T23:30:00Z', 'day-first', context)).toBe('2024-03-08');
  expect(readDate('2024-03-07T23:30:00Z', 'day-first', { ...context, timeZone: 'America/New_York' })).toBe(
    '2024-03-07',
  );
});

test('a date without a year is the last such day', () => {
  expect(readDate('7 March', 'day-first', context)).toBe('2026-03-07');
  expect(readDate('24.12.', 'day-first', context)).toBe('2025-12-24');
});

test.each([
  'last week',
  'n/a',
  '2024-13-45',
  '31/02/2024',
  '2024-03',
  '12',
  '99999',
  '1899-01-01',
  '2090-01-01',
  'Marketing 7, 2024',
  'x'.repeat(10_000),
])('%s is no date', (cell) => {
  expect(readDate(cell, 'day-first', context)).toBeUndefined();
});

describe('a column', () => {
  test('of which one day lies beyond the twelfth is settled by it', () => {
    expect(readDateColumn(['3/7/24', '4/25/24'], context)).toMatchObject({ kind: 'settled', order: 'month-first' });
    expect(readDateColumn(['3/7/24', '25/4/24'], context)).toMatchObject({ kind: 'settled', order: 'day-first' });
    expect(readDateColumn(['24/12/31', '24/03/07'], context)).toMatchObject({ kind: 'settled', order: 'year-first' });
  });

  test('that says nothing of it is asked about, by a date whose readings differ', () => {
    expect(readDateColumn(['3/3/2024', '3/7/2024'], context)).toEqual({
      kind: 'ambiguous',
      order: 'day-first',
      unreadable: 0,
      example: '3/7/2024',
      readings: [
        { order: 'day-first', date: '2024-07-03' },
        { order: 'month-first', date: '2024-03-07' },
      ],
    });
  });

  test('is proposed as the person’s language has it', () => {
    expect(readDateColumn(['3/7/2024'], context, { locale: 'en-US' })).toMatchObject({ order: 'month-first' });
    expect(readDateColumn(['3/7/2024'], context, { locale: 'en-GB' })).toMatchObject({ order: 'day-first' });
  });

  test.each([
    ['with full stops', ['3.7.2024'], {}],
    ['with no difference', ['3/3/2024', '5/5/2024'], {}],
    ['of a program that is known', ['3/7/24, 2:22 PM'], { known: 'month-first' as const }],
    ['in ISO', ['2024-03-07'], {}],
  ])('%s is not asked about', (_name, cells, hints) => {
    expect(readDateColumn(cells, context, hints).kind).toBe('settled');
  });

  test('tells how many cells it cannot read', () => {
    expect(readDateColumn(['2024-03-07', '', 'soon', '31/02/2024'], context)).toMatchObject({ unreadable: 2 });
  });
});

import { expect, test } from 'vitest';
import { findLost, findUnplanned, type Rows } from '../../soak/acknowledged.ts';

const rows: Rows = {
  applications: [{ id: 'a', stage: 'applied', captureIds: ['attempt-1'] }],
  contacts: [{ id: 'c', leadSince: '2026-11-02' }],
  touchpoints: [{ note: 'note 1' }],
  followUps: [
    { id: '1', threadKey: 'application:a', status: 'open' },
    { id: '2', threadKey: 'contact:c', status: 'open' },
  ],
};

test('what was acknowledged and is there is not lost', () => {
  expect(findLost({ contactIds: ['c'], notes: ['note 1'], attemptIds: ['attempt-1'] }, rows)).toEqual([]);
});

test('what was acknowledged and is not there is named', () => {
  expect(findLost({ contactIds: ['d'], notes: ['note 2'], attemptIds: ['attempt-2'] }, rows)).toEqual([
    'contact d',
    'touch «note 2»',
    'application of attempt-2',
  ]);
});

test('a thread with none or two open follow-ups is named', () => {
  const [first] = rows.followUps;
  expect(findUnplanned(rows)).toEqual([]);
  expect(findUnplanned({ ...rows, followUps: first === undefined ? [] : [first, { ...first, id: '3' }] })).toEqual([
    'application:a has 2 open',
    'contact:c has 0 open',
  ]);
});

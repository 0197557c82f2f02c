import { describe, expect, test } from 'vitest';
import { addCounts, countAsOne, countClosingLine, countVitest } from '../../tools/count-results.ts';

const outcome = (code: number | undefined, output = '') => ({ code, output, seconds: 1 });
const report = (passed: number, failed: number, unloaded = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  testResults: Array.from({ length: unloaded }, () => ({ status: 'failed', assertionResults: [] })),
});

describe('a check counts as one test', () => {
  test('passed with exit code 0', () => expect(countAsOne(outcome(0))).toEqual({ passed: 1, failed: 0, skipped: 0 }));
  test('failed with another', () => expect(countAsOne(outcome(2))).toEqual({ passed: 0, failed: 1, skipped: 0 }));
  test('failed when ended for taking too long', () => expect(countAsOne(outcome(undefined)).failed).toBe(1));
});

describe('a closing line', () => {
  test('the last one counts, colours and all', () => {
    expect(countClosingLine(outcome(0, '1 passed, 0 failed\n\u001b[32m12 passed, 0 failed\u001b[0m\r\n'))).toEqual({
      passed: 12,
      failed: 0,
      skipped: 0,
    });
  });
  test('a crash after good tests is a failure', () => {
    expect(countClosingLine(outcome(1, '12 passed, 0 failed\n'))).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });
  test('no closing line is a failure, even with exit code 0', () => {
    expect(countClosingLine(outcome(0, 'hello'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
  test('failures are not counted twice', () => {
    expect(countClosingLine(outcome(1, '3 passed, 2 failed'))).toEqual({ passed: 3, failed: 2, skipped: 0 });
  });
});

describe('vitest’s report', () => {
  test('gives the numbers', () => {
    expect(countVitest(report(7, 0), outcome(0))).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });
  test('a file that could not be loaded is a failure', () => {
    expect(countVitest(report(7, 1, 2), outcome(1))).toEqual({ passed: 7, failed: 3, skipped: 0 });
  });
  test('an error outside the tests is a failure', () => {
    expect(countVitest(report(7, 0), outcome(1))).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });
  test('no report is a failure', () => {
    expect(countVitest(undefined, outcome(0))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test('counts add up', () => {
  const counts = [
    { passed: 1, failed: 2, skipped: 0 },
    { passed: 10, failed: 20, skipped: 5 },
  ];
  expect(addCounts(counts)).toEqual({ passed: 11, failed: 22, skipped: 5 });
});

import { stripVTControlCharacters } from 'node:util';
import type { StepOutcome } from './run-step.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A check that is one test: it holds or it does not. */
export function countAsOne({ code }: StepOutcome): Count {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The last line `N passed, N failed` of a runner of ours. A run that crashed counts as a failure more. */
export function countClosingLine(outcome: StepOutcome): Count {
  const lines = stripVTControlCharacters(outcome.output).matchAll(
    /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm,
  );
  const [, passed = '0', failed = '0', skipped = '0'] = [...lines].at(-1) ?? [];
  return trueToOutcome({ passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }, outcome);
}

/** What `vitest --reporter=json` wrote; undefined when it wrote nothing. A file that could not be loaded counts as a failure. */
export function countVitest(report: unknown, outcome: StepOutcome): Count {
  if (!isVitestReport(report)) return trueToOutcome({ passed: 0, failed: 0, skipped: 0 }, outcome);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0, testResults } = report;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const count = {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
  return trueToOutcome(count, outcome);
}

export function addCounts(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
  };
}

/** A step that ended badly, or ran nothing, has failed even when it counted no failure. */
function trueToOutcome(count: Count, { code }: StepOutcome): Count {
  const wentWell = code === 0 && count.passed > 0;
  return wentWell || count.failed > 0 ? count : { ...count, failed: 1 };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function isVitestReport(report: unknown): report is VitestReport {
  return (
    typeof report === 'object' &&
    report !== null &&
    'numPassedTests' in report &&
    'testResults' in report &&
    Array.isArray(report.testResults)
  );
}

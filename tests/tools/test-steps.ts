import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countAsOne, countClosingLine, countVitest } from './count-results.ts';
import { ROOT } from './repository.ts';
import type { StepOutcome } from './run-step.ts';
import { scriptCommand, toolCommand } from './tool-command.ts';

/** One part of `npm test`. */
export interface TestStep {
  readonly name: string;
  readonly command: readonly string[];
  readonly longestMinutes: number;
  readonly count: (outcome: StepOutcome) => Count;
  /** Steps that must have gone well before; otherwise this one has failed unrun. */
  readonly needs: readonly string[];
  /** Neighbours with the same word run at once, each in a process of its own: journeys mostly wait. */
  readonly together?: string;
}

const VITEST_REPORT = join(ROOT, 'tests', 'output', 'vitest.json');
const vitestWords = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];

function step(name: string, command: readonly string[], rest: Partial<TestStep> = {}): TestStep {
  return { name, command, longestMinutes: 3, count: countAsOne, needs: [], ...rest };
}

function endToEnd(browser: string): TestStep {
  const command = scriptCommand('tests/e2e/run.ts', ['--browser', browser, '--dist', join(ROOT, 'dist')]);
  const rest = { longestMinutes: 17, count: countClosingLine, needs: ['build'], together: 'browsers' } as const;
  return step(`e2e ${browser}`, command, rest);
}

export const TEST_STEPS: readonly TestStep[] = [
  step('build', scriptCommand('tests/tools/build.ts')),
  step('lint', toolCommand('@biomejs/biome', ['check', '--error-on-warnings', '.'])),
  step('types', toolCommand('typescript', ['--noEmit'])),
  step('unused', toolCommand('knip', ['--no-progress'])),
  step('lint firefox', scriptCommand('tests/tools/lint-firefox.ts'), { needs: ['build'] }),
  step('vitest', toolCommand('vitest', vitestWords), { longestMinutes: 6, count: countReport }),
  step('practice', scriptCommand('tests/practice/start.ts', ['--screenshots']), { needs: ['build'] }),
  endToEnd('chromium'),
  endToEnd('firefox'),
];

/** Reads the report once and removes it: the next run must not count an old one. */
function countReport(outcome: StepOutcome): Count {
  const report = readReport();
  rmSync(VITEST_REPORT, { force: true });
  return countVitest(report, outcome);
}

function readReport(): unknown {
  try {
    return JSON.parse(readFileSync(VITEST_REPORT, 'utf8'));
  } catch {
    return undefined;
  }
}

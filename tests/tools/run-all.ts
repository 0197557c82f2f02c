/**
 * `npm test`: everything there is, one after the other, and at the end how many passed. `npm test -- lint e2e` runs the steps
 * whose names hold one of these words.
 */
import { addCounts, type Count } from './count-results.ts';
import { ensureBrowsers } from './find-browser.ts';
import { runStep } from './run-step.ts';
import { TEST_STEPS, type TestStep } from './test-steps.ts';

interface StepResult {
  readonly name: string;
  readonly count: Count;
  readonly seconds: number;
}

const words = process.argv.slice(2);
const chosen = TEST_STEPS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const browsers = chosen.some(({ name }) => name.startsWith('e2e'))
  ? ensureBrowsers(['chromium', 'firefox'])
  : { ok: true as const };
if (!browsers.ok) console.error(browsers.sentence);

const results: StepResult[] = [];
for (const group of groupsOf(chosen))
  results.push(...(await Promise.all(group.map((step) => runUnlessHopeless(step, [...results])))));

console.log('\n── all ──');
for (const result of results) console.log(inWords(result));
const total = addCounts(results.map(({ count }) => count));
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function groupsOf(steps: readonly TestStep[]): TestStep[][] {
  const groups: TestStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.together !== undefined && last?.[0]?.together === step.together) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runUnlessHopeless(step: TestStep, before: readonly StepResult[]): Promise<StepResult> {
  console.log(`\n── ${step.name} ──`);
  const broken = before.find(({ name, count }) => step.needs.includes(name) && count.failed > 0);
  if (broken !== undefined) {
    console.log(`Not run, since «${broken.name}» failed.`);
    return { name: step.name, count: { passed: 0, failed: 1, skipped: 0 }, seconds: 0 };
  }
  const outcome = await runStep(step.command, step.longestMinutes);
  return { name: step.name, count: step.count(outcome), seconds: outcome.seconds };
}

function inWords({ name, count, seconds }: StepResult): string {
  const failed = count.failed === 0 ? '' : `  ${count.failed} FAILED`;
  return `${name.padEnd(14)} ${String(count.passed).padStart(5)} passed ${seconds.toFixed(1).padStart(7)} s${failed}`;
}

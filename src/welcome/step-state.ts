import { type ReadonlySignal, signal } from '@preact/signals';
import { hrefOf, STEPS, type Step, stepIn } from './step.ts';

const KEPT = 'welcome-step';
const current = signal<Step>(stepIn(location.hash) ?? stepIn(localStorage.getItem(KEPT) ?? '') ?? STEPS[0]);

/** The step that is shown: what the address says, else where the person was when they left. */
export const step: ReadonlySignal<Step> = current;

export function watchStep(): void {
  if (stepIn(location.hash) === undefined) history.replaceState(null, '', hrefOf(current.peek()));
  addEventListener('hashchange', () => {
    current.value = stepIn(location.hash) ?? STEPS[0];
  });
  current.subscribe((shown) => localStorage.setItem(KEPT, shown));
}

/** The steps of the welcome, in their order; the last one is where to go from there. */
export const STEPS = ['what', 'where', 'you', 'try'] as const;
export type Step = (typeof STEPS)[number];

/** `next` is where the main button of a step leads. */
export interface StepProps {
  readonly next: string;
}

/** @returns undefined for what names no step @example stepIn('#/where') // 'where' */
export function stepIn(hash: string): Step | undefined {
  const name = hash.replace(/^#\/?/, '');
  return STEPS.find((known) => known === name);
}

export function hrefOf(step: Step): string {
  return `#/${step}`;
}

export function stepAfter(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) + 1];
}

export function stepBefore(step: Step): Step | undefined {
  return STEPS[STEPS.indexOf(step) - 1];
}

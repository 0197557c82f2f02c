import { expect } from 'vitest';

/** Fails with one line for each finding and, below them, what to do about such a thing. */
export function expectNone(findings: readonly string[], whatToDo: string): void {
  if (findings.length === 0) return;
  expect.fail([...findings.map((finding) => `- ${finding}`), whatToDo].join('\n'));
}

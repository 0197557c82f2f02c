import { Icon } from '../ui/icon.tsx';
import type { StepProps } from './step.ts';
import { WORDS } from './words.ts';

/** What it does, and that nothing leaves the machine. */
export function WhatStep({ next }: StepProps) {
  return (
    <>
      <p class="lead">{WORDS.lead}</p>
      <ul class="points">
        {WORDS.what.map((point) => (
          <li key={point}>
            <Icon name="check" />
            {point}
          </li>
        ))}
      </ul>
      <p class="promise">
        <Icon name="lock" />
        {WORDS.privacy}
      </p>
      <div class="bar">
        <a class="button primary" href={next}>
          {WORDS.next}
        </a>
      </div>
    </>
  );
}

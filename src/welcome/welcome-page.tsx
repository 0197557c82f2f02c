import type { FunctionComponent } from 'preact';
import { Mark } from '../ui/mark.tsx';
import { useTurnedTo } from '../ui/use-turned-to.ts';
import { hrefOf, STEPS, type Step, type StepProps, stepAfter, stepBefore } from './step.ts';
import { step } from './step-state.ts';
import { TryStep } from './try-step.tsx';
import { WhatStep } from './what-step.tsx';
import { WhereStep } from './where-step.tsx';
import { WORDS } from './words.ts';
import { YouStep } from './you-step.tsx';

const CONTENTS: Readonly<Record<Step, FunctionComponent<StepProps>>> = {
  what: WhatStep,
  where: WhereStep,
  you: YouStep,
  try: TryStep,
};

export function WelcomePage() {
  const shown = step.value;
  const back = stepBefore(shown);
  return (
    <main class="sheet welcome">
      <header class="hero">
        <Mark />
        <p class="product">{WORDS.product}</p>
        <Progress shown={shown} />
      </header>
      <ShownStep key={shown} name={shown} />
      <footer class="welcome-foot">
        {back !== undefined && <a href={hrefOf(back)}>{WORDS.back}</a>}
        <p class="soft small">{WORDS.promise}</p>
      </footer>
    </main>
  );
}

/** Where in the steps this is: each can be turned to. */
function Progress({ shown }: { readonly shown: Step }) {
  return (
    <nav class="steps" aria-label={WORDS.steps}>
      <ol>
        {STEPS.map((name, place) => (
          <li key={name} class={place < STEPS.indexOf(shown) ? 'past' : ''}>
            <a href={hrefOf(name)} aria-current={name === shown ? 'step' : undefined}>
              <span class="step-number">{place + 1}</span>
              <span class="step-name">{WORDS.step[name]}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The heading takes the focus when the step was turned to, but not when the page opens with it. */
function ShownStep({ name }: { readonly name: Step }) {
  const heading = useTurnedTo(WORDS.pageTitle(WORDS.heading[name]));
  const Content = CONTENTS[name];
  const next = stepAfter(name);
  return (
    <section class="card step-card" aria-labelledby="step-heading">
      <h1 id="step-heading" tabIndex={-1} ref={heading}>
        {WORDS.heading[name]}
      </h1>
      <Content next={next === undefined ? '' : hrefOf(next)} />
    </section>
  );
}

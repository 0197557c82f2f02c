import type { ComponentChildren } from 'preact';
import { browser } from '../platform/browser.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { ProfileForm } from '../ui/profile-form.tsx';
import { SavedNote } from '../ui/saved-note.tsx';
import { settings } from '../ui/settings-state.ts';
import { SiteAccessPanel } from '../ui/site-access-panel.tsx';
import { ToastSwitch } from '../ui/toast-switch.tsx';
import { WORDS } from './words.ts';

export function WelcomePage() {
  const known = settings.value;
  return (
    <main class="sheet">
      <header class="hero">
        <Mark />
        <h1>{WORDS.title}</h1>
        <p class="lead">{WORDS.lead}</p>
      </header>
      <Step number={1} title={WORDS.whatTitle}>
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
      </Step>
      <Step number={2} title={WORDS.accessTitle}>
        <SiteAccessPanel />
        {known && <ToastSwitch settings={known} />}
      </Step>
      <Step number={3} title={WORDS.profileTitle}>
        <p class="soft">{WORDS.profileHint}</p>
        {known && <ProfileForm profile={known.profile} />}
        <SavedNote />
      </Step>
      <WhatNext />
    </main>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Step({ number, title, children }: StepProps) {
  return (
    <section class="card step-card" aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`}>
        <span class="step-number">{number}</span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function WhatNext() {
  return (
    <section class="what-next" aria-labelledby="what-next">
      <h2 id="what-next">{WORDS.nextTitle}</h2>
      <ol class="points">
        {WORDS.next.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => browser.runtime.openOptionsPage()}>
        <Icon name="settings" />
        {WORDS.settings}
      </button>
    </section>
  );
}

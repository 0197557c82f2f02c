import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { type ThisBrowser, thisBrowser } from '../platform/this-browser.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { TEST_WORDS } from './test-words.ts';

/** A browser knows that it sent a reminder, not that anybody saw it: the person is asked. */
type Outcome = 'asked' | 'seen' | 'unseen' | 'blocked';

/** So that the person can see whether their browser and system let a reminder through, and what to do where not. */
export function TestReminder() {
  const id = useId();
  const { busy, error, run } = useCommand();
  const outcome = useSignal<Outcome | undefined>(undefined);

  async function test(): Promise<void> {
    outcome.value = undefined;
    const reply = await run('test-notification', {});
    if (reply !== undefined) outcome.value = reply.shown ? 'asked' : 'blocked';
  }

  return (
    <section class="card step-card" aria-labelledby={id}>
      <div>
        <h3 id={id}>{TEST_WORDS.title}</h3>
        <p class="soft small">{TEST_WORDS.hint}</p>
      </div>
      <div class="bar">
        <button type="button" class="button" disabled={busy.value} onClick={test}>
          {TEST_WORDS.test}
        </button>
        {outcome.value === 'asked' && (
          <>
            <button type="button" class="button tinted" onClick={() => (outcome.value = 'seen')}>
              {TEST_WORDS.yes}
            </button>
            <button type="button" class="button tinted" onClick={() => (outcome.value = 'unseen')}>
              {TEST_WORDS.no}
            </button>
          </>
        )}
      </div>
      <div role="status" class="test-outcome">
        {outcome.value === 'asked' && <p class="small">{TEST_WORDS.sent}</p>}
        {outcome.value === 'seen' && <p class="small">{TEST_WORDS.seen}</p>}
        {outcome.value === 'blocked' && <p class="error">{TEST_WORDS.blocked}</p>}
        {(outcome.value === 'unseen' || outcome.value === 'blocked') && <WhatToDo />}
      </div>
      <ErrorLine error={error} />
    </section>
  );
}

function WhatToDo() {
  const here = useSignal<ThisBrowser | undefined>(undefined);
  useEffect(() => {
    void thisBrowser().then((found) => {
      here.value = found;
    });
  }, [here]);
  if (here.value === undefined) return null;
  return (
    <div class="what-to-do small">
      <p>{TEST_WORDS.helpTitle}</p>
      <ul>
        <li>{TEST_WORDS.system[here.value.system]}</li>
        <li>{TEST_WORDS.browser[here.value.name]}</li>
      </ul>
      <p class="soft">{TEST_WORDS.otherwise}</p>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import './loss-banner.css';
import { announce } from './announce.ts';
import { ErrorLine } from './error-line.tsx';
import { Icon } from './icon.tsx';
import { databaseState, readDatabaseState } from './loss-state.ts';
import { LOSS_WORDS } from './loss-words.ts';
import { useCommand } from './use-command.ts';

/** Shown where rows that were there are gone, until the person has decided what to do about it. */
export function LossBanner() {
  const state = databaseState.value;
  if (state?.loss === undefined) return null;
  const { at, applications, contacts } = state.loss;
  return (
    <section class="loss" role="alert">
      <Icon name="warning" />
      <div class="loss-text">
        <h2>{LOSS_WORDS.title}</h2>
        <p>{LOSS_WORDS.had(momentWords(at), applications, contacts)}</p>
        <WaysOut />
      </div>
    </section>
  );
}

function WaysOut() {
  const command = useCommand();
  const sure = useSignal(false);
  const copies = databaseState.value?.snapshots ?? [];
  const restore = async (key: string): Promise<void> => {
    const done = await command.run('restore-snapshot', { key });
    if (done !== undefined) announce(LOSS_WORDS.restored(done.rows));
    await readDatabaseState();
  };
  const goOn = async (): Promise<void> => {
    if (!sure.peek()) {
      sure.value = true;
      return;
    }
    await command.run('accept-loss', {});
    await readDatabaseState();
  };
  return (
    <>
      <p class="small">{copies.length === 0 ? LOSS_WORDS.noCopy : LOSS_WORDS.copies}</p>
      <ul class="loss-copies">
        {copies.map(({ key, at, applications, contacts }, place) => (
          <li key={key}>
            <button
              type="button"
              class={place === 0 ? 'button primary' : 'button'}
              aria-disabled={command.busy.value}
              onClick={() => restore(key)}
            >
              {LOSS_WORDS.restore(momentWords(at), applications, contacts)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button quiet" aria-disabled={command.busy.value} onClick={goOn}>
            {sure.value ? LOSS_WORDS.goOnSure : LOSS_WORDS.goOn}
          </button>
        </li>
      </ul>
      <ErrorLine error={command.error} />
    </>
  );
}

function momentWords(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

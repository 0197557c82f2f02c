import { signal } from '@preact/signals';
import type { Settings } from '../settings/settings.ts';
import { changeSettings, onSettingsChanged, readSettings } from '../settings/settings-store.ts';
import { applyLook } from './apply-look.ts';
import { beginDaysAt } from './today-clock.ts';

/** Undefined until read. */
export const settings = signal<Settings | undefined>(undefined);

/** `saved` is shown quietly beside what was changed. */
export const saving = signal<'idle' | 'saving' | 'saved' | 'failed'>('idle');

export async function watchSettings(): Promise<void> {
  settings.subscribe((known) => {
    if (known === undefined) return;
    beginDaysAt(known.policy.dayStartHour);
    applyLook(known);
  });
  onSettingsChanged((changed) => {
    settings.value = changed;
  });
  settings.value = await readSettings();
}

/** One change after the other, so that two fields saved at once do not overwrite each other. */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  if (settings.peek() !== undefined) settings.value = { ...(settings.peek() as Settings), ...change };
  saving.value = 'saving';
  queue = queue.then(() => save(change));
  return queue;
}

let queue: Promise<void> = Promise.resolve();

async function save(change: Partial<Settings>): Promise<void> {
  try {
    await changeSettings(change);
    saving.value = 'saved';
  } catch {
    saving.value = 'failed';
  }
}

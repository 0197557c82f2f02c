import { type Signal, useSignal } from '@preact/signals';
import { announce } from './announce.ts';
import { BACKUP_WORDS } from './backup-words.ts';

export interface Save {
  readonly busy: Signal<boolean>;
  readonly error: Signal<string | undefined>;
  /** What was saved last, in words. */
  readonly saved: Signal<string | undefined>;
  run(make: () => Promise<string>): Promise<void>;
}

/** One place from which files are saved, one at a time. `make` saves and gives the name of the file. */
export function useSave(): Save {
  const busy = useSignal(false);
  const error = useSignal<string | undefined>(undefined);
  const saved = useSignal<string | undefined>(undefined);
  return {
    busy,
    error,
    saved,
    async run(make) {
      if (busy.peek()) return;
      busy.value = true;
      error.value = undefined;
      saved.value = undefined;
      try {
        saved.value = BACKUP_WORDS.saved(await make());
        announce(saved.value);
      } catch (reason) {
        error.value = BACKUP_WORDS.failed(reason instanceof Error ? reason.message : String(reason));
      }
      busy.value = false;
    },
  };
}

import { signal } from '@preact/signals';
import type { ChangeId } from '../domain/identity.ts';
import { announce } from '../ui/announce.ts';

/** What was just done on the desk; shown until dismissed, until the next, or until another place is turned to. */
export interface Done {
  readonly text: string;
  /** Without it, nothing can be undone. */
  readonly changeId?: ChangeId;
}

export const done = signal<Done | undefined>(undefined);

export function tellDone(text: string, changeId?: ChangeId): void {
  done.value = changeId === undefined ? { text } : { text, changeId };
  announce(text);
}

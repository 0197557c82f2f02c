import { type Signal, useSignal } from '@preact/signals';
import type { MessageName, RequestOf, ResponseOf } from '../messaging/messages.ts';
import { askBackground } from './background-link.ts';

export interface Command {
  readonly busy: Signal<boolean>;
  /** In plain words, to be shown where it happened. */
  readonly error: Signal<string | undefined>;
  /** Undefined when refused, or while another request of this place is under way. */
  run<Name extends MessageName>(name: Name, body: RequestOf<Name>): Promise<ResponseOf<Name> | undefined>;
}

/** One place in the page from which requests are sent, one at a time. */
export function useCommand(): Command {
  const busy = useSignal(false);
  const error = useSignal<string | undefined>(undefined);
  return {
    busy,
    error,
    async run(name, body) {
      if (busy.peek()) return undefined;
      busy.value = true;
      error.value = undefined;
      const reply = await askBackground(name, body);
      busy.value = false;
      if (reply.ok) return reply.value;
      error.value = reply.error.message;
      return undefined;
    },
  };
}

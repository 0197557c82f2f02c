import { signal } from '@preact/signals';
import { request } from '../messaging/client.ts';
import type { MessageName, Reply, RequestOf, ResponseOf } from '../messaging/messages.ts';

const PATIENCE = 2000;

/** True while the background owes an answer for longer than two seconds. Reading works all the same. */
export const backgroundSilent = signal(false);

/** Sends a request, and notices when nobody answers. A late answer is still taken. */
export async function askBackground<Name extends MessageName>(
  name: Name,
  body: RequestOf<Name>,
): Promise<Reply<ResponseOf<Name>>> {
  const timer = setTimeout(() => {
    backgroundSilent.value = true;
  }, PATIENCE);
  const reply = await request(name, body);
  clearTimeout(timer);
  // «failed» on the plain hello of a page means that nobody is there; elsewhere it is about that one request
  backgroundSilent.value =
    !reply.ok && reply.error.code === 'failed' && (name === 'refresh' || backgroundSilent.peek());
  return reply;
}

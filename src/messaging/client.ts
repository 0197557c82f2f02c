import type { Envelope, MessageName, Reply, RequestOf, ResponseOf } from './messages.ts';

/**
 * Sends a request to the background and gives its reply; never rejects. The id is kept for the second try, so a worker that
 * died after the write answers again without writing again.
 * @example const reply = await request('undo', { changeId });
 */
export async function request<Name extends MessageName>(
  name: Name,
  body: RequestOf<Name>,
): Promise<Reply<ResponseOf<Name>>> {
  const envelope: Envelope = { name, id: randomId(), request: body };
  return (
    (await send<ResponseOf<Name>>(envelope)) ??
    (await send<ResponseOf<Name>>(envelope)) ?? {
      ok: false,
      error: { code: 'failed', message: 'The extension’s background did not answer.' },
    }
  );
}

/** 128 random bits in hexadecimal. `crypto.randomUUID` is missing on plain http pages. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `runtime.sendMessage` throws at once, not as a rejection, when the extension was updated under the page (measured). */
async function send<Value>(envelope: Envelope): Promise<Reply<Value> | undefined> {
  try {
    return (await chrome.runtime.sendMessage(envelope)) as Reply<Value> | undefined;
  } catch {
    return undefined;
  }
}

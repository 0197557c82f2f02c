import { readPosting } from '../detection/read-posting.ts';
import type { PageSession } from './page-session.ts';

/** The background asks what the page shows at this moment. */
export interface ReadNowMessage {
  readonly name: 'read-now';
}

/** Answers with the posting's facts; with nothing where there is no posting. */
export function tellPosting({ context, signal }: PageSession): void {
  if (window !== top) return;
  const onMessage = (message: { readonly name: string }, _sender: unknown, answer: (facts: unknown) => void): void => {
    if (message.name !== ('read-now' satisfies ReadNowMessage['name'])) return;
    answer(readPosting(document, location.href, context.board, globalThis.squeakyPeople)?.facts);
  };
  chrome.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => chrome.runtime?.id && chrome.runtime.onMessage.removeListener(onMessage));
}

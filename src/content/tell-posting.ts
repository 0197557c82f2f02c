import type { PageSession } from './page-session.ts';
import { readHere } from './read-here.ts';

/** The background asks what the page shows at this moment. */
export interface ReadNowMessage {
  readonly name: 'read-now';
}

/** Answers with the posting's facts; with nothing where there is no posting. */
export function tellPosting(session: PageSession): void {
  const { signal } = session;
  if (window !== top) return;
  const onMessage = (message: { readonly name: string }, _sender: unknown, answer: (facts: unknown) => void): void => {
    if (message.name !== ('read-now' satisfies ReadNowMessage['name'])) return;
    answer(readHere(session)?.facts);
  };
  chrome.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => chrome.runtime?.id && chrome.runtime.onMessage.removeListener(onMessage));
}

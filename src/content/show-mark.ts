import { request } from '../messaging/client.ts';
import type { MarkContent } from './mark-content.ts';
import { button, element, isToastShown, place, SETTLES_MS } from './note-elements.ts';

/** A single-page site goes to its next view without a new document: then the mark is about something else. */
const LOOKS_MS = 300;

/** «You applied on 3 Nov · next: …», in a closed shadow root. It moves nothing, and gives way to a toast. */
export function showMark({ applicationId, words }: MarkContent): void {
  if (isToastShown()) return;
  const { host, card } = place(document, 'mark');
  const address = location.href;
  const leaving = setInterval(() => {
    if (location.href !== address || !host.isConnected) leave();
  }, LOOKS_MS);
  const leave = (): void => {
    clearInterval(leaving);
    host.remove();
  };
  const hide = (): void => {
    leave();
    void request('hide-mark', { applicationId });
  };
  const close = button('Hide this note', hide, '×');
  setTimeout(() => card.append(element('div', 'job', words), close), SETTLES_MS);
}

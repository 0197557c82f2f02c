import { place, SETTLES_MS } from './note-elements.ts';
import type { ToastContent } from './toast-content.ts';
import { leaveLater } from './toast-parts.ts';
import { fillQuestion } from './toast-question.ts';
import { fillRecord } from './toast-record.ts';

/** A question wants a thought more than a message does. */
const STAYS_MS = { recorded: 12_000, saved: 12_000, asked: 20_000 } as const;

/** Shows what was recorded or asks, in a closed shadow root, made of text nodes only. It goes by itself, later while it is in use. */
export function showToast(content: ToastContent): void {
  const { host, card } = place(document, 'card');
  setTimeout(() => {
    const toast = { card, leaving: leaveLater(host, card, STAYS_MS[content.kind]) };
    if (content.kind === 'asked') fillQuestion(toast, content);
    else fillRecord(toast, content);
  }, SETTLES_MS);
}

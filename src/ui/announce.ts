import { signal } from '@preact/signals';

/** What a screen reader is told, politely; each page shows it in one live region. */
export const announcement = signal('');

export function announce(text: string): void {
  announcement.value = text;
}

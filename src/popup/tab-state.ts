import { signal } from '@preact/signals';
import type { ResponseOf } from '../messaging/messages.ts';
import { browser } from '../platform/browser.ts';
import { askBackground } from '../ui/background-link.ts';

export interface ThisTabState {
  readonly tabId: number;
  readonly shows: ResponseOf<'read-tab'>;
}

/** The tab beside the popup; undefined until read, and where there is nothing to read. */
export const thisTab = signal<ThisTabState | undefined>(undefined);

export async function readThisTab(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return;
  const reply = await askBackground('read-tab', { tabId: active.id });
  thisTab.value = reply.ok ? { tabId: active.id, shows: reply.value } : undefined;
}

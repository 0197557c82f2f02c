import { effect } from '@preact/signals';
import { browser } from '../platform/browser.ts';
import { day } from './popup-state.ts';
import { readThisTab } from './tab-state.ts';

/** A panel stays while its window shows one tab after the other, and while something is recorded of them. */
export function followTabs(abort: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const onLoaded = (_tabId: number, { status }: { status?: string }): void => {
    if (status === 'complete') void readThisTab();
  };
  onActivated.addListener(readThisTab);
  onUpdated.addListener(onLoaded);
  const stop = effect(() => {
    if (day.value !== undefined) void readThisTab();
  });
  abort.addEventListener('abort', () => {
    onActivated.removeListener(readThisTab);
    onUpdated.removeListener(onLoaded);
    stop();
  });
}

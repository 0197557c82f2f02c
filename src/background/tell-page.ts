import toastFile from '../content/toast.iife.ts?script';
import type { ToastContent } from '../content/toast-content.ts';
import { browser } from '../platform/browser.ts';
import { handOver, runIn, watchFrames } from '../platform/site-access.ts';
import type { DrainNews } from '../services/drain-journal.ts';
import { readSettings } from '../settings/settings-store.ts';

/** When the page that a frame went to is likely to be there. */
const FRAME_LOADS_MS = [500, 1500, 4000];

/** Shows the toast after a capture, or asks the top frame to look out for what came of an act in one of its frames. */
export async function tellPage(news: DrainNews): Promise<void> {
  if (news.kind === 'attempted-in-frame') {
    const message = { name: 'look-out', attempt: news.attempt };
    await browser.tabs.sendMessage(news.tabId, message, { frameId: 0 }).catch(() => undefined); // the top may not be ours
    return;
  }
  if (news.kind === 'frame-moved') {
    for (const after of FRAME_LOADS_MS) setTimeout(() => void watchFrames(news.tabId), after);
    return;
  }
  const { toast } = await readSettings();
  if (!toast || news.tabId < 0) return;
  const { captureId, title, company, confidence, isNew, nextDueOn } = news.capture;
  const content: ToastContent = { captureId, title, company, confidence, isNew, nextDueOn };
  if (!(await showToast(news.tabId, 0, content)) && news.frameId !== 0)
    await showToast(news.tabId, news.frameId, content);
}

async function showToast(tabId: number, frameId: number, content: ToastContent): Promise<boolean> {
  return (await handOver(tabId, frameId, 'squeakyToast', content)) && (await runIn(tabId, frameId, [toastFile]));
}

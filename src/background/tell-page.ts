import { browser } from '../platform/browser.ts';
import { watchFrames } from '../platform/site-access.ts';
import type { DrainNews } from '../services/drain-journal.ts';
import { tellTab } from './tell-tab.ts';

/** When the page that a frame went to is likely to be there. */
const FRAME_LOADS_MS = [500, 1500, 4000];

/** Says what was recorded or asks what is unsure, or asks the top frame to look out for what came of an act in a frame. */
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
  if (news.tabId < 0) return;
  if (news.kind === 'asked') return await tellTab(news.tabId, news.frameId, { kind: 'asked', ...news.capture });
  const { captureId, title, company, confidence, isNew, nextDueOn } = news.capture;
  const content = { kind: 'recorded', captureId, title, company, confidence, isNew, nextDueOn } as const;
  await tellTab(news.tabId, news.frameId, content);
}

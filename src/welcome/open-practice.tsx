import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { openDatabase } from '../storage/queries.ts';
import { PracticePage } from './practice-page.tsx';
import { watchPractice } from './watch-practice.ts';

/** The practice page, which has to know its tab: what is captured in it is told apart by that. */
export async function openPractice(root: HTMLElement): Promise<void> {
  const tabId = (await browser.tabs.getCurrent())?.id;
  if (tabId === undefined) return;
  render(<PracticePage database={openDatabase()} tabId={tabId} />, root);
  watchPractice(tabId);
}

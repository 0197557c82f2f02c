import { browser } from './browser.ts';

/** Where a page of the extension is shown. */
export type View = 'popup' | 'tab' | 'panel';

/** A popup has to say how wide it wants to be, and closes when one looks elsewhere; a panel stays beside the page. */
export async function findView(): Promise<View> {
  if (isPopup()) return 'popup';
  return (await browser.tabs.getCurrent()) === undefined ? 'panel' : 'tab';
}

export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** In Chromium alone, and so not in the polyfill. */
interface SidePanels {
  open(where: { readonly windowId: number }): Promise<void>;
}

/** Firefox on phones has neither. */
export function canOpenBeside(): boolean {
  return sidePanels() !== undefined || browser.sidebarAction !== undefined;
}

/** Opens the extension's panel beside the page. Call it straight from the click: both browsers want one, Firefox at once. */
export async function openBeside(): Promise<void> {
  const panels = sidePanels();
  if (panels === undefined) return await browser.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await panels.open({ windowId: id });
}

function sidePanels(): SidePanels | undefined {
  return (globalThis as { chrome?: { sidePanel?: SidePanels } }).chrome?.sidePanel;
}

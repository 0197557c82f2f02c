import { findView } from '../platform/side-panel.ts';
import { followTabs } from './follow-tabs.ts';
import { view } from './view.ts';

/** Finds out where the page is shown; beside a page it follows what that window shows. */
export async function watchView(abort: AbortSignal): Promise<void> {
  view.value = await findView();
  if (view.value === 'panel') followTabs(abort);
}

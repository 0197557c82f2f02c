import { tabsShowing } from '../platform/open-pages.ts';
import { endPractice, hasPractised } from '../services/end-practice.ts';
import type { ServiceContext } from '../services/service-context.ts';

const PAGE = 'src/welcome/practice.html';

/** What was practised goes as soon as its page is left, however it was left. @param left a tab that is leaving it just now */
export async function endPracticeLeft(context: ServiceContext, left?: number): Promise<void> {
  if (!(await hasPractised(context))) return;
  const open = await tabsShowing(PAGE);
  await endPractice(
    context,
    open.filter((tabId) => tabId !== left),
  );
}

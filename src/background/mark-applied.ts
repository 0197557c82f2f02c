import type { PostingFacts } from '../detection/sign.ts';
import type { ApplicationId } from '../domain/identity.ts';
import { browser } from '../platform/browser.ts';
import { findApplied } from '../services/find-applied.ts';
import { postingFrom } from '../services/posting-from-facts.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { readSettings } from '../settings/settings-store.ts';
import { markWords } from './mark-words.ts';
import { markTab } from './tell-tab.ts';

const HIDDEN_KEY = 'hidden-marks';

/** A posting was read that the person applied to before: the page says so, quietly. */
export async function markApplied(
  context: ServiceContext,
  tabId: number,
  frameId: number,
  facts: PostingFacts,
): Promise<void> {
  const { appliedMark, dates } = await readSettings();
  if (!appliedMark) return;
  const applied = await findApplied(context, postingFrom(facts));
  if (applied === undefined || (await hiddenMarks()).includes(applied.applicationId)) return;
  const { applicationId } = applied;
  await markTab(tabId, frameId, {
    applicationId,
    words: markWords(applied, context.today, dates === 'browser' ? navigator.language : dates),
  });
}

/** Not again on this posting until the browser is started anew. */
export async function hideMark(applicationId: ApplicationId): Promise<void> {
  await browser.storage.session.set({ [HIDDEN_KEY]: [...(await hiddenMarks()), applicationId].slice(-200) });
}

async function hiddenMarks(): Promise<readonly string[]> {
  const stored = await browser.storage.session.get(HIDDEN_KEY);
  return (stored[HIDDEN_KEY] as readonly string[] | undefined) ?? [];
}

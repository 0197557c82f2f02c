import type { ChangeId } from '../domain/identity.ts';
import { browser } from '../platform/browser.ts';
import { peopleFrom, postingFrom } from '../services/posting-from-facts.ts';
import { openForm } from './forms.ts';
import { leaveAlone } from './left-alone.ts';
import type { HandAct } from './menus.ts';
import { readPersonIn } from './read-person-in.ts';
import { tellTab } from './tell-tab.ts';
import { postingNow, recordPosting } from './this-tab.ts';
import { currentContext, inTurn, remind } from './work.ts';

/** Where the menu was opened or the key pressed. */
interface HandPlace {
  readonly tabId: number;
  /** Undefined where we may not look: in a private window, and on what is no page of the web. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
  readonly frameId: number;
  /** What was marked there, where the browser says it. */
  readonly selection: string | undefined;
}

interface ToldTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** From the menu or with a key; both let us read the tab (activeTab). Not every browser says where a key was pressed. */
export async function actIn(
  act: HandAct,
  told: ToldTab | undefined,
  frameId: number,
  selection: string | undefined,
): Promise<void> {
  const tab: ToldTab | undefined = told ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined || tab.url?.startsWith(browser.runtime.getURL(''))) return; // a key pressed in a form of ours
  const isPrivate = tab.incognito === true;
  const url = !isPrivate && /^https?:/.test(tab.url ?? '') ? tab.url : undefined;
  const place = { tabId: tab.id, url, isPrivate, frameId, selection };
  if (act === 'leave-alone') await leaveAlone(place.tabId, url);
  else if (act === 'log-contact') await logContactFrom(place);
  else await savePosting(act === 'save-applied' ? 'applied' : 'to-apply', place);
}

/** At once when title and company are known, else by a form that asks for what is missing. */
async function savePosting(stage: 'applied' | 'to-apply', { tabId, url, isPrivate }: HandPlace): Promise<void> {
  const facts = isPrivate ? undefined : await postingNow(await currentContext(), tabId, url);
  const { title = '', company = '' } = facts === undefined ? {} : postingFrom(facts);
  if (facts === undefined || title === '' || company === '') {
    await openForm({ kind: 'save', tabId, stage, facts: facts ?? { url: url ?? '', boardId: 'generic' } });
    return;
  }
  const changeId = crypto.randomUUID() as ChangeId;
  const saved = await inTurn(async () => {
    const context = await currentContext();
    return await recordPosting(context, changeId, facts, { title, company, stage, appliedOn: context.today });
  });
  await remind();
  const { applicationId, isNew, nextDueOn } = saved;
  await tellTab(tabId, 0, { kind: 'saved', changeId, applicationId, title, company, stage, isNew, nextDueOn });
}

/** Opens the form with what the page, and first of all the marked text, says of somebody. */
async function logContactFrom({ tabId, url, isPrivate, frameId, selection }: HandPlace): Promise<void> {
  const person = isPrivate ? {} : await readPersonIn(tabId, frameId, selection);
  if (isPrivate || person.name !== undefined || selection) return await openForm({ kind: 'contact', person });
  const facts = await postingNow(await currentContext(), tabId, url);
  const named = facts === undefined ? undefined : peopleFrom(facts).find(({ name }) => name !== undefined);
  const company = facts === undefined ? '' : postingFrom(facts).company;
  await openForm({ kind: 'contact', person: { ...person, ...named, ...(company && named ? { company } : {}) } });
}

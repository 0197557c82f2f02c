import { BOARDS } from '../boards/registry.ts';
import detectorFile from '../content/detector.iife.ts?script';
import peopleFile from '../content/people.iife.ts?script';
import { matchBoard, parseUrl } from '../detection/match-board.ts';
import type { PageContext } from '../detection/page-context.ts';
import type { PostingFacts } from '../detection/sign.ts';
import { earlierOf, type LocalDate } from '../domain/local-date.ts';
import type { ParsedRequestOf, ResponseOf } from '../messaging/messages.ts';
import { browser } from '../platform/browser.ts';
import { handOver, runIn } from '../platform/site-access.ts';
import { findApplications } from '../services/find-applications.ts';
import { peopleFrom, postingFrom } from '../services/posting-from-facts.ts';
import { type RecordedApplication, recordApplication } from '../services/record-application.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { recordChange } from '../storage/change.ts';
import { findForm } from './forms.ts';
import { mayLookAt } from './left-alone.ts';
import { parsePostingFacts } from './parse-posting-facts.ts';
import { postingsOf } from './tab-postings.ts';

const JUST_NOW_MS = 60 * 60_000;
const READING_MS = 700;

/** What the tab shows, and what is on record for it. Opening the popup lets us read the tab in front (activeTab). */
export async function readTab(context: ServiceContext, tabId: number): Promise<ResponseOf<'read-tab'>> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!(await mayLookAt(tab?.url))) return { readable: false, leftAlone: true, ...(tab?.url && { url: tab.url }) };
  const facts = await postingIn(context, tabId, tab?.url);
  const captures = await context.database.captures.where('tabId').equals(tabId).toArray();
  const latest = captures
    .filter(({ status, updatedAt }) => status === 'recorded' && context.now - updatedAt < JUST_NOW_MS)
    .sort((one, other) => other.updatedAt - one.updatedAt)[0];
  if (latest?.applicationId !== undefined) {
    const { title, company, url, id: captureId, updatedAt: capturedAt, applicationId } = latest;
    return { readable: true, title, company, url, captureId, capturedAt, applicationId };
  }
  if (facts === undefined) return { readable: false, ...(tab?.url === undefined ? {} : { url: tab.url }) };
  const posting = postingFrom(facts);
  const [standing] = await findApplications(context, posting);
  return {
    readable: true,
    title: posting.title,
    company: posting.company,
    url: posting.url,
    ...(posting.location === undefined ? {} : { location: posting.location }),
    ...(standing === undefined ? {} : { applicationId: standing.id }),
  };
}

/** «Save this job»: by hand, on any page; the words are the person's, the rest is what the page says. */
export async function saveTab(
  context: ServiceContext,
  changeId: string,
  save: ParsedRequestOf<'save-tab'>,
): Promise<{ nextDueOn: LocalDate | undefined }> {
  const form = save.formId === undefined ? undefined : await findForm(save.formId);
  if (form?.kind === 'save') return await recordPosting(context, changeId, form.facts, save);
  const tab = await browser.tabs.get(save.tabId).catch(() => undefined);
  const facts = (await postingIn(context, save.tabId, tab?.url)) ?? { url: tab?.url ?? '', boardId: 'generic' };
  return await recordPosting(context, changeId, facts, save);
}

type SavedWords = Pick<ParsedRequestOf<'save-tab'>, 'title' | 'company' | 'stage' | 'appliedOn'>;

/** Records what a page says with the person's own words for title and company. */
export async function recordPosting(
  context: ServiceContext,
  changeId: string,
  facts: PostingFacts,
  { title, company, stage, appliedOn }: SavedWords,
): Promise<RecordedApplication> {
  return await recordChange(context.database, changeId, context.now, (change) =>
    recordApplication(context, change, {
      posting: { ...postingFrom(facts), title, company },
      appliedAt: context.now,
      appliedOn: earlierOf(appliedOn, context.today),
      stage,
      source: 'by-hand',
      evidence: [],
      people: peopleFrom(facts),
    }),
  );
}

/** The posting on the page at this moment, not one the tab showed before: for what is saved without another look. */
export async function postingNow(
  context: ServiceContext,
  tabId: number,
  url: string | undefined,
): Promise<PostingFacts | undefined> {
  if (!(await mayLookAt(url))) return undefined;
  const ask = () => browser.tabs.sendMessage(tabId, { name: 'read-now' }, { frameId: 0 });
  try {
    return parsePostingFacts(await ask());
  } catch {
    if (!(await bringReader(context, tabId, url))) return undefined;
    return parsePostingFacts(await ask().catch(() => undefined));
  }
}

/** The posting that the tab shows now. A page that nobody watched is read on the spot, where the browser allows it. */
async function postingIn(
  context: ServiceContext,
  tabId: number,
  url: string | undefined,
): Promise<PostingFacts | undefined> {
  if (!(await mayLookAt(url))) return undefined;
  const known = await currentPosting(context, tabId, url);
  if (known !== undefined || url === undefined || !/^https?:/.test(url)) return known;
  if (!(await bringReader(context, tabId, url))) return undefined;
  return await untilRead(() => currentPosting(context, tabId, url));
}

/** The detector comes to read the page. @returns whether the browser allowed it */
async function bringReader(context: ServiceContext, tabId: number, url: string | undefined): Promise<boolean> {
  const page: PageContext = {
    pageId: context.newId(),
    board: url === undefined ? undefined : matchBoard(BOARDS, url),
    tabId,
    frameId: 0,
    attempt: undefined,
    recordedLately: true,
  };
  return (await handOver(tabId, 0, 'squeakyContext', page)) && (await runIn(tabId, 0, [peopleFile, detectorFile]));
}

async function untilRead(read: () => Promise<PostingFacts | undefined>): Promise<PostingFacts | undefined> {
  for (let waited = 0; waited < READING_MS; waited += 50) {
    const facts = await read();
    if (facts !== undefined) return facts;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/** The latest posting of the tab, unless the tab has gone to another site since. */
async function currentPosting(
  context: ServiceContext,
  tabId: number,
  url: string | undefined,
): Promise<PostingFacts | undefined> {
  const latest = (await postingsOf(tabId, context.now))[0]?.facts;
  if (latest === undefined || url === undefined) return latest;
  return parseUrl(latest.url)?.host === parseUrl(url)?.host ? latest : undefined;
}

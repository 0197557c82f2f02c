/**
 * background/ wires the browser's events to services. Every listener is added synchronously at top level of background.ts;
 * nothing true is held in memory: what a dead worker forgot, the tables and the journal know.
 */
import { FRAME_PATIENCE_MS } from '../detection/assess.ts';
import { isNeverLooked } from '../domain/never-look.ts';
import {
  type BrowserNotification,
  clearNotification,
  keepAlarm,
  rewordNotification,
  setBadge,
  showNotification,
} from '../platform/reminders.ts';
import { isFrameThere } from '../platform/site-access.ts';
import { applyPolicy } from '../services/apply-policy.ts';
import {
  closeFrameCapture,
  closeTabCaptures,
  forgetDroppedCaptures,
  settleSilentCaptures,
} from '../services/close-captures.ts';
import { type DrainNews, drainJournal } from '../services/drain-journal.ts';
import { type Reminder, type ReminderPorts, refreshDue } from '../services/refresh-due.ts';
import { repairThreads } from '../services/repair-threads.ts';
import { dateOf, type ServiceContext } from '../services/service-context.ts';
import type { Settings } from '../settings/settings.ts';
import { readSettings } from '../settings/settings-store.ts';
import { createDatabase } from '../storage/database.ts';
import { keepSafe, localArea } from './keep-safe.ts';
import { endPracticeLeft } from './practice.ts';
import { REMINDER_BUTTONS } from './reminder-buttons.ts';
import { quietTabs } from './tab-badge.ts';
import { postingsOf, tabOfPage } from './tab-postings.ts';
import { tellPage } from './tell-page.ts';

export const database = createDatabase();

const ALARM = 'refresh';
const ALARM_MINUTES = 15;
const BADGE_COLOR = '#0b6e66';

/** The clock and the settings, read afresh for each piece of work. */
export async function currentContext(): Promise<ServiceContext> {
  return contextOf(await readSettings());
}

function contextOf({ policy }: Settings): ServiceContext {
  const now = Date.now();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const newId = (): string => crypto.randomUUID();
  return { database, now, timeZone, today: dateOf({ timeZone, policy }, now), policy, newId };
}

/** One after the other: two drains at once would weigh the same signs twice. */
export const inTurn = turns();

/** Two looks at once would both tell of the same. A turn of its own, since a look may be part of another's turn. */
const oneLook = turns();
const oneKeeper = turns();

/** Runs while nothing else reads, tells or keeps: what was read before must not be written after. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return inTurn(() => oneLook(() => oneKeeper(work)));
}

/** A queue of work; a failed piece does not stop the next. */
function turns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  };
}

/** Journal into the database, then tell the pages. What cannot be written now stays in the journal for the next wake. */
export async function drain(): Promise<void> {
  const settings = await readSettings();
  const context = contextOf(settings);
  const news = await drainJournal(context, {
    area: localArea,
    tabOfPage,
    isLeftAlone: (url) => isNeverLooked(settings.neverLook, url),
    postingsOf: (tabId) => postingsOf(tabId, context.now),
  });
  for (const item of news) {
    if (item.kind === 'attempted-in-frame') watchFrame(item);
    if (item.kind === 'frame-moved') setTimeout(() => void inTurn(settleSilence), FRAME_PATIENCE_MS + 500);
    await tellPage(item);
  }
  if (news.some(isRecorded)) await remind();
}

/** A frame that goes this soon after an act in it was taken away because of it. */
const FRAME_CHECKS_MS = [1000, 3000, 8000];

/** Firefox lets a frame write nothing any more while it is taken away (measured on 153). */
function watchFrame({ tabId, frameId, attempt }: Extract<DrainNews, { kind: 'attempted-in-frame' }>): void {
  const check = async (): Promise<void> => {
    if (await isFrameThere(tabId, frameId)) return;
    const capture = await closeFrameCapture(await currentContext(), attempt.attemptId);
    if (capture === undefined) return;
    await tellPage({ kind: 'recorded', tabId, frameId: 0, capture });
    await remind();
  };
  for (const after of FRAME_CHECKS_MS) setTimeout(() => void inTurn(check), after);
}

/** What came of attempts by waiting: recorded or asked, and told. */
async function settleSilence(): Promise<void> {
  const news = await settleSilentCaptures(await currentContext());
  for (const item of news) await tellPage(item);
  if (news.some(isRecorded)) await remind();
}

export async function settleTab(tabId: number): Promise<void> {
  await drain();
  const context = await currentContext();
  await closeTabCaptures(context, tabId);
  await endPracticeLeft(context, tabId);
}

/** What every start, alarm and write ends with. @returns how many follow-ups are due */
export function remind(): Promise<number> {
  const due = lookWhatIsDue();
  void oneKeeper(async () => keepSafe(await currentContext())); // nobody waits for it
  return due;
}

function lookWhatIsDue(): Promise<number> {
  return oneLook(async () => {
    const settings = await readSettings();
    const { notifications, notifyWorkingDaysOnly, notifyFromHour, notifyUntilHour } = settings;
    return await refreshDue(contextOf(settings), REMINDER_PORTS, {
      enabled: notifications,
      workingDaysOnly: notifyWorkingDaysOnly,
      from: notifyFromHour,
      until: notifyUntilHour,
    });
  });
}

const REMINDER_PORTS: ReminderPorts = {
  setBadge: (count) => setBadge(count === 0 ? '' : String(count), BADGE_COLOR),
  notify: (reminder) => showNotification(withButtons(reminder)),
  reword: (reminder) => rewordNotification(withButtons(reminder)),
  clear: async (id) => void (await clearNotification(id)),
};

function withButtons({ id, title, message, about }: Reminder): BrowserNotification {
  return { id, title, message, ...(about === 'one' ? { buttons: REMINDER_BUTTONS } : {}) };
}

/** A full round: alarm, journal, silent captures, follow-ups by the policy of now and one for each thread, reminders. @returns how many follow-ups are due */
export async function refreshAll(): Promise<number> {
  await keepAlarm(ALARM, ALARM_MINUTES);
  await quietTabs(Date.now());
  await drain();
  await settleSilence();
  const context = await currentContext();
  await forgetDroppedCaptures(context);
  await endPracticeLeft(context);
  await applyPolicy(context);
  await repairThreads(context);
  return await remind();
}

function isRecorded(item: DrainNews): boolean {
  return item.kind === 'recorded';
}

import { ROW_REQUEST_KEY, type RowRequest } from '../domain/row-request.ts';
import { browser } from '../platform/browser.ts';
import { clearNotification } from '../platform/reminders.ts';
import { threadOfReminder } from '../services/reminder-id.ts';
import { snoozeThread } from '../services/snooze-thread.ts';
import { REMINDER_BUTTONS } from './reminder-buttons.ts';
import { currentContext, inTurn, remind } from './work.ts';

/** The list, at the row that the notification spoke of. */
export async function showReminded(id: string): Promise<void> {
  await clearNotification(id);
  await askForRow(threadOfReminder(id));
  await openList();
}

/** Snooze is done at once. Done is a claim of which only the person knows what came of it: its row opens to be logged. */
export async function pressReminderButton(id: string, index: number): Promise<void> {
  const threadKey = threadOfReminder(id);
  if (threadKey === undefined) return;
  await clearNotification(id);
  if (REMINDER_BUTTONS[index] === 'Snooze') {
    await inTurn(async () => snoozeThread(await currentContext(), threadKey));
    await remind();
    return;
  }
  await askForRow(threadKey, 'log');
  await openList();
}

async function askForRow(threadKey: string | undefined, panel?: 'log'): Promise<void> {
  if (threadKey === undefined) return;
  const request: RowRequest = { threadKey, at: Date.now(), ...(panel === undefined ? {} : { panel }) };
  await browser.storage.session.set({ [ROW_REQUEST_KEY]: request });
}

/** The popup where the browser lets it be opened, else the same list in a tab. */
async function openList(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('src/popup/popup.html') });
  }
}

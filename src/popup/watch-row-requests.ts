import { effect } from '@preact/signals';
import { parseRowRequest, ROW_REQUEST_KEY } from '../domain/row-request.ts';
import { browser } from '../platform/browser.ts';
import { day } from './popup-state.ts';
import { rowToOpen } from './row-to-open.ts';

/** Takes what was asked just before the page opened, and what is asked while it is open. */
export async function watchRowRequests(abort: AbortSignal): Promise<void> {
  const { session } = browser.storage;
  const onChanged = (changes: Record<string, { newValue?: unknown }>): void => {
    take(changes[ROW_REQUEST_KEY]?.newValue);
  };
  session.onChanged.addListener(onChanged);
  const stopLooking = effect(forgetWhatIsNotDue);
  abort.addEventListener('abort', () => {
    session.onChanged.removeListener(onChanged);
    stopLooking();
  });
  take((await session.get(ROW_REQUEST_KEY))[ROW_REQUEST_KEY]);
  await session.remove(ROW_REQUEST_KEY);
}

function take(stored: unknown): void {
  const request = parseRowRequest(stored, Date.now());
  if (request !== undefined) rowToOpen.value = request;
}

/** What was done meanwhile would otherwise spring open when it comes due again. */
function forgetWhatIsNotDue(): void {
  const threadKey = rowToOpen.value?.threadKey;
  if (threadKey === undefined || day.value === undefined) return;
  if (!day.value.due.rows.some(({ followUp }) => followUp.threadKey === threadKey)) rowToOpen.value = undefined;
}

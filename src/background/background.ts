import { JOURNAL_PREFIX } from '../journal/entry.ts';
import { route, type Sender } from '../messaging/router.ts';
import { browser } from '../platform/browser.ts';
import { isFirefox, onNotificationButton } from '../platform/reminders.ts';
import { injectIntoOpenTabs } from '../platform/site-access.ts';
import { SETTINGS_KEY } from '../settings/settings.ts';
import { actIn } from './by-hand.ts';
import { handlers } from './handlers.ts';
import { forgetImports } from './import-handlers.ts';
import { followLeftAlone, reconcileSites } from './left-alone.ts';
import { isHandAct, makeMenus } from './menus.ts';
import { pressReminderButton, showReminded } from './reminder-clicks.ts';
import { forgetTab, rememberOpener } from './tab-postings.ts';
import { drain, inTurn, refreshAll, settleTab } from './work.ts';

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html') });
  void injectIntoOpenTabs();
  void makeMenus();
});
browser.runtime.onStartup.addListener(() => {
  void makeMenus();
  void forgetImports();
  void inTurn(refreshAll);
});
browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
  if (isHandAct(menuItemId)) void actIn(menuItemId, tab, frameId, selectionText);
});
browser.commands.onCommand.addListener((command, tab) => {
  if (isHandAct(command)) void actIn(command, tab, 0, undefined);
});
browser.alarms.onAlarm.addListener(() => void inTurn(refreshAll));
browser.permissions.onAdded.addListener(() => void reconcileSites().then(injectIntoOpenTabs));
browser.permissions.onRemoved.addListener(() => void reconcileSites());
browser.notifications.onClicked.addListener((id) => void showReminded(id));
onNotificationButton((id, index) => void pressReminderButton(id, index));
browser.storage.local.onChanged.addListener((changes) => {
  if (Object.keys(changes).some((key) => key.startsWith(JOURNAL_PREFIX) && changes[key]?.newValue !== undefined))
    void inTurn(drain);
  if (changes[SETTINGS_KEY] !== undefined) {
    void inTurn(refreshAll); // another policy plans anew
    void followLeftAlone(changes);
  }
});
browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
  if (id !== undefined && openerTabId !== undefined) void rememberOpener(id, openerTabId);
});
browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => settleTab(tabId)).then(() => forgetTab(tabId)));
browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) =>
  route(handlers, message, senderOf(sender)),
);

void reconcileSites();
if (isFirefox()) void navigator.storage.persist(); // else Firefox may evict the database (measured)
void inTurn(refreshAll);

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1] & { frameId?: number };

/** Everything that is known of the sender comes from the browser, nothing from the message. */
function senderOf({ tab, url = '', frameId = 0, id }: MessageSender): Sender {
  const isOurs = id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''));
  return {
    from: isOurs ? 'page' : 'content',
    tabId: tab?.id,
    openerTabId: tab?.openerTabId,
    frameId,
    url,
    tabUrl: tab?.url,
    incognito: tab?.incognito ?? false,
  };
}

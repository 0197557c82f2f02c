/** The extension as a journey sees it: its rows, its storage, its messages. Everything runs in the extension's origin. */
import type { Application } from '../../src/domain/application.ts';
import type { Capture } from '../../src/domain/capture.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { FollowUp } from '../../src/domain/follow-up.ts';
import type { Touchpoint } from '../../src/domain/touchpoint.ts';
import { JOURNAL_PREFIX } from '../../src/journal/entry.ts';
import type { MessageName, Reply, RequestOf, ResponseOf } from '../../src/messaging/messages.ts';
import { SETTINGS_KEY, type Settings } from '../../src/settings/settings.ts';
import { DATABASE_NAME, type MetaRow } from '../../src/storage/database.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

interface TabBadge {
  readonly text: string;
  readonly title: string;
}

interface Tables {
  readonly applications: Application;
  readonly touchpoints: Touchpoint;
  readonly followUps: FollowUp;
  readonly captures: Capture;
  readonly contacts: Contact;
  readonly meta: MetaRow;
}

export interface Extension {
  storedRows<Table extends keyof Tables>(table: Table): Promise<readonly Tables[Table][]>;
  applications(): Promise<readonly Application[]>;
  /** Waits until at least that many are recorded, and then until nothing moves any more. */
  waitForApplications(count: number): Promise<readonly Application[]>;
  /** Waits until the journal is drained and no row has changed for that long. */
  settled(quietMs?: number): Promise<void>;
  storageLocal(): Promise<Readonly<Record<string, unknown>>>;
  choose(settings: Partial<Settings>): Promise<void>;
  sendFromPage<Name extends MessageName>(name: Name, request: RequestOf<Name>): Promise<ResponseOf<Name>>;
  badge(): Promise<string>;
  /** What the button says for the tab in front. */
  badgeInFront(): Promise<TabBadge>;
  /** Ids of the notifications on show. */
  notifications(): Promise<readonly string[]>;
  /** Puts rows straight into the tables, which must be there already. */
  putRows(rows: { readonly [Table in keyof Tables]?: readonly Tables[Table][] }): Promise<void>;
  /** Lets that many days pass, by moving every stored date and moment back. */
  letDaysPass(days: number): Promise<void>;
  forgetAll(): Promise<void>;
}

/** Long enough for a form's disappearance to be judged (1.5 s, capture.md). */
export const LONG_QUIET_MS = 2000;
const SHORT_QUIET_MS = 400;
/** Between journeys, when nothing is expected any more. */
export const SHORTEST_QUIET_MS = 150;

export function extensionIn(driver: Driver): Extension {
  const storedRows = <Table extends keyof Tables>(table: Table) =>
    driver.inExtension<readonly Tables[Table][]>(withDatabase('readonly', [table], `rows(store('${table}').getAll())`));
  const applications = async () =>
    (await storedRows('applications')).filter(({ deletedAt }) => deletedAt === undefined);
  const settled = (quietMs = SHORT_QUIET_MS) => untilQuiet(driver, quietMs);
  return {
    storedRows,
    applications,
    settled,
    async waitForApplications(count) {
      await until(`${count} application(s) to be recorded`, async () => (await applications()).length >= count);
      await settled();
      return applications();
    },
    storageLocal: () => driver.inExtension('chrome.storage.local.get()'),
    choose: (settings) =>
      driver.inExtension(`chrome.storage.local.set(${JSON.stringify({ [SETTINGS_KEY]: settings })})`),
    sendFromPage: (name, request) => send(driver, name, request),
    badge: () => driver.inExtension('chrome.action.getBadgeText({})'),
    badgeInFront: () => driver.inExtension(BADGE_IN_FRONT),
    notifications: () => driver.inExtension('(async () => Object.keys(await chrome.notifications.getAll()))()'),
    putRows: (rows) =>
      driver.inExtension(
        withDatabase(
          'readwrite',
          Object.keys(rows),
          `Promise.all(Object.entries(${JSON.stringify(rows)}).flatMap(([table, all]) => all.map((row) => rows(store(table).put(row))))).then(() => undefined)`,
        ),
      ),
    letDaysPass: (days) => driver.inExtension(letDaysPass(days)),
    forgetAll: () => driver.inExtension(FORGET_ALL),
  };
}

const BADGE_IN_FRONT = `(async () => {
  const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
})()`;

async function send<Name extends MessageName>(
  driver: Driver,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const envelope = JSON.stringify({ name, request });
  const reply = await driver.inExtension<Reply<ResponseOf<Name>> | undefined>(
    `chrome.runtime.sendMessage({ ...${envelope}, id: crypto.randomUUID() })`,
  );
  if (reply?.ok !== true) throw new Error(`«${name}» was answered ${JSON.stringify(reply)}`);
  return reply.value;
}

async function untilQuiet(driver: Driver, quietMs: number): Promise<void> {
  let last = '';
  let since = Date.now();
  await until(
    'the journal to be drained, and the rows to stay as they are',
    async () => {
      const now = await driver.inExtension<string>(WHAT_MOVES);
      if (now !== last) {
        last = now;
        since = Date.now();
      }
      if (!now.endsWith(' journal: 0')) return false;
      return Date.now() - since >= quietMs;
    },
    15_000 + quietMs,
  );
}

/** Opens the database only if it is there: opening it first would make an empty one in Dexie's place. */
function withDatabase(mode: IDBTransactionMode, tables: readonly string[], expression: string): string {
  return `(async () => {
    const rows = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const known = (await indexedDB.databases()).some(({ name }) => name === '${DATABASE_NAME}');
    if (!known) return [];
    const database = await rows(indexedDB.open('${DATABASE_NAME}'));
    try {
      if (!${JSON.stringify(tables)}.every((table) => database.objectStoreNames.contains(table))) return [];
      const transaction = database.transaction(${JSON.stringify(tables)}, '${mode}');
      const store = (name) => transaction.objectStore(name);
      const done = new Promise((resolve, reject) => { transaction.oncomplete = resolve; transaction.onabort = () => reject(transaction.error); });
      const result = await (${expression});
      await done;
      return result;
    } finally {
      database.close();
    }
  })()`;
}

const READ_ALL = withDatabase(
  'readonly',
  ['applications', 'captures'],
  "Promise.all([rows(store('applications').getAll()), rows(store('captures').getAll())])",
);

const WHAT_MOVES = `(async () => {
  const [applications = [], captures = []] = await ${READ_ALL};
  const keys = Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('${JOURNAL_PREFIX}'));
  const moving = [...applications, ...captures].map(({ id, updatedAt, status, signs }) => [id, updatedAt, status, signs?.length]);
  return JSON.stringify(moving) + ' journal: ' + keys.length;
})()`;

const TABLES = ['applications', 'contacts', 'applicationContacts', 'touchpoints', 'followUps', 'captures', 'meta'];

const FORGET_ALL = `(async () => {
  await ${withDatabase('readwrite', TABLES, `Promise.all(${JSON.stringify(TABLES)}.map((table) => rows(store(table).clear())))`)};
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  await chrome.action.setBadgeText({ text: '' });
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
})()`;

function letDaysPass(days: number): string {
  const move = `async (table, dates, moments) => {
    for (const row of await rows(store(table).getAll())) {
      for (const name of dates) if (row[name] !== undefined) {
        row[name] = Temporal.PlainDate.from(row[name]).subtract({ days: ${days} }).toString();
      }
      for (const name of moments) if (row[name] !== undefined) row[name] -= ${days} * 86_400_000;
      for (const sign of row.signs ?? []) sign.at -= ${days} * 86_400_000;
      await rows(store(table).put(row));
    }
  }`;
  const each = `(async () => {
    const move = ${move};
    await move('applications', ['appliedOn'], ['appliedAt', 'createdAt', 'updatedAt']);
    await move('touchpoints', ['occurredOn'], ['occurredAt', 'createdAt', 'updatedAt']);
    await move('followUps', ['dueOn', 'plannedOn', 'asOf'], ['createdAt', 'updatedAt']);
    await move('captures', [], ['startedAt', 'attemptedAt', 'createdAt', 'updatedAt']);
    const backups = await rows(store('meta').get('backups'));
    for (const made of [backups?.value.last, backups?.value.failure]) if (made) made.at -= ${days} * 86_400_000;
    if (backups) await rows(store('meta').put(backups));
  })()`;
  return withDatabase('readwrite', ['applications', 'touchpoints', 'followUps', 'captures', 'meta'], each);
}

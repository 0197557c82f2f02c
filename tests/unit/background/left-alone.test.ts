import { beforeEach, expect, test, vi } from 'vitest';
import { followLeftAlone, leaveAlone, mayLookAtSender, mayLookInto } from '../../../src/background/left-alone.ts';
import type { Sender } from '../../../src/messaging/router.ts';
import { LEFT_ALONE_KEY } from '../../../src/settings/left-alone.ts';
import { SETTINGS_KEY } from '../../../src/settings/settings.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
const sites = vi.hoisted(() => ({
  reconcileSiteAccess: vi.fn(async () => undefined),
  withdrawFromTabsAt: vi.fn(async () => undefined),
  injectIntoTabsAt: vi.fn(async () => undefined),
}));

vi.mock('../../../src/platform/site-access.ts', () => sites);
vi.mock('../../../src/platform/browser.ts', () => {
  const area = {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
  };
  const tabs = {
    get: async (id: number) => ({ id, url: id === 1 ? 'https://jobs.acme.com/1' : 'https://other.example/' }),
  };
  const action = { setBadgeText: vi.fn(), setTitle: vi.fn() };
  return { browser: { storage: { local: area, session: area }, tabs, action, alarms: { create: vi.fn() } } };
});

const from = (url: string, tabUrl?: string): Sender => ({
  from: 'content',
  tabId: 1,
  openerTabId: undefined,
  frameId: 0,
  url,
  tabUrl,
  incognito: false,
});

const list = (neverLook: readonly string[]) => ({
  [SETTINGS_KEY]: { newValue: { neverLook }, oldValue: stored.get(SETTINGS_KEY) },
});

beforeEach(() => {
  stored.clear();
  vi.clearAllMocks();
  stored.set(SETTINGS_KEY, { neverLook: ['acme.com'] });
});

test('what asks from a site on the list is refused, and so is a frame in the page of one', async () => {
  expect(await mayLookAtSender(from('https://careers.acme.com/x'))).toBe(false);
  expect(await mayLookAtSender(from('https://boards.greenhouse.io/x', 'https://acme.com/jobs'))).toBe(false);
  expect(await mayLookAtSender(from('https://boards.greenhouse.io/x', 'https://other.example/'))).toBe(true);
  expect(await mayLookAtSender(from('https://boards.greenhouse.io/x'))).toBe(true);
});

test('the tab in front is not read either, when the popup or a key asks for it', async () => {
  expect([await mayLookInto(1), await mayLookInto(2)]).toEqual([false, true]);
});

test('pages of a site that comes onto the list are left, those of one that goes off it are watched again', async () => {
  const change = list(['new.example']);
  stored.set(SETTINGS_KEY, { neverLook: ['new.example'] });
  await followLeftAlone(change);
  expect(sites.reconcileSiteAccess).toHaveBeenCalledWith(['*://*.new.example/*']);
  expect(sites.withdrawFromTabsAt).toHaveBeenCalledWith(['*://*.new.example/*']);
  expect(sites.injectIntoTabsAt).toHaveBeenCalledWith(['*://*.acme.com/*']);
  expect(stored.get(LEFT_ALONE_KEY), 'the list that scripts in pages read follows').toEqual(['new.example']);
});

test('another setting moves nothing', async () => {
  await followLeftAlone(list(['acme.com']));
  await followLeftAlone({});
  expect(sites.reconcileSiteAccess).not.toHaveBeenCalled();
});

test('from the menu of a page its site is listed once', async () => {
  await leaveAlone(2, 'https://www.other.example/jobs?x');
  await leaveAlone(2, 'https://other.example/');
  await leaveAlone(2, undefined);
  expect(stored.get(SETTINGS_KEY)).toMatchObject({ neverLook: ['acme.com', 'other.example'] });
});

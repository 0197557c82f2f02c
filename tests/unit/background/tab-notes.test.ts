import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkOwnTab, rememberNote } from '../../../src/background/tab-notes.ts';
import type { AttemptId } from '../../../src/domain/identity.ts';
import type { Sender } from '../../../src/messaging/router.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
      },
    },
  },
}));

beforeEach(() => stored.clear());

const capture = 'attempt-1' as AttemptId;
const from = (over: Partial<Sender>): Sender => ({
  from: 'content',
  tabId: 3,
  openerTabId: undefined,
  frameId: 0,
  url: 'https://jobs.lever.co/acme',
  tabUrl: undefined,
  incognito: false,
  ...over,
});

describe('answering what a tab was told', () => {
  test('is for the tab that was told, in any of its frames', async () => {
    await rememberNote(3, capture);
    await expect(checkOwnTab(from({}), capture)).resolves.toBeUndefined();
    await expect(checkOwnTab(from({ frameId: 7 }), capture)).resolves.toBeUndefined();
  });

  test.each([
    ['another tab', { tabId: 4 }],
    ['a tab that it opened', { tabId: 4, openerTabId: 3 }],
    ['no tab', { tabId: undefined }],
  ])('is not for %s', async (_who, over) => {
    await rememberNote(3, capture);
    await expect(checkOwnTab(from(over), capture)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('is not for a tab that was told of something else, or of nothing', async () => {
    await expect(checkOwnTab(from({}), capture)).rejects.toMatchObject({ code: 'not-allowed' });
    await rememberNote(3, 'attempt-2' as AttemptId);
    await expect(checkOwnTab(from({}), capture)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('is always for our own pages', async () => {
    await expect(checkOwnTab(from({ from: 'page', tabId: undefined }), capture)).resolves.toBeUndefined();
  });

  test('lasts for the latest dozen of a tab', async () => {
    await rememberNote(3, capture);
    for (let count = 0; count < 12; count += 1) await rememberNote(3, `later-${count}` as AttemptId);
    await expect(checkOwnTab(from({}), capture)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(checkOwnTab(from({}), 'later-0' as AttemptId)).resolves.toBeUndefined();
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  familyOf,
  forgetTab,
  postingsOf,
  rememberOpener,
  rememberPosting,
} from '../../../src/background/tab-postings.ts';
import type { FactOrigin, PostingFacts } from '../../../src/detection/sign.ts';
import { facts, shown } from '../../builders/signs.ts';

const area = vi.hoisted(() => {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async (keys: string | null) =>
      Object.fromEntries([...stored].filter(([key]) => keys === null || key === keys)),
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    },
    remove: async (keys: string[]) => {
      for (const key of keys) stored.delete(key);
    },
  };
});
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: { session: area } } }));

const shownIn = (tabId: number, url: string, at: number) => rememberPosting(tabId, shown(facts({ url }), at));
const urlsOf = async (tabId: number) => (await postingsOf(tabId, 1000)).map((shown) => shown.facts.url);

const reading = (title: string, origin: FactOrigin, url = 'https://jobs.acme.example/1'): PostingFacts => ({
  url,
  boardId: 'acme',
  title: { value: title, origin },
});

async function titlesAfter(...readings: PostingFacts[]): Promise<(string | undefined)[]> {
  for (const [at, facts] of readings.entries()) await rememberPosting(7, shown(facts, at));
  return (await postingsOf(7, 10)).map(({ facts }) => facts.title?.value);
}

beforeEach(() => area.stored.clear());

describe('the tabs of one flow', () => {
  test('reach over several new tabs to the first', async () => {
    await rememberOpener(2, 1);
    await rememberOpener(3, 2);
    await shownIn(1, 'https://board.example/1', 1);
    await shownIn(2, 'https://employer.example/1', 2);
    await shownIn(3, 'https://ats.example/1', 3);
    expect(await familyOf(3)).toEqual([3, 2, 1]);
    expect(await urlsOf(3)).toEqual(['https://ats.example/1', 'https://employer.example/1', 'https://board.example/1']);
    expect(await urlsOf(1)).toEqual(['https://board.example/1']);
  });

  test('end where a chain bites its tail, or grows too long', async () => {
    await rememberOpener(1, 2);
    await rememberOpener(2, 1);
    expect(await familyOf(1)).toEqual([1, 2]);
    for (let tab = 10; tab < 40; tab += 1) await rememberOpener(tab, tab + 1);
    expect((await familyOf(10)).length).toBeLessThan(10);
  });

  test('are still known after the tabs before were closed, and forgotten with the last', async () => {
    await rememberOpener(2, 1);
    await rememberOpener(3, 2);
    await shownIn(1, 'https://board.example/1', 1);
    await forgetTab(1);
    await forgetTab(2);
    expect(await urlsOf(3)).toEqual(['https://board.example/1']);
    await forgetTab(3);
    expect(area.stored.size).toBe(0);
  });

  test('a closed tab that led nowhere is forgotten at once', async () => {
    await shownIn(5, 'https://board.example/5', 1);
    await shownIn(6, 'https://board.example/6', 1);
    await forgetTab(5);
    expect([...area.stored.keys()]).toEqual(['postings:6']);
  });
});

describe('the postings that a tab showed', () => {
  test('keep the one that tells the job, when a step of its form goes by the same address', async () => {
    expect(await titlesAfter(reading('Baker', 'json-ld'), reading('Your details', 'heading'))).toEqual(['Baker']);
  });

  test('take the later reading where it tells the job as well, or the first one did not', async () => {
    expect(await titlesAfter(reading('Baker', 'json-ld'), reading('Master Baker', 'board'))).toEqual(['Master Baker']);
    area.stored.clear();
    expect(await titlesAfter(reading('Loading', 'heading'), reading('Baker', 'heading'))).toEqual(['Baker']);
  });

  test('come latest first, each address once', async () => {
    const other = reading('Miller', 'json-ld', 'https://jobs.acme.example/2');
    expect(await titlesAfter(reading('Baker', 'json-ld'), other)).toEqual(['Miller', 'Baker']);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactOrigin, PostingFacts } from '../../../src/detection/sign.ts';
import { shown } from '../../builders/signs.ts';

const stored = new Map<string, unknown>();
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: stored.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
      },
    },
  },
}));
const { postingsOf, rememberPosting } = await import('../../../src/background/tab-postings.ts');

const reading = (title: string, origin: FactOrigin, url = 'https://jobs.acme.example/1'): PostingFacts => ({
  url,
  boardId: 'acme',
  title: { value: title, origin },
});

async function titlesAfter(...readings: PostingFacts[]): Promise<(string | undefined)[]> {
  for (const [at, facts] of readings.entries()) await rememberPosting(7, shown(facts, at));
  return (await postingsOf(7, 10)).map(({ facts }) => facts.title?.value);
}

beforeEach(() => {
  stored.clear();
});

describe('the postings that a tab showed', () => {
  it('keep the one that tells the job, when a step of its form goes by the same address', async () => {
    expect(await titlesAfter(reading('Baker', 'json-ld'), reading('Your details', 'heading'))).toEqual(['Baker']);
  });

  it('take the later reading where it tells the job as well, or the first one did not', async () => {
    expect(await titlesAfter(reading('Baker', 'json-ld'), reading('Master Baker', 'board'))).toEqual(['Master Baker']);
    stored.clear();
    expect(await titlesAfter(reading('Loading', 'heading'), reading('Baker', 'heading'))).toEqual(['Baker']);
  });

  it('come latest first, each address once', async () => {
    const other = reading('Miller', 'json-ld', 'https://jobs.acme.example/2');
    expect(await titlesAfter(reading('Baker', 'json-ld'), other)).toEqual(['Miller', 'Baker']);
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { MESSAGES, type MessageName } from '../../../src/messaging/messages.ts';
import { type Handlers, Refusal, route, type Sender } from '../../../src/messaging/router.ts';

const page: Sender = {
  from: 'page',
  tabId: undefined,
  openerTabId: undefined,
  frameId: 0,
  url: 'chrome-extension://x/',
  tabUrl: undefined,
  incognito: false,
};
const content: Sender = { ...page, from: 'content', tabId: 3, url: 'https://jobs.lever.co/acme' };

function handlersWith(over: Partial<Handlers> = {}): Handlers {
  const silent = Object.fromEntries(Object.keys(MESSAGES).map((name) => [name, async () => ({})]));
  return { ...silent, ...over } as unknown as Handlers;
}

describe('the router', () => {
  test('answers a known message that fits its schema', async () => {
    const handlers = handlersWith({ refresh: async () => ({ due: 2 }) });
    expect(await route(handlers, { name: 'refresh', id: '12345678', request: {} }, page)).toEqual({
      ok: true,
      value: { due: 2 },
    });
  });
  test('lets no content script ask for what is a page’s', async () => {
    const pageOnly = (Object.keys(MESSAGES) as MessageName[]).filter((name) => MESSAGES[name].from === 'page');
    expect(pageOnly.length).toBeGreaterThan(8);
    for (const name of pageOnly)
      expect(await route(handlersWith(), { name, id: '12345678', request: {} }, content)).toMatchObject({
        ok: false,
        error: { code: 'not-allowed' },
      });
  });
  test('lets a content script ask only for what concerns what its own page shows', () => {
    const allowed = (Object.keys(MESSAGES) as MessageName[]).filter((name) => MESSAGES[name].from === 'content');
    expect(allowed.sort()).toEqual([
      'accept-capture',
      'correct-capture',
      'correct-saved',
      'dismiss-capture',
      'hello',
      'hide-mark',
      'posting-read',
      'undo-capture',
      'undo-saved',
      'wake-up',
    ]);
  });
  test('tells an unknown name, a prototype’s name and a wrong shape apart, and calls nobody', async () => {
    const called = vi.fn();
    const handlers = handlersWith({ undo: called });
    expect(await route(handlers, { name: 'constructor', id: '12345678' }, page)).toMatchObject({
      error: { code: 'unknown-message' },
    });
    expect(await route(handlers, { name: 'undo', id: '12345678', request: { changeId: 5 } }, page)).toMatchObject({
      error: { code: 'bad-request' },
    });
    expect(await route(handlers, null, page)).toMatchObject({ error: { code: 'bad-request' } });
    expect(called).not.toHaveBeenCalled();
  });
  test('passes on in plain words what a handler refuses, and survives one that throws', async () => {
    const handlers = handlersWith({
      refresh: async () => {
        throw new Refusal('refused', 'Not now.');
      },
      'test-notification': async () => {
        throw new TypeError('boom');
      },
    });
    expect(await route(handlers, { name: 'refresh', id: '12345678', request: {} }, page)).toEqual({
      ok: false,
      error: { code: 'refused', message: 'Not now.' },
    });
    expect(await route(handlers, { name: 'test-notification', id: '12345678', request: {} }, page)).toMatchObject({
      error: { code: 'failed' },
    });
  });
  test('never rejects, whatever is sent', async () => {
    const names = fc.constantFrom(...Object.keys(MESSAGES), '__proto__', 'toString', '');
    const message = fc.oneof(fc.anything(), fc.record({ name: names, id: fc.string(), request: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom(page, content), async (sent, sender) => {
        const reply = await route(handlersWith(), sent, sender);
        expect(typeof reply.ok).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readNetLog } from '../../e2e/chromium/net-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'squeaky-wheel-net-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ORIGIN = 'chrome-extension://abcdefgh';
const request = (url: string, initiator: string, more = {}) =>
  `${JSON.stringify({ params: { url, method: 'GET', initiator, ...more }, phase: 1, type: 7 })},\n`;

function log(...lines: readonly string[]): string {
  const file = join(folder, `${lines.length}.json`);
  writeFileSync(file, `{"constants":{"initiator":1},\n"events": [\n${lines.join('')}{"params":{"url":"https://half`);
  return file;
}

test('the books of the network name what the extension asked for, and what was done on its account', async () => {
  const file = log(
    request('https://a.example/', 'https://a.example'),
    request(`${ORIGIN}/src/popup/popup.html`, ORIGIN),
    request('https://leak.example/1', ORIGIN),
    request('wss://leak.example/2', 'not an origin', { network_isolation_key: `${ORIGIN} ${ORIGIN}` }),
    request('https://other.example/', 'chrome-extension://hgfedcba'),
  );
  expect(await readNetLog(file, ORIGIN)).toEqual({
    all: 4,
    byExtension: ['GET https://leak.example/1', 'GET wss://leak.example/2'],
  });
});

test('an empty book says so', async () => {
  expect(await readNetLog(log(), ORIGIN)).toEqual({ all: 0, byExtension: [] });
});

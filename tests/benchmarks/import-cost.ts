import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type BenchBrowser, extensionOrigin } from './bench-browser.ts';

const FILES = 'src/dashboard/dashboard.html#/files';
const STATES = ['Applied', 'Interview', 'Rejected', 'Applied'];

/** What a person waits for, in seconds. */
export interface ImportCost {
  /** From the file to what would change. */
  readonly plan: number;
  /** From the press to everything on record. */
  readonly write: number;
  readonly undo: number;
  /** The longest that the page did not answer meanwhile, and the background, in milliseconds. */
  readonly pageSilent: number;
  readonly backgroundSilent: number;
}

export function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = `2026-${String((at % 10) + 1).padStart(2, '0')}-${String((at % 27) + 1).padStart(2, '0')}`;
    return `"Role ${at % 900}, Platform",Firm ${at % 7000} GmbH,${STATES[at % 4]},${day},https://jobs.example.com/${at},Berlin,60000,Person ${at % 500},"note ""x"" ${at}"`;
  });
  return ['Job title,Company,Status,Date applied,Link,Place,Salary,Recruiter,Notes', ...lines].join('\r\n');
}

/** A table of so many applications, each another, brought in on the desk and taken back. */
export async function measureImport({ context }: BenchBrowser, ours: string, rows: number): Promise<ImportCost> {
  const page = await context.newPage();
  await page.goto(`${extensionOrigin(ours)}/${FILES}`);
  await page.waitForSelector('.drop-zone');
  await page.evaluate(WATCH);
  const folder = mkdtempSync(join(tmpdir(), 'squeaky-wheel-bench-'));
  const file = join(folder, 'many.csv');
  writeFileSync(file, tableOf(rows));
  const plan = await seconds(async () => {
    await page.setInputFiles('.import input[type=file]', file);
    await page.waitForSelector('.import-buttons .primary:enabled', { timeout: 300_000 });
  });
  const write = await seconds(() => press(page, '.import-buttons .primary', 'added'));
  const undo = await seconds(() => press(page, '.import-buttons .button:not(.primary)', 'as it was'));
  const [pageSilent, backgroundSilent] = await page.evaluate<readonly [number, number]>('globalThis.silences()');
  await page.close();
  rmSync(folder, { recursive: true });
  return { plan, write, undo, pageSilent, backgroundSilent };
}

/** Runs in the page: a clock that should tick, and a message to the background that should be answered. */
const WATCH = `{
  let longest = 0;
  let slowest = 0;
  let last = performance.now();
  setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 10);
    last = performance.now();
  }, 10);
  const ask = async () => {
    const asked = performance.now();
    await chrome.runtime.sendMessage({ name: 'import-progress', id: crypto.randomUUID(), request: { importId: '0'.repeat(32) } });
    slowest = Math.max(slowest, performance.now() - asked);
    setTimeout(ask, 20);
  };
  ask();
  globalThis.silences = () => [longest, slowest];
}`;

async function press(page: Page, selector: string, words: string): Promise<void> {
  await page.click(selector);
  await page.waitForFunction(
    (said) => document.querySelector('.import-sheet [role=status]')?.textContent?.includes(said) === true,
    words,
    { timeout: 300_000 },
  );
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

import type { Page } from 'playwright-core';
import { buildApplication } from '../builders/application.ts';
import { buildFollowUp } from '../builders/follow-up.ts';
import { putRows } from './bare-database.ts';
import { type BenchBrowser, extensionOrigin } from './bench-browser.ts';
import { measureInTurn, type Samples } from './paired-runs.ts';

const APPLICATIONS = 100;
const ROUNDS = 25;
const POPUP = 'src/popup/popup.html';
/** The popup shows so many at once; the others are asked for. */
const ROWS_AT_ONCE = 40;
const ROWS = 'article[data-row]';

const EMPTY_TEXT = 'Nothing at all';

/** Runs in the page before its own code: a promise of when the rows or the text stood there and a frame with them was made. */
const NOTE_WHEN_SHOWN = `globalThis.shownAfter = new Promise((done) => {
  const watching = new MutationObserver(() => {
    const isListed = document.querySelectorAll('${ROWS}').length >= ${ROWS_AT_ONCE};
    if (!isListed && !document.body?.textContent.includes('${EMPTY_TEXT}')) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now())));
  });
  watching.observe(document, { childList: true, subtree: true, characterData: true });
});`;

/** Milliseconds from the start of the navigation to the shown list: ours with 100 follow-ups due, and an empty Preact popup. */
export async function measurePopup(
  browser: BenchBrowser,
  ours: string,
  empty: string,
): Promise<Samples<'ours' | 'empty'>> {
  const urls = { ours: `${extensionOrigin(ours)}/${POPUP}`, empty: `${extensionOrigin(empty)}/popup.html` };
  const page = await browser.context.newPage();
  await seed(page, ours);
  await page.addInitScript(NOTE_WHEN_SHOWN);
  const samples = await measureInTurn(
    ['ours', 'empty'],
    ROUNDS,
    async (variant) => await shownAfter(page, urls[variant]),
  );
  await page.close();
  return samples;
}

async function shownAfter(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return await page.evaluate<number>('globalThis.shownAfter');
}

/** One hundred applications at as many companies, each with a follow-up due today. The popup itself makes the tables first. */
async function seed(page: Page, ours: string): Promise<void> {
  await page.goto(`${extensionOrigin(ours)}/${POPUP}`);
  await page.waitForTimeout(1000);
  const dueOn = new Date().toLocaleDateString('sv');
  const numbers = Array.from({ length: APPLICATIONS }, (_, at) => String(at).padStart(2, '0'));
  const applications = numbers.map((number) =>
    buildApplication({
      id: `bench-${number}`,
      posting: {
        title: `Benchmark role ${number}`,
        company: `Company ${number}`,
        url: `https://jobs.lever.co/bench/${number}`,
        boardId: 'lever',
      },
    }),
  );
  const followUps = applications.map(({ id }) =>
    buildFollowUp({ id: `due-${id}`, applicationId: id, threadKey: `application:${id}`, dueOn }),
  );
  await putRows(page, { applications, followUps });
}

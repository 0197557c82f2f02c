/** The drawings and the report: nothing for axe to find, and files that other programs can open. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { addDays, localDate } from '../../../src/domain/local-date.ts';
import { believableHunt } from '../../builders/believable-hunt.ts';
import { says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { type SavedFile, savedBy } from '../saved-file.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNoViolationIn } from './accessible-pages.ts';
import type { Journey } from './journey.ts';

const PICTURES = process.env.PICTURES;

/** What XML has no place for, or another meaning. Silent for the longest, so that a sentence names it. */
const COMPANY = 'Søn & <b>Døtre</b> ]]> "Ω" \u0001\uffff🙂';

async function fillRecord(session: Session): Promise<void> {
  const { extension } = session;
  const today = localDate(new Date().toLocaleDateString('sv'));
  const rows = believableHunt(60, addDays(today, -1));
  const [first, ...others] = rows.applications;
  assert.ok(first);
  const longAgo = { appliedOn: addDays(today, -600), stage: 'applied' as const, outcome: undefined };
  const hostile = { ...first, ...longAgo, posting: { ...first.posting, company: COMPANY } };
  const touchpoints = rows.touchpoints.filter(({ applicationId }) => applicationId !== first.id);
  await extension.putRows({ ...rows, touchpoints, applications: [hostile, ...others] });
}

/** What the browser's own XML parser says of a file. */
async function parsed(page: Tab, { text }: SavedFile) {
  return page.evaluate<{ error: boolean; root: string; size: number[]; words: string; outside: string[] }>(`(() => {
    const { documentElement: root } = new DOMParser().parseFromString(${JSON.stringify(text)}, 'application/xml');
    const all = [...root.querySelectorAll('*')];
    return {
      error: root.querySelector('parsererror') !== null || root.localName === 'parsererror',
      root: root.namespaceURI + ' ' + root.localName,
      size: ['width', 'height'].map((name) => Number(root.getAttribute(name))),
      words: root.textContent,
      outside: all.flatMap((element) => [...element.attributes])
        .map(({ name, value }) => name + '=' + value)
        .filter((attribute) => /^(class|style|href|src|on)|:\\/\\/|url\\((?!#)/.test(attribute)),
    };
  })()`);
}

/** Decoded by the browser: its size, and how many colours are in it. */
async function decoded(page: Tab, { path }: SavedFile) {
  const content = readFileSync(path).toString('base64');
  return page.evaluate<{ size: number[]; colours: number; corner: number[] }>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${content}';
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set(new Uint32Array(data.buffer));
    return { size: [image.width, image.height], colours: colours.size, corner: [...data.slice(0, 4)] };
  })()`);
}

async function expectGoodFiles(session: Session, page: Tab, title: string): Promise<void> {
  const save = (kind: string) => savedBy(session, () => page.click(`button[aria-label="Save «${title}» as ${kind}"]`));
  const reading = await page.evaluate<string>(
    `[...document.querySelectorAll('.insight')].find((card) => card.querySelector('h2').textContent === ${JSON.stringify(title)})
      .querySelector('.insight-reading').textContent`,
  );
  const svg = await save('SVG');
  const { error, root, size, words, outside } = await parsed(page, svg);
  assert.ok(!error, `${svg.name} is XML`);
  assert.equal(root, 'http://www.w3.org/2000/svg svg');
  assert.deepEqual(outside, [], `${svg.name} needs nothing else`);
  for (const part of [title, ...reading.replaceAll('\u0001', '').replaceAll('\uffff', '').split(' ')])
    assert.ok(words.includes(part), `${svg.name} says «${part}»`);

  const png = await save('PNG');
  const picture = await decoded(page, png);
  assert.deepEqual(
    picture.size,
    size.map((length) => Math.round(length * 2)),
    `${png.name} is twice as fine`,
  );
  assert.ok(picture.colours > 20, `${png.name} is not blank: ${picture.colours} colours`);
  assert.deepEqual(picture.corner, [255, 255, 255, 255], `${png.name} lies on white`);
  if (PICTURES !== undefined) {
    const { copyFileSync } = await import('node:fs');
    for (const file of [svg, png]) copyFileSync(file.path, join(PICTURES, `${session.driver.name}-${file.name}`));
  }
}

export const figuresOut: readonly Journey[] = [
  {
    name: 'each drawing is named by what it shows, and leaves as a picture that other programs open',
    grant: 'boards',
    async run(session) {
      await fillRecord(session);
      const page = session.adopt(
        await session.driver.openExtensionPage('src/dashboard/dashboard.html#/insights?period=all'),
      );
      await shows(page, '.insight.list svg[role="img"]');
      await expectNoViolationIn(page, 'the insights');
      const titles = await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll('.insight:has(svg) > h2')].map(({ textContent }) => textContent)`,
      );
      assert.equal(titles.length, 7, 'everything is drawn');
      for (const title of titles) await expectGoodFiles(session, page, title);
      await page.resize(390, 800);
      await until('nothing to be wider than the window', () =>
        page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'),
      );
      await expectNoViolationIn(page, 'the insights in a narrow window');
    },
  },
  {
    name: 'the report is in the words of the office, and leaves as a table without the lines that were left out',
    grant: 'boards',
    async run(session) {
      await fillRecord(session);
      const address = 'src/dashboard/dashboard.html#/report?period=last-month';
      const page = session.adopt(await session.driver.openExtensionPage(address));
      await shows(page, '.report-table');
      await page.evaluate(`(() => {
        const select = document.querySelector('.report-fields select');
        select.value = 'de';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await says(page, 'Nachweis der Eigenbemühungen');
      await expectNoViolationIn(page, 'the report');
      const lines = await page.evaluate<number>(`document.querySelectorAll('.report-table tbody tr').length`);
      assert.ok(lines > 5, `${lines} lines`);
      await page.click('.report-table tbody tr:first-child input');
      await says(page, '1 line is left out');
      const { name, text } = await savedBy(session, () => page.click('.report-acts .button:not(.primary)'));
      assert.match(name, /^squeaky-wheel-report-[\d-]+\.csv$/);
      const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      assert.deepEqual(errors, []);
      assert.equal(data.length, lines - 1);
      assert.ok(data.every((row) => /^\d\d\.\d\d\.\d{4}$/.test(row.Datum ?? '') && row.Arbeitgeber));
    },
  },
];

/** A tab driven by puppeteer: Firefox in the tests, and whatever browser the practice board opens. */
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Surface, Tab, Toast } from './driver.ts';
import { PATIENCE_MS } from './until.ts';

export function puppeteerTab(page: Page, readToast: (page: Page) => Promise<Toast | undefined>): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    errors,
    ...surfaceOf(page.mainFrame()),
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    type: (text) => page.keyboard.type(text),
    press: (key) => pressKeys(page, key),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    frame: async (selector) => {
      const frame = await (await visible(page.mainFrame(), selector)).contentFrame();
      if (frame === null) throw new Error(`${selector} is no frame`);
      return surfaceOf(frame);
    },
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    close: () => page.close(),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    toast: () => readToast(page),
  };
}

function surfaceOf(frame: Frame): Surface {
  return {
    evaluate: <Value>(expression: string) => frame.evaluate(expression) as Promise<Value>,
    async click(selector, times = 1) {
      const element = await visible(frame, selector);
      await element.scrollIntoView();
      await element.click({ count: times });
    },
    async choose(selector, file) {
      const input = await frame.waitForSelector(piercing(selector), { timeout: PATIENCE_MS });
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
  };
}

/** Into open shadow roots too, except for puppeteer's own kinds of selector. */
function piercing(selector: string): string {
  return selector.startsWith('::-p-') ? selector : `pierce/${selector}`;
}

async function visible(frame: Frame, selector: string): Promise<ElementHandle<Element>> {
  const element = await frame.waitForSelector(piercing(selector), { visible: true, timeout: PATIENCE_MS });
  if (element === null) throw new Error(`${selector} is not there`);
  return element;
}

/** `Shift+Tab` and `Space` as playwright writes them. */
async function pressKeys(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
  const last = parts.pop() as KeyInput;
  for (const modifier of parts) await page.keyboard.down(modifier);
  await page.keyboard.press(last);
  for (const modifier of parts.reverse()) await page.keyboard.up(modifier);
}

import type { Tab } from '../driver.ts';

/** Tab by Tab, as one who uses no mouse gets there. */
export async function pressUntilFocused(page: Tab, label: string, most = 60): Promise<void> {
  const focused = "(document.activeElement?.innerText || document.activeElement?.ariaLabel || '').trim()";
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    const name = await page.evaluate<string>(focused);
    if (name === label || name.startsWith(`${label}:`)) return;
    passed.push(name.split('\n')[0] ?? '');
    await page.press('Tab');
  }
  throw new Error(`Tab never reached «${label}»; it passed ${[...new Set(passed)].join(' | ')}`);
}

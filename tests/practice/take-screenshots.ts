/** The practice journey without a person: real input, the same extension, and a picture of each station. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { says, shows } from '../e2e/act.ts';
import type { Surface, Tab } from '../e2e/driver.ts';
import { puppeteerTab } from '../e2e/puppeteer-tab.ts';
import { until } from '../e2e/until.ts';
import type { PracticeBrowser } from './open-browser.ts';
import { PRACTICE } from './practice-site.ts';

/** How wide the popup stands under the toolbar. */
const POPUP_SIZE = { width: 420, height: 640 };
const PERSON_NAME = 'form input[required]';
const LEAST_TOAST_HEIGHT = 60;

/** @returns the files taken, in order; rejects when the journey does not get to its end */
export async function takeScreenshots(opened: PracticeBrowser, folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const picture = async (tab: Tab, name: string) => {
    const file = join(folder, `${taken.length + 1}-${name}.png`);
    await tab.screenshot(file);
    taken.push(file);
  };

  const page = await opened.browser.newPage();
  await page.bringToFront();
  const posting = tabOf(page);
  await posting.goto(PRACTICE.url);
  const form = await posting.frame('#grnhse_iframe');
  await shows(form, '#application-form');
  await picture(posting, 'posting');

  await form.click('#application-form button[type=submit]');
  await shows(form, '.confirmation__content');
  await toastShown(form);
  await picture(posting, 'toast-after-capture');

  const popupPage = await opened.openList();
  await popupPage.bringToFront();
  await popupPage.setViewport(POPUP_SIZE);
  const popup = tabOf(popupPage);
  await says(popup, PRACTICE.title);
  await picture(popup, 'popup-follow-up-planned');

  await popup.click(buttonNamed('Do it today'));
  await shows(popup, '[data-row]:not(.settled)');
  await says(popup, PRACTICE.company);
  await picture(popup, 'popup-due-today');

  await popup.click(buttonNamed('Find a name'));
  await shows(popup, PERSON_NAME);
  await popup.click(PERSON_NAME);
  await popup.type('Susan Lee');
  await popup.click('form .link-button');
  await popup.click('input[type=tel]');
  await popup.type('+32 9 555 01 00');
  await popup.click('form button[type=submit]');
  await says(popup, '+32 9 555 01 00');
  await picture(popup, 'popup-person-to-call');

  await popup.click(buttonNamed('Log'));
  await popup.click(buttonNamed('Left voicemail'));
  await says(popup, 'Logged. Next:');
  await picture(popup, 'popup-after-logging');
  return taken;
}

function tabOf(page: Page): Tab {
  return puppeteerTab(page, async () => undefined);
}

/** By its words; what is added for screen readers comes after a colon. */
function buttonNamed(name: string): string {
  return `::-p-xpath(//button[normalize-space()='${name}' or starts-with(normalize-space(), '${name}:')])`;
}

/** The toast's root is closed: that its one node stands there with words in it can be told from its height. */
async function toastShown(surface: Surface): Promise<void> {
  const height = "document.querySelector('html > div')?.getBoundingClientRect().height ?? 0";
  await until('the toast', async () => (await surface.evaluate<number>(height)) > LEAST_TOAST_HEIGHT);
}

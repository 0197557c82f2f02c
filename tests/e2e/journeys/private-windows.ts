/** In a private window nothing is recorded, though the person let the extension in there. */
import assert from 'node:assert/strict';
import { greenhouse } from '../flows.ts';
import { confirmed, expectNothingRecorded, fillIn, type Journey, stayAwake, submit } from './journey.ts';

const POSTING = 'https://job-boards.greenhouse.io/wagtailrobotics/jobs/4411001';

export const privateWindows: readonly Journey[] = [
  {
    name: 'an application sent in a private window is not recorded, nor anything of it, though the extension is let in there',
    grant: 'boards',
    browser: 'chromium',
    async run(session) {
      const { driver, extension } = session;
      await stayAwake(session);
      const allowed = await driver.inExtension<boolean>('chrome.extension.isAllowedIncognitoAccess()');
      assert.equal(allowed, true);
      const open = `chrome.windows.create({ incognito: true, url: '${POSTING}' }).then(() => true)`;
      const tab = session.adopt(await driver.tabOpenedBy(() => driver.inExtension(open)));
      const form = { tab, surface: tab };
      await fillIn(form, greenhouse);
      await submit(form, greenhouse);
      await confirmed(form, greenhouse);
      await expectNothingRecorded(session, 2000);
      assert.deepEqual(await extension.storedRows('captures'), []);
      const kept = JSON.stringify(await extension.storageLocal());
      assert.ok(!kept.includes('wagtailrobotics'), 'the journal and the copies know nothing of it');
    },
  },
];

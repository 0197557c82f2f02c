/** Drafts in the seeker's own words: written in the settings, previewed there, spoken in the popup. */
import { fill, says, shows } from '../act.ts';
import { greenhouse } from '../flows.ts';
import { until } from '../until.ts';
import { confirmed, type Journey, prepare, submit } from './journey.ts';

const BODY = '.template textarea';
const DRAFT = '[data-row] .actions button:nth-child(2)';

export const ownWords: readonly Journey[] = [
  {
    name: 'own words: written in the settings, previewed, spoken in the popup',
    grant: 'boards',
    async run(session) {
      const form = await prepare(session, greenhouse);
      await submit(form, greenhouse);
      await confirmed(form, greenhouse);
      await session.extension.waitForApplications(1);
      await session.extension.letDaysPass(7);

      const options = session.adopt(
        await session.driver.openExtensionPage('src/options/options.html#/drafts/email/receipt'),
      );
      await shows(options, BODY);
      await says(options, `With what is on record about ${greenhouse.expected.title}`);
      const mine = 'Good morning from me to {company}. I met {referrer} there. Yours.';
      await fill(options, options, { [BODY]: ' ' });
      // the field held several lines: three clicks take one of them
      await options.evaluate(`document.querySelector(${JSON.stringify(BODY)}).select()`);
      await options.type(mine);
      const said = `Good morning from me to ${greenhouse.expected.company}. Yours.`;
      await says(options, said);
      await says(options, 'Not known here, so what needs it is left out: {referrer}.');
      await until('the words to be saved', async () =>
        JSON.stringify(await session.extension.storageLocal()).includes('Good morning from me'),
      );

      const popup = session.adopt(await session.driver.openExtensionPage('src/popup/popup.html'));
      await shows(popup, DRAFT);
      await popup.click(DRAFT);
      await shows(popup, '.answers input[type=checkbox]');
      await popup.click('[role=tab][id$="-email"]');
      await says(popup, said);
      await shows(popup, 'a[href^="mailto:?subject="]');
    },
  },
];

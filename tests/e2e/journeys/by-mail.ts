/** An application that goes by e-mail is nothing we can see: it becomes a question. */
import assert from 'node:assert/strict';
import { shows } from '../act.ts';
import { MAIL_POSTING } from '../imitations/mail-posting.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import { expectNothingRecorded, fallAsleep, type Journey } from './journey.ts';

export const byMail: readonly Journey[] = [
  {
    name: 'a letter to the address in a posting becomes a question',
    grant: 'every-site',
    async run(session) {
      await clickOn(session, '#mail');
      await expectNothingRecorded(session);
      await session.extension.letDaysPass(1);
      await session.extension.sendFromPage('refresh', {});
      const asked = await until('the question', async () =>
        (await session.extension.storedRows('captures')).find(({ status }) => status === 'pending'),
      );
      assert.deepEqual([asked.title, asked.company], [MAIL_POSTING.title, MAIL_POSTING.company]);
      await session.extension.sendFromPage('accept-capture', {
        captureId: asked.id,
        title: asked.title,
        company: asked.company,
      });
      const [contact] = await session.extension.storedRows('contacts');
      assert.deepEqual([contact?.name, contact?.email], [MAIL_POSTING.person, MAIL_POSTING.address]);
      const [touch] = await session.extension.storedRows('touchpoints');
      assert.equal(touch?.channel, 'email');
    },
  },
  ...['#share', '#privacy'].map(
    (link): Journey => ({
      name: `the mail link ${link} of a posting asks nothing`,
      grant: 'every-site',
      async run(session) {
        await clickOn(session, link);
        await session.extension.letDaysPass(1);
        await session.extension.sendFromPage('refresh', {});
        await session.extension.settled();
        assert.deepEqual(await session.extension.storedRows('captures'), []);
      },
    }),
  ),
];

async function clickOn(session: Session, link: string): Promise<void> {
  const tab = await session.newTab();
  await tab.goto(MAIL_POSTING.url);
  await shows(tab, link);
  await fallAsleep(session);
  await tab.click(link);
}

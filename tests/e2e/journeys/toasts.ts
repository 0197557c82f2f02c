/** The one node that the extension puts into a page, and the switch that keeps it out. */
import assert from 'node:assert/strict';
import { LONG_QUIET_MS } from '../extension.ts';
import type { Flow, Form } from '../flow.ts';
import { ashby, greenhouse, lever } from '../flows.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';
import {
  confirmed,
  expectNothingRecorded,
  expectRecordedOnce,
  fallAsleep,
  type Journey,
  prepare,
  submit,
} from './journey.ts';

const NODES = 'document.documentElement.childElementCount + document.body.childElementCount';

async function recorded(session: Session, flow: Flow): Promise<Form> {
  const form = await prepare(session, flow);
  await fallAsleep(session);
  await submit(form, flow);
  await confirmed(form, flow);
  await session.extension.waitForApplications(1);
  return form;
}

const shown = (flow: Flow): Journey => ({
  name: `toast: ${flow.name} shows what was recorded, in one closed node`,
  grant: 'boards',
  async run(session) {
    const form = await recorded(session, flow);
    const toast = await until('the toast', () => form.tab.toast());
    for (const words of [flow.expected.title, flow.expected.company]) {
      assert.ok(toast.text.includes(words), `the toast says «${words}»: ${toast.text}`);
    }
    assert.ok(
      toast.buttons.some(({ label }) => label === 'Undo'),
      'the toast offers Undo',
    );
    assert.equal(await form.tab.evaluate<boolean>(NOTHING_TO_SEE), true, 'a page cannot look into it');
  },
});

/** No open shadow root, no style of ours, and no mention of an extension's address. */
const NOTHING_TO_SEE = `[...document.documentElement.children].every((node) => node.shadowRoot === null)
  && !/(chrome|moz)-extension:/.test(document.documentElement.outerHTML)`;

export const toasts: readonly Journey[] = [
  shown(greenhouse),
  shown(lever),
  shown(ashby),
  {
    name: 'toast: switched off in the settings, the page is as it would be without us',
    grant: 'boards',
    async run(session) {
      await session.extension.choose({ toast: false });
      const without = await recorded(session, greenhouse);
      await session.extension.settled(LONG_QUIET_MS);
      assert.equal(await without.tab.toast(), undefined);
      const nodes = await without.tab.evaluate<number>(NODES);
      await session.tidy();
      const form = await recorded(session, greenhouse);
      await until('the toast', () => form.tab.toast());
      assert.equal(await form.tab.evaluate<number>(NODES), nodes + 1, 'the toast is the only node added');
    },
  },
  {
    name: 'toast: Undo takes the application back, with the background asleep',
    grant: 'boards',
    async run(session) {
      const form = await recorded(session, greenhouse);
      const undo = await until('Undo', async () =>
        (await form.tab.toast())?.buttons.find(({ label }) => label === 'Undo'),
      );
      await session.driver.stopBackground();
      await form.tab.clickAt(undo);
      await until(
        'the application to be taken back',
        async () => (await session.extension.applications()).length === 0,
      );
      await expectNothingRecorded(session);
      const open = (await session.extension.storedRows('followUps')).filter(
        ({ status, deletedAt }) => status === 'open' && deletedAt === undefined,
      );
      assert.deepEqual(open, [], 'and nothing is planned for it');
    },
  },
  {
    name: 'toast: goes by itself',
    grant: 'boards',
    async run(session) {
      const form = await recorded(session, lever);
      await until('the toast', () => form.tab.toast());
      await until('the toast to go', async () => (await form.tab.toast()) === undefined, 20_000);
      await expectRecordedOnce(session, lever);
    },
  },
];

/** One application stays one, whatever the person, the page or the browser does next; two are two. */
import assert from 'node:assert/strict';
import { goInHistory, isAt, shows } from '../act.ts';
import { LONG_QUIET_MS } from '../extension.ts';
import type { Flow } from '../flow.ts';
import { ashby, employerNative, greenhouse, greenhouseOtherRole, lever } from '../flows.ts';
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

const closedAtOnce = (flow: Flow, mode: 'normal' | 'slow'): Journey => ({
  name: `${flow.name}: tab closed right after the submit (${mode} server), not lost`,
  grant: flow.grant,
  async run(session) {
    session.server.behave(flow.takes, mode);
    const form = await prepare(session, flow);
    await fallAsleep(session);
    await submit(form, flow);
    await form.tab.close();
    const kept = await until('the attempt to be recorded or asked about', async () => {
      const [application] = await session.extension.applications();
      const pending = (await session.extension.storedRows('captures')).find(({ status }) => status === 'pending');
      return application?.posting ?? pending;
    });
    assert.deepEqual([kept.title, kept.company], [flow.expected.title, flow.expected.company]);
    await session.extension.settled();
    const all = [...(await session.extension.applications()), ...(await session.extension.storedRows('captures'))];
    assert.ok(all.length <= 2, 'one attempt is one capture, and at most one application');
  },
});

const clickedTwice = (flow: Flow): Journey => ({
  name: `${flow.name}: double click on the final control, recorded once`,
  grant: flow.grant,
  async run(session) {
    const form = await prepare(session, flow);
    await fallAsleep(session);
    await form.surface.click(flow.submit, 2);
    await confirmed(form, flow);
    await expectRecordedOnce(session, flow);
  },
});

const reloadedAndRevisited = (flow: Flow): Journey => ({
  name: `${flow.name}: confirmation reloaded, then back and forward, still one`,
  grant: flow.grant,
  async run(session) {
    const form = await prepare(session, flow);
    await submit(form, flow);
    await confirmed(form, flow);
    await expectRecordedOnce(session, flow);
    const address = await form.tab.evaluate<string>('location.href');
    await form.tab.reload();
    await confirmed(form, flow);
    await goInHistory(form.tab, -1);
    await until('the page before', async () => (await form.tab.evaluate<string>('location.href')) !== address);
    await session.extension.settled();
    await goInHistory(form.tab, 1);
    await isAt(form.tab, address);
    await confirmed(form, flow);
    await session.extension.settled(LONG_QUIET_MS);
    await expectRecordedOnce(session, flow);
  },
});

export const onceOnly: readonly Journey[] = [
  ...[greenhouse, lever, ashby].map((flow) => closedAtOnce(flow, 'normal')),
  closedAtOnce(greenhouse, 'slow'),
  closedAtOnce(employerNative, 'normal'),
  ...[greenhouse, lever, ashby].map(clickedTwice),
  ...[greenhouse, lever, employerNative].map(reloadedAndRevisited),
  {
    name: 'Greenhouse, hosted: background killed right after the submit click, recorded once',
    grant: 'boards',
    async run(session) {
      session.server.behave(greenhouse.takes, 'slow');
      const form = await prepare(session, greenhouse);
      await submit(form, greenhouse);
      await session.driver.stopBackground();
      await confirmed(form, greenhouse);
      await expectRecordedOnce(session, greenhouse);
    },
  },
  {
    name: 'two roles at one company are two applications',
    grant: 'boards',
    async run(session) {
      for (const [before, flow] of [greenhouse, greenhouseOtherRole].entries()) {
        const form = await prepare(session, flow);
        await fallAsleep(session);
        await submit(form, flow);
        await confirmed(form, flow);
        await session.extension.waitForApplications(before + 1);
        await form.tab.close();
      }
      const applications = await session.extension.applications();
      const titles = applications.map(({ posting }) => posting.title).sort();
      assert.deepEqual(titles, [greenhouse.expected.title, greenhouseOtherRole.expected.title].sort());
    },
  },
  {
    name: 'the same role sent again later is still one application',
    grant: 'boards',
    async run(session) {
      for (const _time of [1, 2]) {
        const form = await prepare(session, lever);
        await submit(form, lever);
        await confirmed(form, lever);
        await session.extension.waitForApplications(1);
        await form.tab.close();
      }
      await expectRecordedOnce(session, lever);
    },
  },
  {
    name: 'a confirmation opened from a bookmark records nothing',
    grant: 'boards',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto('https://job-boards.greenhouse.io/wagtailrobotics/jobs/4411001/confirmation');
      await shows(tab, '.confirmation__content');
      await expectNothingRecorded(session, LONG_QUIET_MS);
      assert.equal(
        (await session.extension.storedRows('captures')).filter(({ status }) => status === 'recorded').length,
        0,
      );
    },
  },
];

/**
 * The browser fills in the form, and the person submits in the moment the page appears, with the background asleep since
 * before: the detector is still on its way.
 */
import type { Flow, Form } from '../flow.ts';
import { FLOWS, RESUME } from '../flows.ts';
import { confirmed, expectRecordedOnce, fallAsleep, type Journey, submit } from './journey.ts';

const QUICK = ['Greenhouse, hosted', 'Greenhouse, classic', 'Lever, sent by form.submit()', 'Ashby'];

/** As the browser's own autofill does: values appear, and nobody typed. */
async function autofill(form: Form, flow: Flow): Promise<void> {
  await form.surface.evaluate(`(() => {
    for (const [selector, value] of ${JSON.stringify(Object.entries(flow.fields))}) {
      const field = document.querySelector(selector);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return true;
  })()`);
  if (flow.resume !== undefined) await form.surface.choose(flow.resume, RESUME.path);
}

export const fastFingers: readonly Journey[] = FLOWS.filter(({ name }) => QUICK.includes(name)).map((flow) => ({
  name: `${flow.name}: filled in by the browser and sent at once, recorded once`,
  grant: flow.grant,
  async run(session) {
    const tab = await session.newTab();
    await fallAsleep(session);
    const form = await flow.open(session, tab);
    await autofill(form, flow);
    await submit(form, flow);
    await confirmed(form, flow);
    await expectRecordedOnce(session, flow);
  },
}));

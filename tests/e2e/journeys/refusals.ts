/** What was refused is not recorded; the next try, when it succeeds, is, once. */
import { fill, says, shows } from '../act.ts';
import { LONG_QUIET_MS } from '../extension.ts';
import type { Flow, Form } from '../flow.ts';
import { ashby, employerInPlace, employerNative, greenhouse, lever, workday } from '../flows.ts';
import {
  confirmed,
  expectNothingRecorded,
  expectRecordedOnce,
  fallAsleep,
  fillIn,
  type Journey,
  prepare,
  submit,
} from './journey.ts';

interface Refusal {
  readonly flow: Flow;
  /** As told to the host that takes the application. */
  readonly mode: string;
  /** What the page then says. */
  readonly says: string;
}

const REFUSALS: readonly Refusal[] = [
  { flow: greenhouse, mode: 'refuse-422', says: 'invalid phone number' },
  { flow: greenhouse, mode: 'error-500', says: 'There was an error submitting' },
  { flow: lever, mode: 'refuse', says: 'error verifying your application' },
  { flow: ashby, mode: 'refuse', says: 'Your form needs corrections' },
  { flow: ashby, mode: 'error-500', says: 'Something went wrong' },
  { flow: workday, mode: 'refuse-422', says: 'Phone Number is not valid' },
  { flow: employerNative, mode: 'refuse', says: 'Please correct' },
  { flow: employerInPlace, mode: 'error-500', says: 'that did not work' },
];

export const refusals: readonly Journey[] = [
  ...REFUSALS.map(refusedThenAccepted),
  refusedInThePage(greenhouse, '#first_name', 'First Name is required'),
  refusedInThePage(ashby, '#_systemfield_name', 'Missing entry for required field'),
  {
    name: 'Lever: a server error instead of a page records nothing',
    grant: 'boards',
    async run(session) {
      session.server.behave(lever.takes, 'error-500');
      const form = await prepare(session, lever);
      await submit(form, lever);
      await says(form.tab, 'Something went wrong');
      await expectNothingRecorded(session, LONG_QUIET_MS);
    },
  },
  {
    name: 'Lever: «you have already applied» is no new application',
    grant: 'boards',
    async run(session) {
      session.server.behave(lever.takes, 'already');
      const form = await prepare(session, lever);
      await submit(form, lever);
      await shows(form.tab, '.application-already-received');
      await expectNothingRecorded(session, LONG_QUIET_MS);
    },
  },
  {
    name: 'Greenhouse, hosted: a code by e-mail is one more step, then recorded once',
    grant: 'boards',
    async run(session) {
      session.server.behave(greenhouse.takes, 'email-code');
      const form = await prepare(session, greenhouse);
      await submit(form, greenhouse);
      await shows(form.tab, '#security-input-0');
      await expectNothingRecorded(session, LONG_QUIET_MS);
      await fill(form.tab, form.surface, { '#security-input-0': 'AB12CD34' });
      await submit(form, greenhouse);
      await confirmed(form, greenhouse);
      await expectRecordedOnce(session, greenhouse);
    },
  },
  {
    name: 'Workday: a step with errors, and steps that only continue, record nothing',
    grant: 'boards',
    async run(session) {
      const form = await workday.open(session, await session.newTab());
      await submit(form, workday);
      await says(form.tab, 'Errors Found');
      await fillIn(form, workday);
      await workday.advance?.(form);
      await expectNothingRecorded(session, LONG_QUIET_MS);
    },
  },
];

function refusedThenAccepted({ flow, mode, says: words }: Refusal): Journey {
  return {
    name: `${flow.name}: refused by the server (${mode}), nothing recorded; accepted later, recorded once`,
    grant: flow.grant,
    async run(session) {
      session.server.behave(flow.takes, mode);
      const form = await prepare(session, flow);
      await fallAsleep(session);
      await submit(form, flow);
      await says(form.surface, words);
      await expectNothingRecorded(session, LONG_QUIET_MS);
      session.server.behaveAsUsual();
      await sendAgain(form, flow);
      await expectRecordedOnce(session, flow);
    },
  };
}

/** A page that came back from the server lost what was typed; one that never left still has it. */
async function sendAgain(form: Form, flow: Flow): Promise<void> {
  const [first = ''] = Object.keys(flow.fields);
  const probe = `document.querySelector(${JSON.stringify(first)})?.value === ''`;
  if (await form.surface.evaluate<boolean>(probe)) await fillIn(form, flow);
  await submit(form, flow);
  await confirmed(form, flow);
}

function refusedInThePage(flow: Flow, required: string, words: string): Journey {
  return {
    name: `${flow.name}: refused by the page itself, nothing recorded; put right, recorded once`,
    grant: flow.grant,
    async run(session) {
      const form = await prepare(session, flow);
      const given = flow.fields[required] ?? '';
      await form.surface.click(required, 3);
      await form.tab.press('Delete');
      await fallAsleep(session);
      await submit(form, flow);
      await says(form.tab, words);
      await expectNothingRecorded(session, LONG_QUIET_MS);
      await fill(form.tab, form.surface, { [required]: given });
      await submit(form, flow);
      await confirmed(form, flow);
      await expectRecordedOnce(session, flow);
    },
  };
}

import assert from 'node:assert/strict';
import { fill, shows } from '../act.ts';
import type { BrowserName, Grant } from '../driver.ts';
import type { Flow, Form } from '../flow.ts';
import { RESUME } from '../flows.ts';
import type { Session } from '../session.ts';
import { until } from '../until.ts';

/** One sentence that must be true, on real input in a real browser. */
export interface Journey {
  readonly name: string;
  readonly grant: Grant;
  /** Set where only one browser lets this be looked at. */
  readonly browser?: BrowserName;
  run(session: Session): Promise<void>;
}

/** From the posting to the final control, everything filled in. */
export async function prepare(session: Session, flow: Flow): Promise<Form> {
  const form = await flow.open(session, await session.newTab());
  await fillIn(form, flow);
  await flow.advance?.(form);
  return form;
}

export async function fillIn(form: Form, flow: Flow): Promise<void> {
  await fill(form.tab, form.surface, flow.fields);
  if (flow.resume !== undefined) await form.surface.choose(flow.resume, RESUME.path);
}

export async function submit(form: Form, flow: Flow): Promise<void> {
  await form.surface.click(flow.submit);
}

const PATIENCE_WITH_SLOW_SITES_MS = 40_000;

export async function confirmed(form: Form, flow: Flow): Promise<void> {
  if (flow.confirmation !== undefined) await shows(form.surface, flow.confirmation, PATIENCE_WITH_SLOW_SITES_MS);
}

/** The background sleeps, as it does after the minutes that a form takes. */
export async function fallAsleep(session: Session): Promise<void> {
  await session.extension.settled();
  await session.driver.stopBackground();
}

export async function stayAwake(session: Session): Promise<void> {
  await session.extension.sendFromPage('refresh', {});
}

/** Recorded once, as what it was, with its first follow-up in the window of four to six days. */
export async function expectRecordedOnce(session: Session, flow: Flow): Promise<void> {
  const applications = await session.extension.waitForApplications(1);
  const { title, company, location, employmentType } = flow.expected;
  assert.deepEqual(
    applications.map(({ posting }) => [posting.title, posting.company]),
    [[title, company]],
    'one application, with its title and company',
  );
  const [application] = applications;
  if (location !== undefined) assert.equal(application?.posting.location, location);
  if (employmentType !== undefined) assert.equal(application?.posting.employmentType, employmentType);
  if (flow.sendsResume !== false) assert.equal(application?.resumeFile, RESUME.name);
  assert.ok((application?.evidence.length ?? 0) > 0, 'it says why it was recorded');
  await expectOneOpenFollowUp(session, 4, 6);
}

/** Nothing recorded, and after a while a question that knows the job. */
export async function expectQuestion(session: Session, { expected }: Flow): Promise<void> {
  await until('the frame to be missed', async () =>
    (await session.extension.storedRows('captures')).some(({ signs }) =>
      signs.some((seen) => (seen as { sign: { name: string } }).sign.name === 'frame-detached'),
    ),
  );
  await expectNothingRecorded(session);
  await session.extension.letDaysPass(1);
  await session.extension.sendFromPage('refresh', {});
  const asked = (await session.extension.storedRows('captures')).filter(({ status }) => status === 'pending');
  assert.deepEqual(
    asked.map(({ title, company }) => [title, company]),
    [[expected.title, expected.company]],
    'one question, with title and company',
  );
}

export async function expectOneOpenFollowUp(session: Session, from: number, to: number): Promise<void> {
  const open = (await session.extension.storedRows('followUps')).filter(({ status }) => status === 'open');
  assert.equal(open.length, 1, 'one open follow-up');
  const days = daysFromToday(open[0]?.dueOn ?? '');
  assert.ok(days >= from && days <= to, `the follow-up is due in ${from} to ${to} days, not in ${days}`);
}

export async function expectNothingRecorded(session: Session, quietMs?: number): Promise<void> {
  await session.extension.settled(quietMs);
  const titles = (await session.extension.applications()).map(
    ({ posting }) => `${posting.title} at ${posting.company}`,
  );
  assert.deepEqual(titles, [], 'no application is recorded');
}

/** Calendar days from the local today. */
export function daysFromToday(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const now = new Date();
  const midnight = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - midnight(now)) / 86_400_000);
}

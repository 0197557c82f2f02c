/** Found on LinkedIn, applied at the ATS: one record, with where it was found, and with nothing of other jobs. */
import assert from 'node:assert/strict';
import { shows } from '../act.ts';
import type { Flow, Form } from '../flow.ts';
import { ashby, greenhouseOtherRole, leverOtherJob } from '../flows.ts';
import { BROWSED_JOBS, FOUND_JOBS, linkedinUrl } from '../imitations/found-elsewhere.ts';
import type { Session } from '../session.ts';
import { confirmed, expectRecordedOnce, fallAsleep, fillIn, type Journey, submit } from './journey.ts';

type FoundJob = (typeof FOUND_JOBS)[keyof typeof FOUND_JOBS];

interface Way {
  readonly name: string;
  readonly flow: Flow;
  readonly job: FoundJob;
  /** From the ATS's posting to its form. */
  readonly toForm?: string;
  readonly boardId: string;
}

const WAYS: readonly Way[] = [
  { name: 'Greenhouse', flow: greenhouseOtherRole, job: FOUND_JOBS.greenhouse, boardId: 'greenhouse' },
  { name: 'Lever', flow: leverOtherJob, job: FOUND_JOBS.lever, toForm: '[data-qa=btn-apply]', boardId: 'lever' },
  { name: 'Ashby', flow: ashby, job: FOUND_JOBS.ashby, toForm: '#job-application-form', boardId: 'ashby' },
];

const inNewTab = async (session: Session, form: Form): Promise<Form> => {
  await shows(form.tab, '#apply');
  await session.extension.settled();
  const tab = session.adopt(await session.driver.tabOpenedBy(() => form.tab.click('#apply')));
  return { tab, surface: tab };
};

/** LinkedIn, then the employer's page in a new tab, then the ATS in another. */
async function reachForm(session: Session, start: Form, { flow, toForm }: Way): Promise<Form> {
  const employer = await inNewTab(session, start);
  const ats = await inNewTab(session, employer);
  if (toForm !== undefined) {
    await shows(ats.tab, toForm);
    await ats.tab.click(toForm);
  }
  await shows(ats.tab, Object.keys(flow.fields)[0] ?? flow.submit);
  return ats;
}

async function expectFoundOnLinkedin(session: Session, { flow, job, boardId }: Way): Promise<void> {
  await expectRecordedOnce(session, flow);
  const [application] = await session.extension.applications();
  assert.equal(application?.foundAt?.boardId, 'linkedin');
  assert.ok(application?.foundAt?.url.includes(job.linkedinId), 'found on the page of that job');
  assert.equal(application?.posting.boardId, boardId);
}

const overThreeTabs = (way: Way): Journey => ({
  name: `found on LinkedIn, then the employer’s page, applied at ${way.name}: recorded once`,
  grant: 'every-site',
  async run(session) {
    const tab = await session.newTab();
    await tab.goto(linkedinUrl(way.job));
    const form = await reachForm(session, { tab, surface: tab }, way);
    await fillIn(form, way.flow);
    await fallAsleep(session);
    await submit(form, way.flow);
    await confirmed(form, way.flow);
    await expectFoundOnLinkedin(session, way);
    const [application] = await session.extension.applications();
    if ('salary' in way.job) assert.match(application?.posting.salary ?? '', /48,000/, 'the employer’s page said it');
  },
});

export const foundElsewhere: readonly Journey[] = [
  ...WAYS.map(overThreeTabs),
  {
    name: 'found on LinkedIn, its tab and the employer’s closed meanwhile, other jobs looked at before: nothing mixed',
    grant: 'every-site',
    async run(session) {
      const way = WAYS[0];
      assert.ok(way);
      const tab = await session.newTab();
      for (const job of [...BROWSED_JOBS, way.job]) {
        await tab.goto(linkedinUrl(job));
        await shows(tab, '#apply');
        await session.extension.settled();
      }
      const employer = await inNewTab(session, { tab, surface: tab });
      const form = await inNewTab(session, employer);
      await tab.close();
      await employer.tab.close();
      await fillIn(form, way.flow);
      await fallAsleep(session);
      await submit(form, way.flow);
      await confirmed(form, way.flow);
      await expectFoundOnLinkedin(session, way);
      const [application] = await session.extension.applications();
      assert.equal(application?.posting.location, way.job.location);
    },
  },
  {
    name: 'three other jobs looked at on LinkedIn, then one applied to at its ATS: found nowhere else, nothing mixed',
    grant: 'boards',
    async run(session) {
      const tab = await session.newTab();
      for (const job of BROWSED_JOBS) {
        await tab.goto(linkedinUrl(job));
        await shows(tab, '#apply');
        await session.extension.settled();
      }
      const form = await greenhouseOtherRole.open(session, tab);
      await fillIn(form, greenhouseOtherRole);
      await submit(form, greenhouseOtherRole);
      await confirmed(form, greenhouseOtherRole);
      await expectRecordedOnce(session, greenhouseOtherRole);
      const [application] = await session.extension.applications();
      assert.equal(application?.foundAt, undefined);
      assert.ok(!application?.posting.description?.includes('LinkedIn'), 'the description is its own');
    },
  },
];

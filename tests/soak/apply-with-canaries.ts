import { isAt, shows } from '../e2e/act.ts';
import type { Flow } from '../e2e/flow.ts';
import type { Session } from '../e2e/session.ts';
import { until } from '../e2e/until.ts';
import { type CanaryJob, CONFIRMATION, FINAL_CONTROL, TO_REVIEW } from './canary-site.ts';
import { type Planting, plantCanaries } from './plant-canaries.ts';

type Where = Pick<Planting, 'folder' | 'planted'>;

/** @returns the name of the résumé, which is recorded */
export async function applyOnSite(session: Session, job: CanaryJob, where: Where): Promise<string> {
  const tab = await session.newTab();
  await tab.goto(`https://${job.host}/jobs/1`);
  const fillIn = async (name: string) => (await plantCanaries({ name, tab, surface: tab, ...where })) ?? '';
  let resume = await fillIn(job.way);
  if (job.way === 'post') {
    session.server.behave(job.host, 'refuse');
    await tab.click(FINAL_CONTROL);
    await isAt(tab, '/apply');
    await shows(tab, '[role=alert]');
    session.server.behaveAsUsual();
    resume = await fillIn(`${job.way}, again`);
  }
  if (job.way === 'review' || job.way === 'wizard') {
    await tab.click(TO_REVIEW);
    await shows(tab, FINAL_CONTROL);
  }
  await tab.click(FINAL_CONTROL);
  await shows(tab, CONFIRMATION);
  await until(`${job.way} to be recorded`, async () =>
    (await session.extension.applications()).some(({ posting }) => posting.title === job.title),
  );
  await session.extension.settled();
  await tab.close();
  return resume;
}

export async function applyOnBoard(session: Session, flow: Flow, where: Where): Promise<void> {
  const { tab, surface } = await flow.open(session, await session.newTab());
  await plantCanaries({ name: flow.name, tab, surface, ...where });
  await flow.advance?.({ tab, surface });
  await surface.click(flow.submit);
  if (flow.confirmation !== undefined) await shows(surface, flow.confirmation);
  await until(`${flow.name} to be recorded`, async () =>
    (await session.extension.applications()).some(({ posting }) => posting.title === flow.expected.title),
  );
  await session.extension.settled();
}

/** From the menu, with a form that is filled in and never sent: nothing of it goes along. */
export async function saveByHand(session: Session, { host }: CanaryJob, where: Where): Promise<void> {
  const tab = await session.newTab();
  await tab.goto(`https://${host}/jobs/1`);
  await plantCanaries({ name: 'saved by hand', tab, surface: tab, ...where });
  const before = (await session.extension.applications()).length;
  await session.driver.actByHand('menu', 'save-to-apply');
  await until('it to be saved', async () => (await session.extension.applications()).length > before);
  const form = session.adopt(await session.driver.tabOpenedBy(() => session.driver.actByHand('menu', 'log-contact')));
  await shows(form, 'form');
}

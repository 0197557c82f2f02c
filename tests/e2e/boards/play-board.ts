/** Plays a journey that is given as data: serves its pages, and does on them what the person does. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { fill, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import type { Flow, Form } from '../flow.ts';
import { RESUME } from '../flows.ts';
import { html, json, page, redirect, shared } from '../imitations/html.ts';
import type { Session } from '../session.ts';
import type { ApplyingJourney, ImitatedAnswer, PersonAct } from './board-journey.ts';

/** A person reads before they act; a robot is gone before a page has drawn itself. */
const READING_MS = 400;

let playing: ApplyingJourney | undefined;

/** Answers for the hosts of these journeys with the pages of the one that is played. */
export function siteOf(journeys: readonly ApplyingJourney[]): Site {
  return { hosts: [...new Set(journeys.flatMap(hostsOf))], answer };
}

/** The journey as a flow: all acts but the last click lead to the form; the last one sends it. */
export function flowOf(name: string, journey: ApplyingJourney): Flow {
  const last = journey.acts.at(-1);
  if (last === undefined || !('click' in last)) throw new Error(`${name}: the last act is no click`);
  return {
    name,
    grant: journey.everySite ? 'every-site' : 'boards',
    expected: journey.job,
    takes: new URL(journey.start).host,
    async open(session, tab) {
      playing = journey;
      await tab.goto(journey.start);
      await new Promise((done) => setTimeout(done, READING_MS));
      return await play(session, { tab, surface: tab }, journey.acts.slice(0, -1));
    },
    fields: {},
    submit: last.click,
    ...(journey.confirmation === undefined ? {} : { confirmation: journey.confirmation }),
    sendsResume: journey.acts.some((act) => 'attach' in act),
  };
}

function hostsOf({ answers, start }: ApplyingJourney): string[] {
  const keyed = Object.keys(answers).map((key) => key.replace(/^\S+ /, '').replace(/\/.*$/, ''));
  return [new URL(start).host, ...keyed];
}

function answer({ method, host, path }: SiteRequest): Answer | undefined {
  const given = playing?.answers[`${method} ${host}${path}`];
  if (given !== undefined) return shared(answerOf(given));
  return method === 'OPTIONS' ? shared({ status: 204 }) : undefined;
}

function answerOf(given: ImitatedAnswer): Answer {
  if ('redirect' in given) return redirect(given.redirect);
  if ('json' in given) return json(given.json, given.status);
  return html(page(given.page), given.status);
}

async function play(session: Session, start: Form, acts: readonly PersonAct[]): Promise<Form> {
  let at = start;
  for (const act of acts) at = await doAct(session, at, act);
  return at;
}

async function doAct(session: Session, at: Form, act: PersonAct): Promise<Form> {
  const { tab, surface } = at;
  if ('fill' in act) await fill(tab, surface, act.fill);
  else if ('attach' in act) await surface.choose(act.attach, RESUME.path);
  else if ('await' in act) await shows(surface, act.await);
  else if ('enterFrame' in act) return { tab, surface: await tab.frame(act.enterFrame) };
  else if ('clickToNewTab' in act) return await openNewTab(session, at, act.clickToNewTab);
  else {
    await shows(surface, act.click);
    await surface.click(act.click);
  }
  return at;
}

async function openNewTab(session: Session, { surface }: Form, selector: string): Promise<Form> {
  await shows(surface, selector);
  const opened: Tab = session.adopt(await session.driver.tabOpenedBy(() => surface.click(selector)));
  return { tab: opened, surface: opened };
}

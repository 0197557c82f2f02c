/** An exam by pages and words that nobody fitted the product to: plays each run and says what came of it. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { fill, says, shows } from '../act.ts';
import type { PersonAct } from '../boards/board-journey.ts';
import type { Form } from '../flow.ts';
import { RESUME } from '../flows.ts';
import { escaped, shared } from '../imitations/html.ts';
import { fallAsleep, type Journey } from '../journeys/journey.ts';
import type { Session } from '../session.ts';

export type Act =
  | PersonAct
  | { readonly press: string }
  | { readonly pause: number }
  | { readonly leaveFrame: true }
  | { readonly choose: Readonly<Record<string, string>> }
  | { readonly says: string };

export interface ExamPage {
  readonly title: string;
  readonly body: string;
  readonly head?: string;
  readonly script?: string;
  readonly lang?: string;
}

export type ExamAnswer = (
  | { readonly page: ExamPage }
  | { readonly redirect: string }
  | { readonly json: unknown }
  | { readonly text: string }
) & { readonly status?: number; readonly delayMs?: number };

export interface ExamRun {
  readonly name: string;
  /** What must be recorded; none for a look-alike. */
  readonly job?: { readonly title: string; readonly company: string };
  /** More that must be recorded. */
  readonly also?: readonly { readonly title: string; readonly company: string }[];
  readonly everySite?: boolean;
  /** An array answers one request after the other; the last one stays. */
  readonly answers: Readonly<Record<string, ExamAnswer | readonly ExamAnswer[]>>;
  readonly start: string;
  readonly acts: readonly Act[];
  /** What can be read at the end, where the last act was (or in a new tab); shows that the page works. */
  readonly ends?: string;
  /** The same by a selector, which shadow roots do not hide. */
  readonly endsAt?: string;
  readonly patienceMs?: number;
}

let playing: ExamRun | undefined;
let asked = new Map<string, number>();

export function siteOfExam(all: readonly ExamRun[]): Site {
  const hosts = all.flatMap(({ start, answers }) => [
    new URL(start).host,
    ...Object.keys(answers).map((key) => key.replace(/^\S+ /, '').replace(/\/.*$/, '')),
  ]);
  return { hosts: [...new Set(hosts)], answer };
}

function answer({ method, host, path, query }: SiteRequest): Answer | undefined {
  const plain = `${method} ${host}${path}`;
  const asking = `${plain}?${String(query)}`;
  const key = playing?.answers[asking] === undefined ? plain : asking;
  const given = playing?.answers[key];
  if (given === undefined) return method === 'OPTIONS' && playing ? shared({ status: 204 }) : undefined;
  const count = asked.get(key) ?? 0;
  asked.set(key, count + 1);
  const list = Array.isArray(given) ? (given as readonly ExamAnswer[]) : [given as ExamAnswer];
  return shared(answerOf(list[Math.min(count, list.length - 1)] as ExamAnswer));
}

function answerOf(given: ExamAnswer): Answer {
  const more = { ...(given.delayMs === undefined ? {} : { delayMs: given.delayMs }) };
  if ('redirect' in given) return { status: given.status ?? 302, headers: { location: given.redirect }, ...more };
  if ('json' in given)
    return {
      status: given.status ?? 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given.json),
      ...more,
    };
  if ('text' in given)
    return { status: given.status ?? 200, headers: { 'content-type': 'text/plain' }, body: given.text, ...more };
  return { status: given.status ?? 200, body: pageOf(given.page), ...more };
}

const LOOK = `body{font:15px/1.5 sans-serif;margin:0 auto;max-width:52rem;padding:1rem}label{display:block;margin-top:.5rem}
input:not([type=checkbox]):not([type=radio]):not([type=submit]),textarea,select{font:inherit;padding:.3rem;width:18rem}
.hidden,.hide,.ng-hide,.d-none{display:none!important}[hidden]{display:none!important}.modal{border:1px solid #888;padding:1rem;margin:1rem}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}nav a,footer a{margin-right:1rem}.error{color:#b00}`;

function pageOf({ title, body, head = '', script, lang = 'en' }: ExamPage): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${escaped(title)}</title><style>${LOOK}</style>${head}</head><body>${body}${script === undefined ? '' : `<script>${script}</script>`}</body></html>`;
}

export function asJourney(examRun: ExamRun): Journey {
  return {
    name: `exam, ${examRun.job === undefined ? 'look-alike, ' : ''}${examRun.name}`,
    grant: examRun.everySite ? 'every-site' : 'boards',
    async run(session) {
      const outcome = await examine(session, examRun);
      if (!/^(?:right|none|asked, a look-alike)/.test(outcome)) throw new Error(outcome);
    },
  };
}

/** A person reads before they act. */
const READING_MS = 1000;

async function examine(session: Session, examRun: ExamRun): Promise<string> {
  playing = examRun;
  asked = new Map();
  const tab = session.adopt(await session.driver.newTab());
  await tab.goto(examRun.start);
  await doAct(session, { tab, surface: tab }, { pause: READING_MS });
  let at: Form = { tab, surface: tab };
  for (const [index, act] of examRun.acts.entries()) {
    if (index === examRun.acts.length - 1) await fallAsleep(session);
    at = await doAct(session, at, act);
  }
  if (examRun.ends !== undefined) await says(at.surface, examRun.ends, examRun.patienceMs ?? 12_000);
  if (examRun.endsAt !== undefined) await shows(at.surface, examRun.endsAt);
  if (examRun.job !== undefined)
    await session.extension.waitForApplications(1 + (examRun.also ?? []).length).catch(() => undefined);
  await session.extension.settled(examRun.job === undefined ? 3000 : 1800);
  const recorded = await session.extension.applications();
  const captures = await session.extension.storedRows('captures');
  const isAsked = captures.some(({ status }) => status === 'pending');
  if (examRun.job === undefined) {
    if (recorded.length > 0) return 'FALSE';
    return isAsked ? 'asked, a look-alike' : 'none';
  }
  const wanted = [examRun.job, ...(examRun.also ?? [])];
  if (recorded.length > wanted.length) return 'recorded more than once';
  if (recorded.length < wanted.length) return `${isAsked ? 'asked' : 'missed'}${recorded.length > 0 ? ' in part' : ''}`;
  const named = (all: readonly { readonly title: string; readonly company: string }[]) =>
    all
      .map(({ title, company }) => `${title} at ${company}`)
      .sort()
      .join('; ');
  const same = named(recorded.map(({ posting }) => posting)) === named(wanted);
  return same ? `right${isAsked ? ' (and asked besides)' : ''}` : 'wrong facts';
}

async function doAct(session: Session, at: Form, act: Act): Promise<Form> {
  const { tab, surface } = at;
  if ('fill' in act) await fill(tab, surface, act.fill);
  else if ('attach' in act) await surface.choose(act.attach, RESUME.path);
  else if ('await' in act) await shows(surface, act.await);
  else if ('says' in act) await says(surface, act.says);
  else if ('press' in act) await tab.press(act.press);
  else if ('pause' in act) await new Promise((done) => setTimeout(done, act.pause));
  else if ('leaveFrame' in act) return { tab, surface: tab };
  else if ('enterFrame' in act) {
    await shows(surface, act.enterFrame);
    return { tab, surface: await tab.frame(act.enterFrame) };
  } else if ('choose' in act) {
    // a select is set by its keys, as a person who tabs through a form does
    for (const [selector, text] of Object.entries(act.choose)) {
      await shows(surface, selector);
      await surface.evaluate(`document.querySelector(${JSON.stringify(selector)}).focus()`);
      await tab.type(text);
    }
  } else if ('clickToNewTab' in act) {
    await shows(surface, act.clickToNewTab);
    const opened = session.adopt(await session.driver.tabOpenedBy(() => surface.click(act.clickToNewTab)));
    return { tab: opened, surface: opened };
  } else {
    await shows(surface, act.click);
    await surface.click(act.click);
  }
  return at;
}

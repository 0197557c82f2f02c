/** Pages that look like applying, used as a person would use them: nothing may be recorded. */
import assert from 'node:assert/strict';
import { fill, says, shows } from '../act.ts';
import type { Tab } from '../driver.ts';
import { LONG_QUIET_MS } from '../extension.ts';
import { RESUME } from '../flows.ts';
import { LOOK_ALIKES } from '../imitations/look-alikes.ts';
import type { Session } from '../session.ts';
import { expectNothingRecorded, type Journey } from './journey.ts';

const WORDS: Readonly<Record<string, string>> = {
  '#name': 'Ada Byron',
  '#email': 'ada@byron.example',
  '#message': 'Do you sell spare parts?',
  '#password': 'not a real one',
  '#place': 'Ghent',
  '#income': '1000',
  '#address': '1 Station Road',
  '#title': 'Welder',
};

const used: readonly Journey[] = Object.entries(LOOK_ALIKES).map(([name, { host, path }]) => ({
  name: `look-alike, ${name}: nothing recorded`,
  grant: 'every-site',
  async run(session) {
    const tab = await session.newTab();
    await tab.goto(`https://${host}${path}`);
    await shows(tab, '#send');
    await fillWhatIsThere(tab);
    await tab.click('#send');
    await says(tab, name === 'search' ? 'jobs' : (LOOK_ALIKE_ENDINGS[name] ?? ''));
    await expectNothingRecorded(session, LONG_QUIET_MS);
  },
}));

const LOOK_ALIKE_ENDINGS: Readonly<Record<string, string>> = {
  newsletter: 'Thank you for subscribing',
  contact: 'Your message has been submitted',
  login: 'My applications',
  loan: 'Your application has been submitted',
  order: 'Thank you for your order',
  recruiter: 'Thank you for submitting your job',
  alert: 'We will write when jobs',
};

export const lookAlikePages: readonly Journey[] = [
  ...used,
  clicked('already applied', '/job/already', 'You applied for this job'),
  clicked('saved job', '/job/save', 'Job saved'),
  {
    name: 'look-alike, a page that fakes a person: nothing recorded',
    grant: 'every-site',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto('https://careers.puppetry.example/jobs/ghost');
      await says(tab, 'Your application has been submitted');
      await expectNoCaptureRecorded(session);
    },
  },
  {
    name: 'look-alike, a page that applies when a person clicks on something else: nothing recorded',
    grant: 'every-site',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto('https://careers.puppetry.example/jobs/ghost?on-click');
      await tab.click('#elsewhere');
      await says(tab, 'Your application has been submitted');
      await expectNoCaptureRecorded(session);
    },
  },
  {
    name: 'look-alike, a Greenhouse page whose own script applies: nothing recorded',
    grant: 'boards',
    async run(session) {
      session.server.behave('job-boards.greenhouse.io', 'self-submitting');
      const tab = await session.newTab();
      await tab.goto('https://job-boards.greenhouse.io/phantomworks/jobs/7700004');
      await shows(tab, '.confirmation__content');
      await expectNoCaptureRecorded(session);
    },
  },
];

function clicked(name: string, path: string, words: string): Journey {
  return {
    name: `look-alike, ${name}: nothing recorded`,
    grant: 'every-site',
    async run(session) {
      const tab = await session.newTab();
      await tab.goto(`https://jobs.jobharbour.example${path}`);
      await tab.click('#send');
      await says(tab, words);
      await expectNothingRecorded(session, LONG_QUIET_MS);
    },
  };
}

async function fillWhatIsThere(tab: Tab): Promise<void> {
  for (const [selector, text] of Object.entries(WORDS)) {
    const isThere = await tab.evaluate<boolean>(`document.querySelector('form ${selector}') !== null`);
    if (isThere) await fill(tab, tab, { [`form ${selector}`]: text });
  }
  const hasUpload = await tab.evaluate<boolean>("document.querySelector('input[type=file]') !== null");
  if (hasUpload) await tab.choose('input[type=file]', RESUME.path);
}

async function expectNoCaptureRecorded(session: Session): Promise<void> {
  await expectNothingRecorded(session, LONG_QUIET_MS);
  const captures = await session.extension.storedRows('captures');
  assert.deepEqual(
    captures.filter(({ status }) => status === 'recorded').map(({ title }) => title),
    [],
    'no capture is recorded',
  );
}

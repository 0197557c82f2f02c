/** Every way of applying that is imitated here. */
import { fileURLToPath } from 'node:url';
import { fill, shows } from './act.ts';
import type { Tab } from './driver.ts';
import type { Flow, Form } from './flow.ts';
import { ASHBY_JOB } from './imitations/ashby.ts';
import { EMPLOYER_JOBS } from './imitations/employers.ts';
import { GREENHOUSE_JOBS } from './imitations/greenhouse.ts';
import { LEVER_JOBS } from './imitations/lever.ts';
import { WORKDAY_JOB } from './imitations/workday.ts';

/** What a journey attaches: its name is kept, its contents are nobody's business. */
export const RESUME = {
  name: 'Ada-Byron-CV.txt',
  path: fileURLToPath(new URL('fixtures/Ada-Byron-CV.txt', import.meta.url)),
};

const GREENHOUSE_FIELDS = { '#first_name': 'Ada', '#last_name': 'Byron', '#email': 'ada@byron.example' };
const APPLICANT_FIELDS = { '#full_name': 'Ada Byron', '#email': 'ada@byron.example' };

async function openAt(tab: Tab, url: string, firstField: string): Promise<Form> {
  await tab.goto(url);
  await shows(tab, firstField);
  return { tab, surface: tab };
}

function greenhouseHosted(index: number): Flow {
  const job = GREENHOUSE_JOBS[index];
  if (job === undefined) throw new Error(`no Greenhouse job ${index}`);
  return {
    name: 'Greenhouse, hosted',
    grant: 'boards',
    expected: job,
    takes: 'boards.greenhouse.io',
    open: (_session, tab) => openAt(tab, `https://job-boards.greenhouse.io/${job.slug}/jobs/${job.id}`, '#first_name'),
    fields: GREENHOUSE_FIELDS,
    resume: '#resume',
    submit: '#application-form button[type=submit]',
    confirmation: '.confirmation__content',
  };
}

export const greenhouse = greenhouseHosted(0);
/** Another role at the same company. */
export const greenhouseOtherRole = greenhouseHosted(1);

const greenhouseClassic: Flow = {
  ...greenhouseHosted(2),
  name: 'Greenhouse, classic',
  open: (_session, tab) => openAt(tab, 'https://boards.greenhouse.io/harbourlight/jobs/5501002', '#first_name'),
  submit: '#submit_app',
  confirmation: '#application_confirmation',
};

export const greenhouseEmbedded: Flow = {
  ...greenhouseHosted(3),
  name: 'Greenhouse, embedded in an employer’s page that is not granted',
  expected: { title: 'Field Technician', company: 'Tidewater Instruments' },
  async open(_session, tab) {
    await tab.goto('https://careers.tidewater.example/openings?gh_jid=6610003');
    const surface = await tab.frame('#grnhse_iframe');
    await shows(surface, '#first_name');
    return { tab, surface };
  },
};

function leverFlow(index: number, how: string): Flow {
  const job = LEVER_JOBS[index];
  if (job === undefined) throw new Error(`no Lever job ${index}`);
  return {
    name: `Lever, sent by ${how}`,
    grant: 'boards',
    expected: { ...job, employmentType: 'Full-time' },
    takes: 'jobs.lever.co',
    async open(_session, tab) {
      await tab.goto(`https://jobs.lever.co/${job.slug}/${job.id}`);
      await tab.click('[data-qa=btn-apply]');
      await shows(tab, '#btn-submit');
      return { tab, surface: tab };
    },
    fields: { '#name': 'Ada Byron', '#email': 'ada@byron.example' },
    resume: '#resume-upload-input',
    submit: '#btn-submit',
    confirmation: '[data-qa=msg-submit-success]',
  };
}

export const lever = leverFlow(0, 'form.submit()');
export const leverOtherJob = leverFlow(1, 'a hidden button');

export const ashby: Flow = {
  name: 'Ashby',
  grant: 'boards',
  expected: ASHBY_JOB,
  takes: 'jobs.ashbyhq.com',
  async open(_session, tab) {
    await tab.goto(`https://jobs.ashbyhq.com/${ASHBY_JOB.org}/${ASHBY_JOB.id}`);
    await tab.click('#job-application-form');
    await shows(tab, '#_systemfield_name');
    return { tab, surface: tab };
  },
  fields: { '#_systemfield_name': 'Ada Byron', '#_systemfield_email': 'ada@byron.example' },
  resume: '#_systemfield_resume',
  submit: '.ashby-application-form-submit-button',
  confirmation: '.ashby-application-form-success-container [role=status]',
};

const NEXT = '[data-automation-id=pageFooterNextButton]';

export const workday: Flow = {
  name: 'Workday',
  grant: 'boards',
  expected: WORKDAY_JOB,
  takes: WORKDAY_JOB.host,
  async open(_session, tab) {
    await tab.goto(`https://${WORKDAY_JOB.host}${WORKDAY_JOB.path}`);
    await tab.click('[data-automation-id=adventureButton]');
    await tab.click('[data-automation-id=applyManually]');
    await shows(tab, '[data-step="0"]');
    return { tab, surface: tab };
  },
  fields: {
    '[id="name--legalName--firstName"]': 'Ada',
    '[id="name--legalName--lastName"]': 'Byron',
    '#emailAddress': 'ada@byron.example',
  },
  async advance({ tab }) {
    await tab.click(NEXT);
    await shows(tab, '[data-step="1"]');
    await tab.choose('#resume', RESUME.path);
    await tab.click(NEXT);
    await fill(tab, tab, { '[id="primaryQuestionnaire--notice"]': 'One month' });
    await tab.click(NEXT);
    await shows(tab, '[data-step="3"]');
  },
  submit: NEXT,
  confirmation: '[role=dialog] h2',
};

export const employerNative: Flow = {
  name: 'an employer’s own site, native form and thank-you page',
  grant: 'every-site',
  expected: EMPLOYER_JOBS.oakhurst,
  takes: 'www.oakhurst-dairy.example',
  open: (_session, tab) => openAt(tab, 'https://www.oakhurst-dairy.example/careers/process-engineer', '#full_name'),
  fields: APPLICANT_FIELDS,
  resume: '#cv',
  submit: '#send',
  confirmation: '#end',
};

export const employerInPlace: Flow = {
  ...employerNative,
  name: 'an employer’s own site, text replaced in place',
  expected: EMPLOYER_JOBS.brightwell,
  takes: 'jobs.brightwell.example',
  open: (_session, tab) => openAt(tab, 'https://jobs.brightwell.example/vacancies/quantity-surveyor', '#full_name'),
};

const employerOtherHost: Flow = {
  ...employerNative,
  name: 'an employer’s own site, confirmed on another host',
  expected: EMPLOYER_JOBS.ferngate,
  takes: 'apply.talentbridge-hr.example',
  open: (_session, tab) => openAt(tab, 'https://www.ferngate.example/jobs/site-manager', '#full_name'),
};

const employerNewTab: Flow = {
  ...employerNative,
  name: 'an employer’s own site, form in a new tab on another host',
  expected: EMPLOYER_JOBS.larkspur,
  takes: 'apply.larkspur-jobs.example',
  async open(session, tab) {
    await tab.goto('https://www.larkspur.example/work-with-us/data-engineer');
    await shows(tab, '#apply');
    const opened = session.adopt(await session.driver.tabOpenedBy(() => tab.click('#apply')));
    await shows(opened, '#full_name');
    return { tab: opened, surface: opened };
  },
};

export const FLOWS: readonly Flow[] = [
  greenhouse,
  greenhouseClassic,
  greenhouseEmbedded,
  { ...greenhouseEmbedded, grant: 'every-site', name: 'Greenhouse, embedded in an employer’s page that is granted' },
  lever,
  leverOtherJob,
  ashby,
  workday,
  employerNative,
  employerInPlace,
  employerOtherHost,
  employerNewTab,
];

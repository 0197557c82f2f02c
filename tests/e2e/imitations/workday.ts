/** Workday as boards.json describes it: one page, several steps, one footer button for all of them, a dialog at the end. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { escaped, field, html, json, page } from './html.ts';

export const WORKDAY_JOB = {
  host: 'meridianfoods.wd5.myworkdayjobs.com',
  site: 'Careers',
  path: '/en-US/Careers/job/Utrecht/Food-Technologist_R-10231',
  company: 'Meridian Foods',
  title: 'Food Technologist',
  location: 'Utrecht',
} as const;

const SUBMIT = '/wday/cxs/meridianfoods/Careers/jobapplication/submit';

/** Modes of its host: `refuse-422` (errors found on the last step), `error-500`, `slow`. */
export const workday: Site = {
  hosts: ['*.wd5.myworkdayjobs.com'],
  answer(request) {
    if (request.host !== WORKDAY_JOB.host) return undefined;
    if (request.path === SUBMIT) return takeApplication(request);
    const known =
      request.path.startsWith(WORKDAY_JOB.path) || request.path === '/en-US/Careers/jobTasks/completed/application';
    return known ? application() : undefined;
  },
};

function takeApplication(request: SiteRequest): Answer {
  if (request.mode === 'refuse-422')
    return json({ errorCode: 'VALIDATION', message: 'Phone Number is not valid.' }, 422);
  if (request.mode === 'error-500') return json({ errorCode: 'S22' }, 500);
  const accepted = json({ submitted: true });
  return request.mode === 'slow' ? { ...accepted, delayMs: 1500 } : accepted;
}

function application(): Answer {
  const job = WORKDAY_JOB;
  const jsonLd = {
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: job.location } },
    identifier: { '@type': 'PropertyValue', name: job.title, value: 'R-10231' },
    datePosted: '2026-11-02',
    employmentType: 'FULL_TIME',
    description: 'Taste, measure, write down, repeat.',
  };
  const head = `<meta property="og:title" content="${escaped(job.title)}">
    <link rel="canonical" href="https://${job.host}${job.path}">
    <script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
  const body = `<div id="root"><header data-automation-id="header"><img data-automation-id="logo" alt="${job.company} careers home" src="data:,">
    <button data-automation-id="utilityButtonSignIn">Sign In</button></header>
    <main id="mainContent">${posting()}${start()}${steps()}</main></div>`;
  return html(page({ title: job.title, head, body, script: SCRIPT }));
}

function posting(): string {
  return `<section data-view="posting" data-automation-id="jobPostingPage">
    <h2 data-automation-id="jobPostingHeader">${WORKDAY_JOB.title}</h2>
    <div data-automation-id="locations"><dl><dt>locations</dt><dd>${WORKDAY_JOB.location}</dd></dl></div>
    <div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div>
    <div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted Today</dd></dl></div>
    <a role="button" class="button" data-automation-id="adventureButton" href="${WORKDAY_JOB.path}/apply">Apply</a>
    <div data-automation-id="jobPostingDescription"><p>Taste, measure, write down, repeat.</p></div></section>`;
}

function start(): string {
  return `<section data-view="start" data-automation-id="applyAdventurePage" hidden><h2>Start Your Application</h2>
    <h3>${WORKDAY_JOB.title}</h3>
    <a role="button" class="button" data-automation-id="autofillWithResume" href="#">Autofill with Resume</a>
    <a role="button" class="button" data-automation-id="applyManually" href="${WORKDAY_JOB.path}/apply/applyManually">Apply Manually</a>
    </section>`;
}

/** All steps are in the page at once; those that are not the present one are hidden. */
function steps(): string {
  const input = (id: string, label: string) =>
    `<div data-automation-id="formField-${id}">${field(`${label}*`, `id="${id}" name="${id}" type="text" aria-required="true" aria-invalid="false"`)}
     <p data-automation-id="errorMessage" class="error" hidden>The field ${label} is required and must have a value.</p></div>`;
  const names = ['My Information', 'My Experience', 'Application Questions', 'Review'];
  const bar = names.map((name) => `<li data-automation-id="progressBarStep">${name}</li>`).join('');
  return `<section data-view="steps" data-automation-id="applyFlowPage" hidden>
    <h3>${WORKDAY_JOB.title}</h3><ol data-automation-id="progressBar">${bar}</ol>
    <div data-step="0" data-automation-id="applyFlowMyInfoPage"><h2>My Information</h2>
      ${input('name--legalName--firstName', 'First Name')}${input('name--legalName--lastName', 'Last Name')}
      ${input('emailAddress', 'Email Address')}</div>
    <div data-step="1" data-automation-id="applyFlowMyExpPage" hidden><h2>My Experience</h2>
      <label for="resume">Resume/CV</label><input id="resume" data-automation-id="file-upload-input-ref" type="file">
      <div data-automation-id="file-upload-successful" role="alert" hidden>Successfully Uploaded!</div></div>
    <div data-step="2" data-automation-id="applyFlowPrimaryQuestionsPage" hidden><h2>Application Questions</h2>
      ${input('primaryQuestionnaire--notice', 'What is your notice period?')}</div>
    <div data-step="3" data-automation-id="applyFlowReviewPage" hidden><h2>Review</h2>
      <p>Check your application before you submit it.</p></div>
    <div data-automation-id="errorBanner" role="alert" class="error"></div>
    <footer><button data-automation-id="pageFooterBackButton">Back</button>
      <button data-automation-id="pageFooterNextButton">Save and Continue</button></footer></section>`;
}

const SCRIPT = `
  const one = (selector) => document.querySelector(selector);
  let step = 0, sending = false;
  const view = (name) => { for (const section of document.querySelectorAll('[data-view]')) section.hidden = section.dataset.view !== name; };
  const present = () => one('[data-step="' + step + '"]');
  function go(path) { history.pushState(null, '', path); route(); }
  function route() {
    if (location.pathname.endsWith('/apply')) view('start');
    else if (location.pathname.endsWith('/applyManually')) view('steps');
    else if (location.pathname.includes('/jobTasks/')) one('#mainContent').innerHTML = home;
    else view('posting');
  }
  function showStep() {
    for (const node of document.querySelectorAll('[data-step]')) node.hidden = node !== present();
    one('[data-automation-id=pageFooterNextButton]').textContent = step === 3 ? 'Submit' : 'Save and Continue';
  }
  for (const id of ['adventureButton', 'applyManually']) one('[data-automation-id=' + id + ']').addEventListener('click', (event) => {
    event.preventDefault();
    go(event.currentTarget.getAttribute('href'));
  });
  one('#resume').addEventListener('change', () => { one('[data-automation-id=file-upload-successful]').hidden = false; });
  one('[data-automation-id=pageFooterBackButton]').addEventListener('click', () => { step = Math.max(0, step - 1); showStep(); });
  one('[data-automation-id=pageFooterNextButton]').addEventListener('click', async () => {
    one('[data-automation-id=errorBanner]').textContent = '';
    let wrong = 0;
    for (const input of present().querySelectorAll('input[aria-required]')) {
      const empty = input.value.trim() === '';
      input.setAttribute('aria-invalid', String(empty));
      input.parentElement.querySelector('[data-automation-id=errorMessage]').hidden = !empty;
      wrong += Number(empty);
    }
    if (wrong > 0) { one('[data-automation-id=errorBanner]').textContent = 'Errors Found: ' + wrong; return; }
    if (step < 3) { step += 1; showStep(); return; }
    if (sending) return;
    sending = true;
    const response = await fetch('${SUBMIT}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    sending = false;
    if (!response.ok) {
      const answer = await response.json();
      one('[data-automation-id=errorBanner]').textContent = answer.message || 'Something went wrong. Please try again.';
      return;
    }
    finish();
  });
  const home = '<div data-automation-id="CandidateHomePage"><h2 data-automation-id="applicationsSectionHeading">My Applications</h2></div>';
  function finish() {
    history.pushState(null, '', '/en-US/Careers/jobTasks/completed/application');
    one('#mainContent').innerHTML = home + '<div role="dialog" aria-modal="true" data-automation-id="candidateHomeTaskModal"><h2>Application Submitted!</h2>' +
      '<p>Thank you for applying. Here is what comes next.</p><button>Done</button></div>';
  }
  addEventListener('popstate', route);
  route();`;

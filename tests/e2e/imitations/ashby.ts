/** Ashby as boards.json describes it: one page, no `<form>`, and a GraphQL-like POST that answers 200 to a refusal too. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { escaped, field, html, json, page } from './html.ts';

export const ASHBY_JOB = {
  org: 'lanternlabs',
  company: 'Lantern Labs',
  id: '3f0f7c1e-6f0a-4a55-9e7c-5b1f7d20c903',
  title: 'Product Designer (Accessibility)',
  location: 'Lisbon',
} as const;

const SUBMIT_OPERATION = 'ApiSubmitSingleApplicationFormAction';
const SUCCESS = "Your application was successfully submitted. We'll contact you if there are next steps.";

/** Modes of `jobs.ashbyhq.com`: `refuse` (200, «FormRender» with errors), `spam` (200, blocked), `error-500`, `slow`. */
export const ashby: Site = {
  hosts: ['jobs.ashbyhq.com'],
  answer(request) {
    if (request.path === '/api/non-user-graphql') return takeApplication(request);
    const [, org, id, last] = request.path.split('/');
    if (org !== ASHBY_JOB.org || id !== ASHBY_JOB.id) return undefined;
    return last === undefined || last === 'application' ? posting() : undefined;
  },
};

function takeApplication(request: SiteRequest): Answer {
  if (request.query.get('op') !== SUBMIT_OPERATION) return json({ data: {} });
  if (request.mode === 'error-500') return json({ errors: [{ message: 'Internal server error' }] }, 500);
  const result = (typename: string, errors: readonly string[]) =>
    json({ data: { submitSingleApplicationFormAction: { applicationFormResult: { __typename: typename, errors } } } });
  if (request.mode === 'refuse') return result('FormRender', ['Your form needs corrections']);
  if (request.mode === 'spam')
    return result('FormRender', ['We could not submit your application: flagged as possible spam.']);
  const accepted = result('FormSubmitSuccess', []);
  return request.mode === 'slow' ? { ...accepted, delayMs: 1500 } : accepted;
}

function posting(): Answer {
  const job = ASHBY_JOB;
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: job.location } },
    datePosted: '2026-10-30',
    employmentType: 'FULL_TIME',
    description: '<p>Design for everyone, test with everyone.</p>',
  };
  const head = `<meta property="og:title" content="${escaped(job.title)}">
    <script type="application/ld+json">${JSON.stringify(jsonLd)}</script>
    <script>window.__appData = ${JSON.stringify({ applicationSubmittedSuccessMessage: SUCCESS })};</script>`;
  return html(page({ title: `${job.title} @ ${job.company}`, head, body: body(), script: SCRIPT }));
}

function body(): string {
  const job = ASHBY_JOB;
  const entry = (inner: string) => `<div class="ashby-application-form-field-entry">${inner}</div>`;
  return `<div id="root">
  <div class="ashby-job-posting-header"><img alt="${job.company}" src="data:,">
    <a class="ashby-job-board-back-to-all-jobs-button" href="/${job.org}" aria-label="Back to ${job.company}’s Job Listings">←</a></div>
  <h1 class="_title_1a2b3 ashby-job-posting-heading">${escaped(job.title)}</h1>
  <div class="ashby-job-posting-left-pane"><div><h2>Location</h2><p>${job.location}</p></div>
    <div><h2>Employment Type</h2><p>Full time</p></div></div>
  <div class="ashby-job-posting-right-pane">
    <nav role="tablist"><a id="job-overview" role="tab" href="/${job.org}/${job.id}">Overview</a>
      <a id="job-application-form" role="tab" href="/${job.org}/${job.id}/application">Application</a></nav>
    <div id="overview"><p>Design for everyone, test with everyone.</p></div>
    <div id="form" class="ashby-application-form-container" hidden>
      <div class="ashby-application-form-autofill-input-root"><button type="button">Autofill from resume</button></div>
      ${entry(field('Name', 'id="_systemfield_name" name="_systemfield_name" type="text" required'))}
      ${entry(field('Email', 'id="_systemfield_email" name="_systemfield_email" type="email" required'))}
      ${entry(field('Resume', 'id="_systemfield_resume" name="_systemfield_resume" type="file"'))}
      <div id="outcome"></div>
      <button type="button" class="_submitButton_9z8y7 ashby-application-form-submit-button"><span>Submit Application</span></button>
    </div></div></div>`;
}

const SCRIPT = `
  const show = (application) => {
    document.getElementById('overview').hidden = application;
    document.getElementById('form').hidden = !application;
  };
  show(location.pathname.endsWith('/application'));
  for (const tab of document.querySelectorAll('[role=tab]')) tab.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', tab.getAttribute('href'));
    show(tab.id === 'job-application-form');
  });
  const outcome = document.getElementById('outcome');
  const failure = (texts) => {
    outcome.innerHTML = '<div class="ashby-application-form-failure-container"><h2>Your form needs corrections</h2><ul></ul></div>';
    for (const text of texts) outcome.querySelector('ul').append(Object.assign(document.createElement('li'), { textContent: text }));
  };
  const button = document.querySelector('.ashby-application-form-submit-button');
  let sending = false;
  button.addEventListener('click', async () => {
    if (sending) return;
    outcome.textContent = '';
    const empty = ['name', 'email'].filter((name) => document.getElementById('_systemfield_' + name).value.trim() === '');
    if (empty.length > 0) return failure(empty.map((name) => 'Missing entry for required field: ' + name));
    sending = true;
    const response = await fetch('/api/non-user-graphql?op=${SUBMIT_OPERATION}', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ operationName: '${SUBMIT_OPERATION}' }),
    });
    const answer = await response.json();
    sending = false;
    if (!response.ok) return failure(['Something went wrong. Please try again.']);
    const result = answer.data.submitSingleApplicationFormAction.applicationFormResult;
    if (result.__typename !== 'FormSubmitSuccess') return failure(result.errors);
    document.getElementById('form').outerHTML =
      '<div class="ashby-application-form-success-container"><h2>Success</h2><p role="status"></p></div>';
    document.querySelector('[role=status]').textContent = window.__appData.applicationSubmittedSuccessMessage;
  });`;

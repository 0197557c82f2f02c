/** Greenhouse as boards.json describes it: hosted, classic, and the form that employers embed. Invented employers. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { escaped, field, html, json, page, redirect, shared } from './html.ts';

interface Job {
  readonly slug: string;
  readonly company: string;
  readonly id: string;
  readonly title: string;
  readonly location: string;
}

const WAGTAIL = { slug: 'wagtailrobotics', company: 'Wagtail Robotics', location: 'Bristol, United Kingdom' };

export const GREENHOUSE_JOBS: readonly Job[] = [
  { ...WAGTAIL, id: '4411001', title: 'Controls Engineer, Mobile Manipulation' },
  { ...WAGTAIL, id: '4411002', title: 'Technical Writer' },
  {
    slug: 'harbourlight',
    company: 'Harbourlight',
    id: '5501002',
    title: 'Payroll Specialist',
    location: 'Cork, Ireland',
  },
  { slug: 'tidewater', company: 'Tidewater Instruments', id: '6610003', title: 'Field Technician', location: 'Gdańsk' },
  { slug: 'phantomworks', company: 'Phantom Works', id: '7700004', title: 'Night Archivist', location: 'Remote' },
];

/**
 * Modes of `boards.greenhouse.io`, which takes the applications: `refuse-422`, `error-500`, `email-code`, `slow`.
 * Of `job-boards.greenhouse.io`: `self-submitting` (a page whose own script applies, with no person at all).
 */
export const greenhouse: Site = {
  hosts: ['job-boards.greenhouse.io', 'boards.greenhouse.io'],
  answer(request) {
    if (request.path.startsWith('/embed/job_app')) return embedded(request);
    const [, slug, , id, last] = request.path.split('/');
    const job = GREENHOUSE_JOBS.find((known) => known.slug === slug && known.id === id);
    if (job === undefined) return undefined;
    if (request.method !== 'GET') return takeApplication(request, job);
    if (job.slug === 'harbourlight') return last === 'confirmation' ? classicConfirmation(job) : classicPosting(job);
    if (request.host === 'boards.greenhouse.io')
      return redirect(`https://job-boards.greenhouse.io${request.path}`, 301);
    return last === 'confirmation' ? confirmationPage(job) : hostedPosting(job, request.mode);
  },
};

function embedded(request: SiteRequest): Answer | undefined {
  const job = GREENHOUSE_JOBS.find(
    ({ slug, id }) => slug === request.query.get('for') && id === request.query.get('token'),
  );
  if (job === undefined) return undefined;
  if (request.path.endsWith('/confirmation')) return confirmationPage(job);
  const confirmation = `/embed/job_app/confirmation?for=${job.slug}&token=${job.id}`;
  const body = `<main class="main job-post"><div class="job__embedded-wrapper">${formFor(job)}</div></main>`;
  return html(page({ title: titleOf(job), body, script: formScript(job, `location.assign('${confirmation}')`) }));
}

function titleOf(job: Job): string {
  return `Job Application for ${job.title} at ${job.company}`;
}

function hostedPosting(job: Job, mode: string): Answer {
  const head = `<meta property="og:title" content="${escaped(job.title)}">
    <meta property="og:description" content="${escaped(job.location)}">
    <meta property="og:type" content="website">
    <link rel="canonical" href="http://job-boards.greenhouse.io/${job.slug}/jobs/${job.id}">`;
  const body = `<main class="main job-post">
    <div class="job__header"><div class="job__title"><h1 class="section-header">${escaped(job.title)}</h1>
      <div class="job__location"><div>${escaped(job.location)}</div></div></div>
      <a href="#app" class="btn">Apply</a></div>
    <div class="job__description body"><p>${job.company} builds patient machines. We thank you for your interest.</p>
      <h2>What you will do</h2><ul><li>Read the drawing</li><li>Ask why</li></ul></div>
    <div id="app">${formFor(job)}</div></main>`;
  const whenAccepted = `
    history.pushState(null, '', '/${job.slug}/jobs/${job.id}/confirmation');
    document.querySelector('main').innerHTML = ${JSON.stringify(thanks(job))};
    window.scrollTo(0, 0);`;
  const alone = mode === 'self-submitting' ? SELF_SUBMITTING : '';
  return html(page({ title: titleOf(job), head, body, script: formScript(job, whenAccepted) + alone }));
}

function formFor(job: Job): string {
  const text = (id: string, label: string, more = '') =>
    `<div class="field-wrapper">${field(`${label}*`, `id="${id}" aria-label="${label}" aria-required="true" type="text" ${more}`)}
     <p id="${id}-error" class="helper-text helper-text--error error" hidden>${label} is required.</p></div>`;
  return `<div class="application--container">
    <div class="application--header"><h2 class="section-header">Apply for this job</h2>
      <p class="body">* indicates a required field</p>
      <button type="button" class="btn btn--pill btn--secondary">Quick Apply with MyGreenhouse</button></div>
    <form method="get" action="/embed/job_app?for=${job.slug}&amp;token=${job.id}" id="application-form" class="application--form" novalidate>
      ${text('first_name', 'First Name', 'autocomplete="given-name"')}
      ${text('last_name', 'Last Name', 'autocomplete="family-name"')}
      ${text('email', 'Email', 'autocomplete="email"')}
      <div class="file-upload"><div id="upload-label-resume">Resume/CV</div>
        <label for="resume">Attach</label><input id="resume" type="file" accept=".pdf,.doc,.docx,.txt,.rtf"></div>
      <fieldset id="email-verification" hidden><legend>Security code</legend>
        <p>A verification code was sent to your email. Enter the 8-character code to submit your application.</p>
        ${field('Security code', 'id="security-input-0" type="text" maxlength="8"')}</fieldset>
      <div id="form-alert" role="alert" class="error"></div>
      <div class="application--submit"><button type="submit" class="btn btn--pill">Submit application</button></div>
    </form></div>`;
}

function thanks(job: Job): string {
  return `<div class="confirmation"><div class="confirmation__content"><h1>Thank you for applying.</h1>
    <p>Your application has been received. ${escaped(job.company)} will reach out if there is a match.</p>
    <a href="/${job.slug}">View more jobs at ${escaped(job.company)}</a></div></div>`;
}

function confirmationPage(job: Job): Answer {
  return html(page({ title: titleOf(job), body: `<main class="main">${thanks(job)}</main>` }));
}

/** What the hosted form does on submit: check, send, then `whenAccepted`. The whole text runs in the page. */
function formScript(job: Job, whenAccepted: string): string {
  return `
  const form = document.getElementById('application-form');
  const alertBox = document.getElementById('form-alert');
  function valid() {
    const ids = ['first_name', 'last_name', 'email'];
    for (const id of ids) {
      const empty = document.getElementById(id).value.trim() === '';
      document.getElementById(id).setAttribute('aria-invalid', String(empty));
      document.getElementById(id + '-error').hidden = !empty;
    }
    return document.querySelector('[aria-invalid=true]') === null;
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    alertBox.textContent = '';
    if (!valid()) return document.querySelector('[aria-invalid=true]').focus();
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    const code = document.getElementById('security-input-0').value;
    const response = await fetch('https://boards.greenhouse.io/${job.slug}/jobs/${job.id}', {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ job_application: { email: email.value, security_code: code } }),
    }).catch(() => ({ ok: false, status: 0, json: async () => ({}) }));
    button.disabled = false;
    if (response.ok) { ${whenAccepted}; return; }
    const answer = await response.json().catch(() => ({}));
    if (response.status === 428) { document.getElementById('email-verification').hidden = false; return; }
    alertBox.textContent = answer.message || 'There was an error submitting your application. Please try again.';
  });`;
}

const SELF_SUBMITTING = `
  setTimeout(() => {
    for (const [id, value] of [['first_name', 'Ada'], ['last_name', 'Byron'], ['email', 'ada@example.com']]) {
      const input = document.getElementById(id);
      input.value = value;
      for (const name of ['input', 'change']) input.dispatchEvent(new Event(name, { bubbles: true }));
    }
    form.querySelector('[type=submit]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    form.requestSubmit();
  }, 300);`;

function takeApplication(request: SiteRequest, job: Job): Answer {
  if (job.slug === 'harbourlight') return takeClassic(request, job);
  if (request.method === 'OPTIONS') return shared({ status: 204 });
  if (request.mode === 'refuse-422')
    return shared(json({ message: 'You have submitted an invalid phone number.' }, 422));
  if (request.mode === 'error-500') return shared(json({}, 500));
  if (request.mode === 'email-code' && !/"security_code":"\w{8}"/.test(request.body)) return shared(json({}, 428));
  const accepted = shared(json({ success: 'Candidate saved successfully' }));
  return request.mode === 'slow' ? { ...accepted, delayMs: 1500 } : accepted;
}

function classicPosting(job: Job, problem = ''): Answer {
  const value = (name: string) => `id="${name}" name="job_application[${name}]" type="text" aria-required="true"`;
  const body = `<div id="app_body"><div id="header"><h1 class="app-title">${escaped(job.title)}</h1>
      <span class="company-name">at ${escaped(job.company)}</span><div class="location">${escaped(job.location)}</div></div>
    <div id="content"><p>Twelve payrolls, four countries, no surprises.</p></div>
    <div id="application"><h2>Apply for this Job</h2>
    <form id="application_form" action="/${job.slug}/jobs/${job.id}" method="post" enctype="multipart/form-data">
      ${problem}
      ${field('First Name *', value('first_name'))}${field('Last Name *', value('last_name'))}${field('Email *', value('email'))}
      ${field('Resume/CV', 'id="resume" name="job_application[resume]" type="file"')}
      <input type="submit" value="Submit Application" class="button" id="submit_app" data-trackingid="job-application-submit">
    </form></div></div>`;
  return html(page({ title: titleOf(job), body }), problem === '' ? 200 : 422);
}

function takeClassic(request: SiteRequest, job: Job): Answer {
  const given = /name="job_application\[email\]"\r\n\r\n([^\r]*)/.exec(request.body)?.[1] ?? '';
  if (!given.includes('@')) {
    return classicPosting(job, '<div id="error-summary" class="error" role="alert">Email is required.</div>');
  }
  return redirect(`/${job.slug}/jobs/${job.id}/confirmation`);
}

function classicConfirmation(job: Job): Answer {
  const body = `<div id="app_body"><div id="application_confirmation"><h1>Thank you for applying.</h1>
    <p>Your application for ${escaped(job.title)} was submitted successfully.</p></div></div>`;
  return html(page({ title: `Thank you for applying to ${job.company}`, body }));
}

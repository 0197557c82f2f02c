/** Lever as boards.json describes it: posting, form on a page of its own, native POST, 302 to «thanks». */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { escaped, field, html, page, redirect } from './html.ts';

interface Job {
  readonly slug: string;
  readonly company: string;
  readonly id: string;
  readonly title: string;
  readonly location: string;
  /** How the page's own script sends the form once its captcha is content. */
  readonly send: string;
}

export const LEVER_JOBS: readonly Job[] = [
  {
    slug: 'pinecrest',
    company: 'Pinecrest Energy',
    id: '0b6e1c52-88a1-4a7e-9d0c-2b6f4f6d1a01',
    title: 'Grid Analyst',
    location: 'Rotterdam',
    send: `document.getElementById('application-form').submit();`,
  },
  {
    slug: 'quillandco',
    company: 'Quill & Co',
    id: '7d1f0a3e-1c2b-4b0f-8d4e-9a55c0e7b602',
    title: 'Rights Manager',
    location: 'Edinburgh',
    send: `document.getElementById('hcaptchaSubmitBtn').click();`,
  },
];

/** Modes of `jobs.lever.co`: `refuse` (the form again, with an error), `error-500`, `already` (applied before), `slow`. */
export const lever: Site = {
  hosts: ['jobs.lever.co'],
  answer(request) {
    const [, slug, id, last] = request.path.split('/');
    const job = LEVER_JOBS.find((known) => known.slug === slug && known.id === id);
    if (job === undefined) return undefined;
    if (last === undefined || last === '') return posting(job);
    if (last === 'thanks') return thanks(job);
    if (last !== 'apply') return undefined;
    return request.method === 'POST' ? takeApplication(request, job) : form(job);
  },
};

function titleOf(job: Job): string {
  return `${job.company} - ${job.title}`;
}

function headline(job: Job): string {
  return `<div class="posting-headline"><h2>${escaped(job.title)}</h2>
    <div class="posting-categories">
      <div class="sort-by-time posting-category medium-category-label width-full location">${escaped(job.location)}</div>
      <div class="sort-by-team posting-category medium-category-label department">Operations – Planning /</div>
      <div class="sort-by-commitment posting-category medium-category-label commitment">Full-time /</div>
      <div class="sort-by-time posting-category medium-category-label workplaceTypes">On-site</div></div></div>`;
}

function logo(job: Job): string {
  return `<a class="main-header-logo" href="https://jobs.lever.co/${job.slug}"><img alt="${escaped(job.company)} logo" src="data:,"></a>`;
}

function posting(job: Job): Answer {
  const apply = `<a class="postings-btn template-btn-submit button" data-qa="btn-apply" href="/${job.slug}/${job.id}/apply">Apply for this job</a>`;
  const body = `${logo(job)}${headline(job)}${apply}
    <div class="section page-centered" data-qa="job-description"><p>Demand forecasts, weather and a calm voice.</p></div>`;
  const head = `<meta property="og:title" content="${escaped(titleOf(job))}">`;
  return html(page({ title: titleOf(job), head, body }));
}

function form(job: Job, problem = '', status = 200): Answer {
  const body = `${logo(job)}${headline(job)}
  <form id="application-form" enctype="multipart/form-data" method="post" action="/${job.slug}/${job.id}/apply">
    <div class="section page-centered application-form"><h4>Submit your application</h4>${problem}
      <div class="application-question resume"><label for="resume-upload-input">Resume/CV</label>
        <input class="application-file-input" data-qa="input-resume" id="resume-upload-input" name="resume" type="file">
        <span class="resume-upload-success hidden">Success!</span></div>
      ${field('Full name ✱', 'id="name" type="text" data-qa="name-input" name="name" required')}
      ${field('Email ✱', 'id="email" type="email" data-qa="email-input" name="email" required')}
      ${field('Phone', 'id="phone" type="text" data-qa="phone-input" name="phone"')}</div>
    <input type="hidden" name="accountId"><input type="hidden" name="timezone" id="applicant-timezone">
    <input id="hcaptchaResponseInput" type="hidden" name="h-captcha-response">
    <button id="hcaptchaSubmitBtn" type="submit" class="hidden"></button>
    <div class="section page-centered last-section-apply">
      <button id="btn-submit" type="button" class="postings-btn template-btn-submit" data-qa="btn-submit">Submit application</button>
    </div>
  </form>`;
  return html(page({ title: titleOf(job), body, script: formScript(job) }), status);
}

/** An invisible captcha: the visible button is no submit button, and the real submit comes from script, later. */
function formScript(job: Job): string {
  return `
  document.getElementById('resume-upload-input').addEventListener('change', () =>
    document.querySelector('.resume-upload-success').classList.remove('hidden'));
  let sending = false;
  document.getElementById('btn-submit').addEventListener('click', () => {
    if (sending || !document.getElementById('application-form').reportValidity()) return;
    sending = true;
    document.getElementById('btn-submit').textContent = 'Submitting…';
    setTimeout(() => {
      document.getElementById('hcaptchaResponseInput').value = 'P1_imitated';
      ${job.send}
    }, 200);
  });`;
}

function takeApplication(request: SiteRequest, job: Job): Answer {
  const message = (text: string) => `<p class="error-message error" role="alert">${text}</p>`;
  if (request.mode === 'refuse')
    return form(job, message('✱ There was an error verifying your application. Please try again.'), 400);
  if (request.mode === 'error-500') return html(page({ title: 'Error', body: '<h1>Something went wrong</h1>' }), 500);
  if (request.mode === 'already') return already(job);
  const accepted = redirect(`/${job.slug}/${job.id}/thanks`);
  return request.mode === 'slow' ? { ...accepted, delayMs: 1500 } : accepted;
}

function thanks(job: Job): Answer {
  const body = `${logo(job)}<div class="section page-centered"><h3 data-qa="msg-submit-success">Application submitted!</h3>
    <p>Thank you for submitting your application. We will be in touch.</p></div>`;
  return html(page({ title: titleOf(job), body }));
}

function already(job: Job): Answer {
  const body = `${logo(job)}<div class="section page-centered application-already-received">
    <h3>Application received</h3><p>You have already applied for this position.</p></div>`;
  return html(page({ title: titleOf(job), body }));
}

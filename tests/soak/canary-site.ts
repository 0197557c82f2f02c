/** Employers' sites with forms that ask for everything, and pages that say back what was typed. */
import { escaped, html, page, redirect } from '../e2e/imitations/html.ts';
import type { Answer, Site, SiteRequest } from '../tools/imitation-server.ts';

/** How a site takes an application, and what it shows of it. */
export interface CanaryJob {
  readonly way: 'post' | 'in-place' | 'get' | 'review' | 'wizard';
  /** Of the advert: it is recorded, and so must be found. */
  readonly title: string;
  readonly company: string;
  readonly host: string;
}

export const FINAL_CONTROL = '#send';
export const TO_REVIEW = '#next';
export const CONFIRMATION = '#end';

export function canarySite(jobs: readonly CanaryJob[]): Site {
  return {
    hosts: jobs.map(({ host }) => host),
    answer(request) {
      const job = jobs.find(({ host }) => host === request.host);
      return job && answerFor(request, job);
    },
  };
}

/** Mode `refuse`: the form again, with an error for each field that says what was typed there. */
function answerFor(request: SiteRequest, job: CanaryJob): Answer | undefined {
  const typed = request.method === 'GET' ? [...request.query.values()].join(' · ') : saidBack(request);
  if (request.path === '/jobs/1') return html(formPage(job, ''));
  if (request.path === '/api/apply') return { headers: { 'content-type': 'text/plain' }, body: typed };
  if (request.path === '/thanks') return html(thanks(job, typed));
  if (request.path === '/review') return html(reviewPage(typed));
  if (request.path !== '/apply') return undefined;
  if (request.mode === 'refuse') return html(formPage(job, typed), 422);
  return request.method === 'POST'
    ? redirect(`/thanks?for=${encodeURIComponent(typed.slice(0, 200))}`)
    : html(thanks(job, typed));
}

/** The values of a multipart body, files left out. */
function saidBack({ body }: SiteRequest): string {
  return [...body.matchAll(/name="[^"]+"\r\n\r\n([^\r]*)\r\n/g)].map(([, value]) => value).join(' · ');
}

function formPage(job: CanaryJob, refused: string): string {
  const problem = refused === '' ? '' : `<p role="alert" class="error">These cannot be right: ${escaped(refused)}</p>`;
  const last =
    job.way === 'review' || job.way === 'wizard'
      ? `<button type="${job.way === 'review' ? 'button' : 'submit'}" id="next">Next</button>`
      : '<button type="submit" id="send">Send application</button>';
  const how =
    job.way === 'get' || job.way === 'wizard' ? 'method="get"' : 'method="post" enctype="multipart/form-data"';
  return page({
    title: `${job.title} | ${job.company}`,
    head: `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: job.title,
      hiringOrganization: { '@type': 'Organization', name: job.company },
    })}</script>`,
    body: `<main><h1>${escaped(job.title)}</h1><p>Steady work with decent people.</p><h2>Apply for this position</h2>${problem}
      <form id="application" action="${job.way === 'wizard' ? '/review' : '/apply'}" ${how}>${FIELDS}${last}</form></main>`,
    ...(job.way === 'in-place' ? { script: IN_PLACE } : job.way === 'review' ? { script: REVIEW } : {}),
  });
}

/** Of a wizard that hands on everything in the address, and asks once more before it sends. */
function reviewPage(typed: string): string {
  const rows = ['Job title', 'Company', 'Location', 'Salary', 'Employment type', 'Name', 'E-mail'];
  return page({
    title: `Your details | ${typed}`,
    body: `<main><h1>Review your application</h1><h2>${escaped(typed)}</h2>
      ${rows.map((name, at) => `<p><strong>${name}:</strong> ${escaped(typed.split(' · ')[at] ?? '')}</p>`).join('')}
      <dl>${rows.map((name, at) => `<dt>${name}</dt><dd>${escaped(typed.split(' · ')[at + 3] ?? '')}</dd>`).join('')}</dl>
      <form id="application" action="/apply" method="post" enctype="multipart/form-data">
        <input type="hidden" name="all" value="1"><button type="submit" id="send">Submit application</button></form></main>`,
  });
}

function thanks(job: CanaryJob, typed: string): string {
  return page({
    title: `Thank you | ${job.company}`,
    body: `<h1 id="end">Thank you for your application</h1>
      <p>We have received your application and will be in touch: ${escaped(typed)}</p>
      <dl><dt>Name</dt><dd>${escaped(typed)}</dd><dt>Salary</dt><dd>${escaped(typed)}</dd></dl>`,
  });
}

const label = (words: string, control: string) => `<label>${words} ${control}</label>`;
const FIELDS = [
  label('Full name', '<input id="full_name" name="full_name" autocomplete="name">'),
  label('E-mail', '<input id="email" name="email" type="email">'),
  label('Phone', '<input id="phone" name="phone" type="tel">'),
  label('Current employer', '<input id="employer" name="company">'),
  label('Current job title', '<input id="role" name="title">'),
  label('Where do you live?', '<input id="location" name="location">'),
  label('Salary expectation', '<input id="salary" name="salary" inputmode="numeric">'),
  label('Years of experience', '<input id="years" name="years" type="number">'),
  label('Web site', '<input id="site" name="site" type="text">'),
  label('Choose a password', '<input id="secret" name="secret" type="password">'),
  label('Why you?', '<textarea id="why" name="why"></textarea>'),
  '<div id="letter" contenteditable="true" role="textbox" aria-label="Cover letter" style="border:1px solid; min-height:3em"></div>',
  label(
    'Do you need a visa?',
    '<select id="visa" name="visa"><option value="">Please choose</option><option id="visa-answer">Yes</option></select>',
  ),
  label('I have a disability', '<input id="disability" name="disability" type="checkbox">'),
  '<input id="token" name="token" type="hidden">',
  label('Résumé', '<input id="cv" name="cv" type="file">'),
  label('Certificates', '<input id="certificates" name="certificates" type="file">'),
].join('\n');

const IN_PLACE = `document.getElementById('application').addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await (await fetch('/api/apply', { method: 'POST', body: new FormData(event.target) })).text();
    document.querySelector('main').innerHTML = '<h1 id="end">Thank you for applying</h1><p role="status"></p>';
    document.querySelector('[role=status]').textContent = 'Your application has been received: ' + answer;
  });`;

/** What was typed stands on the page once more, with labels as an advert has them, before it is sent. */
const REVIEW = `document.getElementById('next').addEventListener('click', () => {
    const given = new FormData(document.getElementById('application'));
    const rows = [...given].filter(([, value]) => typeof value === 'string')
      .map(([name, value]) => '<p><strong>' + ({ company: 'Company', title: 'Job title', location: 'Location', salary: 'Salary' }[name] ?? name) + ':</strong> ' + value + '</p>');
    const typed = document.getElementById('letter').textContent;
    document.querySelector('main').innerHTML = '<h1>Review your application</h1>' + rows.join('') + '<p>' + typed + '</p>' +
      '<form id="application" action="/apply" method="post" enctype="multipart/form-data"><input type="hidden" name="all" value="1">' +
      '<button type="submit" id="send">Submit application</button></form>';
  });`;

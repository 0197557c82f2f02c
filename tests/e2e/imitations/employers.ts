/** Employers' own careers sites, on no board at all: how they word it, send it and confirm it is their own affair. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { escaped, field, html, json, page, redirect, shared } from './html.ts';

interface Job {
  readonly title: string;
  readonly company: string;
  readonly location: string;
}

export const EMPLOYER_JOBS = {
  oakhurst: { title: 'Process Engineer', company: 'Oakhurst Dairy', location: 'Leuven' },
  brightwell: { title: 'Quantity Surveyor', company: 'Brightwell Construction', location: 'Aarhus' },
  ferngate: { title: 'Site Manager', company: 'Ferngate Homes', location: 'Leeds' },
  larkspur: { title: 'Data Engineer', company: 'Larkspur Analytics', location: 'Tallinn' },
} as const satisfies Record<string, Job>;

/** Modes of each host: `error-500`. Of `www.oakhurst-dairy.example` also `refuse` (the same form again, with errors). */
export const employers: readonly Site[] = [
  { hosts: ['careers.tidewater.example'], answer: embeddingGreenhouse },
  { hosts: ['www.oakhurst-dairy.example'], answer: nativePost },
  { hosts: ['jobs.brightwell.example'], answer: textReplacedInPlace },
  {
    hosts: ['www.ferngate.example', 'apply.talentbridge-hr.example', 'www.talentbridge-hr.example'],
    answer: otherHost,
  },
  { hosts: ['www.larkspur.example', 'apply.larkspur-jobs.example'], answer: newTab },
];

/** The employer's page, with Greenhouse's own script imitated by the iframe that it would make. */
function embeddingGreenhouse(request: SiteRequest): Answer | undefined {
  if (request.path !== '/openings') return undefined;
  const body = `<header><a href="/">Tidewater Instruments</a></header><main><h1>Field Technician</h1>
    <p>Gdańsk. Buoys, batteries and a boat licence we pay for.</p>
    <div id="grnhse_app"><iframe id="grnhse_iframe" title="Greenhouse Job Board" width="100%" height="900" frameborder="0"
      src="https://job-boards.greenhouse.io/embed/job_app?for=tidewater&amp;token=6610003"></iframe></div></main>`;
  return html(page({ title: 'Careers | Tidewater Instruments', body }));
}

function postingJsonLd(job: Job): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: job.location } },
    datePosted: '2026-11-10',
    description: 'LINE_BREAK Steady work with decent people.',
  };
  // a raw line break in a string, as Teamtailor and others write it: JSON.parse alone refuses this
  return `<script type="application/ld+json">${JSON.stringify(posting).replace('LINE_BREAK', '\n')}</script>`;
}

function applicantFields(): string {
  return `${field('Full name', 'id="full_name" name="full_name" type="text" autocomplete="name" required')}
    ${field('E-mail', 'id="email" name="email" type="email" required')}
    ${field('Phone', 'id="phone" name="phone" type="tel"')}
    ${field('Your CV', 'id="cv" name="cv" type="file" accept=".pdf,.doc,.docx"')}`;
}

function nativePost(request: SiteRequest): Answer | undefined {
  const job = EMPLOYER_JOBS.oakhurst;
  const site = `${job.company} – Careers`;
  const form = (problem: string, status: number) =>
    html(
      page({
        title: `${job.title} | ${site}`,
        head: postingJsonLd(job),
        body: `<h1>${job.title}</h1><p>${job.location} · permanent</p><p>Milk in, cheese out, nothing wasted.</p>
          <h2>Apply for this position</h2>${problem}
          <form action="/careers/apply" method="post" enctype="multipart/form-data">
            <input type="hidden" name="job" value="process-engineer">${applicantFields()}
            <button type="submit" id="send">Send application</button></form>`,
      }),
      status,
    );
  if (request.path === '/careers/process-engineer') return form('', 200);
  if (request.path === '/careers/thank-you') {
    const body =
      '<h1 id="end">Thank you for your application</h1><p>We have received your application and will reply soon.</p>';
    return html(page({ title: site, body }));
  }
  if (request.path !== '/careers/apply' || request.method !== 'POST') return undefined;
  if (request.mode === 'refuse')
    return form('<p role="alert" class="error">Please correct: your CV is required.</p>', 422);
  if (request.mode === 'error-500') return html(page({ title: 'Error', body: '<h1>Internal server error</h1>' }), 500);
  return redirect('/careers/thank-you', 303);
}

function textReplacedInPlace(request: SiteRequest): Answer | undefined {
  const job = EMPLOYER_JOBS.brightwell;
  if (request.path === '/api/applications')
    return request.mode === 'error-500' ? json({}, 500) : json({ ok: true }, 201);
  if (request.path !== '/vacancies/quantity-surveyor') return undefined;
  const body = `<main><h1>${job.title}</h1><p class="location">${job.location}</p><p>Count it twice, pour it once.</p>
    <section id="apply"><h2>Apply now</h2><form id="application">${applicantFields()}
      <p id="problem" role="alert" class="error"></p><button type="submit" id="send">Apply</button></form></section></main>`;
  const script = `
  document.getElementById('application').addEventListener('submit', async (event) => {
    event.preventDefault();
    document.getElementById('problem').textContent = '';
    const response = await fetch('/api/applications', { method: 'POST', body: new FormData(event.target) });
    if (!response.ok) { document.getElementById('problem').textContent = 'Sorry, that did not work. Please try again.'; return; }
    document.getElementById('apply').innerHTML =
      '<h2 id="end">Thank you!</h2><p role="status">Your application for ${job.title} has been received.</p>';
  });`;
  const head = `${postingJsonLd(job)}<meta property="og:site_name" content="${job.company}">`;
  return html(page({ title: `${job.title} - ${job.company}`, head, body, script }));
}

/** The form goes to an agency's host, which confirms on another one of its own. */
function otherHost(request: SiteRequest): Answer | undefined {
  const job = EMPLOYER_JOBS.ferngate;
  if (request.host === 'www.ferngate.example' && request.path === '/jobs/site-manager') {
    const body = `<h1>${job.title}</h1><p>${job.location}</p><p>Forty homes, one kettle, your site.</p>
      <form action="https://apply.talentbridge-hr.example/submit" method="post" enctype="multipart/form-data">
        ${applicantFields()}<button type="submit" id="send">Submit my application</button></form>`;
    return html(page({ title: `${job.title} at ${job.company}`, head: postingJsonLd(job), body }));
  }
  if (request.host === 'apply.talentbridge-hr.example' && request.path === '/submit') {
    if (request.mode === 'error-500') return html(page({ title: 'Error', body: '<h1>Bad gateway</h1>' }), 500);
    return redirect('https://www.talentbridge-hr.example/received', 303);
  }
  if (request.host === 'www.talentbridge-hr.example' && request.path === '/received') {
    const body =
      '<h1 id="end">Application received</h1><p>Thank you for applying. The hiring team will be in touch.</p>';
    return html(page({ title: 'TalentBridge', body }));
  }
  return undefined;
}

/** «Apply now» opens a form on another host, in a new tab, which says nothing of the posting. */
function newTab(request: SiteRequest): Answer | undefined {
  const job = EMPLOYER_JOBS.larkspur;
  if (request.host === 'www.larkspur.example' && request.path === '/work-with-us/data-engineer') {
    const body = `<h1>${job.title}</h1><p>${job.location}</p><p>Pipelines that nobody is paged for.</p>
      <a class="button" id="apply" target="_blank" rel="opener" href="https://apply.larkspur-jobs.example/apply?job=LK-42">Apply now</a>`;
    return html(page({ title: `${job.title} – ${job.company}`, head: postingJsonLd(job), body }));
  }
  if (request.host !== 'apply.larkspur-jobs.example') return undefined;
  if (request.path === '/apply' && request.method === 'GET') {
    const body = `<h1>Your application</h1><form action="/apply" method="post" enctype="multipart/form-data">
      ${applicantFields()}<button type="submit" id="send">${escaped('Submit application')}</button></form>`;
    return html(page({ title: 'Apply', body }));
  }
  if (request.path === '/apply') return shared(redirect('/complete', 303));
  if (request.path !== '/complete') return undefined;
  return html(
    page({
      title: 'Done',
      body: '<h1 id="end">Your application has been submitted</h1><p>Thank you for applying.</p>',
    }),
  );
}

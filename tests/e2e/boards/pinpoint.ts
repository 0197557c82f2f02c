import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Glass Conservator', company: 'Rosewindow', location: 'York, North Yorkshire', type: 'Full-time' };
const HOST = 'rosewindow.pinpointhq.com';
const PATH = '/en/postings/2c7e0a51-6f3d-4b8e-a1c0-54d2be7f9a10';

const LD = {
  '@context': 'http://schema.org/',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company, sameAs: `https://${HOST}` },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'York', addressRegion: 'North Yorkshire' },
  },
  employmentType: 'FULL_TIME',
  datePosted: '2026-11-01',
  description: 'Lead, light and a steady hand.',
};

function page(title: string, body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  const { head = '', ...rest } = more;
  return {
    page: {
      title,
      head: `<meta property="og:title" content="${escaped(JOB.title)}"><meta property="og:description" content="Job Opening: ${JOB.title} at ${JOB.company}.">${head}`,
      body: `<header><a href="/en"><img alt="${JOB.company}" src="data:,"></a></header>${body}
        <div role="dialog" aria-labelledby="cm__title"><h2 id="cm__title">We use cookies</h2><button type="button" class="cm__btn" data-role="all">Accept all</button></div>
        <footer>Recruitment software by Pinpoint</footer>`,
      ...rest,
    },
  };
}

const POSTING = page(
  `${JOB.title} - ${JOB.location} | ${JOB.company} Careers`,
  `<section class="pinpoint-block--hero"></section><main class="external-2-col__main"><section class="external-panel"><header>
    <h1 class="external-panel__title external-panel__title--large text-start">${escaped(JOB.title)}</h1></header>
    <div id="external-jobs-show-description"><p>Lead, light and a steady hand.</p></div>
    <h2 class="external-panel__heading" id="skills-heading">Skills</h2><p>Patience.</p></section></main>
  <aside><a id="apply" class="button" href="${PATH}/applications/new">Apply now</a><a href="/en/job-alerts">Get job alerts</a></aside>`,
  { head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>` },
);

const FORM = page(
  `${JOB.title} | ${JOB.company} Careers`,
  `<main id="root"><h1 class="external-panel__title">${escaped(JOB.title)}</h1><form id="application-form" novalidate>
    ${field('First name', 'id="first_name" name="application[first_name]" type="text"')}${field('Last name', 'id="last_name" name="application[last_name]" type="text"')}
    ${field('Email', 'id="email" name="application[email]" type="email"')}${field('CV / Resume', 'id="cv" name="application[cv]" type="file"')}
    <fieldset><legend>Equality monitoring</legend><label><input type="checkbox" name="eq"> Prefer not to say</label></fieldset>
    <button type="submit">Submit Application</button></form></main>`,
  {
    script: `document.getElementById('application-form').addEventListener('submit', async (event) => {
      event.preventDefault();
      await fetch('${PATH}/applications', { method: 'POST', body: new FormData(event.target) });
      document.getElementById('root').innerHTML = '<h1>Thank you</h1><p id="end">Your application was received successfully.</p><a href="/en">Back to all jobs</a>';
    });`,
  },
);

/** Posting and form under one id; the thanks take the form's place. */
export const pinpoint: BoardJourney = {
  boardId: 'pinpoint',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: POSTING,
    [`GET ${HOST}${PATH}/applications/new`]: FORM,
    [`POST ${HOST}${PATH}/applications`]: { json: { ok: true }, status: 201 },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '#apply' },
    { fill: { '#first_name': 'Ada', '#last_name': 'Byron', '#email': 'ada@byron.example' } },
    { attach: '#cv' },
    { click: '#application-form button[type=submit]' },
  ],
  confirmation: '#end',
};

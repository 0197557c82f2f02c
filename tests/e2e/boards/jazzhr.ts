import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Cider Maker', company: 'Crabtree & Sons', location: 'Hereford, UK', type: 'Full Time' };
const HOST = 'crabtreesons.applytojob.com';
const PATH = '/apply/kT4mQ9zLw2/Cider-Maker';

/** Two blocks: the firm, then the posting, all of whose address is empty. */
const LD = [
  { '@context': 'http://schema.org', '@type': 'Organization', name: JOB.company, url: `https://${HOST}` },
  {
    '@context': 'http://schema.org',
    '@type': 'JobPosting',
    title: JOB.title,
    hiringOrganization: { '@type': 'Organization', name: JOB.company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: '', addressRegion: '', addressCountry: '' },
    },
    datePosted: '2026-11-04',
    uniqueJobCode: 'job_20261104_X1',
    description: 'Press, taste, wait.',
  },
];

function page(body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  return {
    page: {
      title: `${JOB.title} - ${JOB.company} - Career Page`,
      body: `<div id="resumator-cookie-consent"><p>This website uses cookies.</p><button type="button">Dismiss</button></div>
        <header><a href="/apply/" id="resumator-back-button">View All Jobs</a><div class="brand-logo"><img src="data:," alt="brand logo"></div></header><main>${body}</main>`,
      ...more,
    },
  };
}

const group = (id: string, label: string, type = 'text') =>
  `<div class="form-group">${field(label, `id="resumator-${id}-value" name="resumator-${id}-value" type="${type}" aria-required="true"`)}</div>`;

/** The control that sends is a link; there is no button in the form. */
const POSTING = page(
  `<div class="job-header"><div class="container"><h1>${escaped(JOB.title)}</h1><div class="job-attributes-container">
    <div title="Location"><i class="fa fa-map-marker"></i>${JOB.location}</div><div id="resumator-job-employment" title="Type"><i class="fa fa-clock-o"></i>${JOB.type}</div></div>
    <a class="btn" role="button" href="#">Share</a></div></div>
  <div class="page-body job-details"><div id="job-description"><p>Press, taste, wait.</p></div>
  <form id="form_submit_new_resume" method="post" action="${PATH}" enctype="multipart/form-data" novalidate>
    <input type="hidden" name="resumator-job-id" value="kT4mQ9zLw2"><h2>Apply for this position</h2><p>Required*</p>
    ${group('firstname', 'First Name*')}${group('lastname', 'Last Name*')}${group('email', 'Email Address*', 'email')}${group('phone', 'Phone*')}
    <div id="resumator-resume"><label for="resumator-resume-file">Resume*</label><a href="#" id="resumator-choose-paste">Paste resume</a>
      <input id="resumator-resume-file" name="resume" type="file" accept=".pdf,.doc,.docx,.txt"></div>
    <div id="resumator-submit" class="form-group"><a href="#" id="resumator-submit-resume" class="btn btn-primary">Submit Application</a></div></form></div>`,
  {
    head: LD.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join(''),
    script: `document.getElementById('resumator-submit-resume').addEventListener('click', (event) => {
      event.preventDefault();
      document.getElementById('form_submit_new_resume').requestSubmit();
    });`,
  },
);

const THANKS =
  page(`<div class="page-body success"><h1>Thank you</h1><p>Your application has been submitted successfully.</p>
  <a href="/apply/">View other openings</a></div>`);

/** Posting and form on one page, a native POST, and a page of thanks. */
export const jazzhr: BoardJourney = {
  boardId: 'jazzhr',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: POSTING,
    [`POST ${HOST}${PATH}`]: { redirect: `https://${HOST}/apply/confirm/kT4mQ9zLw2` },
    [`GET ${HOST}/apply/confirm/kT4mQ9zLw2`]: THANKS,
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    {
      fill: {
        '#resumator-firstname-value': 'Ada',
        '#resumator-lastname-value': 'Byron',
        '#resumator-email-value': 'ada@byron.example',
        '#resumator-phone-value': '5550100',
      },
    },
    { attach: '#resumator-resume-file' },
    { click: '#resumator-submit-resume' },
  ],
  confirmation: '.page-body.success',
};

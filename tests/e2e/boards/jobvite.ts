import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Relief Logistician', company: 'Bridgewater Aid' };
const BASE = 'jobs.jobvite.com/bridgewateraid/job/oQx7AfwP';

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Nairobi', addressCountry: 'Kenya' },
  },
  datePosted: '2026-11-05',
  description: 'Trucks, tents and manifests.',
};

function page(body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  return {
    page: {
      title: `${JOB.company} Careers - ${JOB.title}`,
      body: `<header class="jv-careersite-header"><a href="/bridgewateraid" class="jv-logo"><img alt="${JOB.company}" src="data:,"></a>
        <form class="jv-search-form" action="/bridgewateraid/search"><input class="jv-search-input" type="search" name="q" placeholder="Search Jobs"><button class="jv-button" type="submit">Search</button></form></header>
        <div class="jv-page-body">${body}</div><footer class="jv-footer">We use cookies. <button type="button">Got it</button> Powered by Jobvite</footer>`,
      ...more,
    },
  };
}

const POSTING = page(
  `<h2 class="jv-header">${escaped(JOB.title)}</h2><p class="jv-job-detail-meta">Operations<span class="jv-inline-separator"></span>Nairobi, Kenya</p>
   <a class="jv-button jv-button-primary jv-button-apply button" href="/bridgewateraid/job/oQx7AfwP/apply">Apply</a>
   <div class="jv-job-detail-description"><p>Trucks, tents and manifests.</p></div>`,
  { head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>` },
);

/** First a consent, then two steps of one form; only the last has «Send Application». */
const FORM = page(
  `<h2 class="jv-header">${escaped(JOB.title)}</h2>
   <form name="consentForm"><p>We process your data to handle your application.</p><button type="button" id="accept" class="jv-button">Accept</button></form>
   <form name="applyForm" novalidate hidden>
     <div ng-form="step1" id="step1">${field('First Name*', 'id="jv-field-1" name="firstName" type="text" autocomplete="given-name"')}
       ${field('Last Name*', 'id="jv-field-2" name="lastName" type="text" autocomplete="family-name"')}${field('Email*', 'id="jv-field-3" name="email" type="email"')}
       ${field('Resume*', 'id="jv-field-4" name="resume" type="file"')}<button type="button" aria-label="Next" class="jv-button">Next</button></div>
     <div ng-form="step2" id="step2" hidden>${field('How soon can you travel?', 'id="jv-field-5" name="q1" type="text"')}
       <button type="button" class="jv-button">Back</button> <button type="submit" aria-label="Send Application" class="jv-button jv-button-primary">Send Application</button></div></form>`,
  {
    script: `
      const form = document.forms.namedItem('applyForm');
      document.getElementById('accept').onclick = () => { document.forms.namedItem('consentForm').remove(); form.hidden = false; };
      document.querySelector('[aria-label=Next]').onclick = () => { document.getElementById('step1').hidden = true; document.getElementById('step2').hidden = false; };
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        await fetch('/bridgewateraid/job/oQx7AfwP/apply', { method: 'POST', body: new FormData(form) });
        location.assign('/bridgewateraid/job/oQx7AfwP/applyConfirmation');
      });`,
  },
);

const SENT =
  page(`<div class="jv-page-message jv-page-applyconfirm"><h2 class="jv-page-message-header">Application Sent</h2>
  <p>We will be in touch if there is a match.</p><a href="/bridgewateraid">View all jobs</a></div>`);

/** Posting, form and «Application Sent» each on a page of its own. */
export const jobvite: BoardJourney = {
  boardId: 'jobvite',
  job: JOB,
  answers: {
    [`GET ${BASE}`]: POSTING,
    [`GET ${BASE}/apply`]: FORM,
    [`POST ${BASE}/apply`]: { json: { ok: true } },
    [`GET ${BASE}/applyConfirmation`]: SENT,
  },
  start: `https://${BASE}`,
  acts: [
    { click: '.jv-button-apply' },
    { click: '#accept' },
    { fill: { '#jv-field-1': 'Ada', '#jv-field-2': 'Byron', '#jv-field-3': 'ada@byron.example' } },
    { attach: '#jv-field-4' },
    { click: '[aria-label=Next]' },
    { fill: { '#jv-field-5': 'Within a week' } },
    { click: '[aria-label="Send Application"]' },
  ],
  confirmation: '.jv-page-applyconfirm',
};

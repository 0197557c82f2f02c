import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Payroll Officer',
  company: 'Thimble and Rowe',
  location: 'Lincoln, Lincolnshire',
  type: 'Permanent, full-time',
  id: '57188240',
};
const HOST = 'www.reed.co.uk';
const PATH = `/jobs/payroll-officer/${JOB.id}`;

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Lincoln',
      addressRegion: 'Lincolnshire',
      addressCountry: 'GB',
    },
  },
  employmentType: 'FULL_TIME',
  datePosted: '2026-11-19T00:00:00.0000000',
  description: 'Four hundred payslips and one that is always wrong.',
};

const POSTING = `<header><button type="button" data-qa="toggleMenuBtn">Menu</button><form><input data-qa="searchKeywordInput" name="keywords"><input data-qa="searchLocationInput" name="location"><button data-qa="searchJobsBtn">Search jobs</button></form></header>
  <main><div data-qa="job-details-header"><span data-qa="badge-0-easyApply">Easy Apply</span><h1 data-qa="job-title">${escaped(JOB.title)}</h1>
    <div data-qa="job-posted-by">4 days ago<!-- --> by <a href="/company-profile/x" target="_blank">${JOB.company}</a></div>
    <ul data-qa="job-metadata"><li data-qa="job-metadata-salary"><svg></svg>£29,000 per annum</li><li data-qa="job-metadata-location"><svg></svg>${JOB.location}</li><li class="list-group-item"><svg></svg>${JOB.type}</li></ul>
    <div data-qa="main-buttons-group-block"><button type="button" data-qa="apply-btn"><span>Apply now</span></button><button type="button" data-qa="save-btn"><span>Save</span></button></div></div>
    <div data-qa="job-description"><h2>Full job description</h2><p>Four hundred payslips and one that is always wrong.</p></div></main>
  <section data-qa="similar-jobs-container"><h2>Similar jobs</h2><article><h2>Pensions Clerk</h2><span>Applied</span></article></section>
  <section><h2>Get new jobs for this search by email</h2><form><input data-qa="job-alerts-form-email" type="email" name="email" aria-label="Email"><button type="submit">Create alert</button></form></section><div id="modals"></div>`;

/** Whoever is signed in has a CV there: there may be nothing to fill in, and the questions' button is a submit button too. */
const REVIEW = `<div class="modal" role="dialog" data-qa="apply-job-modal"><button type="button" aria-label="Close">×</button><h2>Check your application</h2><p>${JOB.title}</p>
  <section><h3>Your CV</h3><p>Ada-Byron-CV.txt <button type="button" id="update">Update CV</button></p><input id="cv" type="file" name="cv" aria-label="Upload your CV" hidden></section>
  <button type="button" data-qa="add-cover-letter-btn">Add a cover letter</button><button type="button" id="on">Continue</button></div>`;
const QUESTIONS = `<div class="modal" role="dialog" data-qa="apply-job-modal"><h2>Questions from ${JOB.company}</h2><form id="screening"><fieldset><legend>Do you hold a CIPP qualification?</legend><label><input type="radio" name="q1" value="yes" id="yes"> Yes</label><label><input type="radio" name="q1" value="no"> No</label></fieldset>
  <button type="submit" id="screened">Continue</button></form></div>`;
const SEND = `<div class="modal" role="dialog" data-qa="apply-job-modal"><h2>Ready to send</h2><p>Your CV and answers will go to ${JOB.company}.</p><button type="button" data-qa="submit-application-btn"><span>Submit application</span></button></div>`;

const CONFIRMATION = `<main><div data-qa="application-confirmation"><h1 id="sent">Application submitted</h1><p>${JOB.company} will be in touch if they would like to take it further.</p></div>
  <h2>People who applied for this job also applied for</h2><article><h2>Pensions Clerk</h2><a href="/jobs/pensions-clerk/57188999">View</a></article></main>`;

/** A dialog of three looks over the posting, then a page among other jobs. */
export const reed: BoardJourney = {
  boardId: 'reed',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - Lincoln - reed.co.uk`,
        head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>`,
        body: POSTING,
        script: `const modals = document.getElementById('modals');
          document.querySelector('[data-qa=apply-btn]').onclick = () => { modals.innerHTML = ${JSON.stringify(REVIEW)}; };
          modals.addEventListener('submit', (event) => { event.preventDefault(); modals.innerHTML = ${JSON.stringify(SEND)}; });
          modals.addEventListener('click', async (event) => {
            const button = event.target.closest('button');
            if (button?.id === 'update') document.getElementById('cv').hidden = false;
            if (button?.id === 'on') modals.innerHTML = ${JSON.stringify(QUESTIONS)};
            if (button?.dataset.qa !== 'submit-application-btn') return;
            await fetch('/api/applications', { method: 'POST', body: '{}' });
            location.href = '/jobs/application/success?jobId=${JOB.id}';
          });`,
      },
    },
    [`POST ${HOST}/api/applications`]: { json: { ok: true } },
    [`GET ${HOST}/jobs/application/success`]: {
      page: { title: 'Jobs you might like - reed.co.uk', body: CONFIRMATION },
    },
  },
  start: `https://${HOST}${PATH}?source=searchResults`,
  acts: [
    { click: '[data-qa=apply-btn]' },
    { click: '#update' },
    { attach: '#cv' },
    { click: '#on' },
    { click: '#yes' },
    { click: '#screened' },
    { click: '[data-qa=submit-application-btn]' },
  ],
  confirmation: '#sent',
};

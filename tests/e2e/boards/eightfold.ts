import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Cartographic Engraver',
  company: 'Ordinal Maps',
  location: 'Leuven, Belgium',
  type: 'Part-time',
  id: '790298117045',
};
const HOST = 'ordinalmaps.eightfold.ai';

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Leuven', addressCountry: 'Belgium' },
  },
  employmentType: 'PART_TIME',
  datePosted: '2026-10-30',
  description: 'Copper, hills, contour lines.',
};

/** List at the left, the chosen posting at the right; both carry titles and places. */
const POSTING = `<div class="positions-list"><div class="position-card"><div class="position-title line-clamp">${escaped(JOB.title)}</div><p class="position-location line-clamp">${JOB.location}</p></div>
    <div class="position-card"><div class="position-title line-clamp">Globe Polisher</div><p class="position-location line-clamp">Ghent, Belgium</p></div></div>
  <div class="position-details"><h1 class="position-title">${escaped(JOB.title)}</h1><p class="position-location">${JOB.location}</p>
    <button type="button" class="btn btn-primary position-apply-button" data-test-id="apply-button">Apply now</button><button type="button" class="btn">Save</button><button type="button" class="btn">Refer a friend</button>
    <div class="position-job-description"><p>Copper, hills, contour lines.</p></div></div>
  <div class="personalized-banner"><p>Upload your resume to see matching jobs</p><input type="file" id="match" aria-label="Upload resume to find jobs"></div>`;
const FORM = `<div id="apply-form-main-content"><h2>Apply to ${escaped(JOB.title)}</h2><div class="applyFormContainer-2f1"><form novalidate>
  <div class="resume-upload"><span>Resume</span>${field('Select file', 'id="resume-input" data-test-id="resume-upload" type="file"')}</div>
  ${field('First name *', 'id="Contact_Information_firstname" type="text"')}${field('Last name *', 'id="Contact_Information_lastname" type="text"')}${field('Email *', 'id="Contact_Information_email" type="email"')}
  <label><input type="checkbox" data-test-id="privacy-checkbox" id="privacy"> I agree to the privacy notice</label>
  <button type="button" class="btn">Cancel</button><button type="submit" class="btn-sm btn-primary pointer position-apply-button" data-test-id="position-apply-button">Submit application</button></form></div></div>`;
const SENT = `<div data-test-id="success-form"><h2 id="form-submission-success-message">Done and dusted</h2><p class="formSubmissionText">Thank you, Ada. Your details are on their way to the ${JOB.company} team.</p>
  <h3>Jobs you may also like</h3><ul><li>Globe Polisher</li></ul></div>`;

const SCRIPT = `
  const root = document.getElementById('EFSmartApplyContainer');
  root.addEventListener('click', (event) => {
    if (event.target.dataset?.testId !== 'apply-button') return;
    history.pushState(null, '', '/careers/apply?pid=${JOB.id}&domain=ordinalmaps.example');
    root.innerHTML = ${JSON.stringify(FORM)};
  });
  root.addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('/api/application/v2/submit', { method: 'POST', body: '{}' });
    root.innerHTML = ${JSON.stringify(SENT)};
  });`;

/** One page that redraws itself: list and posting side by side, then the form, then thanks in words of its own. */
export const eightfold: BoardJourney = {
  boardId: 'eightfold',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}/careers`]: {
      page: {
        title: `${JOB.title} | ${JOB.location} | ${JOB.company}`,
        head: `<meta property="og:site_name" content="${JOB.company}"><script type="application/ld+json">${JSON.stringify(LD)}</script>`,
        body: `<header class="navbar"><img class="navbar-logo" alt="Company Logo" src="data:,"><a href="/careers">All jobs</a><input type="search" aria-label="Search jobs"></header>
          <div id="EFSmartApplyContainer">${POSTING}</div><div role="alertdialog" aria-label="Cookies"><button type="button">Accept</button></div>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}/api/application/v2/submit`]: { json: { status: 200 } },
  },
  start: `https://${HOST}/careers?pid=${JOB.id}&domain=ordinalmaps.example&sort_by=relevance`,
  acts: [
    { click: '[data-test-id=apply-button]' },
    { attach: '#resume-input' },
    {
      fill: {
        '#Contact_Information_firstname': 'Ada',
        '#Contact_Information_lastname': 'Byron',
        '#Contact_Information_email': 'ada@byron.example',
      },
    },
    { click: '#privacy' },
    { click: '[data-test-id=position-apply-button]' },
  ],
  confirmation: '[data-test-id=success-form]',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = {
  title: 'Tide Gauge Technician',
  company: 'Brinewater Marine',
  location: 'Galveston, Texas, United States of America',
  id: 'BRWMUS2301877EXTERNALENUS',
};
/** The employer's own host: only marks in the page tell whose software it is. */
const HOST = 'careers.brinewater.example';
const SITE = '/us/en';

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  identifier: { '@type': 'PropertyValue', name: JOB.company, value: '2301877' },
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Galveston',
      addressRegion: 'Texas',
      addressCountry: 'United States of America',
    },
  },
  employmentType: ['FULL_TIME'],
  datePosted: '2026-11-12',
  description: 'Salt, solder and sunrise.',
};

function page(title: string, body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `<div data-ph-id="ph-page-element-page1"><header data-ph-at-id="header"><a href="${SITE}"><img alt="${JOB.company}" src="data:,"></a><a href="${SITE}/jobcart" data-ph-at-id="job-cart-link">Saved jobs (0)</a></header>${body}
        <footer>© 2026 ${JOB.company}</footer><div class="cookie-popup" role="dialog"><p>We use cookies.</p><button type="button">Allow</button></div></div>`,
      ...more,
    },
  };
}

const POSTING = page(
  `${JOB.title} in ${JOB.location} | ${JOB.company}`,
  `<section class="job-header"><h1 class="job-title" data-ph-at-id="job-title-text">${escaped(JOB.title)}</h1>
    <span class="job-location" data-ph-at-id="job-location"><span class="sr-only">Location</span>${JOB.location}</span> <span class="jobId" data-ph-at-job-seqno-text="${JOB.id}">Job Id 2301877</span>
    <a id="apply" class="btn primary-button" data-ph-at-id="apply-link" href="${SITE}/apply?jobSeqNo=${JOB.id}&amp;step=1">Apply Now</a>
    <button type="button" data-ph-at-id="save-job">Save Job</button></section>
  <section class="jd-info" data-ph-at-id="jobdescription-text"><p>Salt, solder and sunrise.</p></section>
  <section><h2>Get notified for similar jobs</h2><form data-ph-at-id="job-alert-form">${field('Enter Email address', 'id="alert" name="alertEmail" type="email"')}<button type="submit">Activate</button></form></section>
  <section><h2>Similar Jobs</h2><ul data-ph-at-id="similar-jobs-list"><li><a data-ph-at-job-title-text="Dredge Mate" href="${SITE}/job/BRWMUS2301900EXTERNALENUS/Dredge-Mate">Dredge Mate</a> <span class="job-location">Mobile, Alabama</span></li></ul></section>`,
  { head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>` },
);

/** Each step has its address, a query of one page that is loaded once. */
const STEPS = [
  `<h2>My Information</h2>${field('First Name *', 'id="firstName" name="cntryFields.firstName" type="text"')}${field('Last Name *', 'id="lastName" name="cntryFields.lastName" type="text"')}
   ${field('Email Address *', 'id="email" name="email" type="email"')}${field('Upload resume', 'id="resume" name="resume" type="file"')}<button type="submit" class="btn btn-next">Next</button>`,
  `<h2>Voluntary Disclosures</h2><label for="gender">Gender</label><select id="gender" name="gender"><option>Prefer not to say</option></select><button type="button" class="btn btn-previous">Previous</button><button type="submit" class="btn btn-next">Next</button>`,
  `<h2>Review</h2><dl><dt>First Name</dt><dd>Ada</dd></dl><button type="button" class="btn btn-previous">Previous</button><button type="submit" class="btn submit btn-submit">Submit</button>`,
];
const APPLY = page(
  `Apply | ${JOB.company}`,
  `<div class="apply-header"><p>You are applying for</p><h1>${escaped(JOB.title)}</h1></div><form id="apply-form" novalidate></form>`,
  {
    script: `
      const steps = ${JSON.stringify(STEPS)};
      const form = document.getElementById('apply-form');
      let at = 0;
      form.innerHTML = steps[at];
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        at += 1;
        if (at === steps.length) {
          await fetch('/widgets', { method: 'POST', body: '{}' });
          location.href = '${SITE}/applythankyou?status=success&jobSeqNo=${JOB.id}';
          return;
        }
        history.pushState(null, '', '${SITE}/apply?jobSeqNo=${JOB.id}&step=' + (at + 1));
        form.innerHTML = steps[at];
      });`,
  },
);
const THANKS = page(
  `Thank You | ${JOB.company}`,
  `<section class="apply-thankyou-content" data-ph-at-id="apply-success-onine-msg"><h1>Thank you for applying, Ada!</h1><p id="thanks">Your application for ${escaped(JOB.title)} has been submitted successfully.</p></section>
   <section><h2>Recommended jobs</h2><ul><li><a href="${SITE}/job/BRWMUS2301900EXTERNALENUS/Dredge-Mate">Dredge Mate</a></li></ul></section>`,
);

/** An employer's own careers site, seen only where the person allowed every site. */
export const phenom: BoardJourney = {
  boardId: 'phenom',
  everySite: true,
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: 'Full-time' },
  answers: {
    [`GET ${HOST}${SITE}/job/${JOB.id}/Tide-Gauge-Technician`]: POSTING,
    [`GET ${HOST}${SITE}/apply`]: APPLY,
    [`POST ${HOST}/widgets`]: { json: { status: 'success' } },
    [`GET ${HOST}${SITE}/applythankyou`]: THANKS,
  },
  start: `https://${HOST}${SITE}/job/${JOB.id}/Tide-Gauge-Technician`,
  acts: [
    { click: '#apply' },
    { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#email': 'ada@byron.example' } },
    { attach: '#resume' },
    { click: '.btn-next' },
    { await: '#gender' },
    { click: '.btn-next' },
    { click: '.btn-submit' },
  ],
  confirmation: '#thanks',
};

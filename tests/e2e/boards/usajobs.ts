import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = {
  title: 'Wildlife Refuge Mechanic',
  company: 'Bureau of Tidal Marshes',
  location: 'Chincoteague, Virginia',
  id: '847120300',
};
const SITE = 'www.usajobs.gov';
const AGENCY = 'apply.usastaffing.gov';

const GOV_BANNER =
  '<section class="usa-banner" aria-label="Official website of the United States government"><p>An official website of the United States government</p><button type="button" aria-expanded="false">Here’s how you know</button></section>';

function site(title: string, body: string): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `${GOV_BANNER}<header><a href="/"><img alt="USAJOBS" src="data:,"></a><a href="/applicant/profile/dashboard/">Profile</a>
        <form action="/search/results/"><input name="k" aria-label="Keywords"><button type="submit">Search</button></form></header>${body}
        <footer><a href="/help/">Help</a><p>USAJOBS is a United States Office of Personnel Management website.</p></footer>`,
    },
  };
}

const POSTING = site(
  `USAJOBS - Job Announcement`,
  `<div class="usajobs-joa-banner"><div class="usajobs-joa-banner__body usajobs-joa-banner--pilot__body">
    <h1 class="usajobs-joa-banner__title" id="job-title">${escaped(JOB.title)}</h1>
    <h5 class="usajobs-joa-banner__dept">Department of Lowlands</h5>
    <a class="usajobs-joa-banner__agency" href="/search/results/?a=LL02">${JOB.company}</a></div></div>
  <div class="usajobs-joa-actions"><a id="apply" class="usajobs-joa-actions--apply__button" href="/applicant/application/apply/start/${JOB.id}">Apply</a>
    <button type="button">Print</button><button type="button">Share</button><button type="button">Save</button></div>
  <main><div id="summary"><h2>Summary</h2><p>Keeps pumps, airboats and gauges in order.</p></div>
    <div id="overview"><h2>Overview</h2><ul><li><h5>Accepting applications</h5></li><li><h5>Open &amp; closing dates</h5><p>11/10/2026 to 12/01/2026</p></li>
      <li><h5>Work schedule</h5><p>Full-time</p></li><li><h5>Appointment type</h5><p>Permanent</p></li></ul></div>
    <div id="locations"><h2>Location</h2><ul class="usajobs-joa-locations"><li class="usajobs-joa-locations__list-item"><span class="usajobs-joa-locations__location">${JOB.location}</span> <span class="usajobs-joa-locations__count">1 vacancy</span></li></ul></div>
    <div id="how-to-apply"><h2>How to Apply</h2><p>To begin, select Apply. Your application is complete only when you have received an email that says it was submitted.</p></div></main>`,
);

/** USAJOBS' own part: which résumé and documents go along; the last control only leads to the agency. */
const RESUME_STEP = site(
  'USAJOBS - Application',
  `<main><h1>Your application for ${escaped(JOB.title)}</h1><ol class="steps"><li>Select resume</li><li>Select documents</li><li>Review package</li><li>Include personal info</li><li>Continue application with agency</li></ol>
    <form method="post" action="/applicant/application/apply/handoff/${JOB.id}"><fieldset><legend>Select a resume</legend>
      <label><input type="radio" name="resume" id="resume-1" value="1"> Ada-Byron-CV.txt, uploaded 11/01/2026</label></fieldset>
      <label><input type="checkbox" id="certify" name="certify"> I certify that I have reviewed my application</label>
      <a href="/applicant/application/apply/cancel/">Cancel</a><button type="submit" id="to-agency">Continue to agency site</button></form></main>`,
);

function agency(body: string): { page: ImitatedPage } {
  return {
    page: {
      title: 'USA Staffing - Apply',
      body: `${GOV_BANNER}<header><span>USA Staffing</span> <a href="https://${SITE}/">Return to USAJOBS</a><p>${escaped(JOB.title)} · Announcement 26-MARSH-12608812-DE</p></header>${body}`,
    },
  };
}
const hidden = '<input type="hidden" name="__RequestVerificationToken" value="t0k3n">';
const BIOGRAPHIC = agency(
  `<main><h1>Biographic Data</h1><form method="post" action="/Application/Biographic">${hidden}
    ${field('First Name *', 'id="FirstName" name="FirstName" type="text"')}${field('Last Name *', 'id="LastName" name="LastName" type="text"')}
    ${field('Email Address *', 'id="Email" name="Email" type="email"')}${field('Phone *', 'id="Phone" name="Phone" type="tel"')}
    <button type="submit" name="nav" value="save">Save</button><button type="submit" id="bio-next" name="nav" value="next">Save and Continue</button></form></main>`,
);
const DOCUMENTS = agency(
  `<main><h1>Documents</h1><p>Your resume has been received from USAJOBS.</p><form method="post" action="/Application/Documents" enctype="multipart/form-data">${hidden}
    ${field('Resume', 'id="UploadResume" name="Resume" type="file"')}<button type="submit" id="docs-next">Save and Continue</button></form></main>`,
);
const REVIEW = agency(
  `<main><h1>Review and Submit</h1><dl><dt>Biographic Data</dt><dd>Complete</dd><dt>Documents</dt><dd>Complete</dd></dl>
    <form method="post" action="/Application/Submit">${hidden}<label><input type="checkbox" id="certify" name="certify"> I certify that the information is true</label>
    <button type="submit" id="submit-application">Submit Application</button></form></main>`,
);
/** The same page can be opened later from the profile: only coming from the act makes it one. */
const STATUS = agency(
  `<main><h1>Application Status</h1><div class="alert alert-success" role="status"><p id="done">Your application was submitted on 11/25/2026.</p></div>
    <h2>Documents</h2><table><tr><th>Resume</th><td>Received</td></tr></table><a href="/Application/Update">Update Application</a></main>`,
);

/** From the announcement over the site's own step to the agency's system on another host, and a status page at the end. */
export const usajobs: BoardJourney = {
  boardId: 'usajobs',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: 'Full-time' },
  answers: {
    [`GET ${SITE}/job/${JOB.id}`]: POSTING,
    [`GET ${SITE}/applicant/application/apply/start/${JOB.id}`]: RESUME_STEP,
    [`POST ${SITE}/applicant/application/apply/handoff/${JOB.id}`]: {
      redirect: `https://${AGENCY}/Application/Apply?ref=${JOB.id}`,
    },
    [`GET ${AGENCY}/Application/Apply`]: BIOGRAPHIC,
    [`POST ${AGENCY}/Application/Biographic`]: { redirect: `https://${AGENCY}/Application/Documents` },
    [`GET ${AGENCY}/Application/Documents`]: DOCUMENTS,
    [`POST ${AGENCY}/Application/Documents`]: { redirect: `https://${AGENCY}/Application/ReviewSubmit` },
    [`GET ${AGENCY}/Application/ReviewSubmit`]: REVIEW,
    [`POST ${AGENCY}/Application/Submit`]: {
      redirect: `https://${AGENCY}/Application/ApplicationStatus?ref=${JOB.id}`,
    },
    [`GET ${AGENCY}/Application/ApplicationStatus`]: STATUS,
  },
  start: `https://${SITE}/job/${JOB.id}`,
  acts: [
    { click: '#apply' },
    { click: '#resume-1' },
    { click: '#certify' },
    { click: '#to-agency' },
    {
      fill: { '#FirstName': 'Ada', '#LastName': 'Byron', '#Email': 'ada@byron.example', '#Phone': '555 0100' },
    },
    { click: '#bio-next' },
    { attach: '#UploadResume' },
    { click: '#docs-next' },
    { click: '#certify' },
    { click: '#submit-application' },
  ],
  confirmation: '#done',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Ferry Deckhand', company: 'Halyard Island Lines', location: 'Vinalhaven, ME', id: '3140592' };
const HOST = 'recruiting.paylocity.com';
const JOBS = '/Recruiting/Jobs';

function page(title: string, body: string, script: string): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `<div id="pcty-app"><header class="job-listing-header"><a class="company-logo" href="${JOBS}/All/9c1b/${JOB.company.replaceAll(' ', '-')}"><img alt="${JOB.company}" src="data:,"></a></header>${body}
        <footer>Powered by Paylocity <a href="#">Privacy policy</a> <a href="#">Accessibility</a></footer></div>`,
      script,
    },
  };
}

const POSTING = page(
  `${JOB.company} - ${JOB.title}`,
  `<div class="job-preview-header"><span class="job-preview-title left"><span>${escaped(JOB.title)}</span></span>
     <div class="preview-location">Fully On-Site <span>&bull;</span> ${JOB.location} <span>&bull;</span> Marine</div>
     <a class="btn btn-primary apply-btn" href="${JOBS}/Apply/${JOB.id}/${JOB.company.replaceAll(' ', '-')}">Apply</a>
     <button type="button" class="btn">Email to a friend</button></div>
   <div class="job-preview-details"><div class="job-listing-header">Job Type</div><div>Full-time</div><div class="job-listing-header">Description</div><div><p>Lines, ramps and fog.</p></div></div>`,
  `window.ATSPublicBaseUrl = '/Recruiting/';`,
);

/** Drawn by React from the page's own data; a file goes out when it is chosen; the last step shows all that was entered. */
const STEPS = [
  `<div id="pcty-wr-apply-info"><h2>Step 1 of 3</h2>
    <div class="form-group"><label for="info.firstName">First Name (required)</label><input id="info.firstName" class="form-control" type="text"></div>
    <div class="form-group"><label for="info.lastName">Last Name (required)</label><input id="info.lastName" class="form-control" type="text"></div>
    <div class="form-group"><label for="info.email">Email (required)</label><input id="info.email" class="form-control" type="text"></div>
    <div class="form-group"><label>Resume</label><div class="dropzone"><input data-automation-id="btn-resume" type="file"><button type="button">Upload Resume</button></div></div>
    <button type="button" data-automation-id="btnNext">Next</button></div>`,
  `<div id="pcty-wr-eeopage"><h2>Step 2 of 3</h2><p>Voluntary self-identification</p><div class="form-group"><label for="gender">Gender</label><select id="gender"><option>Decline</option></select></div>
    <button type="button" data-automation-id="btnBack">Back</button><button type="button" data-automation-id="btnNext">Next</button></div>`,
  `<div id="pcty-wr-preview-jobapplication"><h2>Step 3 of 3</h2><h3>Review your application</h3><dl><dt>First Name</dt><dd>Ada</dd><dt>Resume</dt><dd>attached</dd></dl>
    <label><input type="checkbox" id="acknowledgement"> I certify that this is true</label>
    <button type="button" data-automation-id="btnBack">Back</button><button type="button" data-automation-id="btnSubmit">Submit</button></div>`,
  `<div id="appSubmitResponseDiv" aria-live="polite"><span class="success-text">Your application has been received</span><p>${JOB.company} will be in touch.</p><a href="${JOBS}/All/9c1b">View all jobs</a></div>`,
];
const APPLY = page(
  `${JOB.company} - ${JOB.title}`,
  `<div class="job-application-header"><h1>${escaped(JOB.title)}</h1></div><form id="application" novalidate onsubmit="return false"></form>
   <div id="parse-modal" role="dialog" aria-label="Import"><p>Save time: let us read your resume.</p>${field('Your resume', 'id="parse" type="file" hidden')}<button type="button" id="skip">Enter it myself</button></div>`,
  `window.pageData = ${JSON.stringify({ jobId: Number(JOB.id), customJobApplication: { sections: [] } })};
   const steps = ${JSON.stringify(STEPS)};
   const form = document.getElementById('application');
   let at = 0;
   const draw = () => { form.innerHTML = steps[at]; };
   document.getElementById('skip').onclick = () => { document.getElementById('parse-modal').remove(); draw(); };
   form.addEventListener('click', async (event) => {
     const name = event.target.dataset?.automationId;
     if (name === 'btnSubmit') await fetch('${JOBS}/SubmitApplication', { method: 'POST', body: '{}' });
     if (name === 'btnNext' || name === 'btnSubmit') { at += 1; draw(); }
   });`,
);

/** Posting and form have addresses; the form's steps and its thanks have none. */
export const paylocity: BoardJourney = {
  boardId: 'paylocity',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: 'Full-time' },
  answers: {
    [`GET ${HOST}/recruiting/jobs/Details/${JOB.id}/Halyard-Island-Lines/Ferry-Deckhand`]: POSTING,
    [`GET ${HOST}${JOBS}/Apply/${JOB.id}/Halyard-Island-Lines`]: APPLY,
    [`POST ${HOST}${JOBS}/SubmitApplication`]: { json: { success: true } },
  },
  start: `https://${HOST}/recruiting/jobs/Details/${JOB.id}/Halyard-Island-Lines/Ferry-Deckhand`,
  acts: [
    { click: '.apply-btn' },
    { click: '#skip' },
    {
      fill: {
        '[id="info.firstName"]': 'Ada',
        '[id="info.lastName"]': 'Byron',
        '[id="info.email"]': 'ada@byron.example',
      },
    },
    { attach: '[data-automation-id=btn-resume]' },
    { click: '[data-automation-id=btnNext]' },
    { await: '#gender' },
    { click: '[data-automation-id=btnNext]' },
    { click: '#acknowledgement' },
    { click: '[data-automation-id=btnSubmit]' },
  ],
  confirmation: '.success-text',
};

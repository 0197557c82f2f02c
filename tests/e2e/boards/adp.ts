import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Creamery Shift Lead',
  company: 'Fernhill Dairy Cooperative',
  location: 'Stowe, VT, US',
  type: 'Full-time',
  id: '512077',
};
const HOST = 'workforcenow.adp.com';
const PATH = '/mascsr/default/mdf/recruitment/recruitment.html';
const API = '/mascsr/default/careercenter/public/events/staffing/v1/job-applications.submit';

/** Everything is drawn into one container, whichever view it is. */
const POSTING = `<div class="job-description"><button type="button" class="vdl-button vdl-button--link">Back</button>
  <div class="job-description-header"><h2 class="job-description-title">${escaped(JOB.title)}</h2>
    <div class="job-description-worktype">${JOB.type}</div><div class="job-description-location">${JOB.location}</div><span class="job-description-post-date">Posted 6 days ago</span></div>
  <button type="button" id="recruitment_jobDescription_apply" class="vdl-button vdl-button--primary">Apply</button>
  <button type="button" class="vdl-button">Share</button><div class="job-description-data"><p>Curds, crews and cold mornings.</p></div></div>`;
const header = `<div class="job-application-header"><h1>Apply: ${escaped(JOB.title)}</h1></div>`;
const footer = (label: string) =>
  `<div class="job-application-footer"><button type="button" class="vdl-button">Back</button><button type="button" id="ja_sv_cw_next_footer_btn" class="vdl-button vdl-button--primary">${label}</button></div>`;
const VIEWS = [
  POSTING,
  `<div class="signin"><h2>How would you like to apply?</h2><button type="button" class="vdl-button" id="guest" data-go>Continue as guest</button><button type="button" class="vdl-button">Sign in with LinkedIn</button></div>`,
  `${header}<h2>Personal Information</h2>${field('First Name *', 'id="firstName" type="text" class="vdl-textbox"')}${field('Last Name *', 'id="lastName" type="text" class="vdl-textbox"')}
   ${field('Email *', 'id="email" type="text" class="vdl-textbox"')}${field('Phone *', 'id="phone" type="tel"')}
   <div id="resumeUploadContainer"><h3>Resume</h3><div class="vdl-upload"><input id="upload" type="file" aria-label="Choose files"><span>Drop files here</span></div></div>${footer('Next')}`,
  `${header}<h2>Screening Questions</h2><label for="q1">Are you at least 18 years old?</label><select id="q1"><option>Yes</option></select>${footer('Next')}`,
  `${header}<h2>Review and Sign</h2>${field('Type your full name', 'id="signature" type="text"')}<label><input type="checkbox" id="agree"> I agree to sign electronically</label>
   <button type="button" class="vdl-button">Back</button><button type="button" id="submitApplication" class="vdl-button vdl-button--primary">Submit</button>`,
  `<div class="success-message-container"><i class="fa fa-check"></i><div class="success-message"><p>We have received your application.</p></div><button type="button" class="vdl-button">View Current Openings</button></div>`,
];

const SCRIPT = `
  const views = ${JSON.stringify(VIEWS)};
  const root = document.getElementById('vdlContainerFluid');
  let at = 0;
  const draw = () => { root.innerHTML = views[at]; window.scrollTo(0, 0); };
  root.addEventListener('click', async (event) => {
    const button = event.target.closest('button');
    if (button === null || !button.matches('#recruitment_jobDescription_apply, [data-go], #ja_sv_cw_next_footer_btn, #submitApplication')) return;
    if (button.id === 'submitApplication') {
      button.disabled = true;
      await fetch('${API}', { method: 'POST', body: '{}' });
    }
    at += 1;
    draw();
  });
  draw();`;

/** One address throughout: posting, ways to apply, sections, signature and thanks are views of one container. */
export const adp: BoardJourney = {
  boardId: 'adp',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: 'Recruitment',
        body: `<header class="career-center-header"><img class="client-logo" alt="${JOB.company} logo" src="data:,"><a href="#">Career Center</a><button type="button">English (US)</button></header>
          <div id="vdlContainerFluid" class="vdl-container-fluid"></div>
          <footer><p>Copyright © 2026 ADP, Inc. ALL RIGHTS RESERVED.</p><a href="#">Privacy</a></footer>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}${API}`]: { json: { confirmMessage: {} } },
  },
  start: `https://${HOST}${PATH}?cid=3a1f0c52-90aa-4d77-8c1e-2f64a9b7d310&ccId=19000101_000001&jobId=${JOB.id}&lang=en_US`,
  acts: [
    { click: '#recruitment_jobDescription_apply' },
    { click: '#guest' },
    { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#email': 'ada@byron.example', '#phone': '555 0100' } },
    { attach: '#upload' },
    { click: '#ja_sv_cw_next_footer_btn' },
    { await: '#q1' },
    { click: '#ja_sv_cw_next_footer_btn' },
    { fill: { '#signature': 'Ada Byron' } },
    { click: '#agree' },
    { click: '#submitApplication' },
  ],
  confirmation: '.success-message p',
};

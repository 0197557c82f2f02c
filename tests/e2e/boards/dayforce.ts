import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Peatland Hydrologist',
  company: 'Muskeg Water Trust',
  location: 'Thunder Bay, Ontario, Canada',
  id: '7741',
};
const HOST = 'jobs.dayforcehcm.com';
const PATH = `/en-CA/muskegwt/MWTCANDIDATEPORTAL/jobs/${JOB.id}`;
const NEXT_DATA = {
  props: {
    pageProps: {
      dehydratedState: {
        queries: [{ queryKey: ['site-info'], state: { data: { candidateCorrespondenceClientName: JOB.company } } }],
      },
    },
  },
};

const POSTING = `<div test-id="job-details-dayforce-jobs"><h1 test-id="job-detail-title">${escaped(JOB.title)}</h1>
  <div test-id="job-detail-job-req-id">Job req ID: ${JOB.id}</div>
  <div test-id="job-detail-location-list"><span test-id="job-detail-location-name">${JOB.location}</span></div>
  <div test-id="job-detail-posted-date">Tuesday, 10 November 2026, 9:15 AM</div>
  <button type="button" test-id="apply-button">Apply</button><button type="button" test-id="job-detail-share">Share</button>
  <div test-id="job-detail-header"><p>Keeps the bogs wet.</p></div><div test-id="job-detail-body"><p>Gauges, waders and long walks.</p></div></div>`;
const CHOICES = `<div test-id="apply-options-dayforce-jobs"><h1>${escaped(JOB.title)}</h1><h2>How would you like to apply?</h2>
  <button type="button" test-id="apply-sign-in">Sign in</button><button type="button" test-id="apply-with-indeed">Apply with Indeed</button>
  <button type="button" test-id="apply-manually">Apply without an account</button></div>`;
const upload = (
  what: string,
  title: string,
) => `<section test-id="${what}-upload-section"><h2 test-id="${what}-upload-title">${title}</h2>
  <div class="ant-form-item"><div class="ant-form-item-label"><label title="Attachment:">Attachment:</label></div>
  <span class="ant-upload ant-upload-select"><span tabindex="0" class="ant-upload" role="button"><input type="file" accept="doc,docx,pdf,rtf,txt" style="display: none"><button type="button" test-id="${what}-upload-button">Upload</button></span></span></div></section>`;
const line = (label: string, id: string) =>
  `<div class="ant-form-item"><label for="${id}">${label}</label><input id="${id}" class="ant-input" type="text"></div>`;
/** Ant Design: files have neither name nor label of their own, the section's heading says what they are. */
const FORM = `<div test-id="manual-application-dayforce-jobs"><h1>Application for ${escaped(JOB.title)}</h1><div class="ant-form ant-form-vertical" name="jobPostingApplication">
  <div test-id="application-step-candidateinfo"><div test-id="personal-information">${line('First name *', 'personalInfo_firstName')}${line('Last name *', 'personalInfo_lastName')}${line('Email address *', 'personalInfo_email')}</div>
  ${upload('resume', 'Resume')}${upload('cover-letter', 'Cover letter')}<button type="button" test-id="application-next-step">Next</button></div></div></div>`;
const QUESTIONS = `<div test-id="manual-application-dayforce-jobs"><h1>Application for ${escaped(JOB.title)}</h1><div class="ant-form ant-form-vertical" name="jobPostingApplication">
  <div test-id="application-step-questionnaire"><label for="q_0">Do you hold a driver's licence?</label><select id="q_0"><option>Yes</option></select>
  <button type="button" test-id="application-previous-step">Previous</button><button type="button" test-id="application-submit"><span>Submit</span></button></div></div></div>`;
const SENT = `<div test-id="success-dayforce-jobs"><h1 test-id="success-title">Thanks, Ada!</h1><p>Keep an eye on your inbox. Reference 000${JOB.id}19.</p><button type="button">Create an account</button></div>`;

const SCRIPT = `
  const main = document.querySelector('main');
  const go = (path, view) => { history.pushState(null, '', '${PATH}' + path); main.innerHTML = view; };
  main.addEventListener('click', async (event) => {
    const name = event.target.closest('button')?.getAttribute('test-id');
    if (name === 'apply-button') go('/apply', ${JSON.stringify(CHOICES)});
    else if (name === 'apply-manually') go('/apply/manualApplication', ${JSON.stringify(FORM)});
    else if (name === 'application-next-step') main.innerHTML = ${JSON.stringify(QUESTIONS)};
    else if (name === 'application-submit') {
      await fetch('/api/geo/muskegwt/jobposting/apply', { method: 'POST', body: '{}' });
      main.innerHTML = ${JSON.stringify(SENT)};
    }
  });`;

/** A page that redraws itself, with no form element and thanks that name no application. */
export const dayforce: BoardJourney = {
  boardId: 'dayforce',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} | Careers`,
        body: `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(NEXT_DATA)}</script>
          <header test-id="navigation-bar"><a test-id="header-logo" href="/en-CA/muskegwt/MWTCANDIDATEPORTAL"><img test-id="header-logo" alt="${JOB.company} logo" src="data:,"></a><button type="button" test-id="sign-in-button">Sign in</button></header>
          <main>${POSTING}</main><footer><p>Powered by Dayforce</p></footer>
          <div role="dialog" test-id="cookie-consent"><p>We use cookies.</p><button type="button">Accept all</button></div>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}/api/geo/muskegwt/jobposting/apply`]: { json: { confirmationNumber: '1' } },
  },
  start: `https://${HOST}${PATH}?source=newsletter`,
  acts: [
    { click: '[test-id=apply-button]' },
    { click: '[test-id=apply-manually]' },
    {
      fill: {
        '#personalInfo_firstName': 'Ada',
        '#personalInfo_lastName': 'Byron',
        '#personalInfo_email': 'ada@byron.example',
      },
    },
    { attach: '[test-id=resume-upload-section] input[type=file]' },
    { click: '[test-id=application-next-step]' },
    { await: '#q_0' },
    { click: '[test-id=application-submit]' },
  ],
  confirmation: '[test-id=success-dayforce-jobs]',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Quay Engineer', company: 'Skerry Harbour Trust', id: '5708' };
const SITE = 'career4.successfactors.com';

function portal(title: string, body: string, script?: string): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `<div class="careerSite"><header id="header"><img alt="${JOB.company}" src="data:,">
        <a href="/career?company=skerryht&amp;career_ns=job_listing_summary">Job Search</a> <a href="/career?company=skerryht&amp;loginFlowRequired=true">Sign In</a></header>
        ${body}<footer>© 2026 ${JOB.company}. All rights reserved.</footer></div>`,
      ...(script === undefined ? {} : { script }),
    },
  };
}

/** One address for all pages of the portal: what comes next depends on the hidden fields that are sent. */
const hidden = (ns: string) =>
  `<input type="hidden" name="career_ns" value="${ns}"><input type="hidden" name="company" value="skerryht"><input type="hidden" name="career_job_req_id" value="${JOB.id}">`;

const POSTING = portal(
  `Career Opportunities: ${JOB.title} (${JOB.id})`,
  `<form id="careerform" method="post" action="/career">${hidden('job_application')}
    <h1 id="jobTitleHeading">Career Opportunities: ${escaped(JOB.title)} (${JOB.id})</h1>
    <p>Requisition ID <b>${JOB.id}</b> - Posted <b>11/09/2026</b></p>
    <button type="submit" id="applyButton_top">Apply</button> <button type="button">Save Job</button> <button type="button">Return to List</button>
    <div class="joqReqDescription"><p>Keep bollards, cranes and tides in good order.</p></div>
    <h2>Email this job to a friend</h2><textarea name="mailjob_message" rows="2" cols="30" aria-label="Message"></textarea></form>`,
);

const SIGN_IN = portal(
  'Career Opportunities: Sign In',
  `<h1>Career Opportunities: Sign In</h1><p>Have an account? Please sign in.</p>
   <form name="login" method="post" action="/portalcareer">${hidden('job_application')}${field('Email Address:', 'id="username" name="username" type="email"')}
   ${field('Password:', 'id="password" name="password" type="password"')}<button type="submit" id="signIn">Sign In</button></form>
   <p>Not a registered user yet? <a href="/career?company=skerryht&amp;create=1">Create an account</a> to apply for our career opportunities.</p>`,
);

const APPLICATION = portal(
  `Career Opportunities: ${JOB.title} (${JOB.id})`,
  `<h1>${escaped(JOB.title)}</h1><p>* Required field</p>
   <form id="jobApplication" method="post" action="/portalcareer/submit" enctype="multipart/form-data">${hidden('job_application')}
     <h2>My Documents</h2>${field('Resume *', 'id="resumeUpload" name="resume" type="file"')}
     <h2>Profile Information</h2>${field('First Name *', 'id="fbjacf_firstName" name="firstName" type="text"')}
     ${field('Last Name *', 'id="fbjacf_lastName" name="lastName" type="text"')}${field('Phone', 'id="fbjacf_phone" name="phone" type="tel"')}
     <span role="button" tabindex="0" id="78:_saveBtn" class="button">Save</span>
     <span role="button" tabindex="0" id="79:_submitBtn" class="button">Apply</span></form>`,
  `document.getElementById('79:_submitBtn').addEventListener('click', () => document.getElementById('jobApplication').submit());`,
);

const THANKS = portal(
  'Career Opportunities: Application Submitted',
  `<div id="applyConfirmMsg"><h1>Thank you for your interest!</h1><p>Your application has been submitted.</p></div>
   <p><a href="/career?company=skerryht&amp;career_ns=job_applications">Jobs Applied</a></p>`,
);

/** Posting, sign-in, application, thanks: each a form sent to the portal. */
export const successfactors: BoardJourney = {
  boardId: 'successfactors',
  job: { title: JOB.title, company: JOB.company },
  answers: {
    [`GET ${SITE}/career`]: POSTING,
    [`POST ${SITE}/career`]: SIGN_IN,
    [`POST ${SITE}/portalcareer`]: APPLICATION,
    [`POST ${SITE}/portalcareer/submit`]: THANKS,
  },
  start: `https://${SITE}/career?company=skerryht&career_ns=job_listing&navBarLevel=JOB_SEARCH&rcm_site_locale=en_US&career_job_req_id=${JOB.id}`,
  acts: [
    { click: '#applyButton_top' },
    { fill: { '#username': 'ada@byron.example', '#password': 'not-a-real-one' } },
    { click: '#signIn' },
    { fill: { '#fbjacf_firstName': 'Ada', '#fbjacf_lastName': 'Byron' } },
    { attach: '#resumeUpload' },
    { click: '[id="79:_submitBtn"]' },
  ],
  confirmation: '#applyConfirmMsg',
};

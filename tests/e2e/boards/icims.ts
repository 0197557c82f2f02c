import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Ward Pharmacist', company: 'Larkspur Health', location: 'UK-CON-Truro' };
const EMPLOYER = 'www.larkspur-health.example/careers/job';
const BASE = 'careers-larkspur.icims.com/jobs/18999/ward-pharmacist';
const inFrame = (step: string) => `https://${BASE}/${step}?in_iframe=1`;

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  datePosted: '2026-11-03T05:00:00.000Z',
  employmentType: 'OTHER',
  description: 'Rounds with the team, and the dispensary in between.',
};

/** A page of the portal, as the frame shows it. */
function inside(body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  return {
    page: {
      title: `${JOB.title} in Truro | Careers at ${JOB.company}`,
      body: `<div class="iCIMS_MainWrapper"><div class="iCIMS_Navigation"><a href="/jobs/search?in_iframe=1">Job Portal Home</a></div>${body}
        <div class="iCIMS_PoweredBy">Application FAQs. Software Powered by iCIMS</div></div>`,
      ...more,
    },
  };
}

/** The posting; after a submission the portal shows it again under `mode=submit_apply`, with a message above. */
const POSTING = inside(
  `<div id="message"></div><div class="iCIMS_JobPage"><div class="iCIMS_Header"><h1 class="iCIMS_Header">${escaped(JOB.title)}</h1></div>
   <div class="row"><div class="col-xs-6 header left"><span class="sr-only field-label">Job Locations</span> <span>${JOB.location}</span></div></div>
   <div class="iCIMS_JobHeaderGroup"><dl class="iCIMS_JobHeaderField"><dt>ID</dt><dd>2026-18999</dd></dl></div>
   <div class="iCIMS_JobContent"><h2>Overview</h2><p>Rounds with the team, and the dispensary in between.</p></div>
   <div class="iCIMS_JobOptions"><a class="iCIMS_ApplyOnlineButton iCIMS_PrimaryButton button" title="Apply for this job online" href="${inFrame('login')}">Apply for this job online</a>
     <a href="/jobs/18999/ward-pharmacist/referral">Refer this job to a friend</a></div></div>`,
  {
    head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>`,
    script: `if (new URLSearchParams(location.search).get('mode') === 'submit_apply') {
      document.getElementById('message').innerHTML = '<div class="iCIMS_Message iCIMS_SuccessMessage iCIMS_GenericMessage">Your application was submitted successfully. Thank you for applying.</div>';
      document.querySelector('.iCIMS_JobOptions').textContent = 'You are currently submitted to this job.';
    }`,
  },
);

const LOGIN = inside(`<h1 class="iCIMS_Header">Please Enter Your Information</h1>
  <form method="post" action="${inFrame('login')}"><p>Enter your email address to get started.</p>${field('Email', 'id="email" name="css_loginName" type="email" required')}
  <input type="submit" id="enterEmailSubmitButton" class="iCIMS_PrimaryButton" value="Next"></form>`);

const CANDIDATE = inside(`<h1 class="iCIMS_Header">Candidate Profile</h1><h2>${escaped(JOB.title)}</h2>
  <form id="cp_form" method="post" action="${inFrame('candidate')}" enctype="multipart/form-data">
  <div class="iCIMS_TableRow">${field('Resume', 'id="PortalProfileFields.Resume_File" name="resume" type="file"')}</div>
  ${field('First Name *', 'id="PersonProfileFields.FirstName" name="PersonProfileFields.FirstName" type="text"')}
  ${field('Last Name *', 'id="PersonProfileFields.LastName" name="PersonProfileFields.LastName" type="text"')}
  <input type="submit" id="cp_form_submit_i" class="iCIMS_PrimaryButton" value="Submit Profile"></form>`);

const QUESTIONS = inside(`<h1 class="iCIMS_Header">Questions</h1><h2>${escaped(JOB.title)}</h2>
  <form id="quesp_form" method="post" action="${inFrame('questions')}">
  ${field('Are you registered with the General Pharmaceutical Council?', 'id="q1" name="q1" type="text"')}
  <input type="submit" id="quesp_form_submit_i" class="iCIMS_PrimaryButton" value="Submit"></form>`);

/** The employer's page frames the portal; each step is a page of its own there. */
export const icims: BoardJourney = {
  boardId: 'icims',
  job: JOB,
  answers: {
    [`GET ${EMPLOYER}`]: {
      page: {
        title: `${JOB.company} Careers`,
        body: `<header><a href="/">${JOB.company}</a><form role="search" action="/search"><input name="query" placeholder="Search"><button>Search</button></form></header>
          <main><h1>Careers</h1><iframe id="icims_content_iframe" name="icims_content_iframe" title="iCIMS Content iFrame" src="${inFrame('job')}" width="640" height="900"></iframe></main>
          <footer>We use cookies. <button type="button">OK</button></footer>`,
      },
    },
    [`GET ${BASE}/job`]: POSTING,
    [`GET ${BASE}/login`]: LOGIN,
    [`POST ${BASE}/login`]: { redirect: inFrame('candidate') },
    [`GET ${BASE}/candidate`]: CANDIDATE,
    [`POST ${BASE}/candidate`]: { redirect: inFrame('questions') },
    [`GET ${BASE}/questions`]: QUESTIONS,
    [`POST ${BASE}/questions`]: { redirect: `${inFrame('job')}&mode=submit_apply` },
  },
  start: `https://${EMPLOYER}?id=18999`,
  acts: [
    { enterFrame: '#icims_content_iframe' },
    { click: '.iCIMS_ApplyOnlineButton' },
    { fill: { '#email': 'ada@byron.example' } },
    { click: '#enterEmailSubmitButton' },
    { fill: { '[id="PersonProfileFields.FirstName"]': 'Ada', '[id="PersonProfileFields.LastName"]': 'Byron' } },
    { attach: '[id="PortalProfileFields.Resume_File"]' },
    { click: '#cp_form_submit_i' },
    { fill: { '#q1': 'Yes' } },
    { click: '#quesp_form_submit_i' },
  ],
  confirmation: '.iCIMS_SuccessMessage',
};

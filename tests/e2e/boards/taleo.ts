import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Lighthouse Technician', company: 'Northpoint', id: '2600412' };
const SITE = 'northpoint.taleo.net';
const SECTION = `${SITE}/careersection/2`;

function page(title: string, body: string, script?: string): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `<div class="banner"><a href="/careersection/2/jobsearch.ftl?lang=en">Job Search</a> <a href="/careersection/2/mysubmissions.ftl">My Submissions</a></div>
        ${body}<div class="footer"><p>This site uses cookies to keep you signed in.</p></div>`,
      ...(script === undefined ? {} : { script }),
    },
  };
}

/** No JSON-LD; ids with dots; «Apply Online» is a script. */
const POSTING = page(
  `Job Description - ${JOB.title} (${JOB.id})`,
  `<form id="ftlform" name="ftlform" method="post" action="/careersection/2/jobapply.ftl?job=${JOB.id}&amp;lang=en">
    <input type="hidden" name="ftlpageid" value="requisitionDescriptionPage">
    <span class="titlepage" id="requisitionDescriptionInterface.reqTitleLinkAction.row1">${escaped(JOB.title)}</span>
    <div class="contentlinepanel"><span class="subtitle">Job Number:</span> <span id="requisitionDescriptionInterface.reqContestNumberValue.row1">${JOB.id}</span></div>
    <input type="button" id="requisitionDescriptionInterface.UP_APPLY_ON_REQ.row1" value="Apply Online">
    <input type="button" value="Add to My Job Cart">
    <div class="editablesection"><p>Lamps, lenses and the boat out.</p></div></form>`,
  `document.querySelector('[id$="UP_APPLY_ON_REQ.row1"]').onclick = () => document.getElementById('ftlform').submit();`,
);

const LOGIN_ID = 'dialogTemplate-dialogForm-login';
const LOGIN = page(
  'Login',
  `<h1>Login</h1><form id="dialogTemplate-dialogForm" method="post" action="/careersection/iam/accessmanagement/login.jsf">
    ${field('User Name. Required', `id="${LOGIN_ID}-name1" name="name" type="text"`)}
    ${field('Password. Required', `id="${LOGIN_ID}-password" name="password" type="password"`)}
    <input type="submit" id="${LOGIN_ID}-defaultCmd" value="Login"> <input type="submit" id="${LOGIN_ID}-register" value="New User"></form>`,
);

const F = 'et-ef-content-ftf';
const PERSON = `${F}-gp-j_id_id16pc9-page_0-cpi-cfrmsub-frm-dv_cs_candidate_personal_info`;

/** One address for every page of the flow: the server knows the state; here the session's storage does. */
const STEPS = [
  `<h2>Personal Information</h2>${field('First Name', `id="${PERSON}_FirstName" name="first" type="text"`)}
   ${field('Last Name', `id="${PERSON}_LastName" name="last" type="text"`)}${field('Email Address', `id="${PERSON}_EmailAddress" name="email" type="text"`)}
   <input type="submit" id="${F}-saveContinueCmdBottom" value="Save and Continue">`,
  `<h2>Attachments</h2>${field('Resume', 'id="AttachedFilesBlock-uploadedFile" name="uploadedFile" type="file"')}
   <input type="submit" id="${F}-saveContinueCmdBottom" value="Save and Continue"> <input type="submit" id="${F}-saveCmdBottom" value="Save as Draft">`,
  `<h2>Review and Submit</h2><p>Check the summary of your submission, then submit it.</p><dl><dt>Resume</dt><dd>attached</dd></dl>
   <input type="button" id="${F}-submitCmdBottom" value="Submit">`,
  `<h2 id="done">Process completed</h2><p>Thank you for applying. Your job submission has been sent.</p><p><a href="/careersection/2/mysubmissions.ftl">View My Submissions</a></p>`,
];
const FLOW = page(
  `Apply Online - ${JOB.title}`,
  `<h1>Application for: ${escaped(JOB.title)} (${JOB.id})</h1><form id="et-ef" method="post" action="/careersection/2/flow.jsf" enctype="multipart/form-data"></form>`,
  `const steps = ${JSON.stringify(STEPS)};
  const at = Number(sessionStorage.getItem('step') ?? 0);
  const form = document.getElementById('et-ef');
  form.innerHTML = steps[at];
  const goOn = () => sessionStorage.setItem('step', String(at + 1));
  form.addEventListener('submit', goOn);
  document.getElementById('${F}-submitCmdBottom')?.addEventListener('click', () => { goOn(); form.submit(); });`,
);

/** Enterprise: posting, log-in, then a flow of postbacks to one address, with a review page before the end. */
export const taleo: BoardJourney = {
  boardId: 'taleo',
  job: { title: JOB.title, company: JOB.company },
  answers: {
    [`GET ${SECTION}/jobdetail.ftl`]: POSTING,
    [`POST ${SECTION}/jobapply.ftl`]: {
      redirect: `https://${SITE}/careersection/iam/accessmanagement/login.jsf?lang=en`,
    },
    [`GET ${SITE}/careersection/iam/accessmanagement/login.jsf`]: LOGIN,
    [`POST ${SITE}/careersection/iam/accessmanagement/login.jsf`]: { redirect: `https://${SECTION}/flow.jsf` },
    [`GET ${SECTION}/flow.jsf`]: FLOW,
    [`POST ${SECTION}/flow.jsf`]: FLOW,
  },
  start: `https://${SECTION}/jobdetail.ftl?job=${JOB.id}&lang=en`,
  acts: [
    { click: '[id$="UP_APPLY_ON_REQ.row1"]' },
    { fill: { [`#${LOGIN_ID}-name1`]: 'ada', [`#${LOGIN_ID}-password`]: 'not-a-real-one' } },
    { click: `#${LOGIN_ID}-defaultCmd` },
    {
      fill: {
        [`#${PERSON}_FirstName`]: 'Ada',
        [`#${PERSON}_LastName`]: 'Byron',
        [`#${PERSON}_EmailAddress`]: 'ada@byron.example',
      },
    },
    { click: `#${F}-saveContinueCmdBottom` },
    { attach: '#AttachedFilesBlock-uploadedFile' },
    { click: `#${F}-saveContinueCmdBottom` },
    { click: `#${F}-submitCmdBottom` },
  ],
  confirmation: '#done',
};

import { escaped } from '../imitations/html.ts';
import { SMART_APPLY_ACTS, SMART_APPLY_END, SMART_APPLY_START, smartApplyAnswers } from '../imitations/smart-apply.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Bakery Shift Supervisor',
  company: 'Copperloaf',
  location: 'Galway, County Galway',
  type: 'Full-time',
};
const HOST = 'ie.indeed.com';
const JK = '7c19e0b4d2a85f63';

/** No JSON-LD, as on half of its pages. Pay and type stand in one line; the company's link says more than its name. */
const POSTING = `<header id="gnav"><a href="/">Home</a> <a href="/companies">Company reviews</a>
    <form action="/jobs" role="search"><input name="q" aria-label="search: Job title, keywords, or company"><input name="l" aria-label="Edit location"><button type="submit">Search</button></form></header>
  <div role="main"><div class="jobsearch-InfoHeaderContainer"><h1 class="jobsearch-JobInfoHeader-title css-1b1jw74" data-testid="jobsearch-JobInfoHeader-title"><span>${escaped(JOB.title)}<span class="css-x"> - job post</span></span></h1>
    <div data-testid="jobsearch-CompanyInfoContainer"><div data-company-name="true" data-testid="inlineHeader-companyName" class="css-19qk8gi"><span><a href="/cmp/Copperloaf" target="_blank" aria-label="${JOB.company} (opens in a new tab)">${JOB.company}</a></span></div>
    <div><span aria-hidden="true">3.8</span><span>3.8 out of 5 stars</span></div>
    <div data-testid="inlineHeader-companyLocation"><div>${JOB.location}</div></div></div>
    <div id="salaryInfoAndJobType"><span>€16.20 an hour</span><span> -  ${JOB.type}</span></div>
    <div id="jobsearch-ViewJobButtons-container"><button type="button" id="indeedApplyButton" aria-label="Apply now opens in a new tab"><span>Apply now</span></button>
      <button type="button" aria-label="Save this job"></button></div></div>
    <div id="jobDescriptionText"><p>Ovens on at three, doors open at six. You lead four bakers.</p><p>Applications received after Friday will not be read.</p></div>
    <div data-testid="similar jobs"><h2>Similar jobs</h2><ul><li><a href="/viewjob?jk=00aa11bb22cc33dd">Pastry Chef</a> Marram Hotel <span>Easily apply</span></li></ul></div></div>
  <div id="onetrust-banner-sdk" role="alertdialog" aria-label="Privacy"><p>We use cookies.</p><button type="button">Reject all</button></div>`;

/** The posting on a country's host, the form on another one; the confirmation names no job. */
export const indeed: BoardJourney = {
  boardId: 'indeed',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}/viewjob`]: {
      page: {
        title: `${JOB.title} - Galway - Indeed.com`,
        body: POSTING,
        script: `document.getElementById('indeedApplyButton').onclick = () => { location.href = '${SMART_APPLY_START}'; };`,
      },
    },
    ...smartApplyAnswers(JOB),
  },
  start: `https://${HOST}/viewjob?jk=${JK}&from=serp`,
  acts: [{ click: '#indeedApplyButton' }, ...SMART_APPLY_ACTS],
  confirmation: SMART_APPLY_END,
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'CNC Setter Operator', company: 'Axlewright Recruitment', location: 'Telford', id: '223870415' };
const HOST = 'www.cv-library.co.uk';
const PATH = `/job/${JOB.id}/CNC-Setter-Operator`;

const POSTING = `<header><a href="/">CV-Library</a> <a href="/register-cv">Register CV</a><form action="/search-jobs"><input name="q" aria-label="Keywords"><input name="geo" aria-label="Location"><button type="submit">Find jobs</button></form></header>
  <main><article class="job"><h1 class="job__title" data-qa="job-title">${escaped(JOB.title)}</h1><dl><dt>Company</dt><dd class="job__details-value"><a data-qa="job-company" href="/list-jobs/1/x">${JOB.company}</a></dd>
    <dt>Location</dt><dd class="job__details-value" data-qa="job-location">${JOB.location}</dd><dt>Job type</dt><dd class="job__details-value" data-qa="job-type">Permanent</dd></dl>
    <a class="button" data-qa="apply-button" href="/job/apply/${JOB.id}">Apply now</a><button type="button" data-qa="save-job">Save</button>
    <div class="job__description" data-qa="job-description"><p>Five axes, tolerances that fit on a hair.</p></div></article></main>
  <section><h2>Get similar jobs by email</h2><form><label for="je">Email</label><input id="je" type="email" name="email"><button type="submit">Create job alert</button></form></section>`;

/** The agency stands below the job's name in running text; the button's words change for whoever applied before. */
const FORM = `<header><a href="/">CV-Library</a></header><main><p>You are applying for the following job…</p><h2>${escaped(JOB.title)}</h2><p>Posted by ${JOB.company}</p><p>${JOB.location}</p>
  <form id="apply" method="post" action="/job/apply/${JOB.id}" enctype="multipart/form-data">${field('First name', 'id="first" name="first_name" type="text"')}${field('Last name', 'id="last" name="last_name" type="text"')}
    ${field('Email', 'id="mail" name="email" type="email"')}${field('Upload your CV', 'id="cv" name="cv_file" type="file"')}
    <label><input type="checkbox" name="alerts" checked> Email me jobs like this</label><button type="submit" data-qa="send-application">Submit application</button></form>
  <p>Already registered? <a href="/login">Log in</a></p></main>`;

const CONFIRM = `<main><h1 data-qa="title-application-submitted" id="sent">Success!</h1><p>We have let ${JOB.company} know.</p><h2>Other candidates also liked</h2>
  <ul><li><h3><a href="/job/223879999/Toolmaker">Toolmaker</a></h3><button type="button">Quick apply</button></li></ul></main>`;

/** A plain form, sent as forms are; the end stands below the same number. */
export const cvLibrary: BoardJourney = {
  boardId: 'cv-library',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: { page: { title: `${JOB.title} job in ${JOB.location} | CV-Library`, body: POSTING } },
    [`GET ${HOST}/job/apply/${JOB.id}`]: { page: { title: `Apply for ${JOB.title} | CV-Library`, body: FORM } },
    [`POST ${HOST}/job/apply/${JOB.id}`]: { redirect: `https://${HOST}/job/apply/${JOB.id}/confirm` },
    [`GET ${HOST}/job/apply/${JOB.id}/confirm`]: { page: { title: 'Application | CV-Library', body: CONFIRM } },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '[data-qa=apply-button]' },
    { fill: { '#first': 'Ada', '#last': 'Byron', '#mail': 'ada@byron.example' } },
    { attach: '#cv' },
    { click: '[data-qa=send-application]' },
  ],
  confirmation: '#sent',
};

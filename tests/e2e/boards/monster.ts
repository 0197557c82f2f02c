import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Dental Hygienist',
  company: 'Brightmolar Clinics',
  location: 'Boise, ID',
  id: '3f0c6a1d-5b27-4e90-8c14-d7a9b2e4f035',
};
const HOST = 'www.monster.com';
const PATH = `/job-openings/dental-hygienist-boise-id--${JOB.id}`;

const POSTING = `<header><a href="/jobs/search">Find Jobs</a> <a href="/salary">Salary Tools</a> <a href="/profile">Upload Resume</a></header>
  <main><section data-testid="JobViewHeader"><h1 data-testid="jobTitle">${escaped(JOB.title)}</h1><h2 data-testid="company">${JOB.company}</h2><h3 data-testid="jobDetailLocation">${JOB.location}</h3>
    <button type="button" data-testid="apply-button">Apply</button><button type="button" data-testid="SaveJobButton" aria-label="Save job"></button></section>
    <div data-testid="svx-description-container-inner"><p>Two chairs, one X-ray, kind hands.</p></div></main>
  <aside><h2>Similar jobs</h2><ul><li><a data-testid="jobTitle" href="/job-openings/x--1">Dental Assistant</a> <span data-testid="company">Gumwood Dental</span></li></ul></aside>
  <form><h2>Get email updates for new Dental Hygienist jobs</h2><label for="alert">Your email</label><input id="alert" type="email" name="email"><button type="submit">Activate</button></form><div id="drawer"></div>`;

const DRAWER = `<div role="dialog" aria-modal="true" aria-label="Apply"><h2>Apply with your Monster profile</h2><p>${escaped(JOB.title)} at ${JOB.company}</p><form>
  ${field('First Name', 'id="fn" name="firstName" type="text"')}${field('Last Name', 'id="ln" name="lastName" type="text"')}${field('Email', 'id="em" name="email" type="email"')}
  ${field('Resume', 'id="rs" name="resume" type="file"')}<label><input type="checkbox" name="visible"> Let employers find my resume</label>
  <button type="button">Cancel</button><button type="submit">Submit application</button></form></div>`;

/** A form in a drawer over the posting; the words at its end take its place. */
export const monster: BoardJourney = {
  boardId: 'monster',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} Job in Boise, ID at ${JOB.company} | Monster.com`,
        body: POSTING,
        script: `const drawer = document.getElementById('drawer');
          document.querySelector('[data-testid=apply-button]').onclick = () => { drawer.innerHTML = ${JSON.stringify(DRAWER)}; };
          drawer.addEventListener('submit', async (event) => {
            event.preventDefault();
            await fetch('/apply-api/v1/applications', { method: 'POST', body: '{}' });
            drawer.firstChild.innerHTML = '<h2 id="sent">Your application has been submitted</h2><p>What happens next is up to the employer.</p><button type="button">Keep searching</button>';
          });`,
      },
    },
    [`POST ${HOST}/apply-api/v1/applications`]: { json: { ok: true }, status: 201 },
  },
  start: `https://${HOST}${PATH}?sid=1`,
  acts: [
    { click: '[data-testid=apply-button]' },
    { fill: { '#fn': 'Ada', '#ln': 'Byron', '#em': 'ada@byron.example' } },
    { attach: '#rs' },
    { click: '#drawer [type=submit]' },
  ],
  confirmation: '#sent',
};

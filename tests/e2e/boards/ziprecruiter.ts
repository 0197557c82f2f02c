import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Forklift Trainer', company: 'Palletworks', location: 'Tulsa, OK', jid: '8d5e21f07ab94c36' };
const HOST = 'www.ziprecruiter.com';
const PATH = `/c/${JOB.company}/Job/Forklift-Trainer/-in-Tulsa,OK`;

/** The words of success lie ready in the page, hidden; other jobs beside it were applied to before. */
const POSTING = `<header><a href="/">ZipRecruiter</a> <form action="/jobs-search" role="search"><input name="search" placeholder="Job title"><input name="location" placeholder="Location"><button>Search</button></form></header>
  <main><article><h1 class="job_title" data-testid="job-title">${escaped(JOB.title)}</h1>
    <a class="hiring_company_text" data-testid="company-name" href="/co/${JOB.company}">${JOB.company}</a><p class="hiring_location" data-testid="job-location">${JOB.location}</p>
    <p>$24/hr</p><button type="button" id="apply" aria-label="1-Click Apply">1-Click Apply</button><button type="button" aria-label="Save job">Save</button>
    <div class="jobDescriptionSection"><h2>Job description</h2><p>Teach forty people to lift well and park straight.</p></div></article></main>
  <aside><h2>Similar jobs</h2><ul><li><article><h2>Warehouse Lead</h2><a data-testid="job-card-company" href="/co/x">Stackmoor</a> <span>Applied</span></article></li></ul>
    <form><h2>Be the first to know</h2><label for="al">Email</label><input id="al" name="email" type="email"><button type="submit">Create alert</button></form></aside>
  <div id="toast" role="status" hidden>Application submitted!</div><div id="portal"></div>`;

const DIALOG = `<div role="dialog" aria-modal="true" aria-labelledby="dt"><h2 id="dt">Almost there</h2><p>${JOB.company} asks for a few more things.</p><form>
    ${field('First name', 'id="first" name="first_name" type="text"')}${field('Last name', 'id="last" name="last_name" type="text"')}
    ${field('Email', 'id="email" name="email" type="email"')}${field('Resume', 'id="resume" name="resume" type="file"')}
    <button type="button" data-step="2">Continue</button></form></div>`;
const QUESTIONS = `<div role="dialog" aria-modal="true" aria-labelledby="dt"><h2 id="dt">Screening questions</h2><form><fieldset><legend>Do you hold an OSHA card?</legend><label><input type="radio" name="osha" value="y"> Yes</label><label><input type="radio" name="osha" value="n"> No</label></fieldset>
    ${field('Years of training others', 'id="years" name="years" type="number"')}<button type="button">Back</button><button type="submit">Submit</button></form></div>`;

/** «1-Click Apply» that asks after all: a dialog of two steps over the posting. */
export const ziprecruiter: BoardJourney = {
  boardId: 'ziprecruiter',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} Job in Tulsa, OK at ${JOB.company} (Hiring Now!)`,
        body: POSTING,
        script: `const portal = document.getElementById('portal');
          document.getElementById('apply').onclick = () => { portal.innerHTML = ${JSON.stringify(DIALOG)}; };
          portal.addEventListener('click', (event) => { if (event.target.closest('[data-step]')) portal.innerHTML = ${JSON.stringify(QUESTIONS)}; });
          portal.addEventListener('submit', async (event) => {
            event.preventDefault();
            await fetch('/candidate-api/apply', { method: 'POST', body: '{}' });
            portal.innerHTML = '';
            document.getElementById('apply').outerHTML = '<button type="button" disabled>Applied</button>';
            document.getElementById('toast').hidden = false;
          });`,
      },
    },
    [`POST ${HOST}/candidate-api/apply`]: { json: { ok: true } },
  },
  start: `https://${HOST}${PATH}?jid=${JOB.jid}`,
  acts: [
    { click: '#apply' },
    { fill: { '#first': 'Ada', '#last': 'Byron', '#email': 'ada@byron.example' } },
    { attach: '#resume' },
    { click: '[data-step="2"]' },
    { fill: { '#years': '4' } },
    { click: '#portal [type=submit]' },
  ],
  confirmation: '#toast',
};

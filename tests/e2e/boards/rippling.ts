import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Balloon Pilot', company: 'Highfield' };
const HOST = 'ats.rippling.com';
const PATH = '/en-GB/highfield/jobs/b41e6a90-2c5d-4f7e-8a13-90cd11e7f201';
const API = '/api/ats/v1/applications';

const POSTING = `<h2>${escaped(JOB.title)}</h2><div data-testid="job-meta"><p>Operations</p><p>Bristol, England, United Kingdom</p></div>
  <button type="button" data-testid="Apply"><span>Apply now</span></button>
  <div class="ATS_htmlPreview"><p>Weather before six, landing before nine.</p></div>`;

const control = (id: string, label: string, name: string, type = 'text') =>
  `<div data-testid="field"><span id="${id}-label">${label}</span><span>*</span>
   <input data-input="${name}" data-testid="input-${name}" id="${id}" type="${type}" aria-required="true" autocomplete="off" placeholder="${label}" aria-labelledby="${id}-label" name="x${id}"></div>`;

/** No `<label for>`: the labels are named by id. The button is called «Apply», as the one that opened the form. */
const FORM = `<div data-testid="progress-bar" role="progressbar" aria-valuenow="50" aria-label="Progress bar"></div>
  <form novalidate><h4>Application: ${escaped(JOB.title)}</h4>
    <div data-testid="field"><span id="field-4-label">CV</span><span>*</span><label data-testid="resume" aria-labelledby="field-4-label"><input title="" accept=".doc,.docx,.pdf,.txt" data-testid="input-resume" type="File">
      <button data-testid="test_button" type="button">Upload file</button></label></div>
    ${control('field-8', 'First name', 'first_name')}${control('field-12', 'Last name', 'last_name')}${control('field-16', 'Email', 'email')}
    ${field('Preferred pronouns', 'id="field-20" name="pronouns" type="text"')}
    <div data-testid="ButtonGroup"><button data-testid="Apply" type="submit"><span>Apply</span></button></div></form>`;

const THANKS = `<div data-testid="action-card" id="end"><h3>Application submitted</h3><p>You have successfully applied to ${escaped(JOB.title)}.</p>
  <button type="button">Back to job board</button></div>`;

const SCRIPT = `
  const root = document.getElementById('__next');
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-testid=Apply][type=button]') === null) return;
    history.pushState(null, '', '${PATH}/apply?step=application');
    document.title = ${JSON.stringify(`Apply - ${JOB.title}`)};
    root.innerHTML = ${JSON.stringify(FORM)};
  });
  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('${API}', { method: 'POST', body: new FormData(event.target) });
    root.innerHTML = ${JSON.stringify(THANKS)};
  });`;

/** A page drawn by script; `og:site_name` is the vendor's, the employer is named by the address and the logo. */
export const rippling: BoardJourney = {
  boardId: 'rippling',
  job: JOB,
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} | Job Openings`,
        head: `<meta property="og:site_name" content="Rippling Recruiting"><meta property="og:title" content="${escaped(JOB.title)} | Job Openings">`,
        body: `<header><button type="button" data-testid="Exit to job board">Exit to job board</button></header><div id="__next">${POSTING}</div>
          <footer><p>We use cookies to run this site.</p><button type="button">OK</button> Powered by Rippling</footer>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}${API}`]: { json: { ok: true } },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '[data-testid=Apply]' },
    {
      fill: {
        '[data-testid=input-first_name]': 'Ada',
        '[data-testid=input-last_name]': 'Byron',
        '[data-testid=input-email]': 'ada@byron.example',
      },
    },
    { attach: '[data-testid=input-resume]' },
    { click: 'form [data-testid=Apply]' },
  ],
  confirmation: '#end',
};

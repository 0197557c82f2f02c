import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Canal Planner', company: 'Polderwerk', location: 'Utrecht, Netherlands', type: 'Full-time' };
const HOST = 'polderwerk.recruitee.com';
const PATH = '/o/canal-planner';
const API = '/api/offers/canal-planner/candidates';

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: [
    {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Utrecht', addressCountry: 'Netherlands' },
    },
  ],
  employmentType: 'FULL_TIME',
  baseSalary: null,
  datePosted: '2026-11-06',
  description: '<p>Locks, levels and barges.</p>',
};
/** The words of every outcome are in the page's data from the start. */
const DATA = { applicationSuccessHeading: 'All done!', alreadyApplied: "You've already applied for this job" };

const panel = (at: number, body: string, isHidden = true) =>
  `<div role="tabpanel" id="tabs--19--panel--${at}" aria-labelledby="tabs--19--tab--${at}" data-reach-tab-panel=""${isHidden ? ' hidden' : ''}>${body}</div>`;

const FORM = `<form id="offer-application-form" novalidate><h2>Apply for this job</h2>
  <button type="button">Apply with Indeed</button>
  ${field('Full name *', 'id="input-candidate.name-4" name="candidate.name" type="text" autocomplete="name" required aria-invalid="false"')}
  ${field('Email address *', 'id="input-candidate.email-5" name="candidate.email" type="email" autocomplete="email" required aria-invalid="false"')}
  ${field('CV or resume *', 'id="input-candidate.cv-7" name="candidate.cv" type="file"')}
  <div role="alert" id="input-candidate.cv-7-error"></div><p>All fields marked with * are required.</p>
  <button aria-live="polite" aria-busy="false" type="submit" data-testid="submit-application-form-button">Send</button></form>`;

const BODY = `<div role="dialog" aria-label="Cookies" data-cy="cookie-banner"><p>We use cookies on this site.</p><button type="button">Agree to all</button></div>
  <header><a href="/" class="custom-css-style-navigation-logo"><img alt="${JOB.company}" src="data:,"></a></header>
  <main><h1>${escaped(JOB.title)}</h1><ul><li class="custom-css-style-job-location"><span class="custom-css-style-job-location-city">Utrecht</span>, <span class="custom-css-style-job-location-country">Netherlands</span></li></ul>
  <div role="tablist"><button role="tab" id="tabs--19--tab--0" type="button">Job details</button> <button role="tab" id="tabs--19--tab--1" type="button">Application</button></div>
  ${panel(0, '<div class="custom-css-style-job-description"><p>Locks, levels and barges.</p></div><button type="button" data-cy="apply-button">Apply</button>', false)}
  ${panel(1, FORM)}
  ${panel(2, `<div aria-live="assertive"><h3>All done!</h3><p>Your application has been successfully submitted!</p></div><a class="custom-css-style-application-success-button" href="/">Other jobs</a>`)}
  ${panel(3, `<div aria-live="assertive"><h3>You've already applied for this job</h3><p>We have your details.</p></div>`)}</main>
  <footer><button type="button">Share job</button></footer>`;

const SCRIPT = `
  const show = (at) => document.querySelectorAll('[role=tabpanel]').forEach((panel, index) => { panel.hidden = index !== at; });
  const apply = () => {
    history.pushState(null, '', '${PATH}/c/new');
    document.title = ${JSON.stringify(`${JOB.company} - ${JOB.title} - Application`)};
    show(1);
  };
  document.querySelector('[data-cy=apply-button]').onclick = apply;
  document.getElementById('tabs--19--tab--1').onclick = apply;
  document.getElementById('offer-application-form').addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('${API}', { method: 'POST', body: new FormData(event.target) });
    show(2);
  });`;

/** One page of four tab panels: the job, the form, the thanks and «already applied», the last two hidden from the start. */
export const recruitee: BoardJourney = {
  boardId: 'recruitee',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company}`,
        head: `<meta property="og:site_name" content="${JOB.company}"><link rel="canonical" href="https://${HOST}${PATH}">
          <script type="application/ld+json">${JSON.stringify(LD)}</script><script type="application/json">${JSON.stringify(DATA)}</script>`,
        body: BODY,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}${API}`]: { json: { candidate: { id: 1 } }, status: 201 },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '[data-cy=apply-button]' },
    {
      fill: {
        '[id="input-candidate.name-4"]': 'Ada Byron',
        '[id="input-candidate.email-5"]': 'ada@byron.example',
      },
    },
    { attach: '[id="input-candidate.cv-7"]' },
    { click: '[data-testid=submit-application-form-button]' },
  ],
  confirmation: '.custom-css-style-application-success-button',
};

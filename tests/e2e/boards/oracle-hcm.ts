import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Marine Surveyor',
  company: 'Tidewall Insurance',
  location: 'Liverpool, United Kingdom',
  id: '30412',
};
const HOST = 'ebtw.fa.em2.oraclecloud.com';
const SITE = '/hcmUI/CandidateExperience/en/sites/CX_1001';
const PATH = `${SITE}/job/${JOB.id}`;

const POSTING = `<div class="job-details"><h1 class="job-details__title heading">${escaped(JOB.title)}</h1>
  <div class="job-details__subtitle job-details__location">${JOB.location}</div>
  <button type="button" class="apply-now-button button">Apply Now</button><button type="button" class="save-job-btn">Save</button>
  <ul class="job-meta__list"><li><span class="job-meta__title">Job Identification</span><span>${JOB.id}</span></li></ul>
  <div class="job-details__description-content"><p>Hulls, claims and the tide table.</p></div></div>`;

const header = `<div class="apply-flow-header"><span class="apply-flow-header__job-title">${escaped(JOB.title)}</span></div>`;
const row = (label: string, attributes: string) =>
  `<div class="input-row input-row--text">${field(label, `class="input-row__control" ${attributes}`)}<div class="input-row__validation" hidden></div></div>`;

/** No account: an address, a code by mail (six boxes), then the sections. A trap for robots stands among the fields. */
const EMAIL = `${header}<form class="apply-flow__content" method="post"><h2>You don't need to have an account</h2>
  ${row('Email Address', 'id="primary-email-1" name="primary-email" type="email" autocomplete="email"')}
  <div class="input-row input-row--invisible" style="height: 0; overflow: hidden"><input id="honey-pot-0" name="honey-pot" aria-label="honeypot" aria-hidden="true" tabindex="-1"></div>
  <button type="button" class="button apply-flow-pagination__button theme-color-1" data-go="pin">Next</button></form>`;
const PIN = `${header}<form class="apply-flow__content" method="post"><h2>Confirm your identity</h2><p>We sent a code to your email address.</p>
  <input id="pin-code-1" maxlength="6" aria-label="Code" autocomplete="one-time-code">
  <button type="button" class="button apply-flow-pagination__button theme-color-1" data-go="section/1">Verify</button></form>`;
const PERSONAL = `${header}<form class="apply-flow__content apply-flow__content-form" method="post"><div class="apply-flow-section" data-section-number="1"><h2>Personal Information</h2>
  ${row('Last Name', 'id="lastName-32" name="lastName" autocomplete="family-name"')}${row('First Name', 'id="firstName-33" name="firstName" autocomplete="given-name"')}
  <resume-upload-button><label for="attachment-upload-2">Upload Resume</label><input id="attachment-upload-2" class="file-form-element__input upload-button" type="file"></resume-upload-button></div>
  <button type="button" class="button apply-flow-pagination__button theme-color-1" data-go="section/2">Next</button></form>`;
const SIGNATURE = `${header}<form class="apply-flow__content apply-flow__content-form" method="post"><div class="apply-flow-section" data-section-number="2"><h2>E-Signature</h2>
  ${row('Full Name', 'id="fullName-5" name="fullName" autocomplete="off"')}</div>
  <button type="button" class="button apply-flow-pagination__button" data-go="section/1">Previous</button>
  <button type="button" class="button apply-flow-pagination__button apply-flow-pagination__submit-button theme-color-1">Submit</button></form>`;
/** A list that is there at other times as well; only the message above says what just happened. */
const PROFILE = `<div class="notifications" role="alert"><p>Thank you for your job application.</p></div>
  <h1>My Applications</h1><h2>Active Job Applications</h2><ul><li>${escaped(JOB.title)} · Under Consideration</li></ul>`;

const SCRIPT = `
  const views = ${JSON.stringify({ email: EMAIL, pin: PIN, 'section/1': PERSONAL, 'section/2': SIGNATURE })};
  const main = document.getElementById('main');
  const go = (path, view) => { history.pushState(null, '', path); main.innerHTML = view; };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button');
    if (button === null) return;
    if (button.matches('.apply-now-button')) go('${PATH}/apply/email', views.email);
    else if (button.dataset.go) go('${PATH}/apply/' + button.dataset.go, views[button.dataset.go]);
    else if (button.matches('.apply-flow-pagination__submit-button')) {
      await fetch('/hcmRestApi/resources/latest/recruitingCEJobApplications', { method: 'POST', body: '{}' });
      document.title = 'My Applications - ${JOB.company} Careers';
      go('${SITE}/my-profile', ${JSON.stringify(PROFILE)});
    }
  });`;

/** One page that redraws itself: posting, address, code, sections, and at the end the list of a person's applications. */
export const oracleHcm: BoardJourney = {
  boardId: 'oracle-hcm',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company} Careers`,
        head: `<meta property="og:title" content="${escaped(JOB.title)}">`,
        body: `<header class="app-header"><img alt="${JOB.company}" src="data:,"><a href="${SITE}/requisitions">Search Jobs</a> <a href="${SITE}/my-profile">Manage Profile</a></header>
          <div id="main">${POSTING}</div><footer><div role="region" aria-label="Cookies">This site uses cookies. <button type="button">Accept</button></div></footer>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}/hcmRestApi/resources/latest/recruitingCEJobApplications`]: { json: {}, status: 201 },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '.apply-now-button' },
    { fill: { '#primary-email-1': 'ada@byron.example' } },
    { click: '[data-go=pin]' },
    { fill: { '#pin-code-1': '123456' } },
    { click: '[data-go="section/1"]' },
    { fill: { '#lastName-32': 'Byron', '#firstName-33': 'Ada' } },
    { attach: '#attachment-upload-2' },
    { click: '[data-go="section/2"]' },
    { fill: { '#fullName-5': 'Ada Byron' } },
    { click: '.apply-flow-pagination__submit-button' },
  ],
  confirmation: '.notifications[role=alert]',
};

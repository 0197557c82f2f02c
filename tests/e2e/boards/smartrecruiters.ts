import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Night Baker', company: 'Orchard Lane', location: 'Leeds, United Kingdom', type: 'Full-time' };
const SITE = 'jobs.smartrecruiters.com';
const POSTING = `${SITE}/OrchardLane/744000123456789-night-baker`;
const FORM = `${SITE}/oneclick-ui/company/OrchardLane/publication/6f1d7c1e-40a2-4c1e-9b3a-7d5520e1c001`;

const POSTING_BODY = `<header><a href="/OrchardLane">${JOB.company}</a><a href="/OrchardLane">Other jobs</a></header>
  <main class="jobad-main job" itemscope itemtype="http://schema.org/JobPosting">
    <h1 class="job-title" itemprop="title">${escaped(JOB.title)}</h1>
    <meta itemprop="datePosted" content="2026-11-10T09:00:00.000Z">
    <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="${JOB.company}"></div>
    <ul class="job-details"><li class="job-detail" itemprop="jobLocation" itemscope itemtype="http://schema.org/Place">
      <spl-job-location formattedAddress="${JOB.location}"></spl-job-location></li>
      <li class="job-detail" itemprop="employmentType">${JOB.type}</li></ul>
    <a id="st-apply" class="js-oneclick button" href="https://${FORM}?dcr_ci=OrchardLane">I'm interested</a>
    <button type="button">Refer a friend</button>
    <div itemprop="description"><p>Sourdough from ten at night until six.</p></div></main>
  <div role="dialog" aria-label="Cookies"><p>We use cookies to offer you the best experience.</p><button type="button">Accept all</button></div>`;

const input = (id: string, label: string, type = 'text') =>
  `<oc-input><spl-input id="${id}" label="${label}" type="${type}" required></spl-input></oc-input>`;
const footer = (nav: string, test: string, label: string) =>
  `<${nav}><footer data-test="footer"><oc-button type="primary" data-test="${test}"><spl-button type="primary"><span>${label}</span></spl-button></oc-button></footer></${nav}>`;

/** The `oc-*` components (Angular) stand in the light, the `spl-*` ones have open shadow roots, and their labels slots. */
const FORM_BODY = `<div class="topbar" data-test="topbar"><img alt="${JOB.company} Logo" data-test="topbar-logo" src="data:,">
    <p data-test="topbar-job-title">${escaped(JOB.title)}</p><p data-test="topbar-location">${JOB.location}</p></div>
  <oc-app-root><spl-wrapper><oc-oneclick-form-root><header><h1 class="visually-hidden">${escaped(JOB.title)}</h1></header><main>
    <oc-oneclick-form><oc-easy-apply><button type="button" class="external-apply-button" aria-label="Apply With Indeed">Apply With Indeed</button></oc-easy-apply>
      <oc-personal-information data-test="personal-information"><h3>Personal information</h3>
        ${input('first-name-input', 'First name')}${input('last-name-input', 'Last name')}${input('email-input', 'Email', 'email')}</oc-personal-information>
      <div data-test="resume-upload-container"><h3>Resume</h3><spl-dropzone data-test="resume-upload"></spl-dropzone></div>
      ${footer('oc-nav-first-page', 'footer-next', 'Next')}</oc-oneclick-form></main></oc-oneclick-form-root></spl-wrapper></oc-app-root>`;

const QUESTIONS = `<oc-screening-questions><h3>Preliminary questions</h3><sr-screening-questions-form></sr-screening-questions-form></oc-screening-questions>
  ${footer('oc-nav-screening-questions', 'footer-submit', 'Submit')}`;
const THANKS = `<oc-success-page><oc-success-page-content><h2 data-test="success-page-confirmation">Thank you for applying</h2>
  <p>We have sent you an email with the details.</p></oc-success-page-content></oc-success-page>`;

const FORM_SCRIPT = `
  const shadow = (name, inside) => customElements.define(name, class extends HTMLElement {
    connectedCallback() { if (this.shadowRoot === null) this.attachShadow({ mode: 'open' }).innerHTML = inside(this); } });
  shadow('spl-wrapper', () => '<slot></slot>');
  shadow('spl-internal-form-field', () => '<div class="c-spl-form-field"><slot></slot></div>');
  shadow('spl-input', (host) => '<spl-internal-form-field><label for="' + host.id + '">' + host.getAttribute('label') + '</label>' +
    '<input class="c-spl-input" id="' + host.id + '" type="' + host.getAttribute('type') + '"></spl-internal-form-field>');
  shadow('spl-dropzone', () => '<label for="file-input">Choose a file or drop it here</label><input type="file" id="file-input" aria-label="Resume">');
  shadow('sr-screening-questions-form', () => '<label for="q1">When could you start?</label><input id="q1" name="q1" type="text">');
  shadow('spl-button', () => '<style>:host { display: inline-block; }</style>' +
    '<button class="c-spl-button c-spl-button--primary" type="button"><div class="c-spl-button__content"><slot></slot></div></button>');
  const form = document.querySelector('oc-oneclick-form');
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('oc-button');
    if (button === null) return;
    if (button.dataset.test === 'footer-next') { form.innerHTML = ${JSON.stringify(QUESTIONS)}; return; }
    await fetch('/oneclick-ui/api/application', { method: 'POST', body: '{}' });
    form.outerHTML = ${JSON.stringify(THANKS)};
  });`;

/** Posting with microdata, then a form of web components in two steps; its thanks take the form's place. */
export const smartrecruiters: BoardJourney = {
  boardId: 'smartrecruiters',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${POSTING}`]: { page: { title: `${JOB.company} ${JOB.title} | SmartRecruiters`, body: POSTING_BODY } },
    [`GET ${FORM}`]: {
      page: { title: `Easy apply - ${JOB.title} - ${JOB.company}`, body: FORM_BODY, script: FORM_SCRIPT },
    },
    [`POST ${SITE}/oneclick-ui/api/application`]: { json: { status: 'ok' }, status: 201 },
  },
  start: `https://${POSTING}`,
  acts: [
    { click: '#st-apply' },
    {
      fill: {
        'input#first-name-input': 'Ada',
        'input#last-name-input': 'Byron',
        'input#email-input': 'ada@byron.example',
      },
    },
    { attach: 'input#file-input' },
    { click: '[data-test=footer-next] spl-button' },
    { fill: { 'input#q1': 'Next month' } },
    { click: '[data-test=footer-submit] spl-button' },
  ],
  confirmation: '[data-test=success-page-confirmation]',
};

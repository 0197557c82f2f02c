import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Harbour Traffic Coordinator',
  company: 'Quillfeather Shipping',
  location: 'Gdynia, Pomorskie, Poland',
  type: 'Full-time',
  id: '4471902286',
};
const HOST = 'www.linkedin.com';
const PATH = `/jobs/view/${JOB.id}/`;

const dot =
  '<span class="tvm__text tvm__text--low-emphasis"><span class="white-space-pre"> </span>·<span class="white-space-pre"> </span></span>';
const pill = (text: string, hint: string) =>
  `<button class="artdeco-button artdeco-button--secondary artdeco-button--muted" type="button"><span class="tvm__text"><strong>${text}</strong></span><span class="visually-hidden">${hint}</span></button>`;

const POSTING = `<div class="job-view-layout jobs-details"><div class="job-details-jobs-unified-top-card__container--two-pane">
    <div class="job-details-jobs-unified-top-card__company-name" dir="ltr"><a href="/company/quillfeather/life" data-test-app-aware-link="">${JOB.company}</a></div>
    <div class="t-24 job-details-jobs-unified-top-card__job-title"><h1 class="t-24 t-bold inline">${escaped(JOB.title)}</h1></div>
    <div class="job-details-jobs-unified-top-card__primary-description-container"><div class="job-details-jobs-unified-top-card__tertiary-description-container"><span dir="ltr"><span class="tvm__text tvm__text--low-emphasis">${JOB.location}</span>${dot}<span class="tvm__text tvm__text--positive"><strong>3 days ago</strong></span>${dot}<span class="tvm__text tvm__text--low-emphasis">Over 40 people clicked apply</span></span></div></div>
    <div class="job-details-fit-level-preferences">${pill('PLN 9K/month', '')}${pill('On-site', 'Matches your preferences, workplace type is On-site.')}${pill(JOB.type, 'Matches your preferences, job type is Full-time.')}</div>
    <div class="jobs-apply-button--top-card"><button id="ember44" class="jobs-apply-button artdeco-button artdeco-button--primary" aria-label="Easy Apply to ${JOB.title} at ${JOB.company}" data-job-id="${JOB.id}" data-live-test-job-apply-button><span class="artdeco-button__text">Easy Apply</span></button></div>
    <button class="jobs-save-button artdeco-button" type="button">Save</button></div>
  <div id="job-details" class="jobs-description-content__text"><h2>About the job</h2><p>Berths, tugs and a radio that never sleeps.</p></div>
  <section><h2>Set alert for similar jobs</h2><label>Set alert <input type="checkbox" role="switch"></label></section>
  <section class="similar-jobs"><h2>More jobs</h2><ul><li><a href="/jobs/view/4471000001/">Port Clerk</a> Mewmoor Lines <span>Applied 2 weeks ago</span></li></ul></section></div>`;

const dialog = (heading: string, content: string, footer: string) =>
  `<div data-test-modal-container data-test-modal-id="easy-apply-modal"><div data-test-modal role="dialog" tabindex="-1" class="artdeco-modal jobs-easy-apply-modal" aria-labelledby="jobs-apply-header">
    <button aria-label="Dismiss" class="artdeco-modal__dismiss" data-test-modal-close-btn type="button">×</button><div class="artdeco-modal__header"><h2 id="jobs-apply-header">Apply to ${JOB.company}</h2></div>
    <div class="artdeco-modal__content jobs-easy-apply-modal__content"><div role="region" aria-label="Your job application progress"><progress max="100" value="33"></progress></div>
    <form><h3 class="t-16 t-bold">${heading}</h3>${content}<footer role="presentation">${footer}</footer></form></div></div></div>`;
const go = (step: string, label: string, text: string) =>
  `<button aria-label="${label}" class="artdeco-button artdeco-button--primary" type="button" data-go="${step}"><span class="artdeco-button__text">${text}</span></button>`;

/** The person's name is not asked for: LinkedIn knows it. Each step replaces the one before, in the same dialog. */
const VIEWS = {
  contact: dialog(
    'Contact info',
    `<p>Ada Byron</p><label for="em">Email address</label><select id="em"><option>ada@byron.example</option></select>
     ${field('Mobile phone number', 'id="ph" class="artdeco-text-input--input" name="urn:li:fsd_formElement:phoneNumber-nationalNumber" type="text"')}`,
    go('resume', 'Continue to next step', 'Next'),
  ),
  resume: dialog(
    'Resume',
    `<p>Be sure to include an updated resume</p><label for="up" class="jobs-document-upload__upload-button">Upload resume</label><input id="up" name="file" type="file">`,
    `${go('contact', 'Back to previous step', 'Back')}${go('questions', 'Continue to next step', 'Next')}`,
  ),
  questions: dialog(
    'Additional Questions',
    `<label for="yrs">How many years of experience do you have with vessel traffic?</label><input id="yrs" type="text">
     <fieldset><legend>Are you legally authorized to work in Poland?</legend><label><input type="radio" name="q" value="Yes"> Yes</label><label><input type="radio" name="q" value="No"> No</label></fieldset>`,
    `${go('resume', 'Back to previous step', 'Back')}${go('review', 'Review your application', 'Review')}`,
  ),
  review: dialog(
    'Review your application',
    `<p>The employer will also receive a copy of your profile.</p><h4>Contact info</h4>${go('contact', 'Edit Contact info', 'Edit')}<dl><dt>Mobile phone number</dt><dd>…</dd></dl>
     <label><input id="follow-company-checkbox" type="checkbox" checked> Follow ${JOB.company} to stay up to date with their page.</label>`,
    `${go('questions', 'Back to previous step', 'Back')}<button aria-label="Submit application" class="artdeco-button artdeco-button--primary" type="button" data-live-test-easy-apply-submit-button><span class="artdeco-button__text">Submit application</span></button>`,
  ),
} as const;

const END = `<div data-test-modal-container data-test-modal-id="post-apply-modal"><div data-test-modal role="dialog" class="artdeco-modal" aria-labelledby="post-apply-modal">
  <button aria-label="Dismiss" class="artdeco-modal__dismiss" type="button">×</button><div class="artdeco-modal__header"><h2 id="post-apply-modal">Application sent</h2></div>
  <div class="artdeco-modal__content"><h3 id="sent" class="jpac-modal-header t-20">Your application was sent to ${JOB.company}!</h3><p>You can keep track of your application in the “Applied” tab of My Jobs.</p>
  <button type="button" class="artdeco-button"><span>Done</span></button></div></div></div>`;

/** The dialog stands in the open shadow root of another app on the page; the address stays that of the posting. */
const SCRIPT = `const views = ${JSON.stringify(VIEWS)};
  const root = document.getElementById('interop-outlet').attachShadow({ mode: 'open' });
  document.querySelector('.jobs-apply-button').onclick = () => { root.innerHTML = views.contact; };
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('click', async (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.go) root.innerHTML = views[button.dataset.go];
    if (!button?.matches('[data-live-test-easy-apply-submit-button]')) return;
    button.disabled = true;
    await fetch('/voyager/api/voyagerJobsDashOnsiteApplyApplication?action=submitApplication', { method: 'POST', body: '{}' });
    document.querySelector('.jobs-apply-button').outerHTML = '<div role="alert" class="artdeco-inline-feedback artdeco-inline-feedback--success"><span class="artdeco-inline-feedback__message">Applied 2 seconds ago</span><a href="/jobs/tracker/applied/">See application</a></div>';
    root.innerHTML = ${JSON.stringify(END)};
  });`;

export const linkedin: BoardJourney = {
  boardId: 'linkedin',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `(3) ${JOB.title} | ${JOB.company} | LinkedIn`,
        body: `<header id="global-nav"><a href="/feed/">Home</a> <a href="/jobs/">Jobs</a> <a href="/messaging/">Messaging</a><input class="search-global-typeahead__input" placeholder="Search" role="combobox" aria-label="Search"></header>
          <main>${POSTING}</main><div id="interop-outlet"></div><aside class="msg-overlay-list-bubble"><h2>Messaging</h2><p>Your application was viewed by Mewmoor Lines</p></aside>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}/voyager/api/voyagerJobsDashOnsiteApplyApplication`]: { json: { data: {} } },
  },
  start: `https://${HOST}${PATH}?refId=abc&trackingId=def`,
  acts: [
    { click: '.jobs-apply-button' },
    { fill: { '#ph': '600100200' } },
    { click: '[data-go=resume]' },
    { attach: '#up' },
    { click: '[data-go=questions]' },
    { fill: { '#yrs': '6' } },
    { click: '[data-go=review]' },
    { click: '[data-live-test-easy-apply-submit-button]' },
  ],
  confirmation: '#sent',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Tram Driver',
  company: 'Brightline Trams',
  location: 'Blackpool, England, United Kingdom',
  type: 'Full time',
};
const CODE = '3C5CA9458A';
const HOST = 'apply.workable.com';
const PATH = `/brightline-trams/j/${CODE}/`;
const API = `/api/v1/jobs/${CODE}/apply`;

const POSTING = `<section data-ui="overview"><h1 data-ui="job-title">${escaped(JOB.title)}</h1>
  <span data-ui="job-location">${JOB.location}</span><span data-ui="job-type">${JOB.type}</span>
  <nav role="tablist"><a role="tab" data-ui="overview-tab" href="${PATH}">Overview</a> <a role="tab" data-ui="application-form-tab" href="${PATH}apply/">Application</a></nav>
  <section data-ui="job-description"><h2>Description</h2><p>Twelve miles of promenade, twice before lunch.</p></section>
  <a class="button" data-ui="overview-apply-now" href="${PATH}apply/">Apply for this job</a></section>`;

const FORM = `<h1 data-ui="job-title">${escaped(JOB.title)}</h1>
  <form data-ui="application-form" novalidate><div data-ui="autofill-button"><button type="button">Import resume from</button></div>
    <section data-ui="section"><h2 id="section-0_section_name">Personal information</h2>
      <a tabindex="0" role="button" data-ui="clear-section-0" aria-label="Clear Personal information">Clear</a>
      ${field('First name', 'id="firstname" name="firstname" data-ui="firstname" type="text" aria-required="true" required')}
      ${field('Last name', 'id="lastname" name="lastname" data-ui="lastname" type="text" aria-required="true" required')}
      ${field('Email', 'id="email" name="email" data-ui="email" type="email" aria-required="true" required')}</section>
    <section data-ui="section"><h2>Profile</h2>
      ${field('Resume', 'id="input_files_input_x1" data-ui="resume" type="file"')}
      <button data-ui="add-section" aria-label="Add Experience" type="button">+ Add</button></section>
    <button data-ui="apply-button" type="submit">Submit application</button></form>`;

const THANKS = `<div data-ui="successful-submit"><h2>Thank you!</h2><p>Your application was submitted successfully.</p>
  <a href="/brightline-trams/">View all jobs</a></div>`;

const SCRIPT = `
  const views = ${JSON.stringify({ posting: POSTING, form: FORM, thanks: THANKS })};
  const main = document.querySelector('main');
  const draw = () => {
    const applies = location.pathname.endsWith('/apply/');
    document.title = ${JSON.stringify(`${JOB.title} - ${JOB.company}`)} + (applies ? ' - Application' : '');
    main.innerHTML = applies ? views.form : views.posting;
  };
  setTimeout(draw, 50);
  addEventListener('popstate', draw);
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[role=tab], a[data-ui=overview-apply-now]');
    if (link === null) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    draw();
  });
  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    event.target.querySelector('[type=submit]').disabled = true;
    await fetch('${API}', { method: 'POST', body: new FormData(event.target) });
    main.innerHTML = views.thanks;
  });`;

/** A page drawn by script; the form has an address of its own, and the thanks take its place there. */
export const workable: BoardJourney = {
  boardId: 'workable',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company}`,
        body: `<header><a data-ui="company-logo" href="/brightline-trams/"><img alt="${JOB.company} logo" src="data:,"></a></header><main></main>
          <footer><div data-ui="cookie-consent" role="dialog" aria-label="Cookies"><p>We use cookies to make the site work.</p><button type="button">Accept all</button></div></footer>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}${API}`]: { json: { state: 'ok' }, status: 201 },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '[data-ui=overview-apply-now]' },
    { fill: { '#firstname': 'Ada', '#lastname': 'Byron', '#email': 'ada@byron.example' } },
    { attach: '#input_files_input_x1' },
    { click: '[data-ui=apply-button]' },
  ],
  confirmation: '[data-ui=successful-submit]',
};

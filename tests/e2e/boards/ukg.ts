import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = {
  title: 'Grain Elevator Operator',
  company: 'Prairie Rose Milling',
  location: 'Minot, ND 58701, USA',
  type: 'Full-Time',
  id: '3d0c52b1-77aa-4e43-9a0f-5a6b7c8d9e01',
};
const HOST = 'recruiting2.ultipro.com';
const BOARD = '/PRA1004PRRM/JobBoard/7f1e6f0d-2c4b-4f7e-9d38-1b2c3d4e5f60';
const QUERY = `?opportunityId=${JOB.id}`;

function page(title: string, body: string, script?: string): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `<nav class="navbar"><a href="${BOARD}"><img data-automation="navbar-small-logo" alt="${JOB.company}" src="data:,"></a>
        <a data-automation="navbar-signin" href="${BOARD}/Account/Login">Sign In</a></nav>${body}
        <div class="cookie-banner" role="region" aria-label="Cookies"><p>This site uses cookies.</p><button type="button">Dismiss</button></div>
        <footer><a data-automation="footer-privacy" href="#">Privacy</a><p>Powered by UKG</p></footer>`,
      ...(script === undefined ? {} : { script }),
    },
  };
}

/** Knockout fills the marks in from one literal; the title of the document as well. */
const OPPORTUNITY = {
  Id: JOB.id,
  Title: JOB.title,
  FullTime: true,
  PostedDate: '2026-11-05T15:00:00Z',
  Locations: [{ LocalizedDescription: 'Minot Mill', Address: { City: 'Minot', State: { Code: 'ND' } } }],
  Description: '<p>Scales, belts and the night train.</p>',
};
const POSTING = page(
  '',
  `<div id="opportunityDetailView"><h1><span data-automation="opportunity-title"></span></h1>
    <ul class="list-unstyled"><li><span data-automation="job-category">Operations</span></li><li>Requisition Number: <span data-automation="requisition-number">GRAIN001204</span></li></ul>
    <p>Posted: <span data-automation="job-posted-date">November 5, 2026</span></p><p><span data-automation="JobFullTime">${JOB.type}</span></p>
    <h2>Locations</h2><ul><li data-automation="physical-location-item"><h5 data-automation="location-description">Minot Mill</h5>
      <div data-automation="physical-location-address"><span data-automation="city-state-zip-country-label">${JOB.location}</span></div></li></ul>
    <a class="btn btn-primary" data-automation="apply-now-button" href="${BOARD}/OpportunityApply${QUERY}">Apply now</a>
    <button type="button" data-automation="email-opportunity-button">Email to a friend</button>
    <h2>Job Details</h2><p data-automation="job-description"></p></div>`,
  `var opportunity = ${JSON.stringify(OPPORTUNITY)};
   document.title = opportunity.Title + ' - Job Board';
   document.querySelector('[data-automation=opportunity-title]').textContent = opportunity.Title;
   document.querySelector('[data-automation=job-description]').innerHTML = opportunity.Description;`,
);

const SIGN_IN = page(
  'Sign In',
  `<h1>Sign In</h1><form method="post" action="${BOARD}/Account/Login">${field('Email', 'id="Email" name="Email" type="email"')}
    ${field('Password', 'id="Password" name="Password" type="password"')}<button type="submit" data-automation="sign-in-button">Sign In</button></form>
   <p>New here? <a href="${BOARD}/Account/Register">Create an account</a></p>`,
);

/** The last button is a component with an open shadow root; the thanks lie hidden in the page from the beginning. */
const APPLY = page(
  `${JOB.title} - Apply`,
  `<div id="OpportunityApply"><h1><span data-automation="opportunity-title">${escaped(JOB.title)}</span></h1>
    <div id="apply-sections"><h2>Contact information</h2>${field('First Name', 'id="FirstName" data-automation="first-name" type="text"')}
      ${field('Last Name', 'id="FamilyName" data-automation="family-name" type="text"')}${field('Email', 'id="EmailAddress" data-automation="email-address" type="email"')}
      <h2>Resume</h2><label for="ResumeFile">Upload resume</label><input id="ResumeFile" data-automation="resume-upload" type="file">
      <div data-automation="awli-widget-container"><button type="button">Apply with LinkedIn</button></div>
      <h2>Voluntary questions</h2><label for="Veteran">Veteran status</label><select id="Veteran"><option>I do not wish to answer</option></select>
      <ukg-button data-automation="btn-save">Save for later</ukg-button> <ukg-button data-automation="btn-submit">Submit Application</ukg-button></div>
    <div id="ApplicationSubmitted" style="display: none"><h3>Thanks for applying!</h3><p>Your application was submitted to ${JOB.company}.</p><a href="${BOARD}">See more opportunities</a></div></div>`,
  `customElements.define('ukg-button', class extends HTMLElement {
     connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<button type="button" part="native"><slot></slot></button>'; }
   });
   document.querySelector('[data-automation=btn-submit]').addEventListener('click', async () => {
     await fetch('${BOARD}/OpportunityApply/SubmitApplication', { method: 'POST', body: '{}' });
     document.getElementById('apply-sections').style.display = 'none';
     document.getElementById('ApplicationSubmitted').style.display = 'block';
   });`,
);

/** Signing in stands between the posting and a form of one long page. */
export const ukg: BoardJourney = {
  boardId: 'ukg',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${BOARD}/OpportunityDetail`]: POSTING,
    [`GET ${HOST}${BOARD}/OpportunityApply`]: {
      redirect: `https://${HOST}${BOARD}/Account/Login?redirectUrl=OpportunityApply`,
    },
    [`GET ${HOST}${BOARD}/Account/Login`]: SIGN_IN,
    [`POST ${HOST}${BOARD}/Account/Login`]: {
      redirect: `https://${HOST}${BOARD}/Opportunity/OpportunityApply${QUERY}`,
    },
    [`GET ${HOST}${BOARD}/Opportunity/OpportunityApply`]: APPLY,
    [`POST ${HOST}${BOARD}/OpportunityApply/SubmitApplication`]: { json: { success: true } },
  },
  start: `https://${HOST}${BOARD}/OpportunityDetail${QUERY}`,
  acts: [
    { click: '[data-automation=apply-now-button]' },
    { fill: { '#Email': 'ada@byron.example', '#Password': 'not-a-real-one' } },
    { click: '[data-automation=sign-in-button]' },
    { fill: { '#FirstName': 'Ada', '#FamilyName': 'Byron', '#EmailAddress': 'ada@byron.example' } },
    { attach: '#ResumeFile' },
    { click: '[data-automation=btn-submit]' },
  ],
  confirmation: '#ApplicationSubmitted h3',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Choir Conductor', company: 'Nordstjärnan', location: 'Gothenburg', type: 'Part-time' };
const HOST = 'nordstjarnan.teamtailor.com';
const PATH = '/jobs/6120480-choir-conductor';

/** As the board writes it: raw line breaks in strings, which strict JSON forbids. */
const LD = `{"@context":"http://schema.org/","@type":"JobPosting","title":"${JOB.title}","description":"<p>Forty voices,
one breath.</p>","datePosted":"2026-11-02","employmentType":"PART_TIME",
"hiringOrganization":{"@type":"Organization","name":"${JOB.company}"},
"jobLocation":[{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"${JOB.location}"}}]}`;

function page(body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  const { head = '', ...rest } = more;
  return {
    page: {
      title: `${JOB.title} - ${JOB.company}`,
      head: `<meta property="og:title" content="${JOB.title} - ${JOB.company}"><meta property="og:site_name" content="${JOB.company}">${head}`,
      body: `<div data-controller="common--cookies--alert"><h2>This website uses cookies</h2><button type="button" aria-label="Accept all cookies">Accept all</button></div>
        <header><a href="/" data-test="company-logo">${JOB.company}</a><button type="button" data-test="share-button">Share page</button></header>${body}
        <footer><a href="/connect/login">Candidate Connect</a> Career site by Teamtailor</footer>`,
      ...rest,
    },
  };
}

const heading = `<section class="block-cover"><h1>${escaped(JOB.title)}</h1><h2>Lead a choir that has sung since 1911.</h2></section>`;

const FORM = `<turbo-frame id="application_form"><form id="job-application-form" method="post" action="/jobs/6120480-choir-conductor/applications" data-controller="careersite--form">
  <button type="button">Apply with LinkedIn</button>
  ${field('First name *', 'id="candidate_first_name" name="candidate[first_name]" type="text" autocomplete="given-name"')}
  ${field('Last name *', 'id="candidate_last_name" name="candidate[last_name]" type="text" autocomplete="family-name"')}
  ${field('Email *', 'id="candidate_email" name="candidate[email]" type="email" autocomplete="email"')}
  ${field('Upload CV', 'id="candidate_resume" name="candidate[resume]" type="file"')}
  <input type="checkbox" id="candidate_consent_given" name="candidate[consent_given]" value="1"><label for="candidate_consent_given">I accept the privacy policy</label>
  <input type="submit" name="commit" value="Submit application" data-careersite--form-target="submitButton"></form></turbo-frame>`;

/** The form is fetched and laid over the posting; Turbo sends it, follows the redirect and takes over its page. */
const SCRIPT = `
  const overlay = document.getElementById('overlay');
  document.getElementById('apply').addEventListener('click', async (event) => {
    event.preventDefault();
    const answer = await (await fetch('${PATH}/applications/new')).text();
    overlay.append(new DOMParser().parseFromString(answer, 'text/html').getElementById('application_form'));
    overlay.hidden = false;
  });
  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    const response = await fetch(event.target.action, { method: 'POST', body: new FormData(event.target) });
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    history.pushState(null, '', response.url);
    document.title = next.title;
    document.body.replaceWith(next.body);
  });`;

const POSTING = page(
  `${heading}<section data-controller="careersite--jobs--form-overlay" data-careersite--jobs--form-overlay-job-id-value="6120480">
    <p>Forty voices, one breath.</p><dl><dt>Locations</dt><dd>${JOB.location}</dd><dt>Employment type</dt><dd>${JOB.type}</dd></dl>
    <a id="apply" class="button" href="${PATH}/applications/new">Apply for this job</a><div id="overlay" hidden></div></section>`,
  { head: `<script type="application/ld+json">${LD}</script>`, script: SCRIPT },
);

/** The form lies over the posting; the thanks have an address, which is reached without loading a page. */
export const teamtailor: BoardJourney = {
  boardId: 'teamtailor',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: POSTING,
    [`GET ${HOST}${PATH}/applications/new`]: page(`${heading}<main>${FORM}</main>`),
    [`POST ${HOST}${PATH}/applications`]: { redirect: `https://${HOST}${PATH}/applications/81120/thanks` },
    [`GET ${HOST}${PATH}/applications/81120/thanks`]: page(
      '<main><h1 data-test="applied-thanks">Thanks for applying!</h1><p>We will get back to you soon.</p><a href="/jobs">All jobs</a></main>',
    ),
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '#apply' },
    {
      fill: {
        '#candidate_first_name': 'Ada',
        '#candidate_last_name': 'Byron',
        '#candidate_email': 'ada@byron.example',
      },
    },
    { attach: '#candidate_resume' },
    { click: '#candidate_consent_given' },
    { click: 'input[name=commit]' },
  ],
  confirmation: '[data-test=applied-thanks]',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Kennel Manager', company: 'Hollybank' };
const HOST = 'hollybank.bamboohr.com';
const PATH = '/careers/42';

/** No JSON-LD from the server: the posting is drawn from `/careers/42/detail`. */
const POSTING = `<div class="BhrPage"><h2>${escaped(JOB.title)}</h2><p>Animal Care · Kendal, Cumbria</p>
  <button type="button" id="apply">Apply for This Job</button>
  <div><h3>Description</h3><p>Forty dogs, two vans, one very good whistle.</p></div>
  <dl><dt>Location</dt><dd>Kendal, Cumbria</dd><dt>Employment Type</dt><dd>Full-Time</dd></dl>
  <button type="button">Link to This Job</button></div>`;

const FORM = `<h2>${escaped(JOB.title)}</h2><form novalidate><h3>Apply for this Job</h3>
  ${field('First Name *', 'id="firstName" name="firstName" type="text"')}${field('Last Name *', 'id="lastName" name="lastName" type="text"')}
  ${field('Email *', 'id="email" name="email" type="email"')}${field('Phone *', 'id="phone" name="phone" type="tel"')}
  ${field('Resume *', 'id="resumeFileId" name="resumeFileId" type="file"')}${field('Desired Pay', 'id="desiredPay" name="desiredPay" type="text"')}
  <div><button type="submit" class="fab-Button"><span>Submit Application</span></button> <button type="button" id="cancel">Cancel</button></div></form>`;

const THANKS = `<h2 id="end">Thank you!</h2><p>Your application was submitted successfully.</p>
  <a href="/careers"><button type="button"><span>See all Job Openings</span></button></a>`;

const SCRIPT = `
  const root = document.getElementById('careers-root');
  fetch('${PATH}/detail').then((response) => response.json()).then(() => { root.innerHTML = ${JSON.stringify(POSTING)}; });
  document.addEventListener('click', (event) => {
    if (event.target.id === 'apply') root.innerHTML = ${JSON.stringify(FORM)};
  });
  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('${PATH}/apply', { method: 'POST', body: new FormData(event.target) });
    root.innerHTML = ${JSON.stringify(THANKS)};
  });`;

/** One address for posting, form and thanks, each drawn in the place of the one before. */
export const bamboohr: BoardJourney = {
  boardId: 'bamboohr',
  job: JOB,
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company}`,
        body: `<header><img alt="${JOB.company}" src="data:,"> <a href="/careers">All Job Openings</a></header><div id="careers-root"></div>
          <footer>Powered by BambooHR · <a href="https://www.bamboohr.com/privacy-policy/">Privacy Policy</a></footer>`,
        script: SCRIPT,
      },
    },
    [`GET ${HOST}${PATH}/detail`]: { json: { result: { jobOpening: { jobOpeningName: JOB.title } } } },
    [`POST ${HOST}${PATH}/apply`]: { json: { success: true } },
  },
  start: `https://${HOST}${PATH}?source=aWQ9Mg`,
  acts: [
    { click: '#apply' },
    { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#email': 'ada@byron.example', '#phone': '5550100' } },
    { attach: '#resumeFileId' },
    { click: 'form button[type=submit]' },
  ],
  confirmation: '#end',
};

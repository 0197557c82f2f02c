import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Mainframe Migration Engineer',
  company: 'Latchkey Systems',
  location: 'Denver, Colorado',
  type: 'Contract',
  id: '5b7c9e12-84aa-4d3f-9c06-1e2f7a80b4d9',
};
const HOST = 'www.dice.com';
const WIZARD = `/job-applications/${JOB.id}/wizard`;

/** The button to apply is a web component. */
const POSTING = `<header><a href="/dashboard">My Dice</a> <a href="/jobs">Search Jobs</a></header>
  <main><div data-testid="job-detail-header-card"><h1 data-cy="jobTitle">${escaped(JOB.title)}</h1><ul><li><a data-cy="companyNameLink" href="/company-profile/x">${JOB.company}</a></li><li data-cy="location">${JOB.location}</li><li>Posted 2 days ago</li></ul></div>
    <div data-cy="payDetails"><span>$70/hr</span></div><div data-cy="employmentDetails"><span>${JOB.type}</span></div><apply-button-wc></apply-button-wc><button type="button">Save</button>
    <div data-testid="jobDescriptionHtml"><p>COBOL out, something younger in, without waking the bank.</p></div></main>
  <aside><h2>Similar Jobs</h2><ul><li><a href="/job-detail/${JOB.id.replaceAll('5', '6')}">Storage Admin</a> Tarnhelm <span>Applied</span></li></ul></aside>`;

const step = (heading: string, body: string) =>
  `<header><a href="/">Dice</a></header><main><div class="job-application-wizard"><p>Application for ${escaped(JOB.title)}</p><h1>${heading}</h1>${body}</div></main>`;
const RESUME = step(
  'Resume & Cover Letter',
  `<form><label for="res">Upload resume</label><input id="res" name="resume" type="file"><label for="cov">Cover letter (optional)</label><input id="cov" name="coverLetter" type="file"></form>
   <button type="button" id="next">Next</button>`,
);
const REVIEW = step(
  'Review and submit',
  '<section><h2>Resume</h2><p>Ada-Byron-CV.txt</p></section><button type="button">Back</button><button type="button" id="send"><span>Submit</span></button>',
);
const SUCCESS = step(
  'Application submitted',
  '<p id="sent">Congratulations! We have sent it to the employer.</p><h2>Similar jobs you may like</h2><ul><li>Storage Admin · Tarnhelm</li></ul>',
);

/** A wizard under the posting's number; what it says at its end is only its address’s to prove. */
export const dice: BoardJourney = {
  boardId: 'dice',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}/job-detail/${JOB.id}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company} - ${JOB.location} | Dice.com`,
        body: POSTING,
        script: `customElements.define('apply-button-wc', class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            root.innerHTML = '<button type="button" id="easy">Easy apply</button>';
            root.firstChild.onclick = () => { location.href = '${WIZARD}'; };
          }
        });`,
      },
    },
    [`GET ${HOST}${WIZARD}`]: {
      page: {
        title: 'Dice Job Application',
        body: RESUME,
        script: `document.addEventListener('click', async (event) => {
          const id = event.target.closest('button')?.id;
          if (id === 'next') document.body.innerHTML = ${JSON.stringify(REVIEW)};
          if (id !== 'send') return;
          await fetch('/job-applications/api/submit', { method: 'POST', body: '{}' });
          history.pushState(null, '', '${WIZARD}/success');
          document.body.innerHTML = ${JSON.stringify(SUCCESS)};
        });`,
      },
    },
    [`POST ${HOST}/job-applications/api/submit`]: { json: { ok: true } },
  },
  start: `https://${HOST}/job-detail/${JOB.id}`,
  acts: [{ click: '#easy' }, { attach: '#res' }, { click: '#next' }, { click: '#send' }],
  confirmation: '#sent',
};

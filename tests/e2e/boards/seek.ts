import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Veterinary Nurse',
  company: 'Banksia Animal Hospital',
  location: 'Fremantle, Perth WA',
  type: 'Full time',
  id: '94107735',
};
const HOST = 'au.seek.com';
const PATH = `/job/${JOB.id}`;

/** Hashed classes throughout; `data-automation` names the facts, and the advertiser's button holds a mark. */
const POSTING = `<nav><a data-automation="job search" href="/jobs">Job search</a> <a data-automation="company reviews" href="/companies">Companies</a></nav>
  <main data-automation="jobDetailsPage"><h1 class="a7qrvg0" data-automation="job-detail-title">${escaped(JOB.title)}</h1>
    <button class="a7qrvg0"><span data-automation="advertiser-name">${JOB.company}<!-- --> <span><svg></svg></span></span></button><a data-automation="job-details-header-more-jobs" href="/x">View all jobs</a>
    <span data-automation="job-detail-location"><a href="/jobs/in-Fremantle-WA">Fremantle</a>, Perth WA</span><span data-automation="job-detail-classifications"><a href="/jobs-in-healthcare">Nursing (Healthcare &amp; Medical)</a></span>
    <span data-automation="job-detail-work-type"><a href="/full-time">${JOB.type}</a></span><span data-automation="job-detail-add-expected-salary"><button>Add expected salary to your profile</button></span><span>Posted 4d ago</span>
    <a data-automation="job-detail-apply" href="${PATH}/apply" rel="nofollow">Quick apply</a><button data-testid="jdv-savedjob">Save</button>
    <div data-automation="jobAdDetails"><p>Quolls on Mondays, cats at all hours.</p></div>
    <form data-automation="report-job-ad-form" hidden><label for="rep">Your email address</label><input id="rep" data-automation="report-job-ad-email" type="email"><textarea data-automation="report-job-ad-comment"></textarea><button type="submit" data-automation="report-job-ad-submit">Report job</button></form></main>`;

const STEPS = {
  apply: `<h1>Choose documents</h1><form><fieldset><legend>Resumé</legend><label for="resume">Upload a resumé</label><input id="resume" data-testid="resume-input" type="file"></fieldset>
    <fieldset><legend>Cover letter</legend><label><input type="radio" name="cl" value="none"> Don’t include a cover letter</label></fieldset><button type="button" data-testid="continue-button" data-go="role-requirements">Continue</button></form>`,
  'role-requirements': `<h1>Answer employer questions</h1><form>${field('How many years of experience do you have as a veterinary nurse?', 'id="q1" type="text"')}
    <button type="button" data-testid="continue-button" data-go="profile">Continue</button></form>`,
  profile: `<h1>Update SEEK Profile</h1><p>Career history</p><ul><li>Analyst, Analytical Engines</li></ul><button type="button">Add role</button><button type="button" data-testid="continue-button" data-go="review">Continue</button>`,
  review: `<h1>Review and submit</h1><section><h2>Documents</h2><p>Ada-Byron-CV.txt</p><a href="${PATH}/apply">Edit</a></section><p>By submitting you agree to the privacy statement.</p>
    <button type="button" data-testid="review-submit-application"><span>Submit application</span></button>`,
} as const;

const SUCCESS = `<h1 id="sent">Your application has been sent</h1><p>Good luck, Ada.</p><h2>You may also like</h2><ul><li><a href="/job/94100001">Kennel Assistant</a> Marri Boarding</li></ul><button type="button">Save</button>`;

/** Quick apply: steps under the posting's number, redrawn in one document, and an address for the end. */
export const seek: BoardJourney = {
  boardId: 'seek',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: { page: { title: `${JOB.title} Job in ${JOB.location} - SEEK`, body: POSTING } },
    [`GET ${HOST}${PATH}/apply`]: {
      page: {
        title: `Apply for ${JOB.title} - SEEK`,
        body: `<header><a href="/">SEEK</a></header><p>Applying for</p><p><strong>${escaped(JOB.title)}</strong></p><p>${JOB.company}</p><a href="${PATH}">View job description</a><main id="step"></main>`,
        script: `const steps = ${JSON.stringify(STEPS)};
          const main = document.getElementById('step');
          main.innerHTML = steps.apply;
          document.addEventListener('click', async (event) => {
            const button = event.target.closest('button');
            if (button?.dataset.go) { history.pushState(null, '', '${PATH}/apply/' + button.dataset.go); main.innerHTML = steps[button.dataset.go]; }
            if (button?.dataset.testid !== 'review-submit-application') return;
            await fetch('/graphql', { method: 'POST', body: '{}' });
            history.pushState(null, '', '${PATH}/apply/success');
            main.innerHTML = ${JSON.stringify(SUCCESS)};
          });`,
      },
    },
    [`POST ${HOST}/graphql`]: { json: { data: {} } },
  },
  start: `https://${HOST}${PATH}?type=standard`,
  acts: [
    { click: '[data-automation=job-detail-apply]' },
    { attach: '#resume' },
    { click: '[data-go=role-requirements]' },
    { fill: { '#q1': '5' } },
    { click: '[data-go=profile]' },
    { click: '[data-go=review]' },
    { click: '[data-testid=review-submit-application]' },
  ],
  confirmation: '#sent',
};

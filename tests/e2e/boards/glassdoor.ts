import { escaped } from '../imitations/html.ts';
import { SMART_APPLY_ACTS, SMART_APPLY_END, SMART_APPLY_START, smartApplyAnswers } from '../imitations/smart-apply.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Acoustic Consultant', company: 'Hollowreed Audio', location: 'Leeds', id: '1009412277310' };
const HOST = 'www.glassdoor.co.uk';
const PATH = '/job-listing/acoustic-consultant-hollowreed-audio-JV_IC2641413_KO0,19_KE20,36.htm';

/** The employer's heading stands beside its rating; a list of other jobs uses the same marks, and comes first. */
const POSTING = `<nav><a href="/index.htm">For you</a> <a href="/Job/index.htm">Jobs</a></nav>
  <ul aria-label="Jobs List"><li data-test="jobListing"><a data-test="job-link" href="/job-listing/x-JV_1.htm?jl=1">Noise Surveyor</a> <span class="EmployerProfile_compactEmployerName__9MGcV">Brackendale</span> <span data-test="emp-location">York</span></li></ul>
  <div class="JobDetails_jobDetailsContainer__y9P3L"><header data-test="job-details-header"><a class="EmployerProfile_profileContainer__63w3R" href="/Overview/x.htm"><h4 class="heading_Heading__BqX5J heading_Subhead__Ip1aW EmployerProfile_employerNameHeading__bXBYr">${JOB.company}</h4><span class="rating-single-star_RatingText__XENmU">4.1</span></a>
    <h1 id="jd-job-title-${JOB.id}" class="heading_Heading__BqX5J heading_Level1__soLZs">${escaped(JOB.title)}</h1>
    <div data-test="location" class="JobDetails_location__mSg5h">${JOB.location}</div>
    <button type="button" data-test="easyApply">Easy Apply</button><button type="button" data-test="save-job">Save</button></header>
    <div class="JobDetails_jobDescription__uW_fK"><p>Concert halls, call centres and the quiet between them.</p></div></div>
  <section><h2>Get job alerts</h2><form><label for="userEmail">Email</label><input id="userEmail" name="email" type="email"><button type="submit">Create alert</button></form></section>`;

/** «Easy Apply» opens Indeed's form in another tab; what was read here goes along. */
export const glassdoor: BoardJourney = {
  boardId: 'glassdoor',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} Job in Leeds | Glassdoor`,
        body: POSTING,
        script: `document.querySelector('[data-test=easyApply]').onclick = () => window.open('${SMART_APPLY_START}', '_blank');`,
      },
    },
    ...smartApplyAnswers(JOB),
  },
  start: `https://${HOST}${PATH}?jl=${JOB.id}`,
  acts: [{ clickToNewTab: '[data-test=easyApply]' }, ...SMART_APPLY_ACTS],
  confirmation: SMART_APPLY_END,
};

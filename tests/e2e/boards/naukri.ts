import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Boiler Operation Engineer',
  company: 'Sundari Spinning Mills',
  location: 'Coimbatore',
  id: '141126500873',
};
const HOST = 'www.naukri.com';
const PATH = `/job-listings-boiler-operation-engineer-sundari-spinning-mills-coimbatore-3-to-6-years-${JOB.id}`;
const RECEIPT = `/myapply/saveApply?strJobsarr=[${JOB.id}]&applytype=single&multiApplyResp={%22${JOB.id}%22:200}&jobTitle=${encodeURIComponent(JOB.title)}`;

const POSTING = `<header class="nI-gNb-header"><a href="/mnjuser/homepage">naukri</a> <a href="/mnjuser/recommendedjobs">Jobs</a><input class="suggestor-input" placeholder="Enter keyword / designation / companies"></header>
  <main class="styles_left-section-container__btAcB"><section id="job_header" class="styles_job-header-container__0wLZ0"><h1 class="styles_jd-header-title__rZwM1" title="${escaped(JOB.title)}">${escaped(JOB.title)}</h1>
    <div class="styles_jd-header-comp-name__MvqAI"><a href="/sundari-jobs-careers-1">${JOB.company}</a><a href="/reviews"><span class="styles_amb-rating__4UyFL">3.7</span></a></div>
    <div class="styles_jhc__exp__k_giM">3 - 6 years</div><span class="styles_jhc__location__W_pVs"><a href="/jobs-in-coimbatore">${JOB.location}</a></span>
    <div><span>Posted: <b>Just now</b></span> <span>Applicants: <b>100+</b></span> <span>Be an early applicant</span></div>
    <button class="styles_save-job-button__WLm_s">Save</button><button id="apply-button" class="styles_apply-button__uJI3A apply-button">Apply</button></section>
    <section class="styles_job-desc-container__txpYf"><h2>Job description</h2><div class="styles_JDC__dang-inner-html__h0K4t"><p>Steam at 17 bar, three shifts, one licence.</p></div></section></main>
  <aside><h2>Jobs you might be interested in</h2><ul><li>Utility Supervisor · Kaveri Dyes · 40 people applied</li></ul></aside><div id="root-dialog"></div>`;

/** Each question is a bubble; the box below takes the answer, and its button says the same for each. */
const DRAWER = `<div class="chatbot_Drawer chatbot_right"><div class="chatbot_DrawerContentWrapper"><div class="chatbot_Nav"><span>${JOB.company}</span><button type="button">×</button></div>
  <ul class="chatbot_MessageContainer"><li class="botItem"><span>Hi Ada, thank you for showing interest. Kindly answer all the recruiter's questions to successfully apply for the job.</span></li><li class="botItem" id="asked"><span>How many years have you run a water-tube boiler?</span></li></ul>
  <div class="footerInputBoxWrapper"><div class="textArea" contenteditable="true" data-placeholder="Type message here..." id="box"></div><div class="send"><div class="sendMsg" tabindex="0" id="save">Save</div></div></div></div></div>`;

const THANKS = `<header class="nI-gNb-header"><a href="/mnjuser/homepage">naukri</a></header><main><div class="apply-status-header green"><i></i><span class="apply-message" id="sent">Applied to &quot;${escaped(JOB.title)}&quot;</span></div>
  <h2>Increase your chances</h2><p>You may also apply to similar jobs</p><ul><li><label><input type="checkbox" name="sim"> Utility Supervisor · Kaveri Dyes</label></li></ul><button type="button">Apply to all</button></main>`;

/** «Apply», a drawer that asks like a chat, then a page whose address is the receipt. */
export const naukri: BoardJourney = {
  boardId: 'naukri',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.location} - ${JOB.company} - 3 to 6 years of experience`,
        body: POSTING,
        script: `const root = document.getElementById('root-dialog');
          let asked = 0;
          document.getElementById('apply-button').onclick = () => { root.innerHTML = ${JSON.stringify(DRAWER)}; };
          root.addEventListener('click', async (event) => {
            if (!event.target.closest('.sendMsg')) return;
            asked += 1;
            document.getElementById('box').textContent = '';
            document.getElementById('asked').textContent = 'What is your notice period in days?';
            document.getElementById('asked').className = 'botItem asked-' + asked;
            if (asked === 2) location.href = ${JSON.stringify(RECEIPT)};
          });`,
      },
    },
    [`GET ${HOST}/myapply/saveApply`]: { page: { title: 'Apply Confirmation', body: THANKS } },
  },
  start: `https://${HOST}${PATH}?src=jobsearchDesk`,
  acts: [{ click: '#apply-button' }, { click: '#save' }, { await: '.asked-1' }, { click: '#save' }],
  confirmation: '#sent',
};

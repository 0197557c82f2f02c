import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Founding Product Designer', company: 'Mossgate', location: 'Remote (Europe)', id: '3318842' };
const HOST = 'wellfound.com';
const PATH = `/jobs/${JOB.id}-founding-product-designer`;

/** Hashed classes; only the document's title says which words are the job's and which the company's. */
const POSTING = `<nav><a href="/jobs">Jobs</a> <a href="/jobs/applications">Applied</a> <a href="/jobs/messages">Messages</a></nav>
  <main><div class="styles_component__a1"><a href="/company/mossgate"><span class="styles_name__x">${JOB.company}</span></a><p>Maps for foresters</p>
    <h1 class="styles_title__q9">${escaped(JOB.title)}</h1><ul><li>$120k – $150k • 0.5% – 1.0%</li><li>Remote (Europe)</li><li>5 years of exp</li><li>Full Time</li></ul>
    <button type="button" id="apply">Apply</button><button type="button">Save</button><div id="job-description"><h2>About the job</h2><p>Draw what a harvester sees at dusk.</p></div></div>
  <section><h2>Similar Jobs</h2><ul><li>Brand Designer <span class="styles_stamp__z">Applied</span></li></ul></section></main><div id="modal-root"></div>`;

const DIALOG = `<div class="ReactModalPortal"><div role="dialog" aria-label="Apply to ${JOB.company}"><button type="button" aria-label="Close">×</button><h2>Apply to ${JOB.company}</h2>
  <p>Your profile will be shared with the recruiting team.</p><form><label for="note">What interests you about working for this company?</label><textarea id="note" name="coverNote"></textarea>
  <label for="cv">Resume</label><input id="cv" name="resume" type="file"><button type="button">Cancel</button><button type="submit" id="send">Send application</button></form></div></div>`;

/** A note and a résumé in a dialog; a word in a corner says that it went. */
export const wellfound: BoardJourney = {
  boardId: 'wellfound',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} at ${JOB.company} • ${JOB.location} | Wellfound`,
        body: POSTING,
        script: `const root = document.getElementById('modal-root');
          document.getElementById('apply').onclick = () => { root.innerHTML = ${JSON.stringify(DIALOG)}; };
          root.addEventListener('submit', async (event) => {
            event.preventDefault();
            document.getElementById('send').disabled = true;
            await fetch('/graphql', { method: 'POST', body: '{}' });
            document.getElementById('apply').textContent = 'Applied';
            root.innerHTML = '<div class="styles_toast__k" id="sent">Application sent to ${JOB.company}</div>';
          });`,
      },
    },
    [`POST ${HOST}/graphql`]: { json: { data: {} } },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '#apply' },
    { fill: { '#note': 'Trees, and the people who count them.' } },
    { attach: '#cv' },
    { click: '#send' },
  ],
  confirmation: '#sent',
};

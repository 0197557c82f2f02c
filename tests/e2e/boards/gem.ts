import { escaped } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Founding Letterpress Engineer', company: 'Quoinkey', location: 'Porto', type: 'Full-time' };
const HOST = 'jobs.gem.com';
const PATH = '/quoinkey/am9icG9zdDpR1vNn8sPcx5m0aT2rLkYe';

/** Neither form element nor names nor labels: a caption in a span stands above each field. */
const row = (caption: string, control: string) =>
  `<div><span>${caption}</span><div><div><div>${control}</div></div></div></div>`;
const text = (mark: string) => `<input type="text" data-1p-ignore="true" data-test-row="${mark}">`;
const FORM = `<div id="apply"><div><div>Ready to apply?</div><div><div data-tooltip-trigger="true">Powered by</div><a href="https://www.gem.com" target="_blank" rel="noreferrer">Gem</a></div></div>
  <div>${row('First name<span> *</span>', text('1'))}${row('Last name<span> *</span>', text('2'))}${row('Email<span> *</span>', text('3'))}${row('LinkedIn URL', text('4'))}
    ${row('Resume<span> *</span>', '<div role="presentation" tabindex="0"><input accept="application/pdf,.pdf,.txt" type="file" tabindex="-1"><div><i></i><span>Click to upload or drag and drop here</span></div><em></em></div>')}
    ${row('Why do you want to join us?', '<textarea></textarea>')}
    ${row('What are your salary expectations?', text('5'))}</div>
  <div><div>By applying you agree to Gem's <a href="#">terms</a> and <a href="#">privacy policy</a>.</div>
    <button type="submit" aria-disabled="false">Apply and save</button><button type="submit" aria-disabled="false">Apply without saving</button></div></div>`;

const SCRIPT = `
  document.getElementById('root').addEventListener('click', async (event) => {
    const button = event.target.closest('button[type=submit]');
    if (button === null) return;
    button.setAttribute('aria-disabled', 'true');
    await fetch('/api/public/graphql', { method: 'POST', body: '{}' });
    document.getElementById('apply').innerHTML = '<div id="sent"><div>Application submitted!</div><div>Thanks for your interest in ${JOB.company}.</div></div>';
  });`;

/** Posting and form on one page; of two buttons that send it, one keeps nothing. */
export const gem: BoardJourney = {
  boardId: 'gem',
  job: { title: JOB.title, company: JOB.company, location: JOB.location },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: JOB.title,
        body: `<div id="root"><div><a href="/quoinkey">View all jobs</a><button type="button">Share</button></div>
          <div><h1>${escaped(JOB.title)}</h1><div><span class="location">${JOB.location}</span> · <span>${JOB.type}</span></div></div>
          <div><p>Locks, sorts and ink on the collar.</p><p>Thank you for reading this far: applications are read by people.</p></div>${FORM}</div>`,
        script: SCRIPT,
      },
    },
    [`POST ${HOST}/api/public/graphql`]: { json: { data: {} } },
  },
  start: `https://${HOST}${PATH}?utm_source=feed`,
  acts: [
    {
      fill: {
        '[data-test-row="1"]': 'Ada',
        '[data-test-row="2"]': 'Byron',
        '[data-test-row="3"]': 'ada@byron.example',
      },
    },
    { attach: '#apply input[type=file]' },
    { click: '#apply button[type=submit]:last-of-type' },
  ],
  confirmation: '#sent',
};

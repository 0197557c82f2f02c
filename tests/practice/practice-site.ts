/** The practice board: an invented employer's careers page, and the Greenhouse form embedded in it, both served from here. */
import type { Answer, Site, SiteRequest } from '../tools/imitation-server.ts';
import { EMPLOYER_LOOK, FORM_LOOK } from './practice-look.ts';

const EMPLOYER = 'careers.copperline.example';
const ADDRESS = '/openings/morning-baker?gh_jid=8801234';

export const PRACTICE = {
  url: `https://${EMPLOYER}${ADDRESS}`,
  title: 'Morning Baker',
  company: 'Copperline Bakery',
} as const;

const TOKEN = 'for=copperline&token=8801234';

/** Numbered steps in plain words; the labels in quotation marks are those of the extension's own buttons. */
const STEPS = [
  'Press <b>Submit application</b> in the form. It is filled in already, and it goes nowhere: the employer is made up.',
  'Look at the corner of the form: <b>Application recorded</b>. You typed nothing, and the follow-up has its date already.',
  'Open Squeaky Wheel: its tab is next to this one. (In everyday use, press its button in the toolbar.) Under <b>This week</b> ' +
    'press <b>Do it today</b>: that is how it looks when the day has come.',
  'Now it tells you whom to contact. Press <b>Log</b>, then what happened, say <b>Left voicemail</b>.',
  'Done: the next follow-up is planned, four to six days ahead. It keeps insisting, so that you need not remember.',
];

export const practiceSites: readonly Site[] = [
  { hosts: [EMPLOYER], answer: (request) => (request.path === '/openings/morning-baker' ? posting() : undefined) },
  { hosts: ['job-boards.greenhouse.io', 'boards.greenhouse.io'], answer: embedded },
];

function posting(): Answer {
  const steps = STEPS.map((step) => `<li>${step}</li>`).join('');
  return html(
    `Careers | ${PRACTICE.company}`,
    EMPLOYER_LOOK,
    `
  <aside class="guide" aria-label="Practice guide">
    <p class="label">Practice board</p>
    <h2>Apply once, and see it looked after</h2>
    <ol>${steps}</ol>
    <p class="soft">Everything here is on your own machine, in a browser profile that is thrown away when you close it.</p>
  </aside>
  <div class="employer">
    <header><span class="mark" aria-hidden="true"></span>${PRACTICE.company}<nav>Shops · Our flour · <b>Careers</b></nav></header>
    <main>
      <h1>${PRACTICE.title}</h1>
      <p class="soft">Ghent · full-time · from 4 a.m., home by noon</p>
      <p>You shape eighty loaves before the town wakes, and you can tell by the crust whether it rained.</p>
      <div id="grnhse_app"><iframe id="grnhse_iframe" title="Greenhouse Job Board"
        src="https://job-boards.greenhouse.io/embed/job_app?${TOKEN.replace('&', '&amp;')}"></iframe></div>
    </main>
  </div>`,
  );
}

function embedded(request: SiteRequest): Answer | undefined {
  const title = `Job Application for ${PRACTICE.title} at ${PRACTICE.company}`;
  if (request.path === '/embed/copperline/jobs/8801234' && request.method === 'POST') {
    return { headers: { 'content-type': 'application/json' }, body: '{"success":"Candidate saved successfully"}' };
  }
  if (request.path === '/embed/job_app/confirmation') return html(title, FORM_LOOK, CONFIRMATION);
  return request.path === '/embed/job_app' ? html(title, FORM_LOOK, FORM) : undefined;
}

/** As Greenhouse embeds it, only shorter. The fields hold what a returning applicant's browser would have put there. */
const FORM = `<main class="main job-post"><div class="job__embedded-wrapper"><div class="application--container">
  <h2 class="section-header">Apply for this job</h2>
  <form method="get" action="/embed/job_app?${TOKEN.replace('&', '&amp;')}" id="application-form" class="application--form">
    <label for="first_name">First name*</label>
    <input id="first_name" type="text" autocomplete="given-name" aria-required="true" value="Robin">
    <label for="last_name">Last name*</label>
    <input id="last_name" type="text" autocomplete="family-name" aria-required="true" value="Sample">
    <label for="email">E-mail*</label>
    <input id="email" type="text" autocomplete="email" aria-required="true" value="robin.sample@mail.example">
    <label for="resume">Résumé/CV (not needed here)</label>
    <input id="resume" type="file" accept=".pdf,.doc,.docx,.txt,.rtf">
    <div class="application--submit"><button type="submit" class="btn btn--pill">Submit application</button></div>
  </form></div></div></main>
<script>
  const form = document.getElementById('application-form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    form.querySelector('button').disabled = true;
    const response = await fetch('/embed/copperline/jobs/8801234', { method: 'POST', body: new FormData(form) });
    if (response.ok) location.assign('/embed/job_app/confirmation?${TOKEN}');
    else form.querySelector('button').disabled = false;
  });
</script>`;

const CONFIRMATION = `<main class="main"><div class="confirmation"><div class="confirmation__content">
  <h1>Thank you for applying.</h1>
  <p>Your application has been received. ${PRACTICE.company} will reach out if there is a match.</p></div></div></main>`;

function html(title: string, look: string, body: string): Answer {
  return {
    body: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${title}</title><style>${look}</style></head>
<body>${body}</body></html>`,
  };
}

/** Ways in which sites take an application, each on a site that is on no board (but for the embedded one). */
import type { ApplyingJourney, ImitatedPage } from '../boards/board-journey.ts';
import { escaped, field } from './html.ts';

const FIELDS = `${field('Full name', 'id="full_name" name="full_name" autocomplete="name"')}
  ${field('E-mail', 'id="email" name="email" type="email"')}${field('Your CV', 'id="cv" name="cv" type="file"')}`;
const TYPED = { '#full_name': 'Ada Byron', '#email': 'ada@byron.example' };
const SENT = 'Your application has been received. Our recruiting team will be in touch.';

interface Job {
  readonly title: string;
  readonly company: string;
  readonly location?: string;
}

/** A careers page as employers write them: header with a search box, the posting, and what is given below it. */
function posting(job: Job, below: string, script?: string): ImitatedPage {
  const ld = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    hiringOrganization: { '@type': 'Organization', name: job.company },
  };
  return {
    title: `${job.title} | ${job.company}`,
    head: `<script type="application/ld+json">${JSON.stringify(ld)}</script>`,
    body: `<header><a href="/">${escaped(job.company)}</a><form role="search"><input name="q" placeholder="Search jobs">
      <button>Search</button></form></header><main><h1>${escaped(job.title)}</h1><p>We look after our people.</p>${below}</main>
      <footer><form id="news"><input type="email" name="news" placeholder="E-mail"><button>Subscribe</button></form></footer>`,
    ...(script === undefined ? {} : { script }),
  };
}

function thanks(job: Job): ImitatedPage {
  return { title: `Thank you | ${job.company}`, body: `<h1 id="end">Thank you for applying</h1><p>${SENT}</p>` };
}

const form = (action: string, button = '<button id="send">Send application</button>') =>
  `<form id="application" method="post" action="${action}" enctype="multipart/form-data">${FIELDS}${button}</form>`;
/** Sends the form by fetch and then runs `then`. */
const sending = (then: string, path = '/api/apply') => `
  document.getElementById('application').addEventListener('submit', async (event) => {
    event.preventDefault();
    await fetch('${path}', { method: 'POST', body: new FormData(event.target) });
    ${then}
  });`;

const TYPE_AND_ATTACH = [{ fill: TYPED }, { attach: '#cv' }] as const;

const IFRAME: Job = { title: 'Glazier', company: 'Pane & Sons' };
const MODAL: Job = { title: 'Head Gardener', company: 'Yew Tree House' };
const WIZARD: Job = { title: 'Dispatcher', company: 'Milepost Freight' };
const SHADOW: Job = { title: 'Optician', company: 'Clearview Opticians' };
const CAPTCHA: Job = { title: 'Baker', company: 'Rye & Shine' };
const SLOW: Job = { title: 'Archivist', company: 'Paper Street Library' };
const WINDOW: Job = { title: 'Pilot', company: 'Short Hop Air' };
const ONE_CLICK: Job = { title: 'Sommelier', company: 'Cellar Door' };
const PUSH_STATE: Job = { title: 'Surveyor', company: 'Plumb Line' };
const FLASH: Job = { title: 'Ferry Mate', company: 'Loch Line' };
const IMAGE: Job = { title: 'Clock Repairer', company: 'Escapement Works' };
const TOAST: Job = { title: 'Choir Director', company: 'St Cecilia School of Music' };
const EMBED: Job = { title: 'Winder', company: 'Tautline' };

export const MECHANISMS: Readonly<Record<string, ApplyingJourney>> = {
  'a form vendor’s iframe in the employer’s page': {
    job: IFRAME,
    everySite: true,
    answers: {
      'GET www.pane-and-sons.example/careers/glazier': {
        page: posting(
          IFRAME,
          '<iframe id="vendor" src="https://forms.formhive.example/f/881" width="600" height="500" title="Apply"></iframe>',
        ),
      },
      'GET forms.formhive.example/f/881': {
        page: {
          title: 'Form',
          body: form(''),
          script: sending(`document.body.innerHTML = '<p id="end">${SENT}</p>';`),
        },
      },
      'POST forms.formhive.example/api/apply': { json: { ok: true } },
    },
    start: 'https://www.pane-and-sons.example/careers/glazier',
    acts: [{ enterFrame: '#vendor' }, ...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a dialog over the posting': {
    job: MODAL,
    everySite: true,
    answers: {
      'GET careers.yewtree.example/jobs/7': {
        page: posting(
          MODAL,
          `<button id="open">Apply now</button><div id="shade" role="dialog" aria-modal="true" aria-label="Apply" hidden>${form('', '<button type="button" id="send">Submit</button>')}</div>`,
          `document.getElementById('open').onclick = () => { document.getElementById('shade').hidden = false; };
          document.getElementById('send').onclick = async () => {
            await fetch('/api/apply', { method: 'POST' });
            document.getElementById('shade').innerHTML = '<h2 id="end">Application submitted</h2><button>Close</button>';
          };`,
        ),
      },
      'POST careers.yewtree.example/api/apply': { json: {} },
    },
    start: 'https://careers.yewtree.example/jobs/7',
    acts: [{ click: '#open' }, ...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a wizard that ends on a review page with a plain «Confirm»': {
    job: WIZARD,
    everySite: true,
    answers: {
      'GET jobs.milepost.example/vacancy/dispatcher': {
        page: posting(WIZARD, '<a id="apply" href="/apply/31/details">Apply for this job</a>'),
      },
      'GET jobs.milepost.example/apply/31/details': {
        page: {
          title: 'Your details | Milepost Freight',
          body: `<h1>Your details</h1>${form('/apply/31/questions', '<button id="next">Next</button>')}`,
        },
      },
      'POST jobs.milepost.example/apply/31/questions': {
        page: {
          title: 'Questions | Milepost Freight',
          body: `<h1>Questions</h1><form method="post" action="/apply/31/review">
            ${field('Notice period', 'id="notice" name="notice"')}<button id="next2">Next</button></form>`,
        },
      },
      'POST jobs.milepost.example/apply/31/review': {
        page: {
          title: 'Review | Milepost Freight',
          body: `<h1>Check your answers</h1><dl><dt>Name</dt><dd>Ada Byron</dd></dl>
            <form method="post" action="/apply/31/done"><input type="hidden" name="token" value="x"><button id="send">Confirm</button></form>`,
        },
      },
      'POST jobs.milepost.example/apply/31/done': { page: thanks(WIZARD) },
    },
    start: 'https://jobs.milepost.example/vacancy/dispatcher',
    acts: [
      { click: '#apply' },
      ...TYPE_AND_ATTACH,
      { click: '#next' },
      { fill: { '#notice': 'One month' } },
      { click: '#next2' },
      { click: '#send' },
    ],
    confirmation: '#end',
  },
  'open shadow roots within each other': {
    job: SHADOW,
    everySite: true,
    answers: {
      'GET careers.clearview.example/job/optician': {
        page: posting(
          SHADOW,
          '<apply-card></apply-card>',
          `customElements.define('apply-card', class extends HTMLElement { connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<apply-form></apply-form><apply-button></apply-button>'; } });
          customElements.define('apply-form', class extends HTMLElement { connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`<div>${FIELDS}</div>`)}; } });
          customElements.define('apply-button', class extends HTMLElement { connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            root.innerHTML = '<button id="send">Send my application</button>';
            root.querySelector('button').onclick = async () => {
              await fetch('/api/apply', { method: 'POST' });
              this.parentNode.innerHTML = '<h2 id="end">Thank you!</h2><p>${SENT}</p>';
            }; } });`,
        ),
      },
      'POST careers.clearview.example/api/apply': { json: {} },
    },
    start: 'https://careers.clearview.example/job/optician',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a captcha on another host before the thanks': {
    job: CAPTCHA,
    everySite: true,
    answers: {
      'GET www.ryeandshine.example/jobs/baker': { page: posting(CAPTCHA, form('/jobs/baker/send')) },
      'POST www.ryeandshine.example/jobs/baker/send': { redirect: 'https://check.notarobot.example/c/1' },
      'GET check.notarobot.example/c/1': {
        page: {
          title: 'One moment',
          body: '<p>Checking your browser.</p>',
          script: `setTimeout(() => { location.href = 'https://www.ryeandshine.example/jobs/thanks'; }, 1500);`,
        },
      },
      'GET www.ryeandshine.example/jobs/thanks': { page: thanks(CAPTCHA) },
    },
    start: 'https://www.ryeandshine.example/jobs/baker',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'thanks after half a minute': {
    job: SLOW,
    everySite: true,
    answers: {
      'GET www.paperstreet.example/vacancies/archivist': {
        page: posting(
          SLOW,
          form(''),
          sending(`event.target.hidden = true;
            setTimeout(() => event.target.insertAdjacentHTML('afterend', '<p id="end">${SENT}</p>'), 32000);`),
        ),
      },
      'POST www.paperstreet.example/api/apply': { json: {} },
    },
    start: 'https://www.paperstreet.example/vacancies/archivist',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a pop-up window on another host': {
    job: WINDOW,
    everySite: true,
    answers: {
      'GET www.shorthop.example/careers/pilot': {
        page: posting(
          WINDOW,
          '<button id="apply">Apply</button>',
          `document.getElementById('apply').onclick = () => window.open('https://secure.applybox.example/shorthop/9', 'apply', 'width=700,height=700');`,
        ),
      },
      'GET secure.applybox.example/shorthop/9': {
        page: { title: 'Application form', body: `<h1>Application form</h1>${form('/shorthop/9')}` },
      },
      'POST secure.applybox.example/shorthop/9': { page: { title: 'Sent', body: `<h1 id="end">${SENT}</h1>` } },
    },
    start: 'https://www.shorthop.example/careers/pilot',
    acts: [{ clickToNewTab: '#apply' }, ...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'one click, no form': {
    job: ONE_CLICK,
    everySite: true,
    answers: {
      'GET www.jobshelf.example/job/5512': {
        page: posting(
          ONE_CLICK,
          '<p>Your profile is complete.</p><button id="send" type="button">Apply with my profile</button><div id="said" aria-live="polite"></div>',
          `document.getElementById('send').onclick = async () => {
            await fetch('/api/apply', { method: 'POST' });
            document.getElementById('send').disabled = true;
            document.getElementById('said').innerHTML = '<p id="end">Your application was sent to Cellar Door.</p>';
          };`,
        ),
      },
      'POST www.jobshelf.example/api/apply': { json: {} },
    },
    start: 'https://www.jobshelf.example/job/5512',
    acts: [{ click: '#send' }],
    confirmation: '#end',
  },
  'an address changed by script, and content replaced': {
    job: PUSH_STATE,
    everySite: true,
    answers: {
      'GET www.plumbline.example/karriere/surveyor': {
        page: posting(
          PUSH_STATE,
          `<div id="root">${form('')}</div>`,
          sending(`history.pushState({}, '', '/karriere/surveyor/complete'); document.title = 'Complete';
            document.querySelector('main').innerHTML = '<h1 id="end">Application complete</h1><p>${SENT}</p>';`),
        ),
      },
      'POST www.plumbline.example/api/apply': { json: {} },
    },
    start: 'https://www.plumbline.example/karriere/surveyor',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'back to the list of jobs, with a line of thanks above it': {
    job: FLASH,
    everySite: true,
    answers: {
      'GET www.lochline.example/jobs/3': { page: posting(FLASH, form('/jobs/3/apply')) },
      'POST www.lochline.example/jobs/3/apply': { redirect: '/jobs' },
      'GET www.lochline.example/jobs': {
        page: {
          title: 'Jobs | Loch Line',
          body: `<div class="flash notice" role="status" id="end">Thank you, your application has been sent.</div><h1>All jobs</h1>
            <ul><li><a href="/jobs/3">Ferry Mate</a></li><li><a href="/jobs/4">Purser</a></li><li><a href="/jobs/5">Cook</a></li></ul>`,
        },
      },
    },
    start: 'https://www.lochline.example/jobs/3',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a picture for a button': {
    job: IMAGE,
    everySite: true,
    answers: {
      'GET www.escapement.example/recruitment/clock': {
        page: posting(
          IMAGE,
          form('/recruitment/clock', '<br><input type="image" id="send" alt="" src="data:," width="90" height="30">'),
        ),
      },
      'POST www.escapement.example/recruitment/clock': { page: thanks(IMAGE) },
    },
    start: 'https://www.escapement.example/recruitment/clock',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a passing notice, and the form emptied': {
    job: TOAST,
    everySite: true,
    answers: {
      'GET www.stcecilia.example/employment/choir': {
        page: posting(
          TOAST,
          `${form('')}<div id="notices" aria-live="polite"></div>`,
          sending(`event.target.reset();
            document.getElementById('notices').innerHTML = '<div class="notice" id="end">Application sent successfully</div>';
            setTimeout(() => document.getElementById('notices').replaceChildren(), 4000);`),
        ),
      },
      'POST www.stcecilia.example/api/apply': { json: {} },
    },
    start: 'https://www.stcecilia.example/employment/choir',
    acts: [...TYPE_AND_ATTACH, { click: '#send' }],
    confirmation: '#end',
  },
  'a board’s frame that the employer’s page, not granted, takes away': {
    job: EMBED,
    answers: {
      'GET www.tautline.example/open-roles/winder': {
        page: {
          title: 'Winder – Tautline',
          body: `<h1>Winder</h1><div id="place"><iframe id="grnhse_iframe" width="600" height="700" title="Greenhouse Job Board"
            src="https://job-boards.greenhouse.io/embed/job_app?for=tautline&amp;token=7710004"></iframe></div>`,
          script: `addEventListener('message', (event) => { if (event.data === 'sent') document.getElementById('place').textContent = 'All done.'; });`,
        },
      },
      'GET job-boards.greenhouse.io/embed/job_app': {
        page: {
          title: 'Job Application for Winder at Tautline',
          body: `<form id="application-form">${FIELDS}<button type="submit" id="send">Submit application</button></form>`,
          script: `document.getElementById('application-form').addEventListener('submit', async (event) => {
            event.preventDefault();
            await fetch('https://boards-api.greenhouse.io/v1/boards/tautline/jobs/7710004', { method: 'POST', body: '{}' });
            parent.postMessage('sent', '*');
          });`,
        },
      },
      'POST boards-api.greenhouse.io/v1/boards/tautline/jobs/7710004': { json: {} },
    },
    start: 'https://www.tautline.example/open-roles/winder',
    acts: [{ enterFrame: '#grnhse_iframe' }, ...TYPE_AND_ATTACH, { click: '#send' }],
    firefoxAsks: true,
  },
};

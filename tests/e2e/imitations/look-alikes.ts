/** Pages that look like applying for a job, and are not: whatever a person does there, no application may be recorded. */
import type { Answer, Site, SiteRequest } from '../../tools/imitation-server.ts';
import { field, html, page, redirect } from './html.ts';

interface LookAlike {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  readonly body: string;
  readonly script?: string;
  /** What answers the form's POST: a page at `/done`. */
  readonly done?: string;
}

const person = `${field('Full name', 'id="name" name="name" type="text" required')}${field('E-mail', 'id="email" name="email" type="email" required')}`;

const post = (inner: string, button: string) =>
  `<form method="post" action="/send" enctype="multipart/form-data">${inner}<button type="submit" id="send">${button}</button></form>`;

export const LOOK_ALIKES = {
  newsletter: {
    host: 'www.gazette.example',
    path: '/careers-newsletter',
    title: 'Job alerts by e-mail',
    body: `<h1>New jobs in your inbox</h1>${post(person, 'Sign up')}`,
    done: '<h1>Thank you for subscribing</h1><p>Your request has been received.</p>',
  },
  contact: {
    host: 'www.plumbline.example',
    path: '/contact',
    title: 'Contact us',
    body: `<h1>Contact</h1>${post(`${person}<label for="message">Message</label><textarea id="message" name="message"></textarea>`, 'Submit')}`,
    done: '<h1>Thank you</h1><p>Your message has been submitted. We will be in touch.</p>',
  },
  login: {
    host: 'login.jobharbour.example',
    path: '/sign-in',
    title: 'Sign in to see your applications',
    body: `<h1>Sign in</h1>${post(`${field('E-mail', 'id="email" name="email" type="email" required')}${field('Password', 'id="password" name="password" type="password" required')}`, 'Sign in')}`,
    done: '<h1>My applications</h1><ul><li>Surveyor – Application submitted on 3 March</li></ul>',
  },
  search: {
    host: 'jobs.jobharbour.example',
    path: '/search',
    title: '412 jobs for «engineer»',
    body: `<h1>412 jobs</h1><form method="get" action="/search">${field('Keyword', 'id="name" name="q" type="text"')}
      ${field('Place', 'id="place" name="l" type="text"')}<button type="submit" id="send">Apply filters</button></form>
      <ul><li><a href="/job/1">Engineer</a> Applied filters: none</li></ul>`,
  },
  loan: {
    host: 'www.crestbank.example',
    path: '/loans/apply',
    title: 'Apply for a personal loan',
    body: `<h1>Loan application</h1>${post(
      `${person}${field('Annual income', 'id="income" name="income" type="text"')}
      ${field('Pay slip', 'id="payslip" name="payslip" type="file"')}`,
      'Submit application',
    )}`,
    done: '<h1>Your application has been submitted</h1><p>Our lending team will review your loan application.</p>',
  },
  order: {
    host: 'shop.kettleworks.example',
    path: '/checkout',
    title: 'Checkout',
    body: `<h1>Checkout</h1>${post(`${person}${field('Address', 'id="address" name="address" type="text"')}`, 'Place order')}`,
    done: '<h1>Thank you for your order</h1><p>Your order has been received.</p>',
  },
  recruiter: {
    host: 'hire.jobharbour.example',
    path: '/post-a-job',
    title: 'Post a job',
    body: `<h1>Post a job</h1>${post(`${person}${field('Job title', 'id="title" name="title" type="text"')}`, 'Submit job')}`,
    done: '<h1>Thank you for submitting your job</h1><p>Candidates will soon send you their applications.</p>',
  },
  alert: {
    host: 'careers.millrace.example',
    path: '/jobs/123-technician',
    title: 'Technician | Millrace careers',
    body: `<h1>Technician</h1><p>Thank you for your interest.</p><h2>Join our talent community</h2>${post(person, 'Join')}`,
    done: '<h1>Thank you for your interest</h1><p>We will write when jobs like Technician open.</p>',
  },
} as const satisfies Record<string, LookAlike>;

/** A page that says «you applied» for a job of long ago, one that only saves a job, and one that fakes a person. */
const WITHOUT_FORM: readonly LookAlike[] = [
  {
    host: 'jobs.jobharbour.example',
    path: '/job/already',
    title: 'Welder - Anvil & Sons',
    body: '<h1>Welder</h1><p>Anvil &amp; Sons</p><p role="status">You applied for this job on 12 October</p><button id="send">Applied</button>',
  },
  {
    host: 'jobs.jobharbour.example',
    path: '/job/save',
    title: 'Joiner - Anvil & Sons',
    body: '<h1>Joiner</h1><p>Anvil &amp; Sons</p><button id="send">Save job</button><p role="status" id="said"></p>',
    script:
      "document.getElementById('send').onclick = () => { document.getElementById('said').textContent = 'Job saved. Apply later.'; };",
  },
  {
    host: 'careers.puppetry.example',
    path: '/jobs/ghost',
    title: 'Ghost writer at Puppetry',
    body: `<h1>Ghost writer</h1><h2>Apply for this job</h2><form id="f">${person}
      ${field('CV', 'id="cv" name="cv" type="file"')}<button type="submit" id="real">Submit application</button></form>
      <button id="elsewhere" type="button">Read more</button>`,
    script: `
      document.getElementById('f').addEventListener('submit', (event) => {
        event.preventDefault();
        document.body.innerHTML = '<h1>Thank you for your application</h1><p>Your application has been submitted.</p>';
      });
      const fake = () => {
        for (const input of document.querySelectorAll('#name, #email')) {
          input.value = 'ghost@example.com';
          input.dispatchEvent(new Event('input', { bubbles: true }));
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
        document.getElementById('f').requestSubmit(document.getElementById('real'));
      };
      if (location.search === '?on-click') document.getElementById('elsewhere').onclick = fake;
      else setTimeout(fake, 400);`,
  },
];

const ALL: readonly LookAlike[] = [...Object.values(LOOK_ALIKES), ...WITHOUT_FORM];

export const lookAlikes: Site = {
  hosts: [...new Set(ALL.map((known) => known.host))],
  answer: (request) => answerFor(request),
};

function answerFor(request: SiteRequest): Answer | undefined {
  const known = ALL.filter((lookAlike) => lookAlike.host === request.host);
  if (request.path === '/send' && request.method === 'POST') return redirect('/done', 303);
  if (request.path === '/done')
    return html(page({ title: 'Done', body: known.find(({ done }) => done !== undefined)?.done ?? '' }));
  const shown = known.find(({ path }) => path === request.path);
  return shown === undefined ? undefined : html(page(shown));
}

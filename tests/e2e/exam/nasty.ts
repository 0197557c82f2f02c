/** Ways and words that trip: titles that speak of other trades, odd controls, odd confirmations, two in a row. */
import { area, inp, ld, ME, og, P } from './page-parts.ts';
import type { Act, ExamRun } from './play-exam.ts';

const F: Act = { fill: { '#vn': 'Ada', '#nn': 'Byron', '#em': ME.email } };
const fields = `${inp('First name', 'vn')}${inp('Last name', 'nn')}${inp('Email', 'em', 'email')}`;
const CV: Act = { attach: '#cv' };

/** A posting with its form below, sent by fetch, the main part replaced. */
// biome-ignore lint/complexity/useMaxParams: an exam's shorthand
function inPlace(
  name: string,
  at: string,
  job: { title: string; company: string },
  thanks: string,
  ends: string,
  more: {
    title?: string;
    head?: string;
    h1?: string;
    form?: string;
    button?: string;
    send?: string;
    script?: string;
    acts?: readonly Act[];
    footer?: string;
    text?: string;
    brand?: string;
  } = {},
): ExamRun {
  const url = new URL(at);
  const button = more.button ?? '<button id="send" type="submit">Submit application</button>';
  return {
    name,
    everySite: true,
    job,
    start: at,
    answers: {
      [`GET ${url.host}${url.pathname}`]: P(
        more.title ?? `${job.title} | ${job.company}`,
        `<header><a href="/"><img alt="${more.brand ?? job.company}" src="data:,"></a><nav><a>Products</a><a>About</a><a>Careers</a></nav></header><main id="m"><h1>${more.h1 ?? job.title}</h1><p>${more.text ?? 'Permanent, full time.'}</p><form id="f"><h2>Apply</h2>${more.form ?? fields}${inp('CV', 'cv', 'file')}${button}</form></main><footer>${more.footer ?? `© 2026 ${job.company}`}</footer>`,
        {
          head: more.head ?? og({ site_name: job.company }),
          script:
            more.script ??
            `f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api/apply', { method: 'POST', body: '{}' }); m.innerHTML = ${JSON.stringify(thanks)}; };`,
        },
      ),
      [`POST ${url.host}/api/apply`]: { json: {}, delayMs: 300 },
    },
    acts: more.acts ?? [F, CV, { click: more.send ?? '#send' }],
    ends,
  };
}

export const NASTY: readonly ExamRun[] = [
  inPlace(
    'title of another trade: loan officer at a credit union',
    'https://www.ridgecu.org/careers/loan-officer',
    { title: 'Mortgage Loan Officer', company: 'Ridge Credit Union' },
    '<h1>Thank you for applying!</h1><p>Your application for Mortgage Loan Officer has been received.</p>',
    'Thank you for applying',
    { text: 'You will help members with loans, credit cards and membership.' },
  ),
  inPlace(
    'title of another trade: admissions officer at a university',
    'https://jobs.kelmscott.edu/positions/admissions-officer',
    { title: 'Admissions Officer', company: 'Kelmscott University' },
    '<h1>Application submitted</h1><p>Thank you for applying to Kelmscott University. Human resources will review your application.</p>',
    'Application submitted',
    { text: 'Guide students through admission and scholarships.' },
  ),
  inPlace(
    'title of another trade: order picker',
    'https://www.boxhaul.com/jobs/order-picker',
    { title: 'Order Picker', company: 'Boxhaul' },
    '<h1>Thanks, Ada</h1><p>We have received your application for Order Picker.</p>',
    'We have received your application',
  ),
  inPlace(
    'title of another trade: membership and newsletter manager',
    'https://rowingalliance.org/about/jobs/membership-manager',
    { title: 'Membership & Newsletter Manager', company: 'Rowing Alliance' },
    '<h2>Your application has been submitted</h2><p>Look out for an e-mail.</p>',
    'has been submitted',
    {
      h1: 'Membership &amp; Newsletter Manager',
      head: ld({ title: 'Membership & Newsletter Manager', hiringOrganization: { name: 'Rowing Alliance' } }),
    },
  ),
  inPlace(
    'title of another trade: tenancy advisor at a housing body',
    'https://careers.homesnorth.org.uk/tenancy-advisor',
    { title: 'Tenancy & Rent Advisor', company: 'Homes North' },
    '<h2>Application received</h2><p>Thank you for applying.</p>',
    'Application received',
    { h1: 'Tenancy &amp; Rent Advisor' },
  ),
  inPlace(
    'title holds «Applications»',
    'https://www.valveworks.com/careers/applications-engineer',
    { title: 'Applications Engineer', company: 'Valveworks' },
    '<h2>Thank you for your application</h2>',
    'Thank you for your application',
  ),
  inPlace(
    'heading is «Apply for: …», title in JSON-LD',
    'https://www.quillmark.com/careers/apply/copy-editor',
    { title: 'Copy Editor', company: 'Quillmark' },
    '<h2>Thanks for applying!</h2>',
    'Thanks for applying',
    {
      title: 'Apply for Copy Editor – Quillmark',
      h1: 'Apply for: Copy Editor',
      head: ld({ title: 'Copy Editor', hiringOrganization: { name: 'Quillmark' } }),
    },
  ),
  inPlace(
    'heading «We’re hiring!», title in h2 and the document title',
    'https://www.sudsandco.com/jobs/window-cleaner',
    { title: 'Window Cleaner', company: 'Suds & Co' },
    '<h2>Thank you for your application!</h2>',
    'Thank you for your application',
    {
      title: 'Window Cleaner - Jobs - Suds & Co',
      h1: 'We’re hiring!</h1><h2>Window Cleaner</h2><h1 hidden>',
      brand: 'Suds &amp; Co',
    },
  ),
  inPlace(
    'submit control is a link',
    'https://www.tidegate.com/vacancies/ferry-mate',
    { title: 'Ferry Mate', company: 'Tidegate Ferries' },
    '<h2>Your application has been sent</h2>',
    'has been sent',
    {
      button: '<a href="#" id="send" class="btn">Send application</a>',
      script: `send.onclick = async (e) => { e.preventDefault(); await fetch('/api/apply', { method: 'POST', body: '{}' }); m.innerHTML = '<h2>Your application has been sent</h2>'; };`,
    },
  ),
  inPlace(
    'submit control is a div without a role',
    'https://www.kilnhouse.com/jobs/potter',
    { title: 'Potter', company: 'Kiln House' },
    '',
    'Thank you for your application',
    {
      button: '<div id="send" class="btn btn-primary" style="cursor:pointer">Submit application</div>',
      script: `send.onclick = async () => { await fetch('/api/apply', { method: 'POST', body: '{}' }); m.innerHTML = '<h2>Thank you for your application</h2>'; };`,
    },
  ),
  inPlace(
    'submit control is an image input',
    'https://www.oldforge.co.uk/jobs/farrier',
    { title: 'Farrier', company: 'Old Forge' },
    '<h2>Thank you for your application</h2>',
    'Thank you for your application',
    {
      button:
        '<input type="image" id="send" alt="Send application" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22120%22 height=%2240%22/%3E" width="120" height="40">',
    },
  ),
  inPlace(
    'submit control only says «Send»',
    'https://www.birchandbee.com/careers/florist',
    { title: 'Florist', company: 'Birch & Bee' },
    '<p>Thank you for your application, Ada. We will call you.</p>',
    'Thank you for your application',
    { button: '<button id="send">Send</button>', brand: 'Birch &amp; Bee' },
  ),
  inPlace(
    'confirmation in the employer’s own words',
    'https://www.larchandlime.com/join-us/gardener',
    { title: 'Gardener', company: 'Larch & Lime' },
    '<h2>You’re in the pile!</h2><p>Thanks Ada — we’ve got your application and will come back to you by Friday.</p>',
    'in the pile',
    { brand: 'Larch &amp; Lime' },
  ),
  inPlace(
    'confirmation by alert() and an emptied form',
    'https://www.brickandmortar.ie/jobs/bricklayer',
    { title: 'Bricklayer', company: 'Brick & Mortar' },
    '',
    'Permanent',
    {
      brand: 'Brick &amp; Mortar',
      script: `f.onsubmit = async (e) => { e.preventDefault(); await fetch('/api/apply', { method: 'POST', body: '{}' }); setTimeout(() => { alert('Thank you, your application has been sent.'); f.reset(); }, 0); };`,
    },
  ),
  inPlace(
    'button text becomes «Sent», nothing else',
    'https://www.pocketpress.com/work/printer',
    { title: 'Printer', company: 'Pocket Press' },
    '',
    'Application sent',
    {
      script: `f.onsubmit = async (e) => { e.preventDefault(); send.textContent = 'Sending…'; send.disabled = true; await fetch('/api/apply', { method: 'POST', body: '{}' }); send.textContent = 'Application sent ✓'; };`,
    },
  ),
  {
    name: 'employer posting, then a Google Form in a new tab',
    everySite: true,
    job: { title: 'Night Baker', company: 'Crumb Collective' },
    start: 'https://www.crumbcollective.org/jobs/night-baker',
    answers: {
      'GET www.crumbcollective.org/jobs/night-baker': P(
        'Night Baker — Crumb Collective',
        `<header><img alt="Crumb Collective" src="data:,"></header><h1>Night Baker</h1><p>Bake with us.</p><a id="go" target="_blank" href="https://docs.google.com/forms/d/e/1FAIpQLabc/viewform">Apply here</a>`,
        { head: ld({ title: 'Night Baker', hiringOrganization: { name: 'Crumb Collective' } }) },
      ),
      'GET docs.google.com/forms/d/e/1FAIpQLabc/viewform': P(
        'Application: Night Baker',
        `<form method="post" action="/forms/d/e/1FAIpQLabc/formResponse"><div role="heading" aria-level="1">Application: Night Baker</div>${fields}${area('Why do you want this job?', 'wy')}<div role="button" id="sb" tabindex="0" onclick="document.forms[0].submit()"><span>Submit</span></div></form>`,
      ),
      'POST docs.google.com/forms/d/e/1FAIpQLabc/formResponse': P(
        'Application: Night Baker',
        '<div role="heading" aria-level="1">Application: Night Baker</div><div>Your response has been recorded.</div><a>Submit another response</a>',
      ),
    },
    acts: [{ clickToNewTab: '#go' }, F, { fill: { '#wy': 'Bread' } }, { click: '#sb' }],
    ends: 'Your response has been recorded',
  },
  {
    name: 'form posts into a new tab (target=_blank)',
    everySite: true,
    job: { title: 'Glazier', company: 'Panewright' },
    start: 'https://www.panewright.co.uk/careers/glazier',
    answers: {
      'GET www.panewright.co.uk/careers/glazier': P(
        'Glazier | Panewright',
        `<header><img alt="Panewright" src="data:,"></header><h1>Glazier</h1><form target="_blank" method="post" action="https://www.panewright.co.uk/careers/send">${fields}${inp('CV', 'cv', 'file')}<button id="send">Submit application</button></form>`,
        { head: og({ site_name: 'Panewright' }) },
      ),
      'POST www.panewright.co.uk/careers/send': P('Thank you | Panewright', '<h1>Thank you for your application</h1>'),
    },
    acts: [F, CV, { clickToNewTab: '#send' }],
    ends: 'Thank you for your application',
  },
  {
    name: 'vendor frame that sends the top page to the thanks',
    everySite: true,
    job: { title: 'Cheesemonger', company: 'Rind & Rennet' },
    start: 'https://www.rindandrennet.com/careers/cheesemonger',
    answers: {
      'GET www.rindandrennet.com/careers/cheesemonger': P(
        'Cheesemonger - Rind & Rennet',
        `<header><img alt="Rind &amp; Rennet" src="data:,"></header><h1>Cheesemonger</h1><iframe id="fr" width="600" height="600" src="https://apply.hireform-embed.com/e/55"></iframe>`,
        { head: og({ site_name: 'Rind & Rennet' }) },
      ),
      'GET apply.hireform-embed.com/e/55': P(
        'Apply',
        `<form id="f">${fields}${inp('Résumé', 'cv', 'file')}<button id="send">Submit application</button></form>`,
        {
          script: `f.onsubmit = async (e) => { e.preventDefault(); await fetch('/e/55', { method: 'POST', body: '{}' }); top.location.href = 'https://www.rindandrennet.com/careers/thank-you'; };`,
        },
      ),
      'POST apply.hireform-embed.com/e/55': { json: {}, delayMs: 300 },
      'GET www.rindandrennet.com/careers/thank-you': P(
        'Thank you - Rind & Rennet',
        '<header><img alt="Rind &amp; Rennet" src="data:,"></header><h1>Thank you for applying</h1><p>We read every letter.</p>',
        { head: og({ site_name: 'Rind & Rennet' }) },
      ),
    },
    acts: [{ enterFrame: '#fr' }, F, CV, { click: '#send' }, { leaveFrame: true }],
    ends: 'Thank you for applying',
  },
  {
    name: 'confirmation reloaded, then back: once only',
    everySite: true,
    job: { title: 'Piano Tuner', company: 'Hammerfelt' },
    start: 'https://www.hammerfelt.com/careers/piano-tuner',
    answers: {
      'GET www.hammerfelt.com/careers/piano-tuner': P(
        'Piano Tuner | Hammerfelt',
        `<header><img alt="Hammerfelt" src="data:,"></header><h1>Piano Tuner</h1><form method="post" action="/careers/piano-tuner">${fields}${inp('CV', 'cv', 'file')}<button id="send">Submit application</button></form>`,
        { head: og({ site_name: 'Hammerfelt' }) },
      ),
      'POST www.hammerfelt.com/careers/piano-tuner': { redirect: '/careers/thanks' },
      'GET www.hammerfelt.com/careers/thanks': P(
        'Thanks | Hammerfelt',
        '<h1>Thank you for your application</h1><a href="/careers/thanks" id="again">Refresh</a>',
      ),
    },
    acts: [
      F,
      CV,
      { click: '#send' },
      { says: 'Thank you for your application' },
      { pause: 1500 },
      { click: '#again' },
      { pause: 1500 },
      { press: 'F5' },
    ],
    ends: 'Thank you for your application',
  },
  {
    name: 'two jobs of one employer, one after the other in one tab',
    everySite: true,
    job: { title: 'Tram Driver', company: 'Stadsbahn Norrby' },
    also: [{ title: 'Bus Driver', company: 'Stadsbahn Norrby' }],
    start: 'https://jobs.stadsbahn-norrby.com/tram-driver',
    answers: {
      ...Object.fromEntries(
        ['Tram Driver', 'Bus Driver'].flatMap((title) => {
          const path = `/${title.toLowerCase().replace(' ', '-')}`;
          return [
            [
              `GET jobs.stadsbahn-norrby.com${path}`,
              P(
                `${title} | Stadsbahn Norrby`,
                `<header><img alt="Stadsbahn Norrby" src="data:,"></header><h1>${title}</h1><form method="post" action="${path}" enctype="multipart/form-data">${fields}${inp('CV', 'cv', 'file')}<button id="send">Submit application</button></form>`,
                { head: og({ site_name: 'Stadsbahn Norrby' }) },
              ),
            ],
            [
              `POST jobs.stadsbahn-norrby.com${path}`,
              P(
                `Thank you | Stadsbahn Norrby`,
                `<h1>Thank you for applying</h1><a id="other" href="/bus-driver">Bus Driver</a>`,
              ),
            ],
          ];
        }),
      ),
    },
    acts: [
      F,
      CV,
      { click: '#send' },
      { says: 'Thank you for applying' },
      { pause: 1500 },
      { click: '#other' },
      F,
      CV,
      { click: '#send' },
    ],
    ends: 'Thank you for applying',
  },
  {
    name: 'greenhouse: two jobs in one tab, SPA thanks, then the other',
    job: { title: 'Tax Analyst', company: 'Wrenfield Robotics' },
    also: [{ title: 'Tax Clerk', company: 'Wrenfield Robotics' }],
    start: 'https://job-boards.greenhouse.io/wrenfieldrobotics/jobs/4400123101',
    answers: Object.fromEntries(
      [
        ['Tax Analyst', '4400123101'],
        ['Tax Clerk', '4400123102'],
      ].flatMap(([title, id]) => [
        [
          `GET job-boards.greenhouse.io/wrenfieldrobotics/jobs/${id}`,
          P(
            `Job Application for ${title} at Wrenfield Robotics`,
            `<main><div class="job__title"><h1>${title}</h1><div class="job__location">Cork</div></div><form id="application-form">${inp('First Name', 'vn')}${inp('Last Name', 'nn')}${inp('Email', 'em')}${inp('Resume', 'cv', 'file')}<button type="submit" id="send">Submit application</button></form></main>`,
            {
              script: `document.getElementById('application-form').onsubmit = async (e) => { e.preventDefault(); await fetch('/wrenfieldrobotics/jobs/${id}', { method: 'POST', body: '{}' }); history.pushState({}, '', '/wrenfieldrobotics/jobs/${id}/confirmation'); document.querySelector('main').innerHTML = '<div class="confirmation"><div class="confirmation__content"><h1>Thank you for applying.</h1></div></div><a id="other" href="/wrenfieldrobotics/jobs/4400123102">Next</a>'; };`,
            },
          ),
        ],
        [`POST job-boards.greenhouse.io/wrenfieldrobotics/jobs/${id}`, { json: {} }],
      ]),
    ),
    acts: [
      F,
      CV,
      { click: '#send' },
      { says: 'Thank you for applying' },
      { pause: 1200 },
      { click: '#other' },
      F,
      CV,
      { click: '#send' },
    ],
    ends: 'Thank you for applying',
  },
  ...(
    [
      ['Registered Nurse', 'nurse'],
      ['Privacy Counsel', 'privacy'],
      ['Diversity & Inclusion Lead', 'diversity'],
      ['Registration Clerk', 'clerk'],
      ['Submissions Editor', 'editor'],
      ['Voluntary Sector Officer', 'sector'],
      ['Tak- en Snoeimedewerker', 'snoei'],
      ['Job Coach', 'coach'],
    ] as const
  ).map(([title, slug]) =>
    inPlace(
      `title that begins like a form's heading: ${title}`,
      `https://www.merewater-trust.org/careers/${slug}`,
      { title, company: 'Merewater Trust' },
      '<h2>Thank you for your application</h2>',
      'Thank you for your application',
      { h1: title.replace('&', '&amp;'), head: '' },
    ),
  ),
];

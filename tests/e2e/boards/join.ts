import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = {
  title: 'Imker*in für Stadtbienen',
  company: 'Summhof Kreuzberg',
  location: 'Berlin, Deutschland',
  type: 'Part-time',
  id: '15120477',
};
const HOST = 'join.com';
const PATH = `/companies/summhofkreuzberg/${JOB.id}-imker-in-fuer-stadtbienen`;

const LD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'Deutschland' },
  },
  employmentType: 'PART_TIME',
  datePosted: '2026-11-06',
  description: 'Dächer, Rahmen, Honig.',
};
const STATE = {
  props: {
    pageProps: { initialState: { job: { id: Number(JOB.id), title: JOB.title }, company: { name: JOB.company } } },
  },
};

function page(title: string, body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  return {
    page: {
      title,
      body: `<div id="__next"><header><a href="/companies/summhofkreuzberg"><img alt="${JOB.company}" src="data:,"></a><button type="button">Deutsch</button></header>${body}
        <footer><a href="https://join.com">Powered by JOIN</a></footer></div><div role="dialog" aria-label="Cookies"><button type="button" data-testid="CookieConsentAcceptAll">Alle akzeptieren</button></div>`,
      ...more,
    },
  };
}

const POSTING = page(
  `${JOB.title} - Job bei ${JOB.company} | JOIN`,
  `<main><h1>${escaped(JOB.title)}</h1><div data-testid="job-meta"><span>${JOB.location}</span><span>Teilzeit</span></div>
    <a data-testid="ApplyButton" href="${PATH}/apply">Jetzt bewerben</a><button type="button">Job teilen</button>
    <section><h2>Beschreibung</h2><p>Dächer, Rahmen, Honig.</p></section>
    <section><h2>Weitere Jobs</h2><ul><li><a href="/companies/summhofkreuzberg/15120478-kerzenzieher-in">Kerzenzieher*in</a></li></ul></section></main>`,
  {
    head: `<script type="application/ld+json">${JSON.stringify(LD)}</script><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(STATE)}</script>`,
  },
);

/** Screens one after another, each with a «Weiter»; the thanks have an address, reached without loading a page. */
const SCREENS = [
  `<h1>Los geht's</h1>${field('E-Mail-Adresse', 'id="email" name="email" type="email"')}<button type="submit">Weiter</button>`,
  `<h1>Persönliche Angaben</h1>${field('Vorname', 'id="firstName" name="firstName" type="text"')}${field('Nachname', 'id="lastName" name="lastName" type="text"')}${field('Telefonnummer', 'id="phone" name="phone" type="tel"')}<button type="submit">Weiter</button>`,
  `<h1>Lebenslauf</h1><label for="cv">Lebenslauf hochladen</label><input id="cv" name="cv" type="file"><button type="submit">Weiter</button>`,
  `<h1>Fast geschafft</h1><label><input type="checkbox" id="terms" name="terms"> Ich stimme der Datenschutzerklärung zu</label><button type="submit" data-testid="SubmitApplicationButton">Bewerbung absenden</button>`,
];
const SENT = `<h1 id="sent">Deine Bewerbung ist bei ${JOB.company} eingegangen 🎉</h1><p>Schau in Dein Postfach.</p><a href="/jobs">Weitere Jobs entdecken</a>`;
const APPLY = page(
  `Bewerbung: ${JOB.title} | JOIN`,
  `<aside><p>${escaped(JOB.title)}</p><p>${JOB.company}</p></aside><main><form novalidate></form></main>`,
  {
    script: `
      const screens = ${JSON.stringify(SCREENS)};
      const main = document.querySelector('main');
      const form = document.querySelector('form');
      let at = 0;
      form.innerHTML = screens[at];
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        at += 1;
        if (at < screens.length) { form.innerHTML = screens[at]; return; }
        await fetch('/api/candidate/applications', { method: 'POST', body: '{}' });
        history.replaceState(null, '', '${PATH}/apply/success');
        main.innerHTML = ${JSON.stringify(SENT)};
      });`,
  },
);

/** A mail address first, then screen by screen. */
export const join: BoardJourney = {
  boardId: 'join',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: POSTING,
    [`GET ${HOST}${PATH}/apply`]: APPLY,
    [`POST ${HOST}/api/candidate/applications`]: { json: { id: 1 }, status: 201 },
  },
  start: `https://${HOST}${PATH}?pid=feed&oid=1`,
  acts: [
    { click: '[data-testid=ApplyButton]' },
    { fill: { '#email': 'ada@byron.example' } },
    { click: 'form button[type=submit]' },
    { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#phone': '030 5550100' } },
    { click: 'form button[type=submit]' },
    { attach: '#cv' },
    { click: 'form button[type=submit]' },
    { click: '#terms' },
    { click: '[data-testid=SubmitApplicationButton]' },
  ],
  confirmation: '#sent',
};

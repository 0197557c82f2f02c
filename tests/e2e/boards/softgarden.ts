import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = {
  title: 'Deichgräfliche Assistenz (w/m/d)',
  company: 'Deichverband Nordkehdingen',
  location: 'Hafenstraße 3, 21729 Freiburg',
  type: 'Teilzeit',
  id: '58120944',
};
const HOST = 'deichverband.softgarden.io';
const COUNTER = 'jobdb.softgarden.de';
const APPLICATION = '/applications/4e6a1f70-0d53-4a0e-9c1b-7f3e2d1c0b9a';

function page(title: string, body: string, script?: string): { page: ImitatedPage } {
  return { page: { title, body, ...(script === undefined ? {} : { script }) } };
}

const fact = (list: string, icon: string, value: string) =>
  `<li class="${list}"><div class="header-icon ${icon}"><div class="label-container">${value}</div></div></li>`;
const POSTING = page(
  `${JOB.title} bei ${JOB.company} | softgarden`,
  `<a class="view-job" href="">View job here</a><div class="container clearfix"><header class="clearfix" role="banner"><div class="logo-ct"><img src="data:," alt="null"></div>
    <div class="header-info"><h1 class="align-center" id="main-title">${escaped(JOB.title)}</h1><div id="job-header-info"><ul class="align-center ul-padding">
      <li class="job-contract-type"><div class="header-icon contract-light-icon">${JOB.type}</div></li>${fact('job-location', 'location-light-icon', JOB.location)}
      ${fact('job-experience', 'experience-light-icon', 'Mit Berufserfahrung')}${fact('location', 'date-light-icon', '12.11.26')}</ul></div></div></header>
   <div id="position-overview"><div class="free-text"><h2>Deine Aufgaben</h2><p>Schleusen, Protokolle, Sturmwache.</p><p>Wir freuen uns auf Deine Bewerbung!</p></div></div>
   <div id="company-wrap"><h2>Über uns</h2><p>Seit 1612 hinter dem Deich.</p><div id="posted-by"><h3>Ansprechpartner</h3><div class="job-owner"><span class="name">Wiebke Harms</span> <span class="position"></span></div></div></div>
   <div id="apply"><a class="btn" id="applynow" target="_blank" href="https://${COUNTER}/jobdb/public/jobposting/applyonline/click?jp=${JOB.id}"><span lang="de">Online bewerben</span></a></div>
   <footer><a href="/imprint">Impressum</a> | <a href="/data-security">Datenschutzerklärung</a> <a href="https://www.softgarden.de">Powered by softgarden</a></footer></div>`,
);

/** One address for all pages of the wizard; what comes next is in the session. The title of the job stands small above. */
const STEPS = [
  `<h2>Persönliche Daten</h2><label for="salutation">Anrede</label><select id="salutation" name="salutation"><option>Frau</option></select>
   ${field('Vorname *', 'id="firstName" name="firstName" type="text"')}${field('Nachname *', 'id="lastName" name="lastName" type="text"')}${field('E-Mail *', 'id="email" name="email" type="text"')}<button type="submit">Weiter</button>`,
  `<h2>Dokumente</h2>${field('Lebenslauf *', 'id="cv" name="cv" type="file"')}${field('Anschreiben', 'id="letter" name="letter" type="file"')}<button type="submit">Weiter</button>`,
  `<h2>Zusammenfassung</h2><dl><dt>Vorname</dt><dd>Ada</dd></dl><label><input type="checkbox" id="privacy" name="privacy"> Datenschutzerklärung gelesen</label><a href="#">Zurück</a><button type="submit" id="send">Bewerbung absenden</button>`,
  `<div class="feedbackPanel"><h2 id="thanks">Vielen Dank für Ihre Bewerbung!</h2><p>Eine Bestätigung ist auf dem Weg zu Ihnen.</p><a href="/de/vacancies">Weitere Stellen</a></div>`,
];
const FLOW = page(
  `Online-Bewerbung | ${JOB.company}`,
  `<header><p class="application-position">${escaped(JOB.title)}</p><a href="#">Anmelden</a></header><div class="cookie-hint"><button type="button">Verstanden</button></div>
   <main><form id="wizard" method="post" action="${APPLICATION}" enctype="multipart/form-data"></form></main>`,
  `const steps = ${JSON.stringify(STEPS)};
   const at = Number(sessionStorage.getItem('step') ?? 0);
   const form = document.getElementById('wizard');
   if (at < 3) form.innerHTML = steps[at];
   else form.outerHTML = steps[at];
   form.addEventListener('submit', () => sessionStorage.setItem('step', String(at + 1)));`,
);

/** The form opens in a tab of its own, over a counter on the vendor's other host. */
export const softgarden: BoardJourney = {
  boardId: 'softgarden',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}/job/${JOB.id}/Deichgraefliche-Assistenz-w-m-d-`]: POSTING,
    [`GET ${COUNTER}/jobdb/public/jobposting/applyonline/click`]: {
      redirect: `https://${HOST}${APPLICATION}?0&isEditMode=false&isNew=true&l=de`,
    },
    [`GET ${HOST}${APPLICATION}`]: FLOW,
    [`POST ${HOST}${APPLICATION}`]: FLOW,
  },
  start: `https://${HOST}/job/${JOB.id}/Deichgraefliche-Assistenz-w-m-d-?jobDbPVId=91230&l=de`,
  acts: [
    { clickToNewTab: '#applynow' },
    { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#email': 'ada@byron.example' } },
    { click: '#wizard button[type=submit]' },
    { attach: '#cv' },
    { click: '#wizard button[type=submit]' },
    { click: '#privacy' },
    { click: '#send' },
  ],
  confirmation: '#thanks',
};

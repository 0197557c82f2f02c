import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Kranführer (m/w/d)',
  company: 'Trägerwerk Nord GmbH',
  location: 'Bremerhaven',
  type: 'Feste Anstellung',
  id: '12907734',
};
const HOST = 'www.stepstone.de';
const PATH = `/stellenangebote--Kranfuehrer-m-w-d-Bremerhaven-Traegerwerk-Nord-GmbH--${JOB.id}-inline.html`;
const FORM = `/application/${JOB.id}/dynamic-apply`;

/** German, as most of this family. The button that opens the form stands twice. */
const POSTING = `<header><a href="/">StepStone</a><form action="/jobs"><input name="what" placeholder="Jobtitel, Kompetenz oder Firmenname"><button type="submit">Jobs finden</button></form></header>
  <main><div data-at="job-ad-header"><h1 data-at="header-job-title">${escaped(JOB.title)}</h1><ul>
    <li data-at="metadata-company-name"><svg></svg><a href="/cmp/de/x">${JOB.company}</a></li><li data-at="metadata-location"><svg></svg>${JOB.location}</li>
    <li data-at="metadata-contract-type">${JOB.type}</li><li data-at="metadata-work-type">Vollzeit</li><li data-at="metadata-online-date">Erschienen: vor 2 Tagen</li></ul>
    <button type="button" data-testid="harmonised-apply-button">Ich bin interessiert</button><button type="button" data-at="save-job-button">Merken</button></div>
    <div data-at="job-ad-content"><p>Containerbrücken, Nachtschicht, Wind bis acht.</p></div><button type="button" data-testid="harmonised-apply-button">Ich bin interessiert</button></main>
  <section><h2>Ähnliche Jobs per E-Mail</h2><form><label for="ja">E-Mail</label><input id="ja" type="email" name="email"><button type="submit">Absenden</button></form></section>
  <div id="GDPRConsentManagerContainer" role="dialog"><p>Wir verwenden Cookies.</p><button type="button" id="ccmgt_explicit_accept">Alles akzeptieren</button></div>`;

const STEPS = [
  `<h1>Deine Bewerbung</h1><form>${field('Vorname', 'id="fn" name="firstName" type="text"')}${field('Nachname', 'id="ln" name="lastName" type="text"')}
   ${field('E-Mail', 'id="em" name="email" type="email"')}${field('Lebenslauf', 'id="cv" name="cv" type="file"')}<button type="submit" data-testid="submit-button">Weiter</button></form>`,
  `<h1>Noch ein paar Fragen</h1><form>${field('Wann kannst du anfangen?', 'id="when" name="q1" type="text"')}<button type="submit" data-testid="submit-button">Bewerbung absenden</button></form>`,
];

/** One button for both steps, told apart by its words; the end has its own address. */
export const totaljobsStepstone: BoardJourney = {
  boardId: 'totaljobs-stepstone',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: 'Vollzeit' },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} Job in ${JOB.location} bei ${JOB.company}`,
        body: POSTING,
        script: `for (const button of document.querySelectorAll('[data-testid=harmonised-apply-button]')) button.onclick = () => { location.href = '${FORM}'; };`,
      },
    },
    [`GET ${HOST}${FORM}`]: {
      page: {
        title: 'Bewerben | StepStone',
        body: `<header><a href="/">StepStone</a></header><p>${escaped(JOB.title)}</p><p>${JOB.company}</p><main id="step"></main><footer>Nach dem Absenden bekommst du eine E-Mail.</footer>`,
        script: `const steps = ${JSON.stringify(STEPS)};
          const main = document.getElementById('step');
          let at = 0;
          main.innerHTML = steps[0];
          main.addEventListener('submit', async (event) => {
            event.preventDefault();
            at += 1;
            if (at < 2) { main.innerHTML = steps[at]; return; }
            await fetch('/application/api/apply', { method: 'POST', body: '{}' });
            location.href = '/application/confirmation/success?jobId=${JOB.id}';
          });`,
      },
    },
    [`POST ${HOST}/application/api/apply`]: { json: { ok: true } },
    [`GET ${HOST}/application/confirmation/success`]: {
      page: {
        title: 'StepStone',
        body: '<main><h1 id="sent">Geschafft!</h1><p>Wir drücken dir die Daumen.</p><h2>Das könnte dir auch gefallen</h2><ul><li><a href="/stellenangebote--Staplerfahrer--9.html">Staplerfahrer</a></li></ul></main>',
      },
    },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: '#ccmgt_explicit_accept' },
    { click: '[data-at=job-ad-header] [data-testid=harmonised-apply-button]' },
    { fill: { '#fn': 'Ada', '#ln': 'Byron', '#em': 'ada@byron.example' } },
    { attach: '#cv' },
    { click: '[data-testid=submit-button]' },
    { fill: { '#when': 'sofort' } },
    { click: '[data-testid=submit-button]' },
  ],
  confirmation: '#sent',
};

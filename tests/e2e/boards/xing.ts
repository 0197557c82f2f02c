import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = {
  title: 'Geigenbauer (m/w/d)',
  company: 'Werkstatt Klangholz',
  location: 'Mittenwald',
  type: 'Vollzeit',
  id: '148201736',
};
const HOST = 'www.xing.com';
const PATH = `/jobs/mittenwald-geigenbauer-${JOB.id}`;

const LD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: [
    { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: JOB.location, addressCountry: 'DE' } },
  ],
  employmentType: 'FULL_TIME',
  datePosted: '2026-11-04',
  description: '<p>Fichte, Leim, viel Geduld.</p>',
};

/** Its marks are as on the live list: `data-testid` and `data-xds`; a card may say «Beworben» of another job. */
const SIMILAR = ['Klavierstimmer (m/w/d)', 'Tischler im Instrumentenbau (m/w/d)']
  .map(
    (title, at) =>
      `<article data-xds="Card" data-testid="job-search-result"><a href="/jobs/linz-${at}-14820${at}001"><h3 data-testid="job-teaser-list-title">${title}</h3></a>
        <p data-testid="job-teaser-company">Donauklang GmbH</p><span data-xds="Marker">${at === 0 ? 'Bereits beworben' : 'Neu'}</span>
        <button type="button" data-testid="bookmark-action-button" aria-label="Merken"></button></article>`,
  )
  .join('');

const POSTING = `<div id="consent" role="dialog" aria-label="Datenschutz"><p>Wir und unsere Partner verwenden Cookies.</p><button type="button">Alles akzeptieren</button></div>
  <header data-testid="header-navigation"><a data-testid="logo" href="/"><img alt="XING" src="data:,"></a>
    <form role="search" action="/jobs/search"><input name="keywords" aria-label="Jobtitel, Unternehmen"><button type="submit">Suchen</button></form></header>
  <main><div data-testid="job-details-title"><h1 data-xds="Hero">${escaped(JOB.title)}</h1></div>
    <div data-testid="job-details-job-intro"><a href="/pages/werkstattklangholz"><p data-testid="job-details-company-info-name">${JOB.company}</p></a></div>
    <ul><li data-xds="Meta">${JOB.location}</li><li data-xds="Meta">${JOB.type}</li></ul>
    <p data-testid="job-details-published-date">Veröffentlicht: <time datetime="2026-11-04T08:30:00Z">vor 3 Wochen</time></p>
    <button type="button" data-testid="apply-button">Schnellbewerbung</button>
    <button type="button" data-testid="bookmark-action-button">Job merken</button>
    <div data-testid="expandable-content"><p>Fichte, Leim, viel Geduld.</p></div>
    <section><h2>Ähnliche Jobs</h2>${SIMILAR}</section>
    <form id="alert"><label for="alert-mail">Passende Jobs per E-Mail</label><input id="alert-mail" type="email"><button type="submit">Suchauftrag anlegen</button></form></main>
  <div id="layer"></div>`;

const FORM = `<div role="dialog" data-testid="apply-modal" aria-labelledby="apply-head"><h2 id="apply-head">Bewirb Dich bei ${JOB.company}</h2>
  <form id="apply-form" novalidate>
    ${field('Vorname*', 'id="firstName" name="firstName" type="text" autocomplete="given-name"')}
    ${field('Nachname*', 'id="lastName" name="lastName" type="text" autocomplete="family-name"')}
    ${field('E-Mail*', 'id="email" name="email" type="email" autocomplete="email"')}
    ${field('Lebenslauf*', 'id="cv" name="attachments" type="file"')}
    <label><input type="checkbox" name="profile" checked> XING Profil mitsenden</label>
    <button type="button" id="close">Abbrechen</button><button type="submit">Bewerbung abschicken</button></form></div>`;
const SENT = `<div role="dialog" data-testid="application-success" aria-labelledby="sent-head"><h2 id="sent-head">Geschafft!</h2>
  <p id="sent">Deine Bewerbung als ${escaped(JOB.title)} wurde erfolgreich an ${JOB.company} gesendet.</p><a href="/jobs/my-jobs">Zu meinen Jobs</a></div>`;

/** Posting and layer on one page; the answer comes from the site's one endpoint for everything. */
export const xing: BoardJourney = {
  boardId: 'xing',
  job: { title: JOB.title, company: JOB.company, location: 'Mittenwald, DE', employmentType: 'Full-time' },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} in ${JOB.location} | XING Jobs`,
        head: `<meta property="og:site_name" content="XING"><script type="application/ld+json">${JSON.stringify(LD)}</script>`,
        body: POSTING,
        script: `
          const layer = document.getElementById('layer');
          document.querySelector('[data-testid=apply-button]').addEventListener('click', () => { layer.innerHTML = ${JSON.stringify(FORM)}; });
          document.addEventListener('submit', async (event) => {
            event.preventDefault();
            if (event.target.id !== 'apply-form') return;
            await fetch('/xing-one/api', { method: 'POST', body: new FormData(event.target) });
            layer.innerHTML = ${JSON.stringify(SENT)};
          });`,
      },
    },
    [`POST ${HOST}/xing-one/api`]: { json: { data: { jobApplicationCreate: { success: true } } } },
  },
  start: `https://${HOST}${PATH}?paging_context=search`,
  acts: [
    { click: '[data-testid=apply-button]' },
    { fill: { '#firstName': 'Ada', '#lastName': 'Byron', '#email': 'ada@byron.example' } },
    { attach: '#cv' },
    { click: '#apply-form button[type=submit]' },
  ],
  confirmation: '#sent',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Maître fromager affineur', company: 'Cave des Aravis', location: 'Annecy', type: 'CDI' };
const HOST = 'www.welcometothejungle.com';
const SLUG = 'maitre-fromager-affineur_annecy_CDA_Qx81mZp';
const PATH = `/fr/companies/cave-des-aravis/jobs/${SLUG}`;

const LD = {
  '@context': 'http://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  datePosted: '2026-11-09T09:12:00Z',
  employmentType: 'FULL_TIME',
  hiringOrganization: { '@type': 'Organization', name: JOB.company, logo: 'https://cdn-images.example/a.png' },
  jobLocation: [
    {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Annecy', addressCountry: 'FR' },
    },
  ],
  description: '<p>Tomes, reblochons et patience.</p>',
};

/** Icons named for what stands beside them; a hidden success text waits in the panel of other jobs. */
const POSTING = `<div id="axeptio_overlay" role="dialog" aria-label="Cookies"><p>On aime les cookies.</p><button type="button">OK pour moi</button></div>
  <header><a href="/fr"><img alt="Welcome to the Jungle" src="data:,"></a><a href="/fr/signin">Se connecter</a></header>
  <main><div data-testid="job-metadata-block"><a href="/fr/companies/cave-des-aravis"><img alt="${JOB.company}" src="data:,"></a>
    <a href="/fr/companies/cave-des-aravis"><span class="wui-text">${JOB.company}</span></a>
    <h2 class="wui-text">${escaped(JOB.title)}</h2>
    <div><div><i name="contract" role="img"></i>${JOB.type}</div><div><i name="location" role="img"></i><span><span>${JOB.location}</span></span></div>
      <div><i name="salary" role="img"></i><span>Salaire :</span> Non spécifié</div></div>
    <time datetime="2026-11-09T09:12:00Z">il y a 2 semaines</time>
    <button type="button" data-testid="job_header-button-apply">Postuler</button>
    <button type="button" data-testid="job_header-button-save">Sauvegarder</button></div>
  <div data-testid="job-section-description"><p>Tomes, reblochons et patience.</p></div>
  <section id="the-company-section"><h4>${JOB.company}</h4><a href="/fr/companies/cave-des-aravis/jobs">Voir toutes les offres</a></section>
  <section><h4>D'autres offres qui vous correspondent</h4><ul><li><a href="/fr/companies/lac-bleu/jobs/vendeur_annecy">Vendeur</a> Lac Bleu · CDD</li></ul></section>
  <div hidden><p>Candidature envoyée !</p></div></main><div id="panel"></div>`;

const FORM = `<section id="apply-panel"><h3>Postuler chez ${JOB.company}</h3><p>Ces informations seront transmises au recruteur.</p>
  <form data-testid="apply-form-fields" novalidate>
    ${field('Prénom *', 'id="firstname" name="firstname" type="text" data-testid="apply-form-field-firstname"')}
    ${field('Nom *', 'id="lastname" name="lastname" type="text" data-testid="apply-form-field-lastname"')}
    ${field('Email *', 'id="email" name="email" type="email"')}${field('Téléphone', 'id="phone" name="phone" type="tel"')}
    <label for="media_resume">CV *</label><input id="media_resume" name="media_resume" type="file">
    <label for="cover_letter">Lettre de motivation</label><textarea id="cover_letter" name="cover_letter"></textarea>
    <label><input type="checkbox" id="consent" name="consent"> J'accepte les conditions</label>
    <button type="submit" data-testid="apply-form-submit">J'envoie ma candidature !</button></form></section>`;
const SENT = `<section role="status"><h3 id="sent">Votre candidature a bien été envoyée à ${JOB.company}</h3><p>On croise les doigts pour vous.</p><a href="/fr/me/applications">Mes candidatures</a></section>`;

/** The form opens at the posting's side and gets an address of its own without a new page. */
export const wttj: BoardJourney = {
  boardId: 'wttj',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company} - ${JOB.type} à ${JOB.location}`,
        head: `<meta property="og:title" content="${JOB.title} – ${JOB.company} – ${JOB.type} à ${JOB.location}"><meta property="og:site_name" content="Welcome to the Jungle"><script type="application/ld+json">${JSON.stringify(LD)}</script>`,
        body: POSTING,
        script: `
          const panel = document.getElementById('panel');
          document.querySelector('[data-testid=job_header-button-apply]').addEventListener('click', () => {
            history.pushState(null, '', '${PATH}/apply');
            panel.innerHTML = ${JSON.stringify(FORM)};
            panel.querySelector('form').addEventListener('submit', async (event) => {
              event.preventDefault();
              await fetch('https://api.welcometothejungle.com/api/v1/job_applications', { method: 'POST', body: new FormData(event.target) });
              panel.innerHTML = ${JSON.stringify(SENT)};
            });
          });`,
      },
    },
    'POST api.welcometothejungle.com/api/v1/job_applications': { json: { reference: 'a1' }, status: 201 },
  },
  start: `https://${HOST}${PATH}?q=fromager`,
  acts: [
    { click: '[data-testid=job_header-button-apply]' },
    { fill: { '#firstname': 'Ada', '#lastname': 'Byron', '#email': 'ada@byron.example' } },
    { attach: '#media_resume' },
    { click: '#consent' },
    { click: '[data-testid=apply-form-submit]' },
  ],
  confirmation: '#sent',
};

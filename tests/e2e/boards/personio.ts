import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Orgelbauer (m/w/d)', company: 'Lindenhof', location: 'Freiburg', type: 'Full-time' };
const HOST = 'lindenhof.jobs.personio.de';
const PATH = '/job/1804411';
const API = 'api.personio.de/recruiting/applications';
const SENT = 'Vielen Dank für Ihre Bewerbung! Wir melden uns in den nächsten Tagen bei Ihnen.';

/** The organization's name ends in a space, the type is a list; on the posting only. */
const LD = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: `${JOB.company} ` },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: JOB.location } },
  employmentType: ['FULL_TIME'],
  datePosted: '2026-11-04',
  description: 'Pfeifen, Windladen und viel Geduld.',
};

function page(body: string, more: Partial<ImitatedPage> = {}): { page: ImitatedPage } {
  const { head = '', ...rest } = more;
  return {
    page: {
      title: `${JOB.title} | Jobs bei ${JOB.company}`,
      // The thanks are in the data of every page.
      head: `${head}<script type="application/json" id="__NEXT_DATA__">${JSON.stringify({ thank_you_message: SENT })}</script>`,
      body: `<header class="career-header" role="banner"><a href="/"><img alt="${JOB.company}" src="data:,"></a><button type="button" role="combobox" aria-expanded="false" aria-label="Select language">Deutsch</button></header>
        <main id="main-content">${body}</main><footer><p>Wir verwenden Cookies.</p><a href="/privacy-policy">Datenschutzerklärung</a></footer>`,
      ...rest,
    },
  };
}

const POSTING = page(
  `<h1 class="jb-title">${escaped(JOB.title)}</h1><p><span class="TruncatedLocations_locationText__a1b2c">${JOB.location}</span> · Festanstellung, Vollzeit</p>
   <a class="button career-btn-primary" href="${PATH}/apply?language=de">Jetzt bewerben</a>
   <h2>Ihre Aufgaben</h2><p>Pfeifen, Windladen und viel Geduld.</p><a class="button" href="${PATH}/apply?language=de">Auf diese Stelle bewerben</a>`,
  { head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>` },
);

const FORM = page(
  `<h1 class="ApplyForm_jobTitle__Qp1 jb-title">${escaped(JOB.title)}</h1><div id="apply"><h2 class="application-header" data-test-id="application-header">Ihre Bewerbung</h2>
   <form class="DynamicForm_formContainer__PH1" novalidate>${field('Vorname *', 'id="field-first_name" name="first_name" type="text"')}
     ${field('Nachname *', 'id="field-last_name" name="last_name" type="text"')}${field('E-Mail *', 'id="field-email" name="email" type="email"')}
     ${field('Gehaltsvorstellung', 'id="field-salary_expectations" name="salary_expectations" type="text"')}
     <h3>Dokumente</h3><button type="button" class="add-file-button">Datei hinzufügen</button>
     <label for="doc-input-cv">Lebenslauf</label><input id="doc-input-cv" type="file" multiple aria-label="Upload Lebenslauf">
     <button class="career-btn-primary career-submit-application-btn" type="submit">Bewerbung senden</button></form></div>`,
  {
    script: `document.querySelector('form').addEventListener('submit', async (event) => {
      event.preventDefault();
      await fetch('https://${API}', { method: 'POST', body: new FormData(event.target) });
      const { thank_you_message: thanks } = JSON.parse(document.getElementById('__NEXT_DATA__').textContent);
      document.getElementById('apply').innerHTML = '<div id="end"><h5></h5></div>';
      document.querySelector('#end h5').textContent = thanks;
    });`,
  },
);

/** German. The form has a page of its own and is sent to another host; the employer's own thanks take its place. */
export const personio: BoardJourney = {
  boardId: 'personio',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: POSTING,
    [`GET ${HOST}${PATH}/apply`]: FORM,
    [`POST ${API}`]: { json: { success: true }, status: 201 },
  },
  start: `https://${HOST}${PATH}?language=de`,
  acts: [
    { click: 'a.career-btn-primary' },
    { fill: { '#field-first_name': 'Ada', '#field-last_name': 'Byron', '#field-email': 'ada@byron.example' } },
    { attach: '#doc-input-cv' },
    { click: '.career-submit-application-btn' },
  ],
  confirmation: '#end',
};

import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Stained Glass Estimator', company: 'Vitrail', location: 'Chartres', id: '20417' };
const HOST = 'vitrail.avature.net';
const PORTAL = '/en_GB/careers';

function page(title: string, body: string): { page: ImitatedPage } {
  return {
    page: {
      title: `${title} - ${JOB.company} Careers`,
      head: '<meta name="avature.portal.id" content="8"><meta name="avature.portal.urlPath" content="careers">',
      body: `<header class="header"><a class="header__logo" href="${PORTAL}"><img alt="${JOB.company}" src="data:,"></a><nav><a href="${PORTAL}/SearchJobs">Search jobs</a><a href="${PORTAL}/Login">Sign in</a></nav></header>
        <main class="main">${body}</main><footer class="footer"><p>© 2026 ${JOB.company}</p><a href="${PORTAL}/JobAlerts">Job alerts</a></footer>
        <div class="cookiesBar" role="region" aria-label="Cookies"><button type="button">I accept</button></div>`,
    },
  };
}

const banner = (text: string) =>
  `<div class="banner"><div class="banner__text"><h2 class="banner__text__title banner__text__title--1">${escaped(text)}</h2></div></div>`;
const shown = (label: string, value: string) =>
  `<div class="article__content__view__field"><div class="article__content__view__field__label">${label}</div><div class="article__content__view__field__value">${value}</div></div>`;
const form = (step: string, head: string, fields: string, label: string) =>
  `<article class="article article--form"><div class="article__header"><div class="article__header__text"><h3 class="article__header__text__title">${head}</h3></div></div>
    <form method="post" action="${PORTAL}/${step}?jobId=${JOB.id}" enctype="multipart/form-data"><input type="hidden" name="csrf" value="a1">${fields}
    <div class="formButtons"><a class="button" href="${PORTAL}/JobDetail/Stained-Glass-Estimator/${JOB.id}">Cancel</a> <button type="submit" name="save" class="button button--primary">${label}</button></div></form></article>`;

const POSTING = page(
  JOB.title,
  `${banner(JOB.title)}<article class="article article--details"><div class="article__header"><div class="article__header__text"><h3 class="article__header__text__title">General Information</h3></div></div>
    <div class="article__content">${shown('Location', JOB.location)}${shown('Employment type', 'Permanent')}${shown('Ref #', JOB.id)}</div></article>
   <article class="article article--details"><div class="article__header__text"><h3 class="article__header__text__title">Description &amp; Requirements</h3></div><div class="article__content"><p>Measure a window, price a miracle.</p></div></article>
   <a id="apply" class="button button--primary" href="${PORTAL}/ApplicationMethods?jobId=${JOB.id}">Apply now</a><a class="button" href="${PORTAL}/SaveJob?jobId=${JOB.id}">Save job</a>
   <section><h3>Similar jobs</h3><article class="article article--result"><h3 class="article__header__text__title"><a href="${PORTAL}/JobDetail/Glazier/20418">Glazier</a></h3></article></section>`,
);
const METHODS = page(
  'Apply',
  `${banner('How would you like to apply?')}${form('ApplicationMethods', 'Start with your CV', field('CV', 'id="cv" name="file_69" type="file"'), 'Continue')}<button type="button">Use LinkedIn</button>`,
);
const FORM = page(
  'Apply',
  `${banner(JOB.title)}${form('ApplicationForm', 'Contact information', `${field('First name *', 'id="f61" name="61" type="text"')}${field('Last name *', 'id="f62" name="62" type="text"')}${field('Email *', 'id="f63" name="63" type="email"')}`, 'Continue')}`,
);
const QUESTIONS = page(
  'Apply',
  `${banner(JOB.title)}${form('ApplicationQuestions', 'Questions', '<label for="q9">May you work in France?</label><select id="q9" name="q9"><option>Yes</option></select>', 'Continue')}`,
);
/** On some portals the last page of the form is called «ApplicationConfirmation»: it asks, it does not confirm. */
const LAST = page(
  'Confirm your application',
  `${banner(JOB.title)}${form('ApplicationConfirmation', 'Please confirm', '<label><input type="checkbox" id="agree" name="agree"> I confirm that all is true</label>', 'Submit')}`,
);
const SUCCESS = page(
  'Success',
  `<article class="article"><div class="article__header"><div class="article__header__text" id="success"><h2 class="article__header__text__title">Congratulations!</h2><p>You have successfully applied.</p></div></div>
   <a class="button" href="${PORTAL}/SearchJobs">Back to jobs</a></article>`,
);
const at = (step: string) => `${HOST}${PORTAL}/${step}`;

/** Server pages, one a step, each posting to itself and going on to the next. */
export const avature: BoardJourney = {
  boardId: 'avature',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: 'Permanent' },
  answers: {
    [`GET ${at(`JobDetail/Stained-Glass-Estimator/${JOB.id}`)}`]: POSTING,
    [`GET ${at('ApplicationMethods')}`]: METHODS,
    [`POST ${at('ApplicationMethods')}`]: { redirect: `https://${at('ApplicationForm')}?jobId=${JOB.id}` },
    [`GET ${at('ApplicationForm')}`]: FORM,
    [`POST ${at('ApplicationForm')}`]: { redirect: `https://${at('ApplicationQuestions')}?jobId=${JOB.id}` },
    [`GET ${at('ApplicationQuestions')}`]: QUESTIONS,
    [`POST ${at('ApplicationQuestions')}`]: { redirect: `https://${at('ApplicationConfirmation')}?jobId=${JOB.id}` },
    [`GET ${at('ApplicationConfirmation')}`]: LAST,
    [`POST ${at('ApplicationConfirmation')}`]: { redirect: `https://${at('Success')}?jobId=${JOB.id}` },
    [`GET ${at('Success')}`]: SUCCESS,
  },
  start: `https://${at(`JobDetail/Stained-Glass-Estimator/${JOB.id}`)}`,
  acts: [
    { click: '#apply' },
    { attach: '#cv' },
    { click: 'button[name=save]' },
    { fill: { '#f61': 'Ada', '#f62': 'Byron', '#f63': 'ada@byron.example' } },
    { click: 'button[name=save]' },
    { await: '#q9' },
    { click: 'button[name=save]' },
    { click: '#agree' },
    { click: 'button[name=save]' },
  ],
  confirmation: '#success',
};

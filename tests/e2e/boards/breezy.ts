import { escaped, field } from '../imitations/html.ts';
import type { BoardJourney, ImitatedPage } from './board-journey.ts';

const JOB = { title: 'Map Editor', company: 'Wayfarer Press', location: 'Inverness, GB', type: 'Part-Time' };
const HOST = 'wayfarer-press.breezy.hr';
const PATH = '/p/4f0c2a91d7be-map-editor';

/** The thanks stand in the page from the start; Angular hides them with a class. */
function page(content: string, script?: string): { page: ImitatedPage } {
  return {
    page: {
      title: JOB.title,
      head: `<meta property="og:url" content="https://${HOST}${PATH}"><style>.ng-hide { display: none !important; }</style>`,
      body: `<div ng-controller="PositionApplyViewCtrl" class="body-wrapper landing position">
        <div class="header"><ul class="links"><li class="link"></li></ul><a href="/" class="brand"><img src="data:," alt="${JOB.company}"></a></div>
        <div ng-show="applied" class="confirmation-container ng-hide"><div class="application-confirmed"><h1 class="polygot">Application Submitted</h1>
          <p class="polygot">Your application has been submitted successfully. Good luck!</p></div></div>
        <div ng-show="!applied" class="hero"><div class="banner"><h1>${escaped(JOB.title)}</h1><ul class="meta">
          <li class="location"><i class="fa fa-map-marker"></i><span>${JOB.location}</span></li><li class="type"><span class="polygot">${JOB.type}</span></li></ul></div></div>
        <div ng-show="!applied" class="content-container">${content}</div></div>
        <div class="footer"><p>This site uses cookies.</p><a href="https://breezy.hr">Powered by breezy</a></div>`,
      ...(script === undefined ? {} : { script }),
    },
  };
}

const POSTING = page(`<ul class="breadcrumbs"><li><a href="/">Job Openings</a></li></ul>
  <div class="description"><h2>Description</h2><p>Names, contours and every path that is really there.</p></div>
  <a class="button bzyButtonColor" href="${PATH}/apply">Apply To Position</a><a class="button linkedin" href="#">Apply Using LinkedIn</a>`);

const FORM = page(
  `<form name="form" novalidate><div data-section="application"><h2>Personal Details</h2>
    ${field('Full Name *', 'id="cName" name="cName" type="text" ng-model="candidate.name"')}${field('Email Address *', 'id="cEmail" name="cEmail" type="email"')}
    ${field('Resume', 'id="cResume" name="cResume" type="file"')}</div>
    <div data-section="questionnaire" class="ng-hide"><h2>You're nearly done</h2>${field('Which maps do you know by heart?', 'id="q1" name="section_1_question_1" type="text"')}</div>
    <ul class="navigation-buttons"><li class="next"><button type="button" ng-click="nextSection()" class="button green large bzyButtonColor"><span class="polygot">Continue</span></button></li>
      <li class="ng-hide last"><button type="button" ng-click="apply()" class="button green large bzyButtonColor"><span class="polygot">Submit Application</span></button></li></ul>
    <div class="ng-hide error-container"><span class="polygot">Please correct the errors above.</span></div></form>`,
  `const toggle = (selector, hides) => document.querySelectorAll(selector).forEach((node) => node.classList.toggle('ng-hide', hides));
  document.querySelector('[ng-click="nextSection()"]').onclick = () => {
    toggle('[data-section=application], .next', true);
    toggle('[data-section=questionnaire], .last', false);
  };
  document.querySelector('[ng-click="apply()"]').onclick = async () => {
    await fetch('${PATH}/apply', { method: 'POST', body: new FormData(document.forms[0]) });
    toggle('[ng-show="!applied"]', true);
    toggle('[ng-show=applied]', false);
  };`,
);

/** Posting, then a form in two sections; at the end the form is hidden and the thanks are shown. */
export const breezy: BoardJourney = {
  boardId: 'breezy',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: POSTING,
    [`GET ${HOST}${PATH}/apply`]: FORM,
    [`POST ${HOST}${PATH}/apply`]: { json: { ok: true } },
  },
  start: `https://${HOST}${PATH}`,
  acts: [
    { click: 'a.bzyButtonColor' },
    { fill: { '#cName': 'Ada Byron', '#cEmail': 'ada@byron.example' } },
    { attach: '#cResume' },
    { click: '[ng-click="nextSection()"]' },
    { fill: { '#q1': 'All of Skye' } },
    { click: '[ng-click="apply()"]' },
  ],
  confirmation: '.application-confirmed',
};

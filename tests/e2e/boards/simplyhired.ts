import { escaped } from '../imitations/html.ts';
import { SMART_APPLY_ACTS, SMART_APPLY_END, SMART_APPLY_START, smartApplyAnswers } from '../imitations/smart-apply.ts';
import type { BoardJourney } from './board-journey.ts';

const JOB = { title: 'Orchard Foreman', company: 'Pippin & Stone', location: 'Yakima, WA', type: 'Full-time' };
const HOST = 'www.simplyhired.com';
const PATH = '/job/q7RkW2vN9bTzLdXeYc0HfA3mUoPiJs';

const detail = (testId: string, text: string) =>
  `<span class="chakra-stack" data-testid="${testId}"><svg></svg><span> <span data-testid="detailText">${escaped(text)}</span></span></span>`;

const LD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: JOB.title,
  hiringOrganization: { '@type': 'Organization', name: JOB.company },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Yakima', addressRegion: 'WA' },
  },
  datePosted: '2026-11-10T05:00:00.000Z',
  description: '<p>Ladders, crews and frost alarms.</p>',
};

const POSTING = `<header data-testid="headerBarContainer"><a data-testid="headerLogoLinkMain" href="/">SimplyHired</a>
    <form><input data-testid="findJobsKeywordInput" name="q" placeholder="Job title, skills or company"><input data-testid="findJobsLocationInput" name="l"><button data-testid="findJobsSearchSubmit">Search</button></form></header>
  <main><div data-testid="viewJobBodyContainer"><div data-testid="viewJobHeadingContainer"><h1 class="chakra-heading" data-testid="viewJobTitle">${escaped(JOB.title)}</h1></div>
    <ul data-testid="viewJobCompanyDetailsContainer"><li>${detail('viewJobCompanyName', JOB.company)}</li><li>${detail('viewJobCompanyLocation', JOB.location)}</li></ul>
    <ul data-testid="viewJobShareApplyContainer"><li><button type="button" aria-label="Share this job" data-testid="viewJobHeaderFooterShareButton"></button></li>
      <li><a class="chakra-button" data-testid="viewJobHeaderFooterApplyButton" rel="nofollow" href="/out?r=abc">Quick Apply</a></li></ul>
    <h2 data-testid="viewJobDetailsSectionTitle">Job Details</h2><ul><li>${detail('viewJobBodyJobDetailsJobType', JOB.type)}</li><li>${detail('viewJobBodyJobCompensation', '$27 an hour')}</li></ul>
    <div data-testid="viewJobBodyJobFullDescriptionContent"><p>Ladders, crews and frost alarms.</p></div></div></main>
  <aside><h2>More jobs</h2><ul><li><a href="/job/zzz">Irrigation Tech</a> Dry Creek Vines</li></ul></aside>`;

/** A link through the site's own counter leads to Indeed's form, which knows nothing of SimplyHired. */
export const simplyhired: BoardJourney = {
  boardId: 'simplyhired',
  job: { title: JOB.title, company: JOB.company, location: JOB.location, employmentType: JOB.type },
  answers: {
    [`GET ${HOST}${PATH}`]: {
      page: {
        title: `${JOB.title} - ${JOB.company} - ${JOB.location}`,
        head: `<script type="application/ld+json">${JSON.stringify(LD)}</script>`,
        body: POSTING,
      },
    },
    [`GET ${HOST}/out`]: { redirect: SMART_APPLY_START },
    ...smartApplyAnswers(JOB),
  },
  start: `https://${HOST}${PATH}`,
  acts: [{ click: '[data-testid=viewJobHeaderFooterApplyButton]' }, ...SMART_APPLY_ACTS],
  confirmation: SMART_APPLY_END,
};

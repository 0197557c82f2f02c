/** LinkedIn's postings, and employers' careers pages that send people on to their ATS: the way most applications go. */
import type { Site } from '../../tools/imitation-server.ts';
import { ASHBY_JOB } from './ashby.ts';
import { GREENHOUSE_JOBS } from './greenhouse.ts';
import { escaped, html, page } from './html.ts';
import { LEVER_JOBS } from './lever.ts';

interface FoundJob {
  readonly linkedinId: string;
  readonly host: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** Only the employer's own page says it. */
  readonly salary?: string;
  readonly appliesAt?: string;
}

const [GREENHOUSE_JOB, LEVER_JOB] = [GREENHOUSE_JOBS[1], LEVER_JOBS[1]];
if (GREENHOUSE_JOB === undefined || LEVER_JOB === undefined) throw new Error('an imitation has lost its jobs');

export const FOUND_JOBS = {
  greenhouse: {
    ...GREENHOUSE_JOB,
    linkedinId: '4100200301',
    host: 'careers.wagtailrobotics.example',
    salary: 'GBP 48,000 – 55,000',
    appliesAt: `https://job-boards.greenhouse.io/${GREENHOUSE_JOB.slug}/jobs/${GREENHOUSE_JOB.id}`,
  },
  lever: {
    ...LEVER_JOB,
    linkedinId: '4100200302',
    host: 'www.quillandco.example',
    appliesAt: `https://jobs.lever.co/${LEVER_JOB.slug}/${LEVER_JOB.id}`,
  },
  ashby: {
    ...ASHBY_JOB,
    linkedinId: '4100200303',
    host: 'team.ashbyjob.example',
    appliesAt: `https://jobs.ashbyhq.com/${ASHBY_JOB.org}/${ASHBY_JOB.id}`,
  },
} as const satisfies Record<string, FoundJob>;

/** Looked at on the way, and left alone. Two of them are like the one that is applied to. */
export const BROWSED_JOBS: readonly FoundJob[] = [
  { ...FOUND_JOBS.greenhouse, linkedinId: '4100200311', company: 'Otter Optics', location: 'Wellington' },
  { ...FOUND_JOBS.greenhouse, linkedinId: '4100200312', title: 'Senior Technical Writer', location: 'Osaka' },
  { ...FOUND_JOBS.lever, linkedinId: '4100200313', title: 'Beekeeper', company: 'Hum & Daughters', location: 'Graz' },
];

export function linkedinUrl({ linkedinId }: FoundJob): string {
  return `https://www.linkedin.com/jobs/view/${linkedinId}/`;
}

const JOBS: readonly FoundJob[] = [...Object.values(FOUND_JOBS), ...BROWSED_JOBS];

export const foundElsewhere: Site = {
  hosts: ['www.linkedin.com', ...Object.values(FOUND_JOBS).map(({ host }) => host)],
  answer({ host, path }) {
    const id = /^\/jobs\/view\/(\d+)/.exec(path)?.[1];
    const job = JOBS.find((known) => (host === 'www.linkedin.com' ? known.linkedinId === id : known.host === host));
    if (job === undefined) return undefined;
    return html(host === 'www.linkedin.com' ? linkedinPosting(job) : employersPosting(job));
  },
};

function linkedinPosting(job: FoundJob): string {
  const body = `<main><section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">${escaped(job.title)}</h1>
    <h4><a class="topcard__org-name-link" href="/company/1">${escaped(job.company)}</a>
    <span class="topcard__flavor topcard__flavor--bullet">${escaped(job.location)}</span></h4>
    <a id="apply" class="button" target="_blank" rel="noopener" href="https://${job.host}/roles/1">Apply on company website</a></section>
    <div class="show-more-less-html__markup">Seen on LinkedIn: ${escaped(job.title)}, with people who read before they speak.</div></main>`;
  return page({ title: `${job.company} hiring ${job.title} in ${job.location} | LinkedIn`, body });
}

function employersPosting(job: FoundJob): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    hiringOrganization: { '@type': 'Organization', name: job.company },
    ...(job.salary === undefined ? {} : { baseSalary: job.salary }),
  };
  const body = `<header><a href="/">${escaped(job.company)}</a></header><main><h1>${escaped(job.title)}</h1>
    <p>We write it down, then we build it.</p>
    <a id="apply" class="button" target="_blank" rel="noopener" href="${job.appliesAt}">Apply now</a></main>`;
  const head = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
  return page({ title: `${job.title} | ${job.company}`, head, body });
}

import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { BOARDS } from '../../../src/boards/registry.ts';
import { findConfirmationPhrases } from '../../../src/detection/find-confirmation.ts';
import { JOB_CONTEXT_ENOUGH, readJobContext } from '../../../src/detection/job-context.ts';
import { matchBoard } from '../../../src/detection/match-board.ts';
import { readPosting } from '../../../src/detection/read-posting.ts';
import { POSTING_LIMITS } from '../../../src/domain/posting-limits.ts';

const before = { DOMParser: globalThis.DOMParser, getComputedStyle: globalThis.getComputedStyle };

afterEach(() => {
  Object.assign(globalThis, before);
});

function page(html: string): Document {
  const window = new Window();
  Object.assign(globalThis, { DOMParser: window.DOMParser, getComputedStyle: window.getComputedStyle.bind(window) });
  window.document.write(html);
  return window.document as unknown as Document;
}

function ld(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function read(html: string, url = 'https://acme.example/jobs/1') {
  return readPosting(page(`<!doctype html><html><head>${html}</html>`), url, matchBoard(BOARDS, url));
}

describe('readPosting', () => {
  it('prefers the board to structured data, and that to headings', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Cook II',
      hiringOrganization: { name: 'Acme Ltd' },
      jobLocation: 'Oslo',
    };
    const found = read(
      `<title>Cook</title>${ld(posting)}</head><body><h2 data-automation-id="jobPostingHeader">Cook</h2><p>Location: Rome</p>`,
      'https://acme.wd3.myworkdayjobs.com/Careers/job/Oslo/Cook_R-1/apply?source=x',
    );
    expect(found).toMatchObject({
      structured: true,
      facts: {
        url: 'https://acme.wd3.myworkdayjobs.com/Careers/job/Oslo/Cook_R-1',
        boardId: 'workday',
        title: { value: 'Cook', origin: 'board' },
        company: { value: 'Acme Ltd', origin: 'json-ld' },
        location: { value: 'Oslo', origin: 'json-ld' },
        externalId: { value: 'R-1', origin: 'board' },
      },
    });
  });

  it('reads the title before what leans on it, in whatever order the board came over', () => {
    const board = matchBoard(BOARDS, 'https://apply.workable.com/acme/j/3C5CA9458A/apply/');
    if (board === undefined) throw new Error('no board');
    const sorted = { ...board, read: Object.fromEntries(Object.entries(board.read).sort()) };
    const html =
      '<title>Tram Driver - Acme - Application</title></head><body><h1 data-ui="job-title">Tram Driver</h1><form></form>';
    const found = readPosting(
      page(`<!doctype html><html><head>${html}</html>`),
      'https://apply.workable.com/acme/j/3C5CA9458A/apply/',
      sorted,
    );
    expect(found?.facts).toMatchObject({ title: { value: 'Tram Driver' }, company: { value: 'Acme' } });
  });

  it('takes no repeated title for the company', () => {
    const found = read(
      '<title>Job Description - Keeper (2600412)</title></head><body><span class="titlepage">Keeper</span><h1>Keeper (2600412)</h1>',
      'https://northpoint.taleo.net/careersection/2/jobdetail.ftl?job=2600412',
    );
    expect(found?.facts).toMatchObject({ title: { value: 'Keeper' }, company: { value: 'Northpoint', origin: 'url' } });
  });

  it('takes no list for a posting, unless its title says which', () => {
    const two = ld([
      { '@type': 'JobPosting', title: 'Cook' },
      { '@type': 'JobPosting', title: 'Waiter' },
    ]);
    expect(read(`<title>Open positions</title>${two}</head><body><h1>Open positions</h1>`)).toBeUndefined();
    expect(read(`<title>Waiter - Acme</title>${two}</head><body>`)?.facts.title?.value).toBe('Waiter');
  });

  it('takes no heading of a job board’s form or thanks for a job', () => {
    const steps = '<title>Review | Indeed.com</title></head><body><h1>Have a last look at everything</h1>';
    const form = 'https://smartapply.indeed.com/beta/indeedapply/form/';
    expect(read(steps, `${form}review-module`)).toBeUndefined();
    expect(read(steps, `${form}post-apply`)).toBeUndefined();
    expect(read('</head><body><h1>Baker</h1>', 'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6071')).toBeDefined();
    const named = read(
      '<title>Apply for Baker</title></head><body><h2>Step one</h2>',
      'https://www.cv-library.co.uk/job/apply/123',
    );
    expect(named?.facts.title).toEqual({ value: 'Baker', origin: 'board' });
  });

  it('keeps a comma with the link before it', () => {
    const html =
      '</head><body><h1 data-automation="job-detail-title">Nurse</h1><span data-automation="job-detail-location"><a>Leith</a>, Edinburgh <b>UK</b></span>';
    expect(read(html, 'https://au.seek.com/job/94107735')?.facts.location?.value).toBe('Leith, Edinburgh UK');
  });

  it('does not follow canonical links that lie', () => {
    const urlFor = (href: string) =>
      read(
        `<link rel="canonical" href="${href}"><title>Cook - Acme</title></head><body><h1>Cook</h1>`,
        'https://acme.example/jobs/cook-4711?utm_source=x',
      )?.facts.url;
    expect(urlFor('/')).toBe('https://acme.example/jobs/cook-4711');
    expect(urlFor('正しいURL')).toBe('https://acme.example/jobs/cook-4711');
    expect(urlFor('https://beta.acme.example/jobs/cook-4711')).toBe('https://acme.example/jobs/cook-4711');
    expect(urlFor('http://acme.example/jobs/en/cook-4711')).toBe('https://acme.example/jobs/en/cook-4711');
  });

  it('reads labelled lines', () => {
    const found = read(
      '<title>Cook - Acme</title></head><body><h1>Cook</h1><dl><dt>Arbeitsort</dt><dd>Graz</dd></dl><p>Salary: 100 a day</p><p><b>Contract type:</b> Seasonal</p>',
    );
    expect(found?.facts).toMatchObject({
      location: { value: 'Graz' },
      salary: { value: '100 a day' },
      employmentType: { value: 'Seasonal' },
    });
  });

  it('caps and cleans whatever a page says', () => {
    const found = read(
      ld({ '@type': 'JobPosting', title: `\u202e${'x'.repeat(5000)}`, description: 'y '.repeat(50_000) }),
    );
    expect(found?.facts.title?.value).toHaveLength(POSTING_LIMITS.title);
    expect(found?.facts.description?.value.length).toBeLessThanOrEqual(POSTING_LIMITS.description);
  });

  it.each([
    ['deep JSON', `<script type="application/ld+json">${'{"@graph":['.repeat(10_000)}"JobPosting"</script>`],
    [
      'deep whole JSON',
      `<script type="application/ld+json">${'['.repeat(10_000)}"JobPosting"${']'.repeat(10_000)}</script>`,
    ],
    [
      'values of odd kinds',
      ld({
        '@type': 'JobPosting',
        title: {},
        hiringOrganization: [[]],
        jobLocation: [null, 3],
        baseSalary: [],
        datePosted: {},
      }),
    ],
    ['nothing', ''],
  ])('survives %s', (_, html) => {
    expect(() => read(html)).not.toThrow();
  });

  it('says nothing of an empty page', () => {
    expect(readPosting(page('<!doctype html>'), 'about:blank', undefined)).toBeUndefined();
  });
});

describe('findConfirmationPhrases', () => {
  const find = (body: string) =>
    findConfirmationPhrases(page(`<!doctype html><body>${body}</body>`)).map(({ phrase }) => phrase);

  it('finds a sentence that is cut up by markup', () => {
    expect(find('<p>Thank you for <b>apply</b>ing</p>')).toEqual([]);
    expect(find('<p>Thank you for <b>applying</b> to <i>Acme</i>.</p>')).toEqual([
      'en:thanks-for-applying|thank you for applying',
    ]);
  });

  it.each([
    ['hidden', '<div hidden><p>Thank you for applying!</p></div>'],
    ['without display', '<div style="display:none"><p>Thank you for applying!</p></div>'],
    ['in a script', '<script>"Thank you for applying!"</script>'],
    ['in a quotation', '<blockquote>Thank you for applying!</blockquote>'],
    ['in a footer', '<footer>Thank you for applying!</footer>'],
    ['in a long paragraph', `<p>Thank you for applying! ${'It is a custom of ours. '.repeat(30)}</p>`],
    [
      'in a long article',
      `<article><p>Thank you for applying!</p><p>${'It is a custom of ours. '.repeat(100)}</p></article>`,
    ],
    ['three times over', '<li>Application submitted</li>'.repeat(3)],
  ])('leaves out what is %s', (_, body) => {
    expect(find(body)).toEqual([]);
  });

  it.each(['x-done', 'div'])('looks into the open shadow root of a %s', (host) => {
    const document = page(`<!doctype html><body><main><${host} id="host"></${host}></main></body>`);
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    const line = document.createElement('p');
    line.textContent = 'Your application has been submitted.';
    root?.append(line);
    expect(findConfirmationPhrases(document)).toHaveLength(1);
  });
});

describe('readJobContext', () => {
  const points = (url: string, html: string) =>
    readJobContext(page(`<!doctype html><body>${html}</body>`), url, matchBoard(BOARDS, url)).points;
  const resume = '<label>Your CV <input type="file" name="file1"></label>';

  it.each([
    ['a board', 'https://jobs.lever.co/acme', ''],
    ['an applicant tracking system without a reader', 'https://acme.breezy.hr/p/1', ''],
    ['a careers path', 'https://acme.example/careers/thank-you', ''],
    ['a careers host', 'https://karriere.acme.example/danke', ''],
    ['a field for a résumé and words of hiring', 'https://acme.example/form', `<h1>We are hiring</h1>${resume}`],
    ['structured data', 'https://acme.example/form', ld({ '@type': 'JobPosting' })],
    [
      'questions of an employer',
      'https://acme.example/form',
      '<label>Notice period</label><label>Salary expectations</label>',
    ],
    [
      'a job at a bank',
      'https://bank.example/careers/1',
      `<h1>Loan application officer</h1>${resume}${ld({ '@type': 'JobPosting' })}`,
    ],
  ])('%s is enough', (_, url, html) => {
    expect(points(url, html)).toBeGreaterThanOrEqual(JOB_CONTEXT_ENOUGH);
  });

  it.each([
    ['a shop', 'https://shop.example/thanks', '<h1>Your order</h1>'],
    ['a loan', 'https://bank.example/apply', '<h1>Loan application</h1><label>Position</label><label>Employer</label>'],
    ['advice about careers', 'https://board.example/career-advice/apply', '<h1>How to apply</h1>'],
    ['a field for a résumé alone', 'https://acme.example/form', `<h1>Become a mentor</h1>${resume}`],
    ['a promise to a career', 'https://acme.example/form', `<h1>Mentors</h1><p>Boost your career.</p>${resume}`],
    ['a careers link in the footer', 'https://acme.example/form', `${resume}<footer><h2>Careers</h2></footer>`],
    ['a contact form of an employer', 'https://acme.example/careers/contact/thanks', ''],
    [
      'a college',
      'https://college.example/apply',
      '<h1>College application form</h1><label>Position</label><label>Cover letter</label>',
    ],
  ])('%s is not', (_, url, html) => {
    expect(points(url, html)).toBeLessThan(JOB_CONTEXT_ENOUGH);
  });
});

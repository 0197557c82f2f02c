import { describe, expect, it } from 'vitest';
import { enrichFacts, mergeFacts } from '../../../src/detection/merge-facts.ts';
import type { FactOrigin, PostingFacts } from '../../../src/detection/sign.ts';

interface Page {
  readonly url?: string;
  readonly title?: readonly [string, FactOrigin];
  readonly company?: string;
  readonly description?: string;
  readonly boardId?: string;
  readonly externalId?: string;
}

function seen({
  url = 'https://jobs.acme.example/1',
  title,
  company,
  description,
  boardId = 'generic',
  externalId,
}: Page): PostingFacts {
  return {
    url,
    boardId,
    ...(title && { title: { value: title[0], origin: title[1] } }),
    ...(company && { company: { value: company, origin: 'heading' } }),
    ...(externalId && { externalId: { value: externalId, origin: 'board' } }),
    ...(description && { description: { value: description, origin: 'heading' } }),
  };
}

const titleOf = (...pages: Page[]) => mergeFacts(pages.map(seen))?.facts.title?.value;
const LONG = 'We move things from here to there, with care. '.repeat(10);

describe('the job of a flow', () => {
  it('is what the page of the act calls it', () => {
    expect(titleOf({ title: ['Baker', 'json-ld'] }, { title: ['Miller', 'json-ld'] })).toBe('Baker');
  });

  it('is not the heading of a form’s step, where the same site describes a job', () => {
    const step = { url: 'https://jobs.acme.example/apply/1', title: ['Questions', 'heading'] } as const;
    expect(titleOf(step, { title: ['Baker', 'json-ld'] })).toBe('Baker');
    expect(titleOf(step, { title: ['Baker', 'heading'], description: LONG })).toBe('Baker');
  });

  it('is found over hosts by the company', () => {
    const step = {
      url: 'https://acme.forms.example/2',
      title: ['Your details', 'heading'],
      company: 'Acme Ltd',
    } as const;
    expect(titleOf(step, { title: ['Baker', 'json-ld'], company: 'Acme' })).toBe('Baker');
  });

  it('is found over the hosts of one board, unless they name two companies', () => {
    const step = {
      url: 'https://forms.board.example/2',
      title: ['Your data', 'heading'],
      boardId: 'acme-board',
    } as const;
    const posting = { title: ['Baker', 'board'], company: 'Acme', boardId: 'acme-board' } as const;
    expect(titleOf(step, posting)).toBe('Baker');
    expect(titleOf({ ...step, company: 'Grist' }, posting)).toBe('Your data');
    expect(titleOf({ ...step, boardId: 'generic' }, { ...posting, boardId: 'generic' })).toBe('Your data');
  });

  it('has the address of its posting, not of a form that goes by another one', () => {
    const ats = { title: ['Nurse', 'board'], boardId: 'acme-board' } as const;
    const form = { ...ats, url: 'https://board.example/form?id=1', externalId: '1' };
    const posting = { ...ats, url: 'https://board.example/job?id=1', externalId: '1' };
    const another = { ...ats, url: 'https://board.example/job?id=2', externalId: '2' };
    const urlOf = (...pages: Page[]) => mergeFacts(pages.map(seen))?.facts.url;
    expect(urlOf(form, posting, another)).toBe(posting.url);
    expect(urlOf(form, another)).toBe(form.url);
  });

  it('is not a posting of another site that was looked at before', () => {
    const elsewhere = { url: 'https://www.board.example/9', title: ['Miller', 'json-ld'], company: 'Grist' } as const;
    expect(titleOf({ title: ['Baker', 'heading'], company: 'Acme' }, elsewhere)).toBe('Baker');
  });

  it('is that of the posting which led to a form of another site', () => {
    const form = seen({ url: 'https://forms.example/7', title: ['Candidate form', 'heading'], company: 'Formhost' });
    const posting = seen({ title: ['Baker', 'json-ld'], company: 'Acme' });
    expect(mergeFacts([form, posting], [posting])?.facts.title?.value).toBe('Baker');
    expect(mergeFacts([form, posting])?.facts.title?.value).toBe('Candidate form');
  });

  it('is the page’s own heading where that page describes the job itself', () => {
    const own = { url: 'https://jobs.acme.example/2', title: ['Baker', 'heading'], description: LONG } as const;
    expect(titleOf(own, { title: ['Miller', 'json-ld'] })).toBe('Baker');
  });
});

describe('a page read again under the same address', () => {
  const posting = {
    ...seen({ title: ['Baker', 'json-ld'], company: 'Acme' }),
    location: { value: 'York', origin: 'json-ld' as const },
  };

  it('keeps what the posting said before its form came', () => {
    const form = seen({ title: ['Baker', 'heading'] });
    expect(enrichFacts(form, posting)).toMatchObject({ location: { value: 'York' }, title: { origin: 'json-ld' } });
  });

  it('is another job where its title is another', () => {
    const other = seen({ title: ['Miller', 'json-ld'] });
    expect(enrichFacts(other, posting)).toBe(other);
    expect(enrichFacts(other, undefined)).toBe(other);
  });
});

describe('where a flow was found, and what it takes along', () => {
  const exact = (value: string) => ({ value, origin: 'board' as const });
  const linkedin: PostingFacts = {
    url: 'https://www.linkedin.com/jobs/view/401',
    boardId: 'linkedin',
    externalId: exact('40100001'),
    title: exact('Controls Engineer'),
    company: exact('Wagtail Robotics'),
    salary: exact('£60,000'),
  };
  const employer: PostingFacts = {
    url: 'https://careers.wagtail.example/roles/controls?gh_jid=4411001',
    boardId: 'generic',
    title: { value: 'Controls Engineer', origin: 'json-ld' },
    company: { value: 'Wagtail Robotics Ltd', origin: 'json-ld' },
    location: { value: 'Bristol', origin: 'json-ld' },
  };
  const greenhouse: PostingFacts = {
    url: 'https://job-boards.greenhouse.io/wagtail/jobs/4411001',
    boardId: 'greenhouse',
    externalId: exact('4411001'),
    title: exact('Controls Engineer'),
    company: exact('Wagtail Robotics'),
  };

  it('is the first page of it elsewhere, and each fact comes from the page that has it', () => {
    const merged = mergeFacts([greenhouse, employer, linkedin]);
    expect(merged?.foundAt).toEqual({ url: linkedin.url, boardId: 'linkedin' });
    expect(merged?.facts).toMatchObject({
      url: greenhouse.url,
      boardId: 'greenhouse',
      location: employer.location,
      salary: linkedin.salary,
    });
  });

  it('is a board, and the place of the application the employer’s own page', () => {
    const merged = mergeFacts([employer, linkedin]);
    expect(merged?.foundAt?.boardId).toBe('linkedin');
    expect(merged?.facts).toMatchObject({ url: employer.url, boardId: 'generic' });
  });

  it('is not another job that was looked at before', () => {
    const others: PostingFacts[] = [
      { ...linkedin, url: 'https://www.linkedin.com/jobs/view/402', company: exact('Otter Works') },
      { ...linkedin, url: 'https://www.linkedin.com/jobs/view/403', title: exact('Senior Controls Engineer') },
      { ...linkedin, url: 'https://www.linkedin.com/jobs/view/404', title: exact('Baker') },
    ];
    for (const other of others) {
      const merged = mergeFacts([greenhouse, other]);
      expect(merged?.foundAt).toBeUndefined();
      expect(merged?.facts.salary).toBeUndefined();
    }
  });

  it('is not another number on the board where one applies, even of the same name', () => {
    const twin = { ...linkedin, url: 'https://www.linkedin.com/jobs/view/9', externalId: exact('40100002') };
    expect(mergeFacts([linkedin, { ...twin, location: exact('Leeds') }])?.facts.location).toBeUndefined();
  });

  it('is a page that the number ties to it, however that words the title', () => {
    const worded = { ...employer, title: { value: 'Controls Engineer – join us', origin: 'json-ld' as const } };
    expect(mergeFacts([greenhouse, worded])?.foundAt?.url).toBe(worded.url);
  });
});

import { describe, expect, it } from 'vitest';
import { companyKey } from '../../../src/domain/company-key.ts';
import {
  cleanUrl,
  externalJobIds,
  type PostingIdentity,
  postingKeys,
  samePosting,
  titleKey,
} from '../../../src/domain/posting-identity.ts';

const onGreenhouse: PostingIdentity = {
  url: 'https://job-boards.greenhouse.io/acme/jobs/12345',
  boardId: 'greenhouse',
  externalId: '12345',
  title: 'Data Engineer (m/w/d)',
  company: 'Acme GmbH',
  location: 'Berlin, Germany',
};
const onLinkedIn: PostingIdentity = {
  url: 'https://www.linkedin.com/jobs/view/998877',
  boardId: 'linkedin',
  externalId: '998877',
  title: 'Data Engineer',
  company: 'ACME',
  location: 'Berlin, Berlin, Germany (Hybrid)',
};

describe('postingKeys', () => {
  it('go from the most telling to the least', () => {
    expect(postingKeys(onGreenhouse)).toEqual([
      'board:greenhouse:acme:12345',
      'url:job-boards.greenhouse.io/acme/jobs/12345',
      'job:acme|data engineer|berlin',
      'job:acme|data engineer',
    ]);
  });

  it('meet where an employer shows a posting of a board', () => {
    const employers = {
      ...onGreenhouse,
      boardId: 'generic',
      externalId: undefined,
      url: 'https://acme.com/careers?gh_jid=12345',
    };
    expect(postingKeys(employers)).toContain('board:greenhouse:acme:12345');
  });

  it('leave out what is not known', () => {
    expect(postingKeys({ url: 'nowhere', boardId: '', title: '', company: '' })).toEqual([]);
  });
});

describe('samePosting', () => {
  it('holds for one role of one company on two boards', () => {
    expect(samePosting(onGreenhouse, onLinkedIn)).toBe(true);
  });

  it('holds for the form and the posting of one number', () => {
    expect(samePosting(onGreenhouse, { ...onGreenhouse, title: 'Apply', url: `${onGreenhouse.url}/apply` })).toBe(true);
  });

  it.each<[string, PostingIdentity]>([
    ['another role', { ...onLinkedIn, title: 'Data Analyst' }],
    ['another company', { ...onLinkedIn, company: 'Acme Foods' }],
    [
      'another number on the same board',
      { ...onGreenhouse, externalId: '67890', url: 'https://job-boards.greenhouse.io/acme/jobs/67890' },
    ],
    [
      'another number in the query',
      { ...onGreenhouse, boardId: 'generic', externalId: undefined, url: 'https://acme.com/jobs?gh_jid=999' },
    ],
    ['another place', { ...onLinkedIn, location: 'Munich, Germany' }],
  ])('does not hold for %s', (_, other) => {
    expect(samePosting(onGreenhouse, other)).toBe(false);
    expect(samePosting(other, onGreenhouse)).toBe(false);
  });

  it.each([
    ['Munich', 'München, Bayern', true],
    ['Germany, Berlin', 'Berlin, Germany', true],
    ['Remote', 'Lisbon', true],
    ['Oslo; Bergen', 'Bergen, Norway', true],
    ['Oslo; Bergen', 'Tromsø', false],
  ])('takes %s and %s for places that may be the same: %s', (first, second, expected) => {
    const other = { ...onLinkedIn, location: second };
    expect(samePosting({ ...onGreenhouse, location: first }, other)).toBe(expected);
  });

  it('does not trust numbers of sites without a reader', () => {
    const one = { ...onGreenhouse, boardId: 'generic', externalId: 'A1', url: 'https://acme.example/jobs/1' };
    expect(samePosting(one, { ...one, externalId: 'XYZ', url: 'https://other.example/ad/9' })).toBe(true);
  });

  it('needs more than two unknown companies', () => {
    const unknown = { url: 'https://a.example/1', boardId: 'generic', title: 'Cook', company: '' };
    expect(samePosting(unknown, { ...unknown, url: 'https://b.example/2' })).toBe(false);
  });
});

describe('keys of names', () => {
  it.each([
    ['Acme, Inc.', 'acme'],
    ['The Acme Group Ltd', 'acme'],
    ['Bénéficielle, s.r.o.', 'beneficielle'],
    ['Müller & Söhne GmbH & Co. KG', 'mullerandsohne'],
    ['L&T', 'landt'],
    ["St. Mungo's", 'stmungos'],
    ['株式会社 山川', '山川'],
    ['Company', 'company'],
  ])('company %s is %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it.each([
    ['Senior Engineer (m/w/d)', 'senior engineer'],
    ['Senior  Engineer – (F/M/X)', 'senior engineer'],
    ['Koch/Köchin m/w/d', 'koch kochin'],
    ['C++ Developer', 'c++ developer'],
    ['Chef (all genders)', 'chef'],
  ])('title %s is %s', (title, key) => {
    expect(titleKey(title)).toBe(key);
  });
});

describe('addresses', () => {
  it('lose their tracking and keep what names the job', () => {
    expect(cleanUrl('https://a.example/j?utm_source=x&id=7&gh_src=y&ref=4711&ref2=1&source=feed#top')).toBe(
      'https://a.example/j?id=7&ref=4711&ref2=1',
    );
    expect(cleanUrl('no address')).toBe('no address');
  });

  it('tell the numbers of other boards', () => {
    expect(externalJobIds('https://acme.com/?gh_jid=123&jk=b01e81f251da6b99&gh_jid=')).toEqual([
      { boardId: 'greenhouse', id: '123' },
      { boardId: 'indeed', id: 'b01e81f251da6b99' },
    ]);
    expect(externalJobIds('::')).toEqual([]);
  });
});

import { companyKey } from '../domain/company-key.ts';
import { externalJobIds, titleKey } from '../domain/posting-identity.ts';
import { hostOf } from './match-board.ts';
import { namesSameJob } from './names-same-job.ts';
import type { Fact, PostingFacts } from './sign.ts';

/** Where a page says it for machines, its words are exact; a heading may say more, or less. */
const EXACT = /^(?:board|json-ld|microdata|app-data)$/;
/** Shorter numbers are shared by strangers. */
const TELLING_ID = /^[\w-]{5,}$/;

/**
 * Whether two pages of one flow speak of one job: a number ties them, or titles agree and companies do not disagree. In
 * doubt they are two: facts of another job are worse than missing ones.
 */
export function isSameJob(one: PostingFacts, other: PostingFacts): boolean {
  if (areTied(one, other) || areTied(other, one)) return true;
  if (differInNumber(one, other)) return false;
  const sameHost = hostOf(one.url) === hostOf(other.url);
  if (one.title === undefined || other.title === undefined) return sameHost && one.title === other.title;
  return (
    agreeInTitle(one.title, other.title) &&
    !disagreeInCompany(one.company, other.company, sameHost ? 'one-site' : 'two-sites')
  );
}

function areTied(one: PostingFacts, other: PostingFacts): boolean {
  const id = one.externalId?.value;
  if (id === undefined) return false;
  if (externalJobIds(other.url).some((named) => named.boardId === one.boardId && named.id === id)) return true;
  if (id !== other.externalId?.value) return false;
  return (
    one.boardId === other.boardId ||
    (TELLING_ID.test(id) && !disagreeInCompany(one.company, other.company, 'two-sites'))
  );
}

function differInNumber(one: PostingFacts, other: PostingFacts): boolean {
  if (one.boardId === 'generic' || one.boardId !== other.boardId) return false;
  return one.externalId !== undefined && other.externalId !== undefined;
}

/** «Engineer» and «Senior Engineer» are two jobs where both are exact; «Apply for Engineer» is a heading. */
function agreeInTitle(one: Fact, other: Fact): boolean {
  if (EXACT.test(one.origin) && EXACT.test(other.origin)) return titleKey(one.value) === titleKey(other.value);
  return namesSameJob(one.value, other.value);
}

/** Pages of one site may word their firm loosely («Acme», «Careers at Acme»); only two exact ones disagree there. */
function disagreeInCompany(one: Fact | undefined, other: Fact | undefined, where: 'one-site' | 'two-sites'): boolean {
  if (one === undefined || other === undefined) return false;
  if (where === 'one-site' && !(EXACT.test(one.origin) && EXACT.test(other.origin))) return false;
  const [first, second] = [companyKey(one.value), companyKey(other.value)];
  return first !== '' && second !== '' && !first.includes(second) && !second.includes(first);
}

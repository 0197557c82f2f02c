import { PERSON_LIMITS } from '../domain/person-limits.ts';
import type { PersonFound } from '../domain/person-seen.ts';
import { cleanText, fold } from './clean-text.ts';
import { employerOfSlug, knownHost } from './known-hosts.ts';
import { marksIn } from './people-marks.ts';
import { asName, namesIn, OTHER_MAILBOX, RECRUITING_MAILBOX, SAYS_ROLE } from './people-words.ts';

const PIECES = /[,;|•·()→\t]|\s[-–—]\s/;
/** «Recruiter at Acme», «Leiterin Personal bei Acme». */
export const AT_COMPANY = /(?:\s|^)(?:at|@|bei|chez|hos|bij|presso)\s*(?=\p{Lu}|\d)(\S.{1,60})$/u;
/** Whoever has an address there says nothing of where they work. */
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|proton|protonmail|gmx|web|aol|mail|posteo|fastmail|qq|163|naver|seznam|wp|orange|free|libero)$/i;

/** Whom a few lines speak of, as in a signature or on a card: the first name in them, and what stands by it. */
export function personInText(said: readonly string[]): PersonFound {
  const lines = said
    .slice(0, 40)
    .map((line) => cleanText(line, 400))
    .filter(Boolean);
  const whole = lines.join(' ');
  const pieces = lines.flatMap((line) => line.split(PIECES)).map((piece) => piece.trim());
  const marks = marksIn(whole);
  const name = pieces.map(asName).find(Boolean) || namesIn(whole)[0] || nameOfMail(marks.email);
  const role = pieces.find((piece) => piece !== name && piece.length <= 100 && isRole(piece)) ?? '';
  const company = companyIn([role, ...lines]) || companyOfMail(marks.email);
  const found = { name, role: role.replace(AT_COMPANY, '').trim(), company, ...marks };
  return keepFilled(found);
}

/** The firm at the end of the first line that names one. */
export function companyIn(lines: readonly string[]): string {
  for (const line of lines) {
    const [, company = ''] = AT_COMPANY.exec(line) ?? [];
    const end = company.search(/[|•·]|\s[-–—]\s/);
    if (company !== '') return (end < 0 ? company : company.slice(0, end)).replace(/[.,;:]$/, '').trim();
  }
  return '';
}

/** Capped, and without what is empty. */
export function keepFilled(said: { readonly [Field in keyof PersonFound]: string | undefined }): PersonFound {
  const found: Record<string, string> = {};
  for (const field of ['name', 'role', 'company', 'email', 'phone', 'profileUrl'] as const) {
    const value = cleanText(said[field], PERSON_LIMITS[field]);
    if (value !== '') found[field] = value;
  }
  return found;
}

/** «susan.miller@…» is Susan Miller; an office's mailbox is nobody. */
export function nameOfMail(email: string): string {
  const local = email.split('@')[0] ?? '';
  if (!/^\p{L}{2,}[._]\p{L}{2,}$/u.test(local) || RECRUITING_MAILBOX.test(fold(local))) return '';
  const words = local.split(/[._]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return OTHER_MAILBOX.test(fold(local)) ? '' : asName(words.join(' '));
}

function companyOfMail(email: string): string {
  const { tenant = '' } = email === '' ? {} : knownHost(`https://${email.split('@')[1]}`);
  return tenant === '' || FREE_MAIL.test(tenant) ? '' : (employerOfSlug(tenant) ?? '');
}

function isRole(piece: string): boolean {
  return !/[@:]/.test(piece) && asName(piece) === '' && SAYS_ROLE.test(fold(piece));
}

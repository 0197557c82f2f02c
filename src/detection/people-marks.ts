import { PERSON_LIMITS } from '../domain/person-limits.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import { fold } from './clean-text.ts';
import { OTHER_MAILBOX } from './people-words.ts';

const MAIL = /[\p{L}\d][\p{L}\d._%+'-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,18}/gu;
const PLACEHOLDER =
  /@(?:example|(?:your-?)?(?:domain|company|e?mail)|test|firma)\.|\.(?:png|jpe?g|svg|gif|webp|example)$/i;
const PHONE = /(?:\+\s?\d|\(\+?\d|\b\d)[\d\s()./-]{5,22}\d/g;
const PHONE_HINT = /\b(?:phone|tel|mobi|cell|call|ring|handy|movil|gsm|puh|tlf|whatsapp)|電話|电话|전화|тел/;
const PROFILE = /(https?:\/\/)[^/\s]*((?:linkedin\.com\/in|xing\.com\/profile)\/[^/?#\s]{2,120})/i;

/** The mail addresses of a text that can be somebody's to write to about a job. */
export function findMails(text: string): string[] {
  const found = text.includes('@') ? [...text.matchAll(MAIL)].map(([mail]) => mail) : [];
  return [...new Set(found)].filter(
    (mail) =>
      mail.length <= PERSON_LIMITS.email &&
      !PLACEHOLDER.test(mail) &&
      !OTHER_MAILBOX.test(fold(mail.slice(0, mail.indexOf('@')))),
  );
}

/** A phone number, as it is written; '' for dates, sums and case numbers. */
export function findPhone(text: string): string {
  for (const [found] of text.matchAll(PHONE)) {
    const digits = found.replace(/\D/g, '').length;
    const isDate = /^(?!0\d\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$|^\d{4}\s?-\s?\d{4}$/.test(found);
    const isShaped = /^(?:\+|\(?0)|^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/.test(found);
    if (digits < 7 || digits > 15 || isDate || !(isShaped || PHONE_HINT.test(fold(text)))) continue;
    return found.split('(').length === found.split(')').length ? found : found.replace(/[()]/g, '').trim();
  }
  return '';
}

/** What a text says of where to reach somebody; '' for what it does not. */
export function marksIn(text: string): Required<Pick<PersonSeen, 'email' | 'phone' | 'profileUrl'>> {
  const [, scheme, path] = PROFILE.exec(text) ?? [];
  return {
    email: findMails(text)[0] ?? '',
    phone: findPhone(text),
    profileUrl: path ? `${scheme}www.${path}`.replace(/^http:/, 'https:') : '',
  };
}

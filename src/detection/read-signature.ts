import { PERSON_LIMITS } from '../domain/person-limits.ts';
import type { PersonFound } from '../domain/person-seen.ts';
import { bare, cleanText, fold } from './clean-text.ts';
import { knownHost } from './known-hosts.ts';
import { findMails, marksIn } from './people-marks.ts';
import { SAYS_ROLE } from './people-words.ts';
import { AT_COMPANY, companyIn, nameOfMail, personInText } from './person-in-text.ts';
import { signatureLines } from './signature-lines.ts';
import { nameInLines, PARTED, PRONOUNS } from './signature-name.ts';
import { phonesIn } from './signature-phones.ts';

/** Whom the signature of a mail is of: `role` is their title in its own words, `note` further numbers and addresses. */
export type SignaturePerson = { readonly [Field in keyof PersonFound]?: string } & { readonly note?: string };

const LONGEST_NOTE = 400;
/** So far below the name stand title and company. */
const LINES_BELOW = 5;
const FIRM =
  /\b(?:gmbh|mbh|ag|se|kg|kgaa|ohg|ug|e\. ?v|inc|llc|llp|ltd|limited|plc|corp|corporation|co|company|sas|sasu|sarl|s\.?a\.?r\.?l|s\.?a|s\.?a\.?s|s\.?p\.?a|b\.?v|n\.?v|ab|oyj?|a\/s|group|groupe|gruppe|holding|foundation|stiftung|university|universitat|universite|klinikum|hospital|council|partners|consulting|recruitment|personalberatung|labs)\b\.?\)?$/;
const TITLE =
  /consult|berat|engineer|charge|responsable|respons\b|resourc|ressourc|leit|referent|sachbearb|assist|coordinat|koordinat|speciali|spezialist|executive|officer|president|generalist|sourcer|administrat|\bvp\b|\bceo\b|\bcto\b|\bcfo\b|\bcoo\b|\bdrh\b|geschaftsf|inhaber|grunder|prokurist|advisor|adviser|analyst|develop|professor|partner|associate|principal|manager|director|direct(?:eur|rice)|teamlead|business|staffing|employer/;
const DEPARTMENT =
  /^(?:human resources|people\b.{0,20}|talent.{0,20}|hr\b.{0,20}|personal\S*(?: .{0,20})?|recruit\S*(?: .{0,20})?|ressources humaines|service .{2,30}|direction .{2,40}|abteilung .{2,30}|department .{2,30}|.{2,30} (?:department|abteilung|team))$/;
const PLACE =
  /\b(?:street|st\.|road|avenue|ave\.?|suite|floor|strasse|str\.|straße|platz|weg|allee|rue|boulevard|bd|place|cedex|building|p\.?o\.? box)\b|strasse\b|straße\b|str\.|^[dfa]-\d/;

/** Reads what people write under their mails, in English, German or French. Nothing that it does not say; never throws. */
export function readSignature(text: string): SignaturePerson {
  const { lines, registers } = signatureLines(text);
  const whole = lines.join('\n');
  const [email = '', ...otherMails] = findMails(whole);
  const found = nameInLines(lines, email);
  const below = found === undefined ? lines : [...found.rest, ...lines.slice(found.line + 1)];
  const { role, company } = titleAndFirm(below, email);
  const [phone = '', ...otherPhones] = [...new Set(lines.flatMap(phonesIn))];
  const others = [...otherMails, ...otherPhones];
  const known = personInText(lines);
  return filled({
    name: found?.name || nameOfMail(email) || (role === '' ? (known.name ?? '') : ''),
    role,
    company: company || firmIn(registers) || (known.company ?? ''),
    email,
    phone,
    profileUrl: marksIn(whole).profileUrl,
    note: others.length === 0 ? '' : `Also: ${others.join(', ')}`,
  });
}

/** The title stands first below the name, the firm after it; a firm is also known by its form and by the address. */
function titleAndFirm(below: readonly string[], email: string): { readonly role: string; readonly company: string } {
  let role = '';
  let company = '';
  for (const line of below.slice(0, LINES_BELOW)) {
    for (const part of line.split(PARTED).flatMap(atFirm).map(cleanPart).filter(isWords)) {
      const atCompany = firmAt(part);
      if (atCompany !== '' && role === '') {
        role = part.replace(AT_COMPANY, '').trim();
        company ||= atCompany;
      } else if (isFirm(part, email)) company ||= part;
      else if (DEPARTMENT.test(fold(part)) && role !== '') role = `${role}, ${part}`;
      else if (isTitle(part) || role === '') role ||= part;
      else company ||= part;
    }
  }
  // the one unnamed part under a name may as well be the firm
  return role !== '' && !isTitle(role) && company === '' && isOfMail(role, email)
    ? { role: '', company: role }
    : { role, company };
}

/** «Recruiter @ Tulip B.V.»: the dot is the firm's own. */
function firmAt(part: string): string {
  const company = companyIn([part]);
  return /\.\p{L}$/u.test(company) && part.endsWith(`${company}.`) ? `${company}.` : company;
}

/** «Recruiter, Acme Ltd» is two parts; «Head of People, EMEA» is one. */
function atFirm(part: string): readonly string[] {
  const comma = part.lastIndexOf(', ');
  return comma > 0 && FIRM.test(fold(part.slice(comma + 2))) && part.length - comma > 6
    ? [part.slice(0, comma), part.slice(comma + 2)]
    : [part];
}

function cleanPart(part: string): string {
  return part.replace(PRONOUNS, ' ').replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '');
}

/** No number, address or place. */
function isWords(part: string): boolean {
  return (
    part.length > 1 &&
    part.length <= PERSON_LIMITS.role &&
    /\p{L}{2}/u.test(part) &&
    !/\S@\S|[:{}<>]|\bwww\.|\.(?:com|org|net|de|fr|at|ch|io|eu|uk)\b/i.test(part) &&
    !/\d{3}/.test(part) &&
    !PLACE.test(fold(part)) &&
    !/^(?:e-?mail|tel|t[ée]l|phone|mobile?|fax|web|linkedin|xing)\b.{0,4}$/i.test(part)
  );
}

function isTitle(part: string): boolean {
  const folded = fold(part);
  return (SAYS_ROLE.test(folded) || TITLE.test(folded)) && !FIRM.test(folded.replace(/partners?$/, ''));
}

function isFirm(part: string, email: string): boolean {
  const folded = fold(part);
  if (isOfMail(part, email) && !SAYS_ROLE.test(folded)) return true;
  return FIRM.test(folded) && !SAYS_ROLE.test(folded.replace(FIRM, ''));
}

/** «Acme Tools» at acmetools.com, and «Deutsche Werkbank» at dw.de. */
function isOfMail(part: string, email: string): boolean {
  const { tenant = '' } = email === '' ? {} : knownHost(`https://${email.split('@')[1]}`);
  const [host, said] = [bare(tenant), bare(part)];
  if (host.length < 2 || said.length < 2) return false;
  const initials = fold(part)
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return said.startsWith(host) || (said.length > 3 && host.startsWith(said)) || (host.length > 1 && initials === host);
}

/** The firm at the beginning of what the registers say of it. */
function firmIn(registers: readonly string[]): string {
  const parts = registers.flatMap((line) => line.split(/\s*[|•·,;:]\s*|\s+[-–—]\s+/));
  return parts.find((part) => part.length < 80 && FIRM.test(fold(part)) && /^\p{Lu}/u.test(part)) ?? '';
}

function filled(said: Readonly<Record<keyof PersonFound | 'note', string>>): SignaturePerson {
  const limits = { ...PERSON_LIMITS, phone: 60, note: LONGEST_NOTE };
  const fields = Object.entries(said).map(
    ([field, value]) => [field, cleanText(value, limits[field as keyof typeof said])] as const,
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

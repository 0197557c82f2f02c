import type { ContactRole } from '../domain/contact.ts';
import { readPersonName } from '../domain/person-name.ts';
import type { PersonEntry } from './living-record.ts';

/**
 * The people as vCard 3.0 (RFC 2426), the version that Google, Apple and Outlook all take. By hand: what npm has writes 4.0, or
 * wants Node. The same person keeps the same UID.
 */
export function writeVcards(people: readonly PersonEntry[]): string {
  return people.map(cardOf).join('');
}

function cardOf({ person, applications }: PersonEntry): string {
  const about = applications.map(({ posting }) => `${posting.title} (${posting.company})`);
  const note = [person.note, about.length > 0 ? `Applications: ${about.join('; ')}` : ''].filter(Boolean).join('\n');
  const company = person.company ?? applications[0]?.posting.company;
  const properties: readonly (readonly [name: string, value: string | undefined])[] = [
    ['FN', text(person.name)],
    ['N', nameParts(person.name).map(text).join(';')],
    ['ORG', company && text(company)],
    ['TITLE', TITLE[person.role] && text(TITLE[person.role] ?? '')],
    ['TEL;TYPE=WORK,VOICE', person.phone && text(person.phone)],
    ['EMAIL;TYPE=INTERNET,WORK', person.email && text(person.email)],
    ['URL', person.profileUrl && address(person.profileUrl)],
    ['NOTE', note && text(note)],
    ['CATEGORIES', `Job search,${text(person.role)}`],
    ['UID', text(`${person.id}@squeaky-wheel.example`)],
    ['REV', new Date(person.updatedAt).toISOString()],
  ];
  const lines = properties.flatMap(([name, value]) => (value ? [fold(`${name}:${value}`)] : []));
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
}

/** The role that a card of ours names by its title. @example roleTitled('Hiring Manager') // 'hiring-manager' */
export function roleTitled(title: string): ContactRole | undefined {
  return (Object.keys(TITLE) as ContactRole[]).find((role) => TITLE[role] === title);
}

/** Roles that say what somebody is; the others say what they are to the seeker. */
const TITLE: Readonly<Partial<Record<ContactRole, string>>> = {
  recruiter: 'Recruiter',
  hr: 'Human Resources',
  'hiring-manager': 'Hiring Manager',
};

/** Family name, given names, others, prefix, suffix. @example nameParts('Dr. Jenny Ann Smith') // ['Smith', 'Jenny Ann', '', 'Dr.', ''] */
function nameParts(name: string): readonly string[] {
  const spoken = readPersonName(name);
  const words = (spoken?.full ?? name).split(/\s+/);
  if (spoken?.greeting === undefined || words.length === 1) return ['', name, '', '', ''];
  const [first = ''] = words;
  const prefix = words.length > 2 && PREFIX.test(first) ? first : '';
  const rest = prefix === '' ? words : words.slice(1);
  return [rest.at(-1) ?? '', rest.slice(0, -1).join(' '), '', prefix, ''];
}

const PREFIX = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir)\.?$/i;

/** With what has a meaning in a card escaped; a line end is `\n` there, other control characters are a space. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .toWellFormed();
}

/** An address is written as it is: a backslash would become part of it. */
function address(url: string): string {
  return url.replace(/[\p{Cc}\s]/gu, '').toWellFormed();
}

const LONGEST_LINE = 75;

/** Lines of at most 75 bytes of UTF-8, no character cut in two; what follows begins with a space. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

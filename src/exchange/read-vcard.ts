/**
 * exchange/ turns files and pasted text into plain records, and records into files. It knows no table, no page and no browser:
 * text and rows come in as arguments.
 */
import type { ContactRole } from '../domain/contact.ts';
import { PERSON_LIMITS } from '../domain/person-limits.ts';
import { roleIn } from '../domain/role-in.ts';
import { type CardLine, readCardLines } from './vcard-lines.ts';

/** What a card or a signature says of a person; nothing that it does not say. */
export interface CardPerson {
  readonly name: string;
  readonly role?: ContactRole;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly profileUrl?: string;
  /** What has no field of its own: the title, further addresses and numbers, the card's note. */
  readonly note?: string;
}

/** More than any address book holds. */
const MOST_CARDS = 50_000;
const LONGEST_NOTE = 4000;
const PROFILE = /(?:^|[/.])(?:linkedin\.com\/(?:in|pub)\/|xing\.com\/(?:profile|people)\/)/i;

export function isVcard(text: string): boolean {
  return /^\s*(?:\uFEFF)?begin:vcard\s*$/im.test(text);
}

/**
 * Reads vCard 2.1, 3.0 and 4.0 (RFC 6350), one card or many, as address books write them: folded lines, quoted-printable,
 * labelled groups. Never throws; a card without a name of a person or a firm is left out, and so is a list of cards.
 * @example readVcards('BEGIN:VCARD\nFN:Susan Lee\nEND:VCARD') // [{ name: 'Susan Lee' }]
 */
export function readVcards(text: string): readonly CardPerson[] {
  const cards: CardLine[][] = [];
  // a card within a card (AGENT of 2.1) is another person's
  const open: CardLine[][] = [];
  for (const line of readCardLines(text)) {
    const said = `${line.name}:${line.value.trim().toUpperCase()}`;
    if (said === 'BEGIN:VCARD') open.push([]);
    else if (said === 'END:VCARD') cards.push(open.pop() ?? []);
    else open.at(-1)?.push(line);
    if (cards.length === MOST_CARDS) break;
  }
  return cards.flatMap((lines) => {
    const person = personOf(lines);
    return person === undefined ? [] : [person];
  });
}

function personOf(lines: readonly CardLine[]): CardPerson | undefined {
  const all = (name: string) => lines.filter((line) => line.name === name);
  const text = (name: string, max: number): string => tidy(all(name)[0]?.parts.join(' ') ?? '', max);
  if ([text('KIND', 20), text('X-ADDRESSBOOKSERVER-KIND', 20)].includes('group')) return undefined;
  const company = tidy(all('ORG')[0]?.parts[0] ?? '', PERSON_LIMITS.company);
  const name = text('FN', 120) || nameOf(all('N')[0]) || text('NICKNAME', 120) || company;
  if (name === '') return undefined;
  const title = text('TITLE', PERSON_LIMITS.role) || text('ROLE', PERSON_LIMITS.role);
  const emails = byPreference(all('EMAIL')).map((line) => withoutScheme(line, 'mailto', PERSON_LIMITS.email));
  const phones = byPreference(all('TEL').filter((line) => !has(line, 'FAX', 'PAGER', 'MODEM')));
  const numbers = phones.map((line) => withoutScheme(line, 'tel', 60));
  const pages = [...all('URL'), ...all('X-SOCIALPROFILE'), ...all('SOCIALPROFILE')].map(({ value }) =>
    tidy(value, 500),
  );
  const profileUrl = pages.map(webAddress).find((page) => PROFILE.test(page)) ?? '';
  const [email = '', ...otherEmails] = unique(emails);
  const [phone = '', ...otherNumbers] = unique(numbers);
  const others = [...otherEmails, ...otherNumbers, ...unique(pages).filter((page) => webAddress(page) !== profileUrl)];
  const notes = [title, others.length > 0 ? `Also: ${others.join(', ')}` : '', wholeText(all('NOTE')[0])];
  const note = notes.filter(Boolean).join('\n').slice(0, LONGEST_NOTE);
  const role = roleIn(title);
  return {
    name,
    ...(role === '' ? {} : { role }),
    ...filled({ company: company === name ? '' : company, email, phone, profileUrl, note }),
  };
}

/** Family name first, as the card has it: given names before it, titles left out. */
function nameOf(line: CardLine | undefined): string {
  const [family = '', given = '', more = ''] = line?.parts ?? [];
  return tidy([given, more, family].join(' '), 120);
}

/** Those that the card prefers, then those of work, then as they stand. */
function byPreference(lines: readonly CardLine[]): readonly CardLine[] {
  const rank = (line: CardLine): number => {
    if (has(line, 'PREF')) return 0;
    if (has(line, 'WORK')) return 1;
    return has(line, 'CELL') ? 2 : 3;
  };
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

function has({ types }: CardLine, ...wanted: readonly string[]): boolean {
  return wanted.some((type) => types.includes(type));
}

/** @example withoutScheme({ value: 'tel:+1-555-0100;ext=5' }, 'tel') // '+1-555-0100 ext. 5' */
function withoutScheme({ value }: CardLine, scheme: 'tel' | 'mailto', max: number): string {
  const bare = value.replace(new RegExp(`^${scheme}:`, 'i'), '');
  return tidy(scheme === 'tel' ? bare.replace(/;ext=/i, ' ext. ').replace(/;.*$/, '') : bare, max);
}

function webAddress(page: string): string {
  return /^https?:/i.test(page) ? page.replace(/^http:/i, 'https:') : `https://${page}`;
}

function wholeText(line: CardLine | undefined): string {
  return (line?.parts.join(';') ?? '').trim();
}

function tidy(text: string, max: number): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, max);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}

function filled(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

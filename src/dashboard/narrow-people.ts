import { companyKey } from '../domain/company-key.ts';
import type { Contact } from '../domain/contact.ts';
import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import { plainWords } from '../domain/plain-words.ts';
import { SILENT_AFTER_DAYS } from '../domain/silence.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import type { ListedPerson } from '../storage/read-people.ts';

/** How people stand: which of them a list is narrowed to. */
export const STANDINGS = ['all', 'due', 'open', 'silent', 'unplanned', 'left-alone'] as const;
export type Standing = (typeof STANDINGS)[number];

export const PEOPLE_ORDERS = ['name', 'company', 'last', 'next'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

export interface PeopleNarrowing {
  readonly words: string;
  readonly company: string;
  readonly standing: Standing;
  readonly order: PeopleOrder;
  readonly way: 'up' | 'down';
}

export const EVERYONE: PeopleNarrowing = { words: '', company: '', standing: 'all', order: 'name', way: 'up' };

/** Those who stand so, hold all the words that are searched for, and are of that company; in the order asked for. */
export function narrowPeople(
  people: readonly ListedPerson[],
  { words, company, standing, order, way }: PeopleNarrowing,
  today: LocalDate,
): readonly ListedPerson[] {
  const isSearched = searchFor(words);
  const at = companyKey(company);
  const found = people.filter(
    (person) =>
      stands(person, standing, today) &&
      (at === '' || companyKey(person.contact.company ?? '') === at) &&
      isSearched(person.contact),
  );
  return inOrder(found, order, way);
}

function stands(person: ListedPerson, standing: Standing, today: LocalDate): boolean {
  const { contact, nextOn, unheardSince } = person;
  switch (standing) {
    case 'all':
      return true;
    case 'due':
      return nextOn !== undefined && nextOn <= today;
    case 'open':
      return nextOn !== undefined;
    case 'silent':
      if (contact.doNotContact || contact.stopped || unheardSince === undefined) return false;
      return daysBetween(unheardSince, today) >= SILENT_AFTER_DAYS;
    case 'unplanned':
      return nextOn === undefined && !contact.doNotContact;
    case 'left-alone':
      return contact.doNotContact === true;
  }
}

/** Every word somewhere in what is known of the person; a telephone number however it is written. */
function searchFor(words: string): (contact: Contact) => boolean {
  const asked = plainWords(words).split(' ').filter(Boolean);
  if (asked.length === 0) return () => true;
  const digits = /^[\d\s()+./-]{5,}$/.test(words) ? digitsOf(words).replace(/^0+/, '') : '';
  return (contact) => {
    const text = searchedText(contact);
    return asked.every((word) => text.includes(word)) || (digits.length > 4 && text.includes(digits));
  };
}

const texts = new WeakMap<Contact, string>();

function searchedText(contact: Contact): string {
  const known = texts.get(contact);
  if (known !== undefined) return known;
  const { name, company, email, phone, profileUrl, note, role } = contact;
  // folded in pieces, since no more than so much is folded at once
  const pieces = note?.match(/[\s\S]{1,250}(?:\s|$)/g) ?? [];
  const fields = [name, company, email, profileUrl, ROLE_WORDS[role], ...pieces].map((field) =>
    plainWords(field ?? ''),
  );
  const text = [...fields, digitsOf(phone ?? '')].join('\n');
  texts.set(contact, text);
  return text;
}

function digitsOf(phone: string): string {
  return phone.replace(/\(0\)/g, '').replace(/\D/g, '');
}

/** Names in the order of the reader's language. */
export const COLLATOR = new Intl.Collator(undefined, { sensitivity: 'base' });

const KEYS: Readonly<Record<PeopleOrder, (person: ListedPerson) => string | undefined>> = {
  name: ({ contact }) => contact.name,
  company: ({ contact }) => contact.company,
  last: ({ lastOn }) => lastOn,
  next: ({ nextOn }) => nextOn,
};

/** They come in the order of their names. Who has nothing to be ordered by stands last, whichever way. */
function inOrder(
  people: readonly ListedPerson[],
  order: PeopleOrder,
  way: PeopleNarrowing['way'],
): readonly ListedPerson[] {
  if (order === 'name') return way === 'up' ? people : people.toReversed();
  const keyOf = KEYS[order];
  const compare = order === 'company' ? COLLATOR.compare : (one: string, other: string) => (one < other ? -1 : 1);
  return people.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === b) return 0;
    if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
    return way === 'up' ? compare(a, b) : compare(b, a);
  });
}

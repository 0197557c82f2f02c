import { companyKey } from './company-key.ts';
import type { Contact } from './contact.ts';
import { isStandIn, nameWords, readPersonName } from './person-name.ts';
import { plainWords } from './plain-words.ts';

/** Why two are thought to be one. */
export type AlikeBy = 'email' | 'phone' | 'name';

export interface Duplicate {
  /** The one that says more, or is older: proposed to be kept. */
  readonly kept: Contact;
  readonly other: Contact;
  readonly by: AlikeBy;
}

/** Of a number so many last digits are compared: with and without the country it is the same telephone. */
const DIGITS_COMPARED = 9;
const MOST_COMPARED = 20;

/**
 * Pairs that may be one person: the same e-mail address, the same telephone, or the same name at the same company. Each pair
 * once, by the strongest of these; never a pair that the seeker told apart. Looks each up in an index: quick with thousands.
 */
export function findDuplicates(contacts: readonly Contact[]): readonly Duplicate[] {
  const found = new Map<string, Duplicate>();
  const mayBeOne = nameComparison();
  for (const by of ['email', 'phone', 'name'] as const) {
    const groups = new Map<string, Contact[]>();
    for (const contact of contacts) {
      const key = KEYS[by](contact);
      if (key === undefined) continue;
      const group = groups.get(key) ?? [];
      const twin = group.find((other) => !areDistinct(other, contact) && (by !== 'phone' || mayBeOne(other, contact)));
      const pair = [twin?.id, contact.id].sort().join(' ');
      if (twin !== undefined && !found.has(pair)) found.set(pair, { ...inOrder(twin, contact), by });
      if (group.length < MOST_COMPARED) groups.set(key, [...group, contact]);
    }
  }
  return [...found.values()];
}

const KEYS: Readonly<Record<AlikeBy, (contact: Contact) => string | undefined>> = {
  email: ({ email }) => email?.trim().toLowerCase() || undefined,
  phone: ({ phone }) => {
    const digits = phone?.replace(/\(0\)/g, '').replace(/\D/g, '') ?? '';
    return digits.length < 7 ? undefined : digits.slice(-DIGITS_COMPARED);
  },
  name: ({ name, company }) => {
    const at = companyKey(company ?? '');
    return at === '' || isStandIn(name) ? undefined : `${wordsOf(name)}@${at}`;
  },
};

function wordsOf(name: string): string {
  const words = plainWords(readPersonName(name)?.full ?? name).split(' ');
  return words.filter((word) => !/^(mr|mrs|ms|mx|dr|prof|herr|frau)$/.test(word)).join(' ');
}

/** A switchboard has many people behind it: the names must not speak against it. Each name is read once. */
function nameComparison(): (one: Contact, other: Contact) => boolean {
  const read = new Map<string, readonly string[]>();
  // a stand-in for a name goes with any
  const wordsIn = ({ name }: Contact): readonly string[] => {
    const words = read.get(name) ?? (isStandIn(name) ? [] : nameWords(name));
    read.set(name, words);
    return words;
  };
  return (one, other) => {
    const [a, b] = [wordsIn(one), wordsIn(other)];
    return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  };
}

function areDistinct(one: Contact, other: Contact): boolean {
  return one.distinctFrom?.includes(other.id) === true || other.distinctFrom?.includes(one.id) === true;
}

function inOrder(one: Contact, other: Contact): Pick<Duplicate, 'kept' | 'other'> {
  const [a, b] = [factsIn(one), factsIn(other)];
  const keepsFirst = a === b ? one.createdAt <= other.createdAt : a > b;
  return keepsFirst ? { kept: one, other } : { kept: other, other: one };
}

function factsIn({ email, phone, profileUrl, note, company }: Contact): number {
  return [email, phone, profileUrl, note, company].filter(Boolean).length;
}

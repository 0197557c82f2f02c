import { PERSON_LIMITS } from '../domain/person-limits.ts';
import type { PersonSeen } from '../domain/person-seen.ts';
import { bare, cleanText, fold } from './clean-text.ts';
import { knownHost } from './known-hosts.ts';
import { RECRUITING_MAILBOX } from './people-words.ts';

export interface People {
  /** '' is «not there». A name that is the firm's or the job's is nobody. */
  add(said: PersonSeen): void;
  /** An address that stands in a corner of the page, kept where it is the employer's own. */
  addCorner(email: string): void;
  list(): PersonSeen[];
}

/** Puts together what several places say of the same people: one entry a name, and at most one without. */
export function gatherPeople(known: {
  readonly url: string;
  readonly title: string | undefined;
  readonly company: string | undefined;
}): People {
  const named = new Map<string, PersonSeen>();
  let office: PersonSeen | undefined;
  let corner: string | undefined;
  const company = bare(known.company ?? '');
  const overlap = (one: string, other: string): boolean =>
    one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one));
  return {
    add(said) {
      const person: { -readonly [Field in keyof PersonSeen]: PersonSeen[Field] } = {};
      for (const field of ['name', 'role', 'email', 'phone', 'profileUrl'] as const) {
        const value = cleanText(said[field], PERSON_LIMITS[field]);
        if (value !== '') person[field] = value;
      }
      if (siteOf(person.email) === '') delete person.email;
      const { name, email } = person;
      const key = bare(name ?? '');
      if (key !== '') {
        if (!overlap(key, company) && !overlap(key, bare(known.title ?? '')))
          named.set(key, { ...person, ...named.get(key) });
      } else if (email && (known.title || RECRUITING_MAILBOX.test(fold(email).split('@')[0] ?? ''))) office ??= person;
    },
    addCorner(email) {
      const own = [bare(knownHost(known.url).tenant ?? ''), company];
      if (known.title && own.some((name) => overlap(name, siteOf(email)))) corner ??= email;
    },
    list() {
      const people = [...named.values()].slice(0, PERSON_LIMITS.people - 1);
      const rest = office ?? (corner ? { email: corner } : undefined);
      const isKnown = people.some(({ email }) => email !== undefined && (!office || email === office.email));
      return rest === undefined || isKnown ? people : [...people, rest];
    },
  };
}

/** The site of an address, '' for job boards and vendors: they answer no applicant. */
function siteOf(email: string | undefined): string {
  return bare(knownHost(`https://${email?.split('@')[1]}`).tenant ?? '');
}

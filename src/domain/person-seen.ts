import * as v from 'valibot';
import { PERSON_LIMITS } from './person-limits.ts';

const text = (max: number) => v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(max)));

/**
 * Somebody whom a page names as the one to talk to about a posting, in the page's own words. Without a name it is the
 * address of an office: `role` is there where it is the one that recruits, absent where it is just the firm's.
 */
export const PersonSeenSchema = v.object({
  name: text(PERSON_LIMITS.name),
  role: text(PERSON_LIMITS.role),
  email: v.optional(v.pipe(v.string(), v.maxLength(PERSON_LIMITS.email), v.regex(/^[^\s@<>"]+@[^\s@<>"]+$/))),
  phone: v.optional(v.pipe(v.string(), v.maxLength(PERSON_LIMITS.phone), v.regex(/^[\d\s()+./-]+$/))),
  profileUrl: v.optional(v.pipe(v.string(), v.maxLength(PERSON_LIMITS.profileUrl), v.regex(/^https:\/\//))),
});
export type PersonSeen = Readonly<v.InferOutput<typeof PersonSeenSchema>>;

/** Those of a list that came from a page which are what they should be, the first few. */
export function parsePeople(said: unknown): PersonSeen[] {
  const list = Array.isArray(said) ? said.slice(0, 20) : [];
  const parsed = list.flatMap((one) => {
    const person = v.safeParse(PersonSeenSchema, one);
    return person.success ? [person.output] : [];
  });
  return parsed.slice(0, PERSON_LIMITS.people);
}

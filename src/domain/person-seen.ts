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

/** Somebody whom a page or a marked text is about, with the firm they work for. */
export const PersonFoundSchema = v.object({ ...PersonSeenSchema.entries, company: text(PERSON_LIMITS.company) });
export type PersonFound = Readonly<v.InferOutput<typeof PersonFoundSchema>>;

/** Field by field: what is not as it should be is left out. */
export function parsePersonFound(said: unknown): PersonFound {
  const fields = typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  const found: Record<string, string> = {};
  for (const [name, schema] of Object.entries(PersonFoundSchema.entries)) {
    const field = v.safeParse(schema, fields[name]);
    if (field.success && field.output !== undefined) found[name] = field.output;
  }
  return found;
}

/** Those of a list that came from a page which are what they should be, the first few. */
export function parsePeople(said: unknown): PersonSeen[] {
  const list = Array.isArray(said) ? said.slice(0, 20) : [];
  const parsed = list.flatMap((one) => {
    const person = v.safeParse(PersonSeenSchema, one);
    return person.success ? [person.output] : [];
  });
  return parsed.slice(0, PERSON_LIMITS.people);
}

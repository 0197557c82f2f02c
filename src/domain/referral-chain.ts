import type { Contact } from './contact.ts';

export interface Referred {
  readonly contact: Contact;
  readonly referred: readonly Referred[];
  /** How many more they referred, further on than is followed here. */
  readonly beyond: number;
}

export interface ReferralChain {
  /** Who led to the person, the first of all first. */
  readonly before: readonly Contact[];
  readonly person: Referred;
}

const DEEPEST = 12;

/**
 * Who referred whom, as far as this person is concerned: back to the first, and on to all whom they led to. A circle, which
 * only a damaged table has, is gone round once.
 */
export function referralChain(person: Contact, everyone: Iterable<Contact>): ReferralChain {
  const byId = new Map<string, Contact>();
  const named = new Map<string, Contact[]>();
  for (const contact of everyone) {
    byId.set(contact.id, contact);
    if (contact.referredById === undefined) continue;
    const others = named.get(contact.referredById);
    if (others === undefined) named.set(contact.referredById, [contact]);
    else others.push(contact);
  }
  const seen = new Set<string>([person.id]);
  const before: Contact[] = [];
  for (
    let at = byId.get(person.referredById ?? '');
    at !== undefined && !seen.has(at.id);
    at = byId.get(at.referredById ?? '')
  ) {
    seen.add(at.id);
    before.unshift(at);
  }
  const follow = (contact: Contact, depth: number): Referred => {
    const next = (named.get(contact.id) ?? []).filter(({ id }) => !seen.has(id));
    if (depth >= DEEPEST) return { contact, referred: [], beyond: next.length };
    for (const { id } of next) seen.add(id);
    return { contact, referred: next.map((each) => follow(each, depth + 1)), beyond: 0 };
  };
  return { before, person: follow(person, 0) };
}

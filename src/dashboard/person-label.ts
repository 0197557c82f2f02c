import type { Contact } from '../domain/contact.ts';

/** @example labelOfPerson({ name: 'Susan Lee', company: 'Acme' }) // 'Susan Lee at Acme' */
export function labelOfPerson({ name, company }: Pick<Contact, 'name' | 'company'>): string {
  return company ? `${name} at ${company}` : name;
}

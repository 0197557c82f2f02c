import type { PersonSeen } from '../domain/person-seen.ts';
import { asName } from './people-words.ts';

/**
 * Whoever reads the mail of an address: by name where it is made of one, else the office behind it.
 * @example personOfAddress('mina.sorel@acme.com') // { name: 'Mina Sorel', email: 'mina.sorel@acme.com' }
 */
export function personOfAddress(email: string): PersonSeen {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/);
  const capitalised = words.map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  const name =
    words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word)) ? asName(capitalised.join(' ')) : '';
  return name === '' ? { email, role: 'recruiting' } : { name, email };
}

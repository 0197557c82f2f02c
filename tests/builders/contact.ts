import type { Contact } from '../../src/domain/contact.ts';
import type { ContactId } from '../../src/domain/identity.ts';

type Parts = Partial<Omit<Contact, 'id' | 'referredById'>> & { readonly id?: string; readonly referredById?: string };

/** Jenny Smith in HR, unless told otherwise. */
export function buildContact({ id = 'jenny', referredById, ...parts }: Parts = {}): Contact {
  return {
    createdAt: 0,
    updatedAt: 0,
    name: 'Jenny Smith',
    role: 'hr',
    ...parts,
    id: id as ContactId,
    ...(referredById === undefined ? {} : { referredById: referredById as ContactId }),
  };
}

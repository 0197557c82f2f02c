import type { Contact, ContactRole } from '../domain/contact.ts';
import { roleIn } from '../domain/role-in.ts';
import type { CardPerson } from '../exchange/read-vcard.ts';
import type { RequestOf, ResponseOf } from '../messaging/messages.ts';

/** A person before they are added; an empty text is not there. */
export interface PersonToAdd {
  readonly name: string;
  readonly role: ContactRole;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly profileUrl: string;
  readonly note: string;
}

export const NOBODY: PersonToAdd = {
  name: '',
  role: 'network',
  company: '',
  email: '',
  phone: '',
  profileUrl: '',
  note: '',
};

/** The longest text of each field that is kept. */
export const LONGEST = { name: 120, company: 200, email: 254, phone: 60, profileUrl: 500, note: 4000 } as const;

export function fromCard(card: CardPerson): PersonToAdd {
  return { ...NOBODY, ...card };
}

/** Their title has no field of its own: it says the role, and stands in the note. */
export function fromSignature({ role: title, note, ...found }: ResponseOf<'read-signature'>): PersonToAdd {
  const role = roleIn(title) || NOBODY.role;
  return { ...NOBODY, ...found, role, note: [title, note].filter(Boolean).join('\n') };
}

/** As the background wants them: without what is empty. */
export function toRequest(person: PersonToAdd): RequestOf<'add-people'>['people'][number] {
  const { name, role, ...more } = person;
  const texts = Object.entries(more).map(([field, text]) => [field, text.trim()] as const);
  return { name: name.trim(), role, ...Object.fromEntries(texts.filter(([, text]) => text !== '')) };
}

/** One who is known by that name, at that company or at none: adding them fills in what is new. */
export function findKnown(people: readonly Contact[], { name, company }: PersonToAdd): Contact | undefined {
  const [wanted, at] = [name.trim().toLowerCase(), company.trim().toLowerCase()];
  if (wanted === '') return undefined;
  return people.find(
    (other) =>
      other.name.toLowerCase() === wanted && (at === '' || !other.company || other.company.toLowerCase() === at),
  );
}

import type { ContactRole } from '../domain/contact.ts';

/** A person while being filled in. */
export interface PersonDraft {
  readonly name: string;
  readonly role: ContactRole | '';
  readonly company: string;
  readonly phone: string;
  readonly email: string;
  readonly profileUrl: string;
}

import type { Application } from '../domain/application.ts';
import type { Contact } from '../domain/contact.ts';
import type { ContactId } from '../domain/identity.ts';
import type { ImportedPerson } from './imported-record.ts';
import { addTo, type FieldChange, type ImportItem, keyOfCompany, putContact, type TablePlan } from './table-plan.ts';

export interface PlannedPerson {
  readonly contact: Contact;
  readonly kind: ImportItem['kind'];
  readonly label: string;
  readonly changes: readonly FieldChange[];
}

/** A person of the file: one who is known learns what was missing; another is new. */
export function planPerson(plan: TablePlan, person: ImportedPerson, how: 'of-application' | 'alone'): PlannedPerson {
  const { now, newId } = plan.context;
  const label = person.company === undefined ? person.name : `${person.name}, ${person.company}`;
  const known = findKnown(plan, person);
  if (known === undefined) {
    const alone = how === 'alone' ? { stopped: true as const } : {};
    const contact: Contact = { ...person, ...alone, id: newId() as ContactId, createdAt: now, updatedAt: now };
    putContact(plan, contact);
    return { contact, kind: 'added', label, changes: [] };
  }
  const missing = Object.entries(person).filter(([field]) => known[field as keyof Contact] === undefined);
  const changes = missing.map(([field, after]) => ({ field: `person.${field}`, before: undefined, after }));
  if (missing.length === 0) return { contact: known, kind: 'same', label, changes };
  const contact: Contact = { ...person, ...known, updatedAt: now };
  putContact(plan, contact, known);
  return { contact, kind: 'completed', label, changes };
}

export interface TiedPerson {
  /** Whether anything about it was not known. */
  readonly isNews: boolean;
  readonly changes: readonly FieldChange[];
}

/** Ties a person to an application, as one whom the posting named: nobody whom the seeker chose themself is displaced. */
export function tiePerson(plan: TablePlan, application: Application, person: PlannedPerson): TiedPerson {
  const { contact, kind, changes } = person;
  const ties = plan.ties.get(application.id) ?? [];
  const added: FieldChange = { field: 'person', before: undefined, after: person.label };
  if (ties.some(({ contactId }) => contactId === contact.id)) return { isNews: kind !== 'same', changes };
  const id = `${application.id}:${contact.id}`;
  const tie = {
    id,
    applicationId: application.id,
    contactId: contact.id,
    createdAt: application.createdAt - ties.length,
    updatedAt: plan.context.now,
  };
  plan.puts.applicationContacts.set(id, tie);
  addTo(plan.ties, application.id, tie);
  return { isNews: true, changes: [added, ...changes] };
}

function findKnown(plan: TablePlan, { name, company }: ImportedPerson): Contact | undefined {
  const known = (plan.idsByName.get(name.toLowerCase()) ?? []).map((id) => plan.contacts.get(id));
  return known.find((contact) => contact !== undefined && isSameCompany(plan, contact.company, company));
}

function isSameCompany(plan: TablePlan, one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || keyOfCompany(plan, one) === keyOfCompany(plan, other);
}

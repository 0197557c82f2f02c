import type { Application } from '../domain/application.ts';
import { companyKey } from '../domain/company-key.ts';
import type { ApplicationContact, Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { ApplicationId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { CadencePolicy } from '../domain/policy.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';

/** Rows as they stand, the living ones. */
export interface KnownRows {
  readonly applications: readonly Application[];
  readonly contacts: readonly Contact[];
  readonly applicationContacts: readonly ApplicationContact[];
  readonly touchpoints: readonly Touchpoint[];
}

export interface PlanContext {
  /** Milliseconds. */
  readonly now: number;
  readonly today: LocalDate;
  readonly policy: CadencePolicy;
  readonly newId: () => string;
}

/** One thing that an import does, or does not do, in words of our fields. */
export interface ImportItem {
  /**
   * `completed`: it was there already, and learns something. `same`: it was there already. `twice`: an earlier row of the
   * file brings it. `left-out`: not wanted.
   */
  readonly kind: 'added' | 'completed' | 'same' | 'twice' | 'left-out';
  /** Where it stands in the file. */
  readonly line: number;
  readonly about: 'application' | 'person';
  readonly label: string;
  readonly changes: readonly FieldChange[];
}

export interface FieldChange {
  /** @example 'posting.salary' */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Set where the file says otherwise and yet what stands stays. */
  readonly kept?: true;
}

/** What an import of a table will write; grows row by row, so that a page can show how far it is. */
export interface TablePlan {
  readonly context: PlanContext;
  readonly applications: Map<string, Application>;
  readonly contacts: Map<string, Contact>;
  /** By id of the application. */
  readonly ties: Map<string, ApplicationContact[]>;
  readonly touches: Map<string, Touchpoint[]>;
  /** Ids of applications by each of their posting keys. */
  readonly idsByKey: Map<string, ApplicationId[]>;
  /** Ids of people by name in small letters. */
  readonly idsByName: Map<string, string[]>;
  readonly companies: Set<string>;
  /** Keys of companies by their names, worked out once: rows name the same ones again and again. */
  readonly companyKeys: Map<string, string>;
  /** What stood before, of rows that change; ids that are not there are new. */
  readonly before: Map<string, object>;
  readonly puts: TablePuts;
  readonly items: ImportItem[];
}

export interface TablePuts {
  readonly applications: Map<string, Application>;
  readonly contacts: Map<string, Contact>;
  readonly applicationContacts: Map<string, ApplicationContact>;
  readonly touchpoints: Map<string, Touchpoint>;
  readonly followUps: Map<string, FollowUp>;
}

export function startTablePlan(known: KnownRows, context: PlanContext): TablePlan {
  const companyKeys = new Map<string, string>();
  const plan: TablePlan = {
    context,
    companyKeys,
    applications: new Map(known.applications.map((row) => [row.id, row])),
    contacts: new Map(),
    ties: grouped(known.applicationContacts),
    touches: grouped(known.touchpoints),
    idsByKey: new Map(),
    idsByName: new Map(),
    companies: new Set(known.applications.map(({ posting }) => keyOfCompany({ companyKeys }, posting.company))),
    before: new Map(),
    puts: {
      applications: new Map(),
      contacts: new Map(),
      applicationContacts: new Map(),
      touchpoints: new Map(),
      followUps: new Map(),
    },
    items: [],
  };
  for (const row of known.applications) indexApplication(plan, row);
  for (const row of known.contacts) indexContact(plan, row);
  return plan;
}

/** @example keyOfCompany(plan, 'Acme GmbH') // 'acme' */
export function keyOfCompany({ companyKeys }: Pick<TablePlan, 'companyKeys'>, company: string): string {
  const known = companyKeys.get(company);
  if (known !== undefined) return known;
  const key = companyKey(company);
  companyKeys.set(company, key);
  return key;
}

export function putApplication(plan: TablePlan, row: Application, before?: Application): void {
  if (before !== undefined && !plan.puts.applications.has(row.id)) plan.before.set(row.id, before);
  plan.puts.applications.set(row.id, row);
  plan.applications.set(row.id, row);
  indexApplication(plan, row);
}

export function putContact(plan: TablePlan, row: Contact, before?: Contact): void {
  if (before !== undefined && !plan.puts.contacts.has(row.id)) plan.before.set(row.id, before);
  plan.puts.contacts.set(row.id, row);
  if (before === undefined) indexContact(plan, row);
  else plan.contacts.set(row.id, row);
}

export function addTo<Row>(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}

function indexApplication(plan: TablePlan, { id, postingKeys }: Application): void {
  for (const key of postingKeys) {
    const ids = plan.idsByKey.get(key);
    if (ids === undefined) plan.idsByKey.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
}

function indexContact(plan: TablePlan, row: Contact): void {
  plan.contacts.set(row.id, row);
  addTo(plan.idsByName, row.name.toLowerCase(), row.id as string);
}

function grouped<Row extends { readonly applicationId?: string | undefined }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) if (row.applicationId !== undefined) addTo(groups, row.applicationId, row);
  return groups;
}

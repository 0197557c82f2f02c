/**
 * What each table of ours has, in the order of its columns. Words such as `interviewing` are those that are stored, so that a
 * table that comes back is understood. Where several stand in one cell, they stand as `one; other`.
 */
import type { Contact } from '../domain/contact.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { Touchpoint } from '../domain/touchpoint.ts';
import type { ApplicationEntry, Entry, PersonEntry } from './living-record.ts';
import type { CsvColumn } from './write-csv.ts';

export const APPLICATION_COLUMNS: readonly CsvColumn<ApplicationEntry>[] = [
  { key: 'title', heading: 'Title', cell: ({ application }) => application.posting.title },
  { key: 'company', heading: 'Company', cell: ({ application }) => application.posting.company },
  { key: 'stage', heading: 'Stage', cell: ({ application }) => application.stage },
  { key: 'outcome', heading: 'Outcome', cell: ({ application }) => application.outcome },
  { key: 'appliedOn', heading: 'Applied on', cell: ({ application }) => application.appliedOn },
  { key: 'nextDueOn', heading: 'Next follow-up', cell: ({ nextDueOn }) => nextDueOn },
  { key: 'people', heading: 'People', cell: ({ people }) => listed(people.map(named)) },
  { key: 'tags', heading: 'Tags', cell: ({ application }) => listed(application.tags ?? []) },
  { key: 'note', heading: 'Note', cell: ({ application }) => application.note },
  { key: 'url', heading: 'Link', cell: ({ application }) => application.posting.url },
  { key: 'boardId', heading: 'Board', cell: ({ application }) => application.posting.boardId },
  { key: 'foundAt', heading: 'Found at', cell: ({ application }) => application.foundAt?.url },
  { key: 'location', heading: 'Location', cell: ({ application }) => application.posting.location },
  { key: 'salary', heading: 'Salary', cell: ({ application }) => application.posting.salary },
  { key: 'employmentType', heading: 'Employment type', cell: ({ application }) => application.posting.employmentType },
  { key: 'postedOn', heading: 'Posted on', cell: ({ application }) => application.posting.postedOn },
  { key: 'contactEmail', heading: 'Contact address', cell: ({ application }) => application.posting.contactEmail },
  { key: 'resumeFile', heading: 'Résumé', cell: ({ application }) => application.resumeFile },
  { key: 'coverLetterFile', heading: 'Cover letter', cell: ({ application }) => application.coverLetterFile },
  { key: 'source', heading: 'Recorded', cell: ({ application }) => application.source },
  { key: 'description', heading: 'Description', cell: ({ application }) => application.posting.description },
  { key: 'id', heading: 'Id', cell: ({ application }) => application.id },
];

export const PEOPLE_COLUMNS: readonly CsvColumn<PersonEntry>[] = [
  { key: 'name', heading: 'Name', cell: ({ person }) => person.name },
  { key: 'role', heading: 'Role', cell: ({ person }) => person.role },
  { key: 'company', heading: 'Company', cell: ({ person }) => person.company },
  { key: 'email', heading: 'E-mail', cell: ({ person }) => person.email },
  { key: 'phone', heading: 'Phone', cell: ({ person }) => person.phone },
  { key: 'profileUrl', heading: 'Profile', cell: ({ person }) => person.profileUrl },
  { key: 'nextDueOn', heading: 'Next follow-up', cell: ({ nextDueOn }) => nextDueOn },
  {
    key: 'applications',
    heading: 'Applications',
    cell: ({ applications }) => listed(applications.map(({ posting }) => `${posting.title} (${posting.company})`)),
  },
  { key: 'referredBy', heading: 'Named by', cell: ({ referredBy }) => referredBy?.name },
  { key: 'doNotContact', heading: 'Do not contact', cell: ({ person }) => (person.doNotContact ? 'yes' : undefined) },
  { key: 'note', heading: 'Note', cell: ({ person }) => person.note },
  { key: 'id', heading: 'Id', cell: ({ person }) => person.id },
];

export const TOUCHPOINT_COLUMNS: readonly CsvColumn<Entry<Touchpoint>>[] = [
  { key: 'occurredOn', heading: 'On', cell: ({ row }) => row.occurredOn },
  { key: 'direction', heading: 'Direction', cell: ({ row }) => row.direction },
  { key: 'channel', heading: 'Channel', cell: ({ row }) => row.channel },
  { key: 'outcome', heading: 'Outcome', cell: ({ row }) => row.outcome },
  ...aboutColumns<Touchpoint>(),
  { key: 'step', heading: 'Step', cell: ({ row }) => row.step },
  { key: 'expectedOn', heading: 'Day named', cell: ({ row }) => row.expectedOn },
  { key: 'note', heading: 'Note', cell: ({ row }) => row.note },
  { key: 'id', heading: 'Id', cell: ({ row }) => row.id },
];

export const FOLLOW_UP_COLUMNS: readonly CsvColumn<Entry<FollowUp>>[] = [
  { key: 'dueOn', heading: 'Due on', cell: ({ row }) => row.dueOn },
  { key: 'status', heading: 'Status', cell: ({ row }) => row.status },
  ...aboutColumns<FollowUp>(),
  { key: 'step', heading: 'Step', cell: ({ row }) => row.step },
  { key: 'attempt', heading: 'Attempt', cell: ({ row }) => row.attempt },
  { key: 'reason', heading: 'Reason', cell: ({ row }) => row.reason },
  { key: 'plannedOn', heading: 'Planned on', cell: ({ row }) => row.plannedOn },
  { key: 'id', heading: 'Id', cell: ({ row }) => row.id },
];

/** Whom and what it is about, by name and by id. */
function aboutColumns<Row extends Touchpoint | FollowUp>(): readonly CsvColumn<Entry<Row>>[] {
  return [
    { key: 'person', heading: 'Person', cell: ({ person }) => person?.name },
    { key: 'title', heading: 'Title', cell: ({ application }) => application?.posting.title },
    {
      key: 'company',
      heading: 'Company',
      cell: ({ application, person }) => application?.posting.company ?? person?.company,
    },
    { key: 'applicationId', heading: 'Application id', cell: ({ row }) => row.applicationId },
    { key: 'contactId', heading: 'Person id', cell: ({ row }) => row.contactId },
  ];
}

function named({ name, role }: Contact): string {
  return `${name} (${role})`;
}

function listed(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join('; ');
}

import { type ColumnField, foldHeading } from './column-fields.ts';
import type { DateOrder } from './read-date.ts';
import type { Standing } from './stage-words.ts';

export type TableKind = 'applications' | 'people';

/** A file that a known program writes. */
export interface KnownTable {
  readonly id:
    | 'own-applications'
    | 'own-people'
    | 'linkedin-applications'
    | 'linkedin-saved'
    | 'linkedin-connections'
    | 'huntr'
    | 'teal'
    | 'simplify';
  readonly kind: TableKind;
  /** Folded headings that only this one has together. */
  readonly tellings: readonly string[];
  /** By folded heading, where the heading alone would be taken for something else. */
  readonly fields?: Readonly<Record<string, ColumnField>>;
  readonly dateOrder?: DateOrder;
  /** Where its rows stand, if no column says so. */
  readonly standing?: Standing;
  readonly boardId?: string;
}

/**
 * Headings as seen in public code and documents that read these files, November 2026. LinkedIn writes dates as «3/7/24, 2:22
 * PM», and the e-mail address and phone number in its list of applications are the applicant's own. Huntr's archive holds
 * `USER_JOBS_USER_FULL_DATA_DOWNLOAD….csv` with names in camel case. Teal and Huntr also offer tables with plain headings,
 * which differ from year to year: those are guessed as any other.
 */
const KNOWN_TABLES: readonly KnownTable[] = [
  {
    id: 'own-applications',
    kind: 'applications',
    tellings: ['title', 'company', 'stage', 'outcome', 'applied on', 'next follow up', 'recorded'],
    fields: {
      stage: 'standing',
      outcome: 'standing',
      'applied on': 'appliedOn',
      'next follow up': 'ignored',
      people: 'ignored',
      board: 'ignored',
      'found at': 'ignored',
      'contact address': 'ignored',
      recorded: 'ignored',
      id: 'ignored',
    },
    dateOrder: 'year-first',
  },
  {
    id: 'own-people',
    kind: 'people',
    tellings: ['name', 'role', 'company', 'named by', 'do not contact'],
    fields: {
      name: 'personName',
      role: 'personRole',
      'e mail': 'personEmail',
      phone: 'personPhone',
      profile: 'personUrl',
      'next follow up': 'ignored',
      applications: 'ignored',
      'named by': 'note',
      'do not contact': 'note',
      id: 'ignored',
    },
  },
  {
    id: 'linkedin-applications',
    kind: 'applications',
    tellings: ['application date', 'company name', 'job title', 'job url'],
    fields: {
      'application date': 'appliedOn',
      'contact email': 'ignored',
      'contact phone number': 'ignored',
      'resume name': 'resumeFile',
      'question and answers': 'ignored',
    },
    dateOrder: 'month-first',
    standing: 'applied',
    boardId: 'linkedin',
  },
  {
    id: 'linkedin-saved',
    kind: 'applications',
    tellings: ['saved date', 'job url', 'job title', 'company name'],
    fields: { 'saved date': 'savedOn' },
    dateOrder: 'month-first',
    standing: 'to-apply',
    boardId: 'linkedin',
  },
  {
    id: 'linkedin-connections',
    kind: 'people',
    tellings: ['first name', 'last name', 'position', 'connected on'],
    fields: { url: 'personUrl', position: 'personRole', 'connected on': 'ignored', 'email address': 'personEmail' },
  },
  {
    id: 'simplify',
    kind: 'applications',
    tellings: ['job title', 'company name', 'job url', 'applied date', 'status'],
    fields: { archived: 'ignored', 'date archived': 'ignored' },
  },
  {
    id: 'huntr',
    kind: 'applications',
    tellings: ['title', 'company name', 'list name'],
    fields: { 'root domain': 'ignored', color: 'ignored', board: 'ignored', 'board name': 'ignored' },
  },
  { id: 'huntr', kind: 'applications', tellings: ['title', 'company', 'list'] },
  { id: 'huntr', kind: 'applications', tellings: ['employer', 'job title', 'list'] },
  { id: 'teal', kind: 'applications', tellings: ['company', 'date saved', 'excitement'] },
  { id: 'teal', kind: 'applications', tellings: ['job position', 'company', 'status'] },
];

/** Which program wrote a table with these headings, where that is known. */
export function knownTable(headings: readonly string[]): KnownTable | undefined {
  const folded = new Set(headings.map(foldHeading));
  return KNOWN_TABLES.find(({ tellings }) => tellings.every((telling) => folded.has(telling)));
}

/** A table that we wrote ourselves of touches or follow-ups: a backup brings these in, with all that they belong to. */
export function isOwnHistory(headings: readonly string[]): boolean {
  return headings.includes('Application id') && headings.includes('Person id') && headings.includes('Id');
}

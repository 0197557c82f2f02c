/** The words of the table of all applications. */
import type { SortKey } from './table-query.ts';

const number = new Intl.NumberFormat(navigator.language.startsWith('en') ? navigator.language : 'en-GB');

const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const applications = (count: number): string => counted(count, 'application', 'applications');

export const TABLE_WORDS = {
  reading: 'Reading your applications…',
  unreadable: 'The records could not be read. Close this tab and open it again.',

  emptyTitle: 'Your applications will be here',
  empty: 'Apply as you always do: on a job board or an employer’s own page, each application is noticed and put here.',
  emptyAdd: 'Add one by hand',
  emptyImport: 'Bring in a list you have kept elsewhere',
  noMatch: 'No application matches.',
  noMatchWords: (words: string) => `No application matches «${words}».`,
  clear: 'Clear filters',

  count: (all: number, shown: number) =>
    all === shown ? applications(all) : `${applications(all)}, ${number.format(shown)} shown`,
  search: 'Search applications',
  searchPlaceholder: 'Search title, company, place, tags, notes, people',
  filters: 'Filters',
  filtersOn: (count: number) => `Filters, ${count} on`,
  stage: 'Stage',
  anyStage: 'Any stage',
  openStages: 'Not closed',
  closedAs: 'Closed',
  anyClosed: 'Closed, in any way',
  site: 'Board',
  anySite: 'Any board',
  company: 'Company',
  tag: 'Tag',
  anyTag: 'Any tag',
  from: 'Applied from',
  to: 'Applied until',
  silent: 'Silent for over a week',
  columns: 'Columns',
  sortBy: 'Sort by',
  up: 'ascending',
  down: 'descending',
  grid: 'Applications',
  keys: 'Arrows or J and K move, X selects, Enter opens, / searches.',

  column: {
    title: 'Job',
    company: 'Company',
    stage: 'Stage',
    site: 'Board',
    applied: 'Applied',
    location: 'Place',
    tags: 'Tags',
    next: 'Next follow-up',
    last: 'Last touch',
    touches: 'Touches',
  } satisfies Record<SortKey, string>,

  today: 'Today',
  choose: (title: string) => `Select ${title}`,
  chooseAll: 'Select all shown',
  appliedOn: (day: string) => `Applied ${day}`,
  nextOn: (day: string) => `Next ${day}`,
} as const;

/** Of what is done with several at once. */
export const BULK_WORDS = {
  title: 'Selected applications',
  chosen: (count: number) => `${number.format(count)} selected`,
  move: 'Move to…',
  tag: 'Tags',
  addTag: 'Add a tag',
  add: 'Add',
  takeTag: (tag: string) => `Take the tag ${tag} off`,
  remove: 'Delete',
  none: 'Clear selection',
  busy: (count: number) => `Changing ${applications(count)}…`,
  moved: (count: number, stage: string) =>
    count === 0 ? 'They stand there already.' : `${applications(count)} moved to ${stage}.`,
  closed: (count: number, outcome: string) =>
    count === 0 ? 'They are closed that way already.' : `${applications(count)} closed: ${outcome}.`,
  tagged: (count: number, tag: string) =>
    count === 0 ? 'All of them have that tag.' : `${applications(count)} tagged ${tag}.`,
  untagged: (count: number, tag: string) => `The tag ${tag} taken off ${applications(count)}.`,
  removed: (count: number) => `${applications(count)} deleted.`,
} as const;

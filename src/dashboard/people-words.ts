/** The words of everyone as a list. */
import type { AlikeBy } from '../domain/find-duplicates.ts';
import type { PeopleOrder, Standing } from './narrow-people.ts';

export const PEOPLE_WORDS = {
  title: 'People',
  count: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 person' : `${all} people`) : `${shown} of ${all} people`,
  search: 'Search people',
  searchHint: 'Name, company, e-mail, number, note',
  company: 'Company',
  anyCompany: 'Every company',
  standing: 'Show',
  standings: {
    all: 'Everyone',
    due: 'Due today',
    open: 'Follow-up planned',
    silent: 'Silent for two weeks',
    unplanned: 'Nothing planned',
    'left-alone': 'Not to be contacted',
  } satisfies Record<Standing, string>,
  sort: 'Sort by',
  order: {
    name: 'Name',
    company: 'Company',
    last: 'Last touch',
    next: 'Next follow-up',
  } satisfies Record<PeopleOrder, string>,
  turn: { up: 'Turn the order around', down: 'Turn the order back' },
  reach: 'Reach',
  clear: 'Show everyone',
  never: 'No touch yet',
  nothingNext: 'Nothing planned',
  leftAlone: 'Not to be contacted',
  call: (name: string) => `Call ${name}`,
  mail: (name: string) => `Write to ${name}`,
  profile: (name: string) => `Profile of ${name}`,
  noneFound: 'Nobody fits that.',
  empty: 'Nobody here yet',
  emptyHint:
    'Recruiters, people in HR, whoever you know at a company: each person you add is followed up until you hear from them. People come in by themselves when an advert names them.',
  damaged: 'The records could not be read. Close this tab and open it again.',
  add: 'Add people',
} as const;

export const DUPLICATE_WORDS = {
  title: (count: number) =>
    count === 1 ? 'Two records look like one person' : `${count} pairs of records look like one person each`,
  pair: (one: string, other: string) => `${one} looks like the same person as ${other}`,
  by: {
    email: 'the same e-mail address',
    phone: 'the same telephone number',
    name: 'the same name at the same company',
  } satisfies Record<AlikeBy, string>,
  look: 'Compare',
  lookAt: (one: string, other: string) => `Compare ${one} and ${other}`,
  show: 'Show them',
  hide: 'Hide them',
  more: (count: number) => `Show ${count} more`,
} as const;

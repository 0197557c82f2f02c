/** The words of one person shown whole. */
import type { MergedField } from './merge-preview.tsx';

export const PERSON_PAGE_WORDS = {
  back: 'All people',
  gone: 'This person is not here. They may have been removed, or merged with another record of theirs.',
  damaged: 'The records could not be read. Close this tab and open it again.',
  name: 'Name',
  company: 'Company',
  role: 'Role',
  roleSaved: 'Role saved.',
  email: 'E-mail',
  phone: 'Phone',
  profileUrl: 'Profile',
  note: 'Note',
  about: 'About them',
  copy: (what: string) => `Copy ${what}`,
  opensNewTab: '(opens a new tab)',
  call: (first: string) => `Call ${first}`,
  write: (first: string) => `Write to ${first}`,

  leaveAlone: 'Asked not to be contacted',
  leaveAloneHint: 'Nothing is planned with them, ever.',
  leftAlone: 'They are left alone now.',
  notLeftAlone: (next: string | undefined) =>
    next === undefined ? 'They may be contacted again.' : `They may be contacted again. Next: ${next}`,
  noneLeftAlone: 'They asked not to be contacted, so nothing is planned.',
  nonePlanned: 'Nothing is planned with them.',

  threads: 'Threads',
  ownThread: 'For their own sake',
  ownStopped: 'Not followed up',
  ownLeftAlone: 'Left alone',
  follow: 'Follow up',
  stop: 'Stop',
  followed: (name: string, next: string | undefined) =>
    next === undefined ? `${name} is followed up.` : `${name} is followed up. Next: ${next}`,
  stopped: (name: string) => `${name} is no longer followed up for their own sake.`,
  next: (day: string) => `Next ${day}`,
  nextWithOther: (day: string, who: string) => `Next ${day}, with ${who}`,
  beside: 'Followed beside it',

  remove: 'Remove',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeOwn: 'Their own follow-ups end.',
  removeTied: (count: number) =>
    count === 1
      ? 'One application loses them; its follow-ups go on, with somebody else of it where there is one.'
      : `${count} applications lose them; their follow-ups go on, with somebody else of them where there is one.`,
  removeTouches: (count: number) =>
    count === 1
      ? 'One touch about an application stays in its history, without the name.'
      : `${count} touches about applications stay in their history, without the name.`,
  removeOwnTouches: (count: number) =>
    count === 1 ? 'One other touch is no longer shown.' : `${count} other touches are no longer shown.`,
  removeUndo: 'You can undo it.',
  removed: (name: string) => `${name} removed.`,
  cancel: 'Cancel',
} as const;

export const REFERRAL_WORDS = {
  title: 'Who referred whom',
  referredBy: 'Referred by',
  change: 'Change who referred them',
  add: 'Say who referred them',
  nobody: 'Nobody',
  saved: 'Saved who referred them.',
  none: 'Nobody referred them, and they have not referred anybody yet.',
  thisPerson: 'this person',
  referred: (count: number) => (count === 1 ? 'referred one person' : `referred ${count} people`),
  more: (count: number) => (count === 1 ? 'One more' : `${count} more`),
  beyond: (count: number, name: string) => (count === 1 ? `One more after ${name}` : `${count} more after ${name}`),
} as const;

export const PICKER_WORDS = {
  search: 'Search people',
  none: 'Nobody fits that.',
  more: (count: number) => `and ${count} more: write more of the name`,
  cancel: 'Cancel',
} as const;

export const MERGE_WORDS = {
  title: 'Same person?',
  hint: 'Two records of one person become one, with the history of both.',
  pick: 'Merge with another record…',
  pickTitle: 'Which record is the same person?',
  compare: 'Compare',
  compareWith: (who: string) => `Compare with ${who}`,
  hide: 'Hide',
  apart: 'They are two people',
  toldApart: 'Noted: they are two people.',
  preview: 'What the merged record keeps',
  fields: {
    name: 'Name',
    role: 'Role',
    company: 'Company',
    email: 'E-mail',
    phone: 'Phone',
    profileUrl: 'Profile',
    referredBy: 'Referred by',
    note: 'Note',
  } satisfies Record<MergedField, string>,
  isNew: 'from the other record',
  comes: (touches: number, applications: number) => {
    const parts = [
      touches === 0 ? '' : touches === 1 ? '1 touch' : `${touches} touches`,
      applications === 0 ? '' : applications === 1 ? '1 application' : `${applications} applications`,
    ].filter(Boolean);
    return parts.length === 0 ? undefined : `With it ${parts.join(' and ')} of the other record.`;
  },
  leftAlone: 'One of them asked not to be contacted: that holds for both.',
  swap: (name: string) => `Keep ${name} instead`,
  merge: 'Merge',
  merged: (name: string) => `Merged into ${name}.`,
  cancel: 'Cancel',
} as const;

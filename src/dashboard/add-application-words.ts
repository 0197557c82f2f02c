/** The words of adding an application by hand. */
import type { Channel } from '../domain/touchpoint.ts';
import { CHANNEL_WORDS } from './timeline-words.ts';

/** The ways in which one applies, the usual ones first. */
const WAYS = ['portal', 'email', 'in-person', 'phone', 'post', 'linkedin', 'text', 'fax'] as const satisfies Channel[];

export const ADD_APPLICATION_WORDS = {
  title: 'Add an application',
  hint: 'For one made in person, by e-mail, or wherever it could not be noticed by itself.',
  jobTitle: 'Job title',
  company: 'Company',
  appliedOn: 'Applied on',
  channel: 'How',
  ways: Object.fromEntries(WAYS.map((way) => [way, CHANNEL_WORDS[way]])),
  url: 'Link (optional)',
  notALink: 'That is no web address. Leave it empty if there is none.',
  location: 'Place (optional)',
  notYet: 'I have not applied yet',
  submit: 'Add',
  cancel: 'Cancel',
  added: (title: string, next: string | undefined) =>
    next === undefined ? `${title} added.` : `${title} added. Next: ${next}`,
  known: (title: string) => `${title} was on record already; what was missing there is filled in.`,
} as const;

import type { End, Station } from '../domain/insights-flow.ts';
import type { Step } from '../domain/ladder.ts';

/** Words around the drawings; the sentences about the figures are in reading-words.ts. */
export const INSIGHTS_WORDS = {
  about: (period: string) => `What came of it, from what is on record here: ${period}.`,
  reading: 'Reading what is on record…',
  empty: 'Nothing is on record yet. Once you have applied somewhere, this page shows what came of it.',
  asOfToday: 'All that is open',
  periods: { 'four-weeks': '4 weeks', 'three-months': '3 months', all: 'All' },
  unreadable: 'The records cannot be read just now. Reload this page.',
  figures: 'The figures',
  figuresOf: (title: string) => `The figures: ${title}`,
  saveAs: 'Save as',
  saveLabel: (title: string, kind: string) => `Save «${title}» as ${kind}`,
  showAll: (count: number) => `Show all ${count}`,
  fileNote: (period: string, today: string) => `${period} · made on ${today} with Squeaky Wheel`,
  spans: {
    week: 'Applications and touches a week',
    month: 'Applications and touches a month',
    head: { from: 'From', to: 'To', applications: 'Applications', touches: 'Touches', answers: 'Answers' },
    note: 'A touch is anything you did to be heard: a call, a message, a letter. The application itself on a website is none.',
    unfinished: { week: 'Striped: the week is not over.', month: 'Striped: the month is not over.' },
  },
  tries: {
    title: 'How many tries until an answer',
    axis: 'Follow-ups made',
    none: 'None',
    stop: 'where many stop',
    note: 'Threads that are still open count up to the follow-up they have come to, not as refusals. Fewer than 5 are not drawn.',
    unrecorded: (count: number) =>
      count === 1
        ? '1 more was answered, but not when; it is left out.'
        : `${count} more were answered, but not when; they are left out.`,
    head: {
      tries: 'Follow-ups',
      reached: 'Threads that came so far',
      answered: 'Answered then',
      open: 'Still waiting there',
      ended: 'Ended there',
      share: 'Answered by then',
    },
  },
  answers: {
    channel: 'Answers by channel',
    board: 'Answers by board',
    step: 'Answers by step of the follow-up',
    note: 'The thin line shows where the share may truly lie: the fewer there are, the longer. Fewer than 5 get no bar.',
    head: { channel: 'Channel', board: 'Board', step: 'Step', asked: 'Sent', answered: 'Answered', share: 'Share' },
    others: (count: number) => `${count} others`,
    noBoard: 'Other sites',
  },
  flow: {
    title: 'Where applications stand',
    note: 'Replies: they answered, or talked, with anything but a rejection. Silent: open, and nothing heard for two weeks or more.',
    head: { station: 'Came as far as', end: 'Stands now', count: 'Applications' },
  },
  silence: {
    title: 'Silent threads',
    at: (title: string, company: string) => `${title} at ${company}`,
    note: 'Silent: open, and nothing heard for two weeks or more. These are of today, whatever the period.',
    head: { who: 'Thread', days: 'Days of silence', lastOn: 'Your last touch', nextOn: 'Next follow-up' },
    spans: ['2 to 4 weeks', '4 to 8 weeks', '8 to 12 weeks', 'Longer than 12 weeks'],
  },
} as const;

export const SHORT_STEP_WORDS: Readonly<Record<Step | 'none', string>> = {
  receipt: 'Did it arrive?',
  process: 'Where do I stand?',
  advice: 'Asking for advice',
  'decision-maker': 'The decision maker',
  again: 'Around again',
  'thank-you': 'Thank-you',
  none: 'No step known',
};

export const STATION_WORDS: Readonly<Record<Station, string>> = {
  applied: 'Applied',
  talks: 'Replies',
  interview: 'Interview',
  offer: 'Offer',
};

export const END_WORDS: Readonly<Record<End, string>> = {
  accepted: 'Accepted',
  declined: 'Declined',
  'going-on': 'Going on',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  'position-closed': 'Position closed',
  'no-response': 'No response',
  silent: 'Silent',
  waiting: 'Waiting',
};

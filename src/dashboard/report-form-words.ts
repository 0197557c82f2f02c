import type { Activity } from '../domain/report-lines.ts';

/** Words around the report; those in it are in the language of the office (domain/report-words.ts). */
export const REPORT_WORDS = {
  about:
    'What you did to find work, for an employment office or a coach. Choose what they ask for, look it over, print it.',
  choices: 'What the report says',
  periods: {
    'this-week': 'This week',
    'last-week': 'Last week',
    'this-month': 'This month',
    'last-month': 'Last month',
  },
  form: 'Columns and language',
  name: 'Name',
  reference: (theirs: string) => `${theirs} (optional)`,
  kinds: 'Show',
  kind: {
    application: 'Applications',
    'follow-up': 'Follow-ups',
    contact: 'First contacts',
    interview: 'Interviews',
  } satisfies Readonly<Record<Activity, string>>,
  print: 'Print or save as PDF',
  saveCsv: 'Save as CSV',
  printHint: 'For a PDF choose «Save as PDF» in the print window. Page numbers are one of its options.',
  isIn: 'In the report',
  keep: (line: string) => `In the report: ${line}`,
  leftOut: (count: number) =>
    count === 1
      ? '1 line is left out; it is neither printed nor saved.'
      : `${count} lines are left out; they are neither printed nor saved.`,
  takeBack: 'Put back',
  check: 'Read it over before you hand it in: it says what is on record here, and offices differ in what they ask.',
  reading: 'Reading what is on record…',
  unreadable: 'The records cannot be read just now. Reload this page.',
} as const;

/** Words of the files that leave; those that come in have their own. */
export const FILES_WORDS = {
  takeOut: 'Take out',
  takeOutAbout: 'All of it is yours. Files are made on this machine and go nowhere else.',
  bringIn: 'Bring in',
  ofThemselves: 'Backups by themselves',
  backup: 'Full backup',
  backupAbout:
    'Everything on record, your settings and what was deleted, in one file (.json). Bring it in again here, or in another browser: the two are put together.',
  tables: 'Tables',
  tablesAbout:
    'For Excel, LibreOffice, Numbers or Google Sheets (.csv). If Excel puts everything into one column, open the file by Data → From Text/CSV.',
  applications: 'Applications',
  people: 'People',
  touches: 'Touches',
  followUps: 'Follow-ups',
  tableLabel: (table: string, count: number) => `Save the table of ${table.toLowerCase()}, ${count} rows`,
  calendar: 'Calendar',
  calendarAbout:
    'Open follow-ups and interviews to come, a day each (.ics), for Google, Apple and Outlook. Brought in there again, entries move and do not double.',
  remindAt: (hour: string) => `With a reminder at ${hour}`,
  saveCalendar: (count: number) => `Save the calendar (${count})`,
  cards: 'Address cards',
  cardsAbout: 'The people, for the contacts in your phone or mail (.vcf).',
  saveCards: (count: number) => `Save the cards (${count})`,
  nothing: 'Nothing there yet.',
} as const;

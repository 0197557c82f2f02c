/** Words of the part about the person's data. */
export const DATA_WORDS = {
  title: 'Your data',
  hint: 'Everything is kept in this browser, on this machine. What you take out as a file is yours to keep.',
  files: 'Bring a backup back in, and tables, calendar and address cards',
  eraseOpen: 'Erase everything…',
  erase: 'Erase everything',
  cancel: 'Keep it',
  eraseAbout:
    'Every application, person, touch and follow-up, your settings and what you allowed go from this browser, for good. Files that you have saved stay where they are. Save a backup first, if you may want it back.',
  typeToErase: (word: string) => `To erase everything, type «${word}»`,
  erased: 'Everything is erased.',
  startOver: 'Start over',
} as const;

/** Words of the part about the person's data. */
export const DATA_WORDS = {
  backup: 'Backup',
  restore: 'Bring back, and take elsewhere',
  restoreHint: 'What a file would change is shown before anything is.',
  end: 'Erase',
  files: 'Files on the desk: bring a backup back in, save tables, calendar and address cards',
  eraseOpen: 'Erase everything…',
  erase: 'Erase everything',
  cancel: 'Keep it',
  eraseAbout:
    'Every application, person, touch and follow-up, your settings and what you allowed go from this browser, for good. Files that you have saved stay where they are. Save a backup first, if you may want it back.',
  typeToErase: (word: string) => `To erase everything, type «${word}»`,
  erased: 'Everything is erased.',
  startOver: 'Start over',
} as const;

/** Words of backups, which the desk and the settings speak of. */
export const BACKUP_WORDS = {
  save: 'Save a backup',
  saved: (name: string) => `Handed to your browser to save: ${name}`,
  failed: (reason: string) => `The file could not be made: ${reason}`,
  none: 'No backup was made yet.',
  last: (moment: string, how: 'by-hand' | 'on-schedule') =>
    `Last backup: ${moment}${how === 'on-schedule' ? ', by schedule' : ''}.`,
  old: (moment: string) => `Your last backup is of ${moment}, and much has happened since.`,
  never: 'There is no backup yet of what you have recorded.',
  oldReminder: 'Reminder of an old backup',
  settings: 'Remind me otherwise',
  schedule: 'Back up by itself',
  schedules: { never: 'Never', daily: 'Every day', weekly: 'Every week' },
  scheduleHint:
    'Into the folder «Squeaky Wheel» of your downloads, on days with something new. The five newest are kept, older ones are deleted. Your browser asks whether files may be saved.',
  refused: 'Nothing was changed: your browser does not let files be saved by themselves.',
  failures: {
    'not-allowed': 'The scheduled backup was not made: the browser no longer lets files be saved by themselves.',
    failed: 'The scheduled backup could not be saved; it is tried again in an hour.',
  },
  detail: (detail: string) => `The browser says: ${detail}.`,
  allowAgain: 'Allow it again',
  remind: 'Remind me when the last backup is old',
  remindAfter: { 0: 'Never', 7: 'After a week', 30: 'After 30 days', 90: 'After 90 days' },
  remindHint: 'A line on the desk, once something new is not in it.',
} as const;

/** In the order in which they stand on a notification about one person. */
export const REMINDER_BUTTONS: readonly string[] = ['Done', 'Snooze'];

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const held = (applications: number, contacts: number) =>
  [
    applications > 0 || contacts === 0 ? many(applications, 'application', 'applications') : '',
    contacts > 0 ? many(contacts, 'person', 'people') : '',
  ]
    .filter((part) => part !== '')
    .join(' and ');

/** Of the banner that speaks when the database is not the one that it was. */
export const LOSS_WORDS = {
  title: 'Your records are missing',
  had: (when: string, applications: number, contacts: number) =>
    `On ${when} there were ${held(applications, contacts)} here. The browser lost them: what you see is what was recorded since.`,
  copies: 'Copies kept on this machine:',
  noCopy: 'No copy was kept on this machine. If you saved a backup file, bring it in on the desk.',
  restore: (when: string, applications: number, contacts: number) => `Restore ${when}: ${held(applications, contacts)}`,
  restored: (rows: number) => `Restored: ${many(rows, 'entry is', 'entries are')} back.`,
  goOn: 'Go on without them',
  goOnSure: 'Really go on without them?',
} as const;

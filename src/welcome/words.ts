/** Every word of the welcome page. */
export const WORDS = {
  title: 'Welcome to Squeaky Wheel',
  lead: 'You apply and talk. It remembers, insists, and hands you the words.',
  whatTitle: 'What it does',
  what: [
    'Notices when you apply for a job, and records title, company and date.',
    'Every 4 to 6 days tells you whom to contact about it, and what to say.',
    'Goes on, politely, until there is an answer or you say stop.',
  ],
  privacy:
    'Nothing leaves this computer. There is no account and no server, and the extension is built so that it cannot connect to one.',
  accessTitle: 'Where it may look',
  profileTitle: 'What your drafts say about you',
  profileHint: 'A minute now, and every call and e-mail introduces you. You can leave anything out.',
  toastTitle: 'When it has captured something',
  nextTitle: 'What happens next',
  next: [
    'Apply for a job as you always do. You will see that it was captured.',
    'Pin the icon, so that you see how many people are due. In Chrome: the puzzle piece, then the pin.',
    'When the day comes, a reminder appears. Click the icon, call or write, and log it in one click.',
  ],
  settings: 'Settings',
} as const;

/** Words of what the pages share. */
export const PROFILE_WORDS = {
  name: 'Your name',
  phone: 'Phone',
  email: 'E-mail',
  pitch: 'What excites you about this work, in one sentence',
  pitchHint: 'For example: I like turning messy figures into decisions that people trust.',
  emailWrong: 'This does not look like an e-mail address.',
} as const;

export const ACCESS_WORDS = {
  boards: 'Job boards we know',
  boardsWhy: 'Where applications are noticed from the start, because we know how these sites work.',
  boardHosts: (count: number) => `Which sites (${count})`,
  boardsBack:
    'Allowed with the installation. Your browser can take it back: in the details of this extension, under site access.',
  boardsOn: 'Allowed',
  boardsOff: 'Not allowed yet',
  allowBoards: 'Allow the job boards',
  everywhere: 'Every other site',
  everywhereWhy:
    'Many employers take applications on their own careers pages. Allow every site and those are captured too. A small watcher looks only for signs of a job application; it never reads what you type.',
  everywhereOn: 'Allowed on every site',
  everywhereOff: 'Not allowed',
  someOn: 'Allowed on some sites',
  allow: 'Allow every site',
  revoke: 'Take it back',
  revokeSite: (site: string) => `Take back ${site}`,
  refused: 'Nothing was changed. You can allow it at any time, here or in the settings.',
} as const;

export const TOAST_WORDS = {
  corner: 'Where notes stand',
  corners: {
    'bottom-right': 'At the bottom right',
    'bottom-left': 'At the bottom left',
    'top-right': 'At the top right',
    'top-left': 'At the top left',
  },
  toast: 'Show a note on the page after each capture',
  toastHint:
    'It says what was recorded and lets you undo or correct it, or asks where we are not sure. It goes away by itself.',
  mark: 'Say so on postings I applied to',
  markHint: 'A small note with the date and what is next. It stays until you close it, and moves nothing.',
  hunting: 'Also on sites that look for extensions',
  huntingHint:
    'LinkedIn searches its pages for extensions. There we put nothing into the page: the button in the toolbar shows ✓ or ?, and the popup says the rest. With this on, notes are shown there too.',
} as const;

export const SAVED_WORDS = { idle: '', saving: 'Saving…', saved: 'Saved', failed: 'Could not be saved' } as const;

import type { Browser, System } from '../platform/this-browser.ts';

/** Words of trying a reminder out, and of what to do where none is seen. */
export const TEST_WORDS = {
  title: 'Try it out',
  hint: 'Sends a real reminder, the way the daily one is sent.',
  test: 'Send a test',
  sent: 'Sent. Did you see it?',
  yes: 'Yes',
  no: 'No',
  seen: 'Good. That is how they come.',
  blocked: 'Your browser did not let it through.',
  helpTitle: 'Nothing to be seen? Look here, then send another.',
  browser: {
    firefox: 'Firefox itself needs no permission for it: it hands reminders to the system.',
    chromium: 'The browser itself needs no permission for it: it hands reminders to the system.',
  } satisfies Record<Browser, string>,
  system: {
    mac: 'macOS: System Settings, then Notifications. Choose your browser, allow notifications, and take the style «Alerts», which stays until you close it. A Focus hides them too.',
    win: 'Windows: Settings, then System, then Notifications. Turn them on for your browser, and turn off «Do not disturb».',
    linux:
      'Linux: open your desktop’s settings, then Notifications. Turn off «Do not disturb» and allow your browser. A bare window manager needs a notification daemon, such as dunst or mako.',
    cros: 'ChromeOS: press the clock, and turn off «Do not disturb».',
    android: 'Android: Settings, then Apps, your browser, Notifications. Turn them on.',
    other: 'Open the settings of your system, then Notifications: allow your browser, and turn off «Do not disturb».',
  } satisfies Record<System, string>,
  otherwise: 'Until then the number on the icon says how many people to contact.',
} as const;

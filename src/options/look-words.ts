import type { Look } from '../settings/settings.ts';

/** Words of the look, and of how dates are written. */
export const LOOK_WORDS = {
  look: 'Light or dark',
  looks: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Look, string>,
  language: 'Language',
  languageHint: 'Squeaky Wheel speaks English so far. Dates and numbers can be written as you know them.',
  dates: 'Dates and numbers',
  asBrowser: 'As the browser',
  asIn: (country: string) => `As in ${country}`,
  example: (example: string) => `For example: ${example}`,
} as const;

/** What a season came to, and everything in it that should not have been. */
export interface SeasonReport {
  /** Name and figure, in the order in which they are shown. */
  readonly lines: readonly (readonly [string, number | string])[];
  /** Each as a sentence, with day and thread. */
  readonly violations: Readonly<Record<Violation, readonly string[]>>;
}

export const VIOLATIONS = {
  lost: 'active threads without exactly one open follow-up',
  stray: 'open follow-ups of threads that have ended',
  unexplained: 'follow-ups outside their window without a true reason said',
  dayOff: 'follow-ups planned on a day off',
  order: 'lists in another order than specified',
  hidden: 'due follow-ups that the list leaves out',
  badge: 'badges that do not count what is due',
  duplicate: 'notifications of the same follow-up twice on a day',
  missed: 'due follow-ups nobody was told of',
  untimely: 'notifications at night or on a day off',
} as const;
export type Violation = keyof typeof VIOLATIONS;

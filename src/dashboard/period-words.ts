/** Words of the choice of a period. */
export const PERIOD_WORDS = {
  period: 'Period',
  own: 'Own dates',
  from: 'From',
  to: 'To',
  notInOrder: 'The last day is before the first.',
} as const;

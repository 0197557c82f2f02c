/** The words of one line of follow-ups: whom it turns to, and how often. */
import type { CadenceWindow } from '../domain/policy.ts';

export const PEOPLE_WORDS = {
  others: 'Ask somebody else',
  askInstead: (name: string) => `Ask ${name} instead`,
  beside: (name: string) => `Follow ${name} up on their own too`,
  isBeside: 'followed up on their own too',
  withApplication: (name: string) => `Stop ${name}’s own follow-ups`,
  turned: (name: string, next: string | undefined) =>
    next === undefined ? `You ask ${name} from now on.` : `You ask ${name} from now on. Next: ${next}`,
  nowBeside: (name: string, next: string | undefined) =>
    next === undefined ? `${name} is followed up on their own too.` : `${name}, on their own too. First: ${next}`,
  nowWith: (name: string) => `${name} has no follow-ups of their own any more.`,
} as const;

export const PACE_WORDS = {
  title: (pace: string) => `How often: ${pace}`,
  aboutApplication: 'For this application only.',
  aboutPerson: (name: string) => `For ${name} only.`,
  usual: 'as usual',
  asUsual: (window: CadenceWindow) => `As usual, ${every(window)}`,
  other: 'Other…',
  every: (window: CadenceWindow) => capital(every(window)),
  from: 'From',
  to: 'To',
  unit: 'Counted in',
  units: { days: 'days', 'working-days': 'working days' },
  set: 'Set',
  wrong: 'Whole days, from the smaller to the larger, at most 60.',
  changed: (pace: string, next: string | undefined) =>
    next === undefined ? `${capital(pace)} from now on.` : `${capital(pace)} from now on. Next: ${next}`,
} as const;

/** @example every({ windowFrom: 2, windowTo: 3 }) // 'every 2–3 days' */
export function every({ windowFrom, windowTo, windowUnit = 'days' }: CadenceWindow): string {
  const days = windowFrom === windowTo ? String(windowFrom) : `${windowFrom}–${windowTo}`;
  if (days === '1') return windowUnit === 'days' ? 'every day' : 'every working day';
  return `every ${days} ${PACE_WORDS.units[windowUnit]}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

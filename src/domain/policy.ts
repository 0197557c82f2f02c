import type { HolidayCountry } from './holiday-country.ts';
import type { LocalDate } from './local-date.ts';

/** When after a touch the next one falls: from the first to the last of these days, counted in days of the calendar or in working days. */
export interface CadenceWindow {
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly windowUnit?: 'days' | 'working-days';
}

/** The policy is data. Weekdays count from 1 (Monday) to 7 (Sunday). */
export interface CadencePolicy extends CadenceWindow {
  readonly workingDays: readonly number[];
  readonly daysOff: readonly LocalDate[];
  /** Countries whose public holidays are off too. */
  readonly holidays?: readonly HolidayCountry[];
  /** Unanswered touches on one rung before the next rung is proposed. */
  readonly triesPerStep: number;
  /** The hour at which a day begins: before it, it is still the day before. */
  readonly dayStartHour?: number;
  /** On holiday until this day: nothing falls before it. */
  readonly pausedUntil?: LocalDate;
}

/** Again and again, every few days. */
export const COACH_WINDOW: CadenceWindow = { windowFrom: 4, windowTo: 6, windowUnit: 'days' };

/** For those who want it slower. */
export const GENTLE_WINDOW: CadenceWindow = { windowFrom: 5, windowTo: 10, windowUnit: 'working-days' };

export const DEFAULT_POLICY: CadencePolicy = {
  ...COACH_WINDOW,
  workingDays: [1, 2, 3, 4, 5],
  daysOff: [],
  holidays: [],
  triesPerStep: 3,
  dayStartHour: 0,
};

import { type ReadonlySignal, signal } from '@preact/signals';
import { dayAt, instant, type LocalDate } from '../domain/local-date.ts';

let startHour = 0;
const date = signal(readToday());
const moment = signal(Date.now());

/** The day that the person lives in, which begins at the hour they chose. A page left open notices when it has passed. */
export const today: ReadonlySignal<LocalDate> = date;

/** The moment, to the minute. */
export const minute: ReadonlySignal<number> = moment;

/** Days begin at this hour, as the settings say. */
export function beginDaysAt(hour: number): void {
  startHour = hour;
  date.value = readToday();
}

/** Starts to watch the date. */
export function watchToday(signal: AbortSignal): void {
  const look = (): void => {
    date.value = readToday();
    moment.value = Date.now();
  };
  const timer = setInterval(look, 60_000);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
}

function readToday(): LocalDate {
  return dayAt(instant(Date.now()), Temporal.Now.timeZoneId(), startHour);
}

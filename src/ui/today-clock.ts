import { type ReadonlySignal, signal } from '@preact/signals';
import type { LocalDate } from '../domain/local-date.ts';

const date = signal(readToday());
const moment = signal(Date.now());

/** The date on the person's wall. A page left open notices when midnight has passed. */
export const today: ReadonlySignal<LocalDate> = date;

/** The moment, to the minute. */
export const minute: ReadonlySignal<number> = moment;

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
  return Temporal.Now.plainDateISO().toString() as LocalDate;
}

/**
 * services/ are what the extension does: record, plan, log, undo, remind. Each is a function of a context and an input; the
 * clock, ids and browser arrive as ports. They import domain, detection, storage, settings and journal; no DOM, no message.
 */
import { dayAt, instant, type LocalDate } from '../domain/local-date.ts';
import type { CadencePolicy } from '../domain/policy.ts';
import type { Database } from '../storage/database.ts';

export interface ServiceContext {
  readonly database: Database;
  /** Instant in milliseconds. */
  readonly now: number;
  /** The date where the person is. */
  readonly today: LocalDate;
  readonly timeZone: string;
  readonly policy: CadencePolicy;
  readonly newId: () => string;
}

/** The day of the person's life at that moment. */
export function dateOf(context: Pick<ServiceContext, 'timeZone' | 'policy'>, at: number): LocalDate {
  return dayAt(instant(at), context.timeZone, context.policy.dayStartHour ?? 0);
}

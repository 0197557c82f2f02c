/**
 * services/ are what the extension does: record, plan, log, undo, remind. Each is a function of a context and an input; the
 * clock, ids and browser arrive as ports. They import domain, detection, storage, settings and journal; no DOM, no message.
 */
import type { CadencePolicy } from '../domain/cadence.ts';
import { instant, type LocalDate, localDateAt } from '../domain/local-date.ts';
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

export function dateOf(context: ServiceContext, at: number): LocalDate {
  return localDateAt(instant(at), context.timeZone);
}

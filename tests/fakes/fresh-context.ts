import 'fake-indexeddb/auto';
import { instant, localDateAt } from '../../src/domain/local-date.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { createDatabase } from '../../src/storage/database.ts';

let count = 0;

/** A service context on an empty database of its own. @param day local date, noon in UTC */
export function freshContext(day = '2026-11-16'): ServiceContext {
  count += 1;
  return at(createDatabase(`test-${count}`), day);
}

/** The same database on another day. */
export function onDay(context: ServiceContext, day: string): ServiceContext {
  return at(context.database, day);
}

function at(database: ServiceContext['database'], day: string): ServiceContext {
  const now = Date.parse(`${day}T12:00:00Z`);
  const timeZone = 'UTC';
  const newId = (): string => crypto.randomUUID();
  return { database, now, timeZone, today: localDateAt(instant(now), timeZone), policy: DEFAULT_POLICY, newId };
}

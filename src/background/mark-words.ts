import type { LocalDate } from '../domain/local-date.ts';
import type { Applied } from '../services/find-applied.ts';

const HOW = { call: 'call', write: 'write to' } as const;

/** «You applied on 3 Nov · next: call Susan on Fri 27 Nov». @param locale whose order of day and month is used */
export function markWords({ appliedOn, closed, next }: Applied, today: LocalDate, locale: string): string {
  const year = appliedOn.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const applied = `You applied on ${dayOf(appliedOn, locale, year)}`;
  if (closed) return `${applied} · closed`;
  if (next === undefined) return applied;
  const what = next.who === undefined || next.how === 'follow-up' ? 'follow up' : `${HOW[next.how]} ${next.who}`;
  const when = next.dueOn <= today ? 'today' : `on ${dayOf(next.dueOn, locale, { weekday: 'short' })}`;
  return `${applied} · next: ${what} ${when}`;
}

function dayOf(date: LocalDate, locale: string, more: Intl.DateTimeFormatOptions): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // English words around it, so the names of days and months are English too
  const english = locale.startsWith('en') ? locale : 'en-GB';
  return new Date(year, month - 1, day).toLocaleDateString(english, { day: 'numeric', month: 'short', ...more });
}

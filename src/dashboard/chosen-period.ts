import * as v from 'valibot';
import { LocalDateSchema } from '../domain/local-date-schema.ts';
import type { Period } from '../domain/period.ts';

/** What a view is about: one of its named periods, or dates of one's own. */
export interface ChosenPeriod<Kind extends string> {
  readonly kind: Kind | 'own';
  readonly period: Period;
}

/** As the address says it (`period=…`, or `from=…&to=…`); what it says that makes no sense is `fallback`. */
export function chosenPeriod<Kind extends string>(
  query: URLSearchParams,
  named: Readonly<Record<Kind, Period>>,
  fallback: Kind,
): ChosenPeriod<Kind> {
  const own = ownDates(query.get('from') ?? '', query.get('to') ?? '');
  if (own !== undefined) return { kind: 'own', period: own };
  const kind = (Object.keys(named) as Kind[]).find((known) => known === query.get('period')) ?? fallback;
  return { kind, period: named[kind] };
}

/** Undefined unless both are dates, in order. */
export function ownDates(from: string, to: string): Period | undefined {
  const parsed = v.safeParse(v.tuple([LocalDateSchema, LocalDateSchema]), [from, to]);
  if (!parsed.success || parsed.output[0] > parsed.output[1]) return undefined;
  return { from: parsed.output[0], to: parsed.output[1] };
}

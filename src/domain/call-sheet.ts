import type { Posting } from './posting.ts';
import type { TodayRow } from './today-order.ts';

/** What several rows of one company have in common, said once above them. */
export interface CallSheet {
  readonly phone?: string;
  readonly posting?: Posting;
}

/**
 * A number or a posting is common when all rows that have one have the same, and at least two do.
 * @example callSheetOf([susan, jenny]) // { phone: '+1 555 0100', posting: { title: 'Operations Manager', … } }
 */
export function callSheetOf(rows: readonly TodayRow[]): CallSheet {
  const phone = commonOf(
    rows.map((row) => row.contact?.phone),
    dialled,
  );
  const posting = commonOf(
    rows.map((row) => row.application?.posting),
    ({ url, title }) => `${url} ${title}`,
  );
  return { ...(phone === undefined ? {} : { phone }), ...(posting === undefined ? {} : { posting }) };
}

/** «+1 (555) 0100» and «+1 555-0100» ring at the same desk. */
export function dialled(phone: string): string {
  return phone.replace(/[^\d+]/g, '');
}

function commonOf<Value>(values: readonly (Value | undefined)[], keyOf: (value: Value) => string): Value | undefined {
  const there = values.filter((value) => value !== undefined);
  const keys = new Set(there.map(keyOf));
  return there.length > 1 && keys.size === 1 && !keys.has('') ? there[0] : undefined;
}

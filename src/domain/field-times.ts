/** A stored row, as far as its times go. */
export interface TimedRow {
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly changedAt?: Readonly<Record<string, number>> | undefined;
}

/** Of the row itself, not of what it is about. */
const OF_THE_ROW: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'changedAt']);
/** Objects whose fields change one by one; their names are `posting.title` and so on. */
const NESTED: ReadonlySet<string> = new Set(['posting']);

/**
 * A row as it is to be stored, with the time of each field that differs from what stood before. A new row has none: all of
 * its fields are as old as itself.
 * @example withFieldTimes({ id: 'a', name: 'Ann', … }, { id: 'a', name: 'Anna', … }, now).changedAt // { name: now }
 */
export function withFieldTimes<Row extends object>(before: object | undefined, after: Row, now: number): Row {
  if (before === undefined) return after;
  const was = flatFields(before);
  const is = flatFields(after);
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => !isSame(was[name], is[name]),
  );
  const { changedAt: known, createdAt, updatedAt } = before as Partial<TimedRow>;
  if (changed.length === 0) {
    // written again as it was: none of its fields is newer for that
    const times = known ?? (createdAt === updatedAt ? {} : undefined);
    return times === undefined ? after : { ...after, changedAt: times };
  }
  return { ...after, changedAt: { ...known, ...Object.fromEntries(changed.map((name) => [name, now])) } };
}

/** When a field got the value that it has. A row that was changed and does not say where is as new as itself in all. */
export function fieldTime(row: TimedRow, name: string): number {
  return row.changedAt?.[name] ?? (row.changedAt === undefined ? row.updatedAt : row.createdAt);
}

/** All that a row says, by name, with nested fields beside the others. Not there and `undefined` are one. */
export function flatFields(row: object): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (OF_THE_ROW.has(name) || value === undefined) continue;
    if (!NESTED.has(name)) fields[name] = value;
    else
      for (const [inner, part] of Object.entries(value as object))
        if (part !== undefined) fields[`${name}.${inner}`] = part;
  }
  return fields;
}

/** The inverse of `flatFields`. */
export function unflatFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [outer = '', inner] = name.split('.', 2);
    if (inner === undefined) row[name] = value;
    else row[outer] = { ...(row[outer] as object | undefined), [inner]: value };
  }
  return row;
}

/** Whether two stored values are one, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** Text that is the same for the same value. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

import { canonical, fieldTime, flatFields, isSame, type TimedRow, unflatFields } from '../domain/field-times.ts';

/** One field that both have, with different words. */
export interface MergedField {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly winner: 'mine' | 'theirs' | 'both';
  /** Whether each side changed it since the row was made: then something that somebody wrote gives way. */
  readonly isConflict: boolean;
}

export interface MergedRow<Row> {
  readonly row: Row;
  readonly fields: readonly MergedField[];
}

/** Fields that say one thing together, by the first of them: they come from one side. */
const TOGETHER: Readonly<Record<string, string>> = {
  outcome: 'stage',
  appliedAt: 'appliedOn',
  occurredAt: 'occurredOn',
  'posting.boardId': 'posting.url',
  'posting.externalId': 'posting.url',
  mergedInto: 'deletedAt',
};
/** Lists to which both sides add. */
export const UNITED: ReadonlySet<string> = new Set([
  'postingKeys',
  'captureIds',
  'evidence',
  'distinctFrom',
  'answeredAsks',
  'tags',
]);
/** Once said, it holds, whoever changed what since: nobody who asked to be left alone is contacted again. */
const STICKY: ReadonlySet<string> = new Set(['doNotContact']);
/** Of one browser, and of no other. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(['tabId']);

type Row = TimedRow & { readonly id: string; readonly deletedAt?: number | undefined };

/**
 * Two states of one row, made one: of each field the value that was given last, of lists both. It does not matter which of
 * the two is whose: the same row comes out. A row that is deleted on one side and was changed later on the other lives.
 * @param birth which of two times of making counts: a tie is made anew when its person is chosen to be addressed
 */
export function mergeRow<Merged extends Row>(
  mine: Merged,
  theirs: Merged,
  birth: 'first' | 'last' = 'first',
): MergedRow<Merged> {
  const own = flatFields(mine);
  const other = flatFields(theirs);
  const merged: Record<string, unknown> = {};
  const fields: MergedField[] = [];
  for (const field of new Set([...Object.keys(own), ...Object.keys(other)])) {
    if (isSame(own[field], other[field]) || OF_THE_MACHINE.has(field)) {
      merged[field] = own[field] ?? other[field];
      continue;
    }
    const { value, winner } = choose(field, mine, theirs, own, other);
    if (value !== undefined) merged[field] = value;
    const isConflict = winner !== 'both' && changedBySide(mine, field) && changedBySide(theirs, field);
    fields.push({ field, mine: own[field], theirs: other[field], winner, isConflict });
  }
  const changedAt = latest(mine.changedAt, theirs.changedAt, timesOf(fields, mine, theirs));
  const row = {
    ...unflatFields(merged),
    id: mine.id,
    createdAt: (birth === 'first' ? Math.min : Math.max)(mine.createdAt, theirs.createdAt),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
  return { row: row as unknown as Merged, fields };
}

interface Choice {
  readonly value: unknown;
  readonly winner: MergedField['winner'];
}

function choose(
  field: string,
  mine: Row,
  theirs: Row,
  own: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Choice {
  if (STICKY.has(field))
    return { value: own[field] ?? other[field], winner: own[field] === undefined ? 'theirs' : 'mine' };
  if (field === 'parts') return { value: uniteParts(own[field], other[field]), winner: 'both' };
  if (UNITED.has(field)) return { value: unite(own[field], other[field]), winner: 'both' };
  const lead = TOGETHER[field] ?? field;
  const isJoined = own.mergedInto !== undefined || other.mergedInto !== undefined;
  const winner = lead === 'deletedAt' && !isJoined ? laterLife(mine, theirs) : later(lead, mine, theirs, own, other);
  return { value: (winner === 'mine' ? own : other)[field], winner };
}

function later(
  lead: string,
  mine: Row,
  theirs: Row,
  own: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): 'mine' | 'theirs' {
  const group = [lead, ...Object.keys(TOGETHER).filter((field) => TOGETHER[field] === lead)];
  const at = (row: Row): number => Math.max(...group.map((field) => fieldTime(row, field)));
  const apart = at(mine) - at(theirs);
  if (apart !== 0) return apart > 0 ? 'mine' : 'theirs';
  const words = (fields: Readonly<Record<string, unknown>>): string =>
    group.map((field) => canonical(fields[field])).join();
  return words(own) >= words(other) ? 'mine' : 'theirs';
}

/** The last thing that was done to it: deleting it, or changing it. */
function laterLife(mine: Row, theirs: Row): 'mine' | 'theirs' {
  const at = (row: Row): number => Math.max(row.updatedAt, row.deletedAt ?? 0);
  if (at(mine) !== at(theirs)) return at(mine) > at(theirs) ? 'mine' : 'theirs';
  return mine.deletedAt === undefined ? 'mine' : 'theirs'; // in doubt it lives
}

function changedBySide(row: Row, field: string): boolean {
  return fieldTime(row, field) > row.createdAt;
}

/** A list that holds all of the other stays as it is, doubles included. */
function unite(one: unknown, other: unknown): unknown {
  const [own, their] = [asList(one), asList(other)]
    .map((list) => ({ list, byKey: new Map(list.map((value) => [canonical(value), value] as const)) }))
    .toSorted(
      (a, b) =>
        b.byKey.size - a.byKey.size ||
        b.list.length - a.list.length ||
        (canonical(a.list) < canonical(b.list) ? -1 : 1),
    );
  if (own === undefined || their === undefined) return [];
  if ([...their.byKey.keys()].every((key) => own.byKey.has(key))) return own.list;
  return [...new Map([...own.byKey, ...their.byKey])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** The record's own part stays the first. */
function uniteParts(one: unknown, other: unknown): unknown {
  const lists = [asList(one), asList(other)].toSorted(
    (a, b) => b.length - a.length || (canonical(a) < canonical(b) ? -1 : 1),
  );
  const found = new Map<unknown, unknown>();
  for (const part of lists.flat()) {
    const { id } = part as { id: unknown };
    if (!found.has(id)) found.set(id, part);
  }
  return [...found.values()];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** By when a field has its value from the side that won: a row that does not say so is as new as itself. */
function timesOf(fields: readonly MergedField[], mine: Row, theirs: Row): Record<string, number> {
  const born = Math.max(mine.createdAt, theirs.createdAt);
  const times = fields
    .filter(({ winner }) => winner !== 'both')
    .map(({ field }) => [field, Math.max(fieldTime(mine, field), fieldTime(theirs, field))] as const);
  return Object.fromEntries(times.filter(([, at]) => at > born));
}

function latest(...all: readonly (Readonly<Record<string, number>> | undefined)[]): Record<string, number> | undefined {
  const names = [...new Set(all.flatMap((times) => Object.keys(times ?? {})))].toSorted();
  if (names.length === 0) return all.slice(0, 2).every((times) => times === undefined) ? undefined : {};
  return Object.fromEntries(names.map((name) => [name, Math.max(...all.map((times) => times?.[name] ?? 0))]));
}

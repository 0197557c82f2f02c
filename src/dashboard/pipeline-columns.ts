import type { ClosedOutcome, Stage } from '../domain/application.ts';
import type { ListedRow } from '../storage/listed-row.ts';
import type { StageMove } from './standing-options.tsx';

/** Where a card is going while its move is under way: as long as that very row stands, it is shown there already. */
export type Moves = ReadonlyMap<ListedRow, StageMove>;

export interface PipelineColumns {
  readonly at: Readonly<Record<Stage, readonly ListedRow[]>>;
  readonly closedAs: Readonly<Partial<Record<ClosedOutcome, number>>>;
}

/** The rows by stage, what is due first at the top. */
export function columnsOf(rows: readonly ListedRow[], moves: Moves): PipelineColumns {
  const at: Record<Stage, ListedRow[]> = {
    'to-apply': [],
    applied: [],
    screening: [],
    interviewing: [],
    offer: [],
    closed: [],
  };
  const closedAs: Partial<Record<ClosedOutcome, number>> = {};
  for (const row of rows) {
    const { stage, outcome = 'no-response' } = moves.get(row) ?? row;
    at[stage].push(row);
    if (stage === 'closed') closedAs[outcome] = (closedAs[outcome] ?? 0) + 1;
  }
  for (const column of Object.values(at)) column.sort(soonestFirst);
  return { at, closedAs };
}

function soonestFirst(one: ListedRow, other: ListedRow): number {
  if (one.nextOn !== other.nextOn) return (one.nextOn ?? '9') < (other.nextOn ?? '9') ? -1 : 1;
  if (one.appliedOn !== other.appliedOn) return one.appliedOn > other.appliedOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

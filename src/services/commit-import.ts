import * as v from 'valibot';
import type { Application } from '../domain/application.ts';
import type { ApplicationId } from '../domain/identity.ts';
import {
  BACKUP_ROWS,
  type BackupTable,
  type BackupTables,
  type RowsOfVersion1,
  rowsOfToday,
} from '../exchange/backup-rows.ts';
import { ImportedRecordSchema } from '../exchange/imported-record.ts';
import {
  type FollowUpChoice,
  newThreads,
  type Pace,
  planFirstFollowUps,
  ROWS_BETWEEN_RESTS,
} from '../exchange/plan-first-follow-ups.ts';
import { planMerge } from '../exchange/plan-merge.ts';
import { type PlanChoices, planRecord } from '../exchange/plan-record.ts';
import { startTablePlan, type TablePlan } from '../exchange/table-plan.ts';
import { type ImportChange, recordImport } from '../storage/import-change.ts';
import { readBackupTables, readKnownRows } from '../storage/read-all-rows.ts';
import { readWriteCount } from '../storage/write-count.ts';
import { joinApplications } from './merge-applications.ts';
import { reviseThread } from './plan-thread.ts';
import { findWrong } from './repair-threads.ts';
import { type Affected, reviseThreads } from './revise-threads.ts';
import type { ServiceContext } from './service-context.ts';

/** What is to be done with the rows that were staged. */
export type ImportOrder =
  | ({ readonly kind: 'table'; readonly followUps: FollowUpChoice } & PlanChoices)
  | { readonly kind: 'backup' };

/** How many rows were added, changed and left as they are. */
export interface ImportOutcome {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** What could not be read, and is not in the records. */
  readonly refused: number;
}

export interface ImportPorts {
  /** Gives others a turn; throws `ImportStopped` to stop the import, of which nothing stays then. */
  readonly pace: Pace;
  /** Told of rows as they are written; may throw as `pace` does. */
  onRows(written: number, of: number): void;
}

/** Thrown when the person has changed their mind. */
export class ImportStopped extends Error {}

/** The records changed while the import was planned. */
class PlanIsOld extends Error {}

const MOST_PLANS = 5;

/**
 * Writes what was staged, in one transaction: everything or nothing, and once, however often it is asked for. What is staged is
 * checked again, and planned again, by the records as they are now.
 */
export async function commitImport(
  context: ServiceContext,
  importId: string,
  staged: readonly unknown[],
  order: ImportOrder,
  ports: ImportPorts,
): Promise<ImportOutcome> {
  for (let plans = 1; ; plans += 1) {
    const seen = await readWriteCount(context.database);
    const write = await (order.kind === 'table'
      ? prepareTable(context, staged, order, ports.pace)
      : prepareBackup(context, staged));
    let written = 0;
    const onRows = (count: number): void => {
      written += count;
      ports.onRows(written, write.rows);
    };
    try {
      return await recordImport(context.database, importId, context.now, onRows, async (change) => {
        if ((await readWriteCount(context.database)) !== seen) throw new PlanIsOld();
        ports.onRows(0, write.rows);
        await write.into(change);
        return write.outcome;
      });
    } catch (error) {
      if (!(error instanceof PlanIsOld) || plans === MOST_PLANS) throw error;
    }
  }
}

/** All that will be written, ready: within the transaction there is no rest. */
interface Prepared {
  readonly rows: number;
  readonly outcome: ImportOutcome;
  into(change: ImportChange): Promise<void>;
}

async function prepareTable(
  context: ServiceContext,
  staged: readonly unknown[],
  order: Extract<ImportOrder, { kind: 'table' }>,
  pace: Pace,
): Promise<Prepared> {
  const plan = startTablePlan(await readKnownRows(context.database), context);
  let refused = 0;
  for (const [at, row] of staged.entries()) {
    const parsed = v.safeParse(ImportedRecordSchema, row);
    if (parsed.success) planRecord(plan, parsed.output, order);
    else refused += 1;
    if (at % ROWS_BETWEEN_RESTS === 0) await pace.rest(at / staged.length);
  }
  planFirstFollowUps(plan, await newThreads(plan, pace), order.followUps);
  const count = (...kinds: string[]): number => plan.items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    rows: Object.values(plan.puts).reduce((sum, rows) => sum + rows.size, 0),
    outcome: { added: count('added'), changed: count('completed'), same: count('same', 'left-out'), refused },
    async into(change) {
      await putPlan(change, plan);
      await reviseThreads(context, change, changedBy(plan));
    },
  };
}

async function putPlan(change: ImportChange, { puts, before }: TablePlan): Promise<void> {
  for (const table of ['applications', 'contacts', 'applicationContacts', 'touchpoints', 'followUps'] as const) {
    const rows = [...puts[table].values()].map((row) => ({ row, before: before.get(row.id) }));
    await change.putAll(table, rows, 'anew');
  }
}

/** New applications have their follow-ups; those that stood may be due otherwise now. */
function changedBy({ puts, before, applications }: TablePlan): Affected {
  const isKnown = (id: ApplicationId): boolean =>
    before.has(id) || (applications.has(id) && !puts.applications.has(id));
  const touched = [...puts.touchpoints.values(), ...puts.applicationContacts.values()].flatMap(({ applicationId }) =>
    applicationId !== undefined && isKnown(applicationId) ? [applicationId] : [],
  );
  const turned = [...puts.applications.values()].filter((row) => isPacedAnew(before.get(row.id), row));
  return { applicationIds: [...new Set([...turned.map(({ id }) => id), ...touched])] };
}

/** A salary more or less moves no follow-up. */
function isPacedAnew(before: object | undefined, after: Application): boolean {
  if (before === undefined) return false;
  const { stage, outcome, appliedOn, reopenedAt } = before as Application;
  return (
    stage !== after.stage ||
    outcome !== after.outcome ||
    appliedOn !== after.appliedOn ||
    reopenedAt !== after.reopenedAt
  );
}

const StagedRowSchema = v.object({
  table: v.picklist(Object.keys(BACKUP_ROWS) as BackupTable[]),
  row: v.unknown(),
});

async function prepareBackup(context: ServiceContext, staged: readonly unknown[]): Promise<Prepared> {
  const { tables, refused } = sorted(staged);
  const plan = planMerge(await readBackupTables(context.database), tables);
  const count = (...kinds: string[]): number => plan.items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    rows: plan.puts.length,
    outcome: {
      added: count('added'),
      changed: count('changed', 'deleted', 'restored', 'joined'),
      same: plan.same + count('kept'),
      refused: refused + plan.leftOut + plan.orphans,
    },
    async into(change) {
      for (const table of Object.keys(BACKUP_ROWS) as BackupTable[]) {
        const rows = plan.puts.filter((put) => put.table === table);
        await change.putAll(table, rows, 'as-they-are');
      }
      for (const [keptId, otherId] of plan.joins) await joinApplications(context, change, keptId, otherId);
      await reviseThreads(context, change, plan);
      // a file may hold an application without its follow-up, or the other way round
      for (const thread of await findWrong(context)) await reviseThread(context, change, thread);
    },
  };
}

function sorted(staged: readonly unknown[]): { tables: BackupTables; refused: number } {
  const tables: Record<BackupTable, object[]> = {
    applications: [],
    contacts: [],
    applicationContacts: [],
    touchpoints: [],
    followUps: [],
    captures: [],
  };
  let refused = 0;
  for (const one of staged) {
    const parsed = v.safeParse(StagedRowSchema, one);
    const row = parsed.success
      ? v.safeParse(BACKUP_ROWS[parsed.output.table] as v.GenericSchema, parsed.output.row)
      : undefined;
    if (parsed.success && row?.success) tables[parsed.output.table].push(row.output as object);
    else refused += 1;
  }
  return { tables: rowsOfToday(tables as unknown as RowsOfVersion1), refused };
}

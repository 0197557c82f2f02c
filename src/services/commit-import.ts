import * as v from 'valibot';
import type { ApplicationId } from '../domain/identity.ts';
import {
  BACKUP_ROWS,
  type BackupTable,
  type BackupTables,
  type RowsOfVersion1,
  rowsOfToday,
} from '../exchange/backup-rows.ts';
import { ImportedRecordSchema } from '../exchange/imported-record.ts';
import { type FollowUpChoice, newThreads, planFirstFollowUps } from '../exchange/plan-first-follow-ups.ts';
import { planMerge } from '../exchange/plan-merge.ts';
import { type PlanChoices, planRecord } from '../exchange/plan-record.ts';
import { startTablePlan, type TablePlan } from '../exchange/table-plan.ts';
import { type ImportChange, recordImport } from '../storage/import-change.ts';
import { readBackupTables, readKnownRows } from '../storage/read-all-rows.ts';
import { joinApplications } from './merge-applications.ts';
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
  /** Told of rows as they are written; throws to stop the import, of which nothing stays then. */
  onRows(written: number, of: number): void;
}

/** Thrown by `onRows` when the person has changed their mind. */
export class ImportStopped extends Error {}

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
  let written = 0;
  let total = 0;
  const onRows = (count: number): void => {
    written += count;
    ports.onRows(written, total);
  };
  return await recordImport(context.database, importId, context.now, onRows, async (change) => {
    const size = (count: number): void => {
      total = count;
      ports.onRows(0, count);
    };
    return order.kind === 'table'
      ? await commitTable(context, change, staged, order, size)
      : await commitBackup(context, change, staged, size);
  });
}

async function commitTable(
  context: ServiceContext,
  change: ImportChange,
  staged: readonly unknown[],
  order: Extract<ImportOrder, { kind: 'table' }>,
  size: (count: number) => void,
): Promise<ImportOutcome> {
  const records = staged.flatMap((row) => {
    const parsed = v.safeParse(ImportedRecordSchema, row);
    return parsed.success ? [parsed.output] : [];
  });
  const plan = startTablePlan(await readKnownRows(context.database), context);
  for (const record of records) planRecord(plan, record, order);
  planFirstFollowUps(plan, newThreads(plan), order.followUps);
  size(Object.values(plan.puts).reduce((count, rows) => count + rows.size, 0));
  await putPlan(change, plan);
  await reviseThreads(context, change, changedBy(plan));
  const count = (...kinds: string[]): number => plan.items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    added: count('added'),
    changed: count('completed'),
    same: count('same', 'left-out'),
    refused: staged.length - records.length,
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
  const ids = [
    ...[...puts.applications.values()].map(({ id }) => id),
    ...[...puts.touchpoints.values(), ...puts.applicationContacts.values()].map(({ applicationId }) => applicationId),
  ];
  const stood = (id: ApplicationId | undefined): boolean =>
    id !== undefined && (before.has(id) || (applications.has(id) && !puts.applications.has(id)));
  return {
    applicationIds: [...new Set(ids.filter(stood))],
    contactIds: [...puts.contacts.values()].filter(({ id }) => before.has(id)).map(({ id }) => id),
  };
}

const StagedRowSchema = v.object({
  table: v.picklist(Object.keys(BACKUP_ROWS) as BackupTable[]),
  row: v.unknown(),
});

async function commitBackup(
  context: ServiceContext,
  change: ImportChange,
  staged: readonly unknown[],
  size: (count: number) => void,
): Promise<ImportOutcome> {
  const { tables, refused } = sorted(staged);
  const plan = planMerge(await readBackupTables(context.database), tables);
  size(plan.puts.length);
  for (const table of Object.keys(BACKUP_ROWS) as BackupTable[]) {
    const rows = plan.puts.filter((put) => put.table === table);
    await change.putAll(table, rows, 'as-they-are');
  }
  for (const [keptId, otherId] of plan.joins) await joinApplications(context, change, keptId, otherId);
  await reviseThreads(context, change, plan);
  const count = (...kinds: string[]): number => plan.items.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    added: count('added'),
    changed: count('changed', 'deleted', 'restored', 'joined'),
    same: plan.same + count('kept'),
    refused: refused + plan.leftOut,
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

import { type FilePart, openFile } from '../../src/exchange/open-file.ts';
import { type PartChoices, proposeChoices } from '../../src/exchange/part-mapping.ts';
import type { FollowUpChoice, Pace } from '../../src/exchange/plan-first-follow-ups.ts';
import { planImport, type TablesOutcome } from '../../src/exchange/plan-import.ts';
import type { PlanChoices } from '../../src/exchange/plan-record.ts';
import { commitImport, type ImportOutcome } from '../../src/services/commit-import.ts';
import type { ServiceContext } from '../../src/services/service-context.ts';
import { readKnownRows } from '../../src/storage/read-all-rows.ts';

export interface ImportOptions {
  readonly importId?: string;
  readonly choose?: (proposed: PartChoices, part: FilePart) => PartChoices;
  readonly people?: PlanChoices['people'];
  readonly followUps?: FollowUpChoice;
  readonly locale?: string;
  readonly onRows?: (written: number, of: number) => void;
}

export interface Imported {
  readonly plan: TablesOutcome;
  readonly outcome: ImportOutcome;
}

export const NO_REST: Pace = { rest: async () => undefined };

/** A file brought in as the desk does it: read, planned, staged as plain data, and written. @throws what it is refused for */
export async function importFile(
  context: ServiceContext,
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<Imported | ImportOutcome> {
  const opened = await openFile(bytes, 'file');
  const { importId = context.newId(), onRows = () => undefined } = options;
  const ports = { pace: NO_REST, onRows };
  if (opened.kind === 'backup') {
    const { tables } = opened.reading.backup;
    const staged = Object.entries(tables).flatMap(([table, rows]) =>
      (rows as readonly object[]).map((row) => ({ table, row })),
    );
    return await commitImport(context, importId, structuredClone(staged), { kind: 'backup' }, ports);
  }
  if (opened.kind !== 'parts') throw new Error(opened.kind === 'refused' ? opened.reason : opened.words);
  const plan = await dryRun(context, opened.parts, options);
  const staged = structuredClone(plan.parts.flatMap(({ records }) => records));
  const { followUps = { which: 'all' }, people = 'all' } = options;
  const order = { kind: 'table', people, origin: 'file', followUps } as const;
  return { plan, outcome: await commitImport(context, importId, staged, order, ports) };
}

/** What bringing it in would do. */
export async function dryRun(
  context: ServiceContext,
  parts: readonly FilePart[],
  { choose = (proposed) => proposed, people = 'all', locale = 'en-GB' }: ImportOptions = {},
): Promise<TablesOutcome> {
  const choices = parts.map((part) => choose(proposeChoices(part, context), part));
  const known = await readKnownRows(context.database);
  return await planImport(
    parts,
    choices,
    { known, context, dates: context, locale, plan: { people, origin: 'file' } },
    NO_REST,
  );
}

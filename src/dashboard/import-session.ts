import type { Backup } from '../exchange/backup.ts';
import { BACKUP_ROWS, type BackupTable } from '../exchange/backup-rows.ts';
import { type FilePart, type OpenedFile, openFile } from '../exchange/open-file.ts';
import { knownOf, type PartChoices, proposeChoices } from '../exchange/part-mapping.ts';
import type { Pace } from '../exchange/plan-first-follow-ups.ts';
import { planImport, sizeOf, type TablesOutcome } from '../exchange/plan-import.ts';
import { type MergePlan, planMerge } from '../exchange/plan-merge.ts';
import type { PlanChoices } from '../exchange/plan-record.ts';
import type { Table } from '../exchange/read-table.ts';
import type { Database } from '../storage/database.ts';
import { type Staging, stageChunk } from '../storage/import-staging.ts';
import { readBackupTables, readKnownRows } from '../storage/read-all-rows.ts';
import { writeBadRows } from './bad-rows.ts';
import { itemsOfMerge, itemsOfTables, previewOfMerge, previewOfTables, writeList } from './import-preview.ts';
import type { ImportAnswer, ImportAsk, ImportSetting, OpenedSummary, PartSummary } from './import-protocol.ts';

export interface ImportPorts {
  readonly database: Database;
  readonly staging: Staging;
  tell(answer: ImportAnswer): void;
  /** Lets what else was asked come in. */
  pause(): Promise<void>;
}

type Readable = Extract<OpenedFile, { kind: 'backup' | 'parts' }>;

/** What a worker holds of one file. */
interface Session {
  readonly file: Readable;
  readonly setting: ImportSetting;
  plan:
    | { readonly kind: 'table'; readonly outcome: TablesOutcome }
    | { readonly kind: 'merge'; readonly plan: MergePlan }
    | undefined;
}

/** A plan that was asked for again meanwhile. */
class Outdated extends Error {}

const ROWS_A_CHUNK = 1000;
/** More people than that are an address book: those of companies on record are proposed. */
const MANY_PEOPLE = 100;

/** Reads, plans and stages one file, as it is asked; away from the page, which stays quick meanwhile. */
export function startImportSession(ports: ImportPorts): (asked: ImportAsk) => Promise<void> {
  let session: Session | undefined;
  let asks = 0;

  async function answer(asked: ImportAsk): Promise<void> {
    if (asked.ask === 'open') {
      const opened = await open(asked.file, ports);
      session =
        opened.kind === 'backup' || opened.kind === 'parts'
          ? { file: opened, setting: asked.setting, plan: undefined }
          : undefined;
      ports.tell({ answer: 'opened', file: summaryOf(opened, asked.setting) });
      return;
    }
    if (session === undefined) return;
    if (asked.ask === 'plan') {
      asks += 1;
      const ask = asks;
      const pace = paceOf(ports, () => ask === asks);
      await plan(ports, session, asked, pace);
    } else if (asked.ask === 'stage') await stage(ports, session, asked.importId);
    else ports.tell({ answer: 'written-out', what: asked.what, text: writeOut(session, asked.what) });
  }

  return async (asked) => {
    try {
      await answer(asked);
    } catch (error) {
      if (!(error instanceof Outdated)) ports.tell({ answer: 'failed', words: String(error) });
    }
  };
}

async function open(file: File, { tell }: ImportPorts): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return await openFile(bytes, file.name, (done) => tell({ answer: 'progress', done }));
}

function summaryOf(opened: OpenedFile, setting: ImportSetting): OpenedSummary {
  if (opened.kind === 'backup') {
    const { backup, damaged, intact } = opened.reading;
    return { kind: 'backup', madeAt: backup.madeAt, isIntact: intact, damaged, settings: backup.settings };
  }
  if (opened.kind !== 'parts') return opened;
  const choices = opened.parts.map((part) => proposeChoices(part, setting));
  const people = opened.parts.reduce(
    (count, part, at) => count + (choices[at]?.kind === 'people' ? sizeOf(part) : 0),
    0,
  );
  return {
    kind: 'parts',
    parts: opened.parts.map(summaryOfPart),
    choices,
    people: people > MANY_PEOPLE ? 'known-companies' : 'all',
    others: opened.others.length,
  };
}

function summaryOfPart(part: FilePart): PartSummary {
  const shared = { name: part.name, kind: part.kind, rows: sizeOf(part) };
  if (part.kind === 'cards') return { ...shared, known: undefined, headings: [], examples: [], brokenLines: [] };
  const { table } = part;
  const { headings, brokenLines } = table;
  const examples = headings.map((_, at) => examplesIn(table, at));
  return { ...shared, known: knownOf(table)?.id, headings, examples, brokenLines };
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;

function examplesIn({ rows }: Table, column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const cell = (cells[column] ?? '').trim();
    if (cell !== '') found.add(cell.length > LONGEST_EXAMPLE ? `${cell.slice(0, LONGEST_EXAMPLE)}…` : cell);
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}

async function plan(
  { database, tell }: ImportPorts,
  session: Session,
  { choices, people }: { readonly choices: readonly PartChoices[]; readonly people: PlanChoices['people'] },
  pace: Pace,
): Promise<void> {
  const { file, setting } = session;
  if (file.kind === 'backup') {
    const merge = planMerge(await readBackupTables(database), file.reading.backup.tables);
    session.plan = { kind: 'merge', plan: merge };
    tell({ answer: 'planned', preview: previewOfMerge(merge) });
    return;
  }
  const context = { ...setting, newId: () => crypto.randomUUID() };
  const known = await readKnownRows(database);
  const how = { people, origin: '' };
  const { locale } = setting;
  const outcome = await planImport(file.parts, choices, { known, context, dates: setting, locale, plan: how }, pace);
  session.plan = { kind: 'table', outcome };
  tell({ answer: 'planned', preview: previewOfTables(outcome, choices) });
}

function paceOf({ tell, pause }: ImportPorts, isLatest: () => boolean): Pace {
  return {
    async rest(done) {
      tell({ answer: 'progress', done });
      await pause();
      if (!isLatest()) throw new Outdated();
    },
  };
}

async function stage(
  { staging, tell }: ImportPorts,
  { plan: made, file, setting }: Session,
  importId: string,
): Promise<void> {
  const rows = made?.kind === 'table' ? made.outcome.parts.flatMap(({ records }) => records) : rowsOf(file);
  const chunks = Math.ceil(rows.length / ROWS_A_CHUNK);
  for (let at = 0; at < chunks; at += 1) {
    const some = rows.slice(at * ROWS_A_CHUNK, (at + 1) * ROWS_A_CHUNK);
    await stageChunk(staging, importId, { at, stagedAt: setting.now, rows: some });
    tell({ answer: 'progress', done: (at + 1) / chunks });
  }
  tell({ answer: 'staged', chunks });
}

function rowsOf(file: Readable): { table: BackupTable; row: object }[] {
  if (file.kind !== 'backup') return [];
  const { tables }: Backup = file.reading.backup;
  return (Object.keys(BACKUP_ROWS) as BackupTable[]).flatMap((table) => tables[table].map((row) => ({ table, row })));
}

function writeOut({ plan: made, file }: Session, what: 'bad-rows' | 'list'): string {
  if (made === undefined) return '';
  if (made.kind === 'merge') return writeList(itemsOfMerge(made.plan));
  if (what === 'list') return writeList(itemsOfTables(made.outcome));
  return file.kind === 'parts' ? writeBadRows(file.parts, made.outcome.parts) : '';
}

import type { ImportedRecord } from './imported-record.ts';
import type { FilePart } from './open-file.ts';
import { cardToRecord, mappingOf, type PartChoices, type PartQuestions, questionsOf } from './part-mapping.ts';
import { type FollowUpOutlook, newThreads, outlookOf, type Pace, ROWS_BETWEEN_RESTS } from './plan-first-follow-ups.ts';
import { type PlanChoices, planRecord } from './plan-record.ts';
import type { DateContext } from './read-date.ts';
import { type BadRow, rowToRecord } from './rows-to-records.ts';
import { type ImportItem, type KnownRows, type PlanContext, startTablePlan } from './table-plan.ts';

export interface PartOutcome {
  readonly questions: PartQuestions;
  /** What cannot be taken, in the order of the file. */
  readonly bad: readonly BadRow[];
  /** What is taken. */
  readonly records: readonly ImportedRecord[];
  readonly items: readonly ImportItem[];
}

export interface TablesOutcome {
  /** One for each part; nothing is read of one that is not taken. */
  readonly parts: readonly PartOutcome[];
  readonly outlook: FollowUpOutlook;
}

/** The rest goes into their follow-ups. */
const SHARE_OF_ROWS = 0.7;

/** What bringing in these parts would do, row by row. Nothing is written. */
export async function planImport(
  parts: readonly FilePart[],
  choices: readonly PartChoices[],
  {
    known,
    context,
    dates,
    locale,
    plan: how,
  }: {
    readonly known: KnownRows;
    readonly context: PlanContext;
    readonly dates: DateContext;
    readonly locale: string;
    readonly plan: PlanChoices;
  },
  pace: Pace,
): Promise<TablesOutcome> {
  const plan = startTablePlan(known, context);
  const outcomes: PartOutcome[] = [];
  const all = parts.reduce((count, part, at) => count + (choices[at]?.isTaken ? sizeOf(part) : 0), 0);
  let done = 0;
  for (const [at, part] of parts.entries()) {
    const chosen = choices[at];
    if (!chosen?.isTaken) {
      outcomes.push({ questions: { dates: [], words: [] }, bad: [], records: [], items: [] });
      continue;
    }
    const questions = questionsOf(part, chosen, dates, locale);
    const read = readerOf(part, chosen, questions, dates);
    const bad: BadRow[] = [];
    const records: ImportedRecord[] = [];
    const from = plan.items.length;
    for (let row = 0; row < sizeOf(part); row += 1) {
      const record = read(row);
      if ('reason' in record) bad.push(record);
      else {
        records.push(record);
        planRecord(plan, record, how);
      }
      done += 1;
      if (done % ROWS_BETWEEN_RESTS === 0) await pace.rest((done / all) * SHARE_OF_ROWS);
    }
    outcomes.push({ questions, bad, records, items: plan.items.slice(from) });
  }
  const later: Pace = { rest: (part) => pace.rest(SHARE_OF_ROWS + part * (1 - SHARE_OF_ROWS)) };
  return { parts: outcomes, outlook: outlookOf(plan, await newThreads(plan, later)) };
}

export function sizeOf(part: FilePart): number {
  return part.kind === 'table' ? part.table.rows.length : part.people.length;
}

function readerOf(
  part: FilePart,
  chosen: PartChoices,
  questions: PartQuestions,
  dates: DateContext,
): (at: number) => ImportedRecord | BadRow {
  if (part.kind === 'cards') return (at) => cardToRecord(part.people[at] ?? { name: '' }, at + 1);
  const mapping = mappingOf(part, chosen, questions);
  return (at) => rowToRecord(part.table.rows[at] ?? { line: at + 1, cells: [] }, part.table, mapping, dates);
}

import type { BackupTable } from '../exchange/backup-rows.ts';
import type { MergeItem } from '../exchange/merge-draft.ts';
import type { PartChoices } from '../exchange/part-mapping.ts';
import type { TablesOutcome } from '../exchange/plan-import.ts';
import type { MergePlan } from '../exchange/plan-merge.ts';
import { inWords } from '../exchange/plan-record.ts';
import type { ImportItem } from '../exchange/table-plan.ts';
import { type CsvColumn, writeCsv } from '../exchange/write-csv.ts';
import { IMPORT_LIST_WORDS } from './import-list-words.ts';
import type { ImportPreview, PreviewChange, PreviewGroup, PreviewItem, PreviewKind } from './import-protocol.ts';

const ITEMS_SHOWN = 40;
const BAD_SHOWN = 100;

export function previewOfTables(outcome: TablesOutcome, choices: readonly PartChoices[]): ImportPreview {
  const items = outcome.parts.flatMap((part) => part.items);
  const records = outcome.parts.flatMap((part) => part.records);
  const count = (kind: ImportItem['kind']): number => items.filter((item) => item.kind === kind).length;
  return {
    groups: groupsOf(itemsOfTables(outcome)),
    same: count('same'),
    leftOut: count('left-out'),
    orphans: 0,
    parts: outcome.parts.map(({ questions, bad }, at) => ({
      kind: choices[at]?.kind ?? 'applications',
      questions,
      bad: bad.slice(0, BAD_SHOWN),
      badCount: bad.length,
    })),
    undated: records.filter(({ application }) => application?.undated === true).length,
    cut: records.filter((record) => record.cut === true).length,
    outlook: outcome.outlook,
  };
}

export function previewOfMerge(plan: MergePlan): ImportPreview {
  return {
    groups: groupsOf(itemsOfMerge(plan)),
    same: plan.same,
    leftOut: plan.leftOut,
    orphans: plan.orphans,
    parts: [],
    undated: 0,
    cut: 0,
    outlook: undefined,
  };
}

/** What happens to each row, that which stays the same left out. One that keeps something of its own is among the kept, too. */
export function itemsOfTables({ parts }: TablesOutcome): PreviewItem[] {
  return parts.flatMap(({ items }) =>
    items.flatMap(({ kind, line, about, label, changes }): PreviewItem[] => {
      if (kind === 'left-out') return [];
      const told = changes.filter(({ field }) => isTold(field));
      if (kind === 'twice') return [{ line, about, label, kind, changes: told }];
      const made = told.filter(({ kept }) => !kept);
      const stays = told.filter(({ kept }) => kept);
      const item = { line, about, label } as const;
      return [
        ...(kind === 'added' ? [{ ...item, kind, changes: [] }] : []),
        ...(kind === 'completed' ? [{ ...item, kind: 'changed' as const, changes: made }] : []),
        ...(stays.length === 0 ? [] : [{ ...item, kind: 'kept' as const, changes: stays }]),
      ];
    }),
  );
}

export function itemsOfMerge({ items }: MergePlan): PreviewItem[] {
  return items.flatMap((item): PreviewItem[] => {
    const changes = changesOf(item);
    if (item.kind === 'kept' && changes.length === 0) return []; // they differ in what nobody sees
    return [{ kind: item.kind, about: item.table, label: item.label, changes }];
  });
}

function changesOf({ fields }: MergeItem): PreviewChange[] {
  return fields
    .filter(({ field }) => isTold(field))
    .map(({ field, mine, theirs, winner, isConflict }) => ({
      field,
      before: inWords(mine),
      after: inWords(theirs),
      ...(winner === 'mine' ? { kept: true as const } : {}),
      isConflict,
    }));
}

/** Of the bookkeeping a person sees nothing anywhere. */
function isTold(field: string): boolean {
  return !UNSEEN.has(field);
}

const UNSEEN: ReadonlySet<string> = new Set([
  'appliedAt',
  'occurredAt',
  'reopenedAt',
  'deletedAt',
  'postingKeys',
  'captureIds',
  'evidence',
  'parts',
  'distinctFrom',
  'mergedInto',
  'posting.boardId',
  'posting.externalId',
  'foundAt',
  'captureId',
  'signs',
  'leadSince',
]);

const ORDER: readonly PreviewKind[] = ['added', 'changed', 'twice', 'joined', 'deleted', 'restored', 'kept'];
const IS_APPLICATION: ReadonlySet<string> = new Set(['application', 'applications'] satisfies (
  | ImportItem['about']
  | BackupTable
)[]);
const IS_PERSON: ReadonlySet<string> = new Set(['person', 'contacts'] satisfies (ImportItem['about'] | BackupTable)[]);

function groupsOf(items: readonly PreviewItem[]): PreviewGroup[] {
  return ORDER.flatMap((kind) => {
    const all = items.filter((item) => item.kind === kind);
    if (all.length === 0) return [];
    const applications = all.filter(({ about }) => IS_APPLICATION.has(about)).length;
    const people = all.filter(({ about }) => IS_PERSON.has(about)).length;
    // what gives way is looked at first
    const shown = all.toSorted((one, other) => conflicts(other) - conflicts(one)).slice(0, ITEMS_SHOWN);
    return [
      { kind, count: all.length, applications, people, touches: all.length - applications - people, items: shown },
    ];
  });
}

function conflicts({ changes }: PreviewItem): number {
  return changes.some(({ isConflict }) => isConflict) ? 1 : 0;
}

/** Everything that would happen, a line for each field. */
export function writeList(items: readonly PreviewItem[]): string {
  type Line = { readonly item: PreviewItem; readonly change: PreviewChange | undefined };
  const lines = items.flatMap((item): Line[] =>
    item.changes.length === 0 ? [{ item, change: undefined }] : item.changes.map((change) => ({ item, change })),
  );
  const { list } = IMPORT_LIST_WORDS;
  const columns: readonly CsvColumn<Line>[] = [
    { key: 'what', heading: list.what, cell: ({ item }) => IMPORT_LIST_WORDS.kinds[item.kind] },
    { key: 'about', heading: list.about, cell: ({ item }) => IMPORT_LIST_WORDS.abouts[item.about] },
    { key: 'label', heading: list.label, cell: ({ item }) => item.label },
    { key: 'line', heading: list.line, cell: ({ item }) => item.line },
    { key: 'field', heading: list.field, cell: ({ change }) => change && fieldWords(change.field) },
    { key: 'before', heading: list.here, cell: ({ change }) => change?.before },
    { key: 'after', heading: list.file, cell: ({ change }) => change?.after },
    { key: 'stays', heading: list.stays, cell: ({ change }) => change && (change.kept ? list.own : list.theirs) },
  ];
  return writeCsv(columns, lines);
}

/** @example fieldWords('posting.salary') // 'Salary' */
export function fieldWords(field: string): string {
  const words: Readonly<Record<string, string>> = IMPORT_LIST_WORDS.fields;
  return words[field.replace(/^(?:posting|person)\./, '')] ?? field;
}

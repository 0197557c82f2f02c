import type { LocalDate } from '../domain/local-date.ts';
import type { CadencePolicy } from '../domain/policy.ts';
import type { DamagedRow } from '../exchange/backup.ts';
import type { BackupTable } from '../exchange/backup-rows.ts';
import type { KnownTable, TableKind } from '../exchange/known-tables.ts';
import type { NotOpened } from '../exchange/open-file.ts';
import type { PartChoices, PartQuestions } from '../exchange/part-mapping.ts';
import type { FollowUpOutlook } from '../exchange/plan-first-follow-ups.ts';
import type { PlanChoices } from '../exchange/plan-record.ts';
import type { BadRow } from '../exchange/rows-to-records.ts';
import type { FieldChange, ImportItem } from '../exchange/table-plan.ts';

/** Where and when the person is, which the worker is told. */
export interface ImportSetting {
  /** Milliseconds. */
  readonly now: number;
  readonly today: LocalDate;
  readonly timeZone: string;
  /** @example 'de-DE' */
  readonly locale: string;
  readonly policy: CadencePolicy;
}

/** What the page asks of its worker. */
export type ImportAsk =
  | { readonly ask: 'open'; readonly file: File; readonly setting: ImportSetting }
  /** A later one outdates those before it. */
  | { readonly ask: 'plan'; readonly choices: readonly PartChoices[]; readonly people: PlanChoices['people'] }
  | { readonly ask: 'stage'; readonly importId: string }
  | { readonly ask: 'write-out'; readonly what: 'bad-rows' | 'list' };

/** What the worker answers, each when it is so far. */
export type ImportAnswer =
  /** From 0 to 1. */
  | { readonly answer: 'progress'; readonly done: number }
  | { readonly answer: 'opened'; readonly file: OpenedSummary }
  | { readonly answer: 'planned'; readonly preview: ImportPreview }
  | { readonly answer: 'staged'; readonly chunks: number }
  | { readonly answer: 'written-out'; readonly what: 'bad-rows' | 'list'; readonly text: string }
  | { readonly answer: 'failed'; readonly words: string };

export type OpenedSummary =
  | { readonly kind: 'refused'; readonly reason: NotOpened }
  | { readonly kind: 'no-backup'; readonly words: string }
  | {
      readonly kind: 'backup';
      readonly madeAt: string;
      readonly isIntact: boolean;
      readonly damaged: readonly DamagedRow[];
      /** As the file has them. */
      readonly settings: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: 'parts';
      readonly parts: readonly PartSummary[];
      readonly choices: readonly PartChoices[];
      readonly people: PlanChoices['people'];
      /** How many other files the archive holds. */
      readonly others: number;
    };

export interface PartSummary {
  readonly name: string;
  readonly kind: 'table' | 'cards';
  readonly known: KnownTable['id'] | undefined;
  readonly rows: number;
  readonly headings: readonly string[];
  /** Of each column the first cells that say something, each once. */
  readonly examples: readonly (readonly string[])[];
  readonly brokenLines: readonly number[];
}

export interface ImportPreview {
  readonly groups: readonly PreviewGroup[];
  /** Rows that are the same here and there. */
  readonly same: number;
  /** Rows that are not wanted, or of use on the other machine alone. */
  readonly leftOut: number;
  /** Rows of a record that is neither here nor in the file. */
  readonly orphans: number;
  /** One for each part. */
  readonly parts: readonly PreviewPart[];
  /** Applications that name no day. */
  readonly undated: number;
  /** Texts that were longer than fits. */
  readonly cut: number;
  /** Of a backup there is none: its follow-ups come with it. */
  readonly outlook: FollowUpOutlook | undefined;
}

export interface PreviewPart {
  readonly kind: TableKind;
  readonly questions: PartQuestions;
  /** The first of them. */
  readonly bad: readonly BadRow[];
  readonly badCount: number;
}

export type PreviewKind = 'added' | 'changed' | 'twice' | 'kept' | 'deleted' | 'restored' | 'joined';

/** Everything to which one thing happens. */
export interface PreviewGroup {
  readonly kind: PreviewKind;
  readonly count: number;
  readonly applications: number;
  readonly people: number;
  readonly touches: number;
  /** The first of them. */
  readonly items: readonly PreviewItem[];
}

export interface PreviewItem {
  readonly kind: PreviewKind;
  readonly about: ImportItem['about'] | BackupTable;
  readonly label: string;
  /** In the file; absent for rows of a backup. */
  readonly line?: number;
  readonly changes: readonly PreviewChange[];
}

export interface PreviewChange extends FieldChange {
  /** Set where each side wrote something since the row was made, so that words of somebody give way. */
  readonly isConflict?: boolean;
}

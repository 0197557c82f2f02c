/** The import under way, of which there is one: it goes on while one looks at other places of the desk. */
import { signal } from '@preact/signals';
import { fileNameOf } from '../exchange/file-name.ts';
import type { PartChoices } from '../exchange/part-mapping.ts';
import type { FollowUpChoice } from '../exchange/plan-first-follow-ups.ts';
import type { PlanChoices } from '../exchange/plan-record.ts';
import { randomId } from '../messaging/client.ts';
import { announce } from '../ui/announce.ts';
import { saveFile } from '../ui/save-file.ts';
import { commitStaged, type Outcome, stopStaged, undoImport } from './commit-staged.ts';
import type { ImportAnswer, ImportAsk, ImportPreview, ImportSetting, OpenedSummary } from './import-protocol.ts';
import { IMPORT_WORDS } from './import-words.ts';

export type Opened = Extract<OpenedSummary, { kind: 'backup' | 'parts' }>;

export type ImportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'review'; readonly opened: Opened }
  /** `of` is 0 until it is known. */
  | { readonly kind: 'writing'; readonly importId: string; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly importId: string; readonly outcome: Outcome; readonly undone?: string };

export const importStage = signal<ImportStage>({ kind: 'idle' });
/** The name of the file. */
export const importName = signal('');
/** What came of the last one, if it came to nothing. */
export const importTrouble = signal<string | undefined>(undefined);
/** What came of taking the last one back, where no card of it is open to say so. */
export const importTakenBack = signal<string | undefined>(undefined);
export const importPreview = signal<ImportPreview | undefined>(undefined);
/** From 0 to 1, while something is worked out; undefined when it stands. */
export const importProgress = signal<number | undefined>(undefined);
export const partChoices = signal<readonly PartChoices[]>([]);
export const peopleChoice = signal<PlanChoices['people']>('all');
/** As the person chose; undefined as long as the proposal stands. */
export const followUpChoice = signal<FollowUpChoice | undefined>(undefined);
export const takesSettings = signal(false);

let worker: Worker | undefined;
let whenStaged: ((chunks: number) => void) | undefined;

export function openImport(file: File, setting: ImportSetting): void {
  closeImport();
  importName.value = file.name;
  importProgress.value = 0;
  importStage.value = { kind: 'reading' };
  worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => take(data);
  worker.onerror = ({ message }) => giveUp(IMPORT_WORDS.failed(message));
  say({ ask: 'open', file, setting });
}

export function changePart(at: number, change: Partial<PartChoices>): void {
  partChoices.value = partChoices.peek().map((part, place) => (place === at ? { ...part, ...change } : part));
  planAgain();
}

export function choosePeople(people: PlanChoices['people']): void {
  peopleChoice.value = people;
  planAgain();
}

/** Brings in what was planned. @param followUps what becomes of those that are due at once */
export async function bringIn(followUps: FollowUpChoice): Promise<void> {
  const stage = importStage.peek();
  if (stage.kind !== 'review' || importProgress.peek() !== undefined) return;
  const importId = randomId();
  const isStill = (): boolean => {
    const now = importStage.peek();
    return now.kind === 'writing' && now.importId === importId;
  };
  importStage.value = { kind: 'writing', importId, done: 0, of: 0 };
  const chunks = await new Promise<number>((done) => {
    whenStaged = done;
    say({ ask: 'stage', importId });
  });
  if (!isStill()) return;
  const { opened } = stage;
  const people = peopleChoice.peek();
  const order =
    opened.kind === 'backup'
      ? ({ kind: 'backup' } as const)
      : ({ kind: 'table', people, origin: importName.peek().slice(0, 120), followUps } as const);
  const settings = opened.kind === 'backup' && takesSettings.peek() ? opened.settings : undefined;
  const reply = await commitStaged({ importId, chunks, order }, settings, (done, of) => {
    if (isStill()) importStage.value = { kind: 'writing', importId, done, of };
  });
  if (!reply.ok) {
    giveUp(reply.error.message);
    return;
  }
  importProgress.value = undefined;
  importStage.value = { kind: 'done', importId, outcome: reply.value };
  announce(IMPORT_WORDS.doneCount(reply.value.added, reply.value.changed));
}

/** At any moment; of what was not yet written whole, nothing stays. */
export async function stopImport(): Promise<void> {
  const stage = importStage.peek();
  if (stage.kind === 'writing') {
    await stopStaged(stage.importId);
    if (whenStaged !== undefined) giveUp(IMPORT_WORDS.stopped);
    return;
  }
  closeImport();
  importTrouble.value = stage.kind === 'reading' ? IMPORT_WORDS.stopped : undefined;
}

export async function takeBack(importId: string): Promise<string | undefined> {
  const reply = await undoImport(importId);
  if (!reply.ok) return reply.error.message;
  const words = IMPORT_WORDS.undone(reply.value.kept, reply.value.names);
  const stage = importStage.peek();
  if (stage.kind === 'done' && stage.importId === importId) importStage.value = { ...stage, undone: words };
  else importTakenBack.value = words;
  announce(words);
  return undefined;
}

/** Back to where a file is chosen. The plan is forgotten; rows that were brought in stay. */
export function closeImport(): void {
  worker?.terminate();
  worker = undefined;
  whenStaged = undefined;
  importTrouble.value = undefined;
  importTakenBack.value = undefined;
  importPreview.value = undefined;
  importProgress.value = undefined;
  followUpChoice.value = undefined;
  takesSettings.value = false;
  importStage.value = { kind: 'idle' };
}

/** Rows that cannot be taken, or all that would happen, as a table. */
export function saveFromImport(what: 'bad-rows' | 'list'): void {
  say({ ask: 'write-out', what });
}

function take(said: ImportAnswer): void {
  switch (said.answer) {
    case 'progress':
      importProgress.value = said.done;
      break;
    case 'opened':
      takeFile(said.file);
      break;
    case 'planned':
      importPreview.value = said.preview;
      importProgress.value = undefined;
      break;
    case 'staged':
      whenStaged?.(said.chunks);
      whenStaged = undefined;
      break;
    case 'written-out': {
      const name = fileNameOf(FILES[said.what], Date.now(), Temporal.Now.timeZoneId(), 'csv');
      saveFile(name, new Blob([said.text], { type: 'text/csv;charset=utf-8' }));
      break;
    }
    case 'failed':
      giveUp(IMPORT_WORDS.failed(said.words));
      break;
  }
}

const FILES = { 'bad-rows': 'not-taken', list: 'import' } as const;

function takeFile(file: OpenedSummary): void {
  if (file.kind === 'refused') giveUp(IMPORT_WORDS.refused[file.reason]);
  else if (file.kind === 'no-backup') giveUp(file.words);
  else {
    partChoices.value = file.kind === 'parts' ? file.choices : [];
    peopleChoice.value = file.kind === 'parts' ? file.people : 'all';
    importStage.value = { kind: 'review', opened: file };
    planAgain();
  }
}

function planAgain(): void {
  importProgress.value = 0;
  say({ ask: 'plan', choices: partChoices.peek(), people: peopleChoice.peek() });
}

function giveUp(words: string): void {
  closeImport();
  importTrouble.value = words;
  announce(words);
}

function say(asked: ImportAsk): void {
  worker?.postMessage(asked);
}

import { useEffect, useRef } from 'preact/hooks';
import { momentWords } from '../ui/moment-words.ts';
import { BadRows, DamagedRows } from './import-bad-rows.tsx';
import { ImportChanges } from './import-changes.tsx';
import {
  chosenFollowUps,
  FollowUpsOfImport,
  PeopleOfImport,
  type ReviewStanding,
  SettingsOfImport,
  standingOf,
} from './import-choices.tsx';
import { UndoImport } from './import-panel.tsx';
import { ImportPart } from './import-part.tsx';
import type { ImportPreview } from './import-protocol.ts';
import {
  bringIn,
  closeImport,
  type ImportStage,
  importName,
  importPreview,
  importProgress,
  importStage,
  type Opened,
  stopImport,
} from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { MAPPING_WORDS } from './mapping-words.ts';

/** One file that comes in: read, looked at, written, and what came of it. */
export function ImportSheet() {
  const title = useRef<HTMLHeadingElement>(null);
  const stage = importStage.value;
  useEffect(() => title.current?.focus(), [stage.kind]);
  return (
    <section class="card import-sheet" aria-labelledby="import-title">
      <h2 id="import-title" tabIndex={-1} ref={title}>
        {stage.kind === 'done' ? IMPORT_WORDS.done : IMPORT_WORDS.title(importName.value)}
      </h2>
      {stage.kind === 'reading' && (
        <Progress words={IMPORT_WORDS.reading(importName.value)} done={importProgress.value ?? 0} />
      )}
      {stage.kind === 'review' && <Review opened={stage.opened} />}
      {stage.kind === 'writing' && <Writing stage={stage} />}
      {stage.kind === 'done' && <Done stage={stage} />}
    </section>
  );
}

interface ProgressProps {
  readonly words: string;
  /** From 0 to 1. */
  readonly done: number;
}

function Progress({ words, done }: ProgressProps) {
  return (
    <div class="import-progress">
      <label>
        <span>{words}</span>
        <progress max={1} value={done} />
      </label>
      <button type="button" class="button" onClick={() => void stopImport()}>
        {IMPORT_WORDS.stop}
      </button>
    </div>
  );
}

function Writing({ stage: { done, of } }: { readonly stage: Extract<ImportStage, { kind: 'writing' }> }) {
  return of === 0 ? (
    <Progress words={IMPORT_WORDS.staging} done={importProgress.value ?? 0} />
  ) : (
    <Progress words={`${IMPORT_WORDS.writing}: ${IMPORT_WORDS.writingOf(done, of)}`} done={done / of} />
  );
}

function Review({ opened }: { readonly opened: Opened }) {
  const preview = importPreview.value;
  const standing = preview === undefined ? 'nothing' : standingOf(preview);
  return (
    <>
      {opened.kind === 'backup' ? <AboutBackup opened={opened} /> : <Parts opened={opened} />}
      {preview === undefined || importProgress.value !== undefined ? (
        <label class="import-planning">
          <span class="soft">{IMPORT_WORDS.planning}</span>
          <progress max={1} value={importProgress.value ?? 0} />
        </label>
      ) : (
        standing !== 'dates-open' && (
          <>
            <ImportChanges preview={preview} opened={opened} />
            {opened.kind === 'parts' && <BadRows preview={preview} opened={opened} />}
            <FollowUpsOfImport preview={preview} />
          </>
        )
      )}
      {opened.kind === 'backup' && <SettingsOfImport opened={opened} />}
      <ReviewButtons preview={preview} standing={standing} />
    </>
  );
}

function AboutBackup({ opened }: { readonly opened: Extract<Opened, { kind: 'backup' }> }) {
  return (
    <>
      <p class="soft">{IMPORT_WORDS.madeAt(momentWords(Date.parse(opened.madeAt)))}</p>
      {!opened.isIntact && <p class="import-notice">{IMPORT_WORDS.notIntact}</p>}
      <DamagedRows damaged={opened.damaged} />
    </>
  );
}

function Parts({ opened }: { readonly opened: Extract<Opened, { kind: 'parts' }> }) {
  return (
    <>
      {opened.parts.map((part, at) => (
        <ImportPart key={part.name} part={part} at={at} isOnly={opened.parts.length === 1} />
      ))}
      {opened.others > 0 && <p class="soft small">{IMPORT_WORDS.others(opened.others)}</p>}
      <PeopleOfImport opened={opened} />
    </>
  );
}

interface ReviewButtonsProps {
  readonly preview: ImportPreview | undefined;
  readonly standing: ReviewStanding;
}

function ReviewButtons({ preview, standing }: ReviewButtonsProps) {
  const isPlanning = importProgress.value !== undefined;
  const count =
    preview?.groups.reduce((sum, group) => sum + (['kept', 'twice'].includes(group.kind) ? 0 : group.count), 0) ?? 0;
  return (
    <div class="import-buttons">
      <button
        type="button"
        class="button primary"
        disabled={isPlanning || standing !== 'ready'}
        onClick={() => preview && void bringIn(chosenFollowUps(preview))}
      >
        {count === 0 || standing === 'dates-open' ? IMPORT_WORDS.bring : IMPORT_WORDS.bringCount(count)}
      </button>
      <button type="button" class="button quiet" onClick={closeImport}>
        {IMPORT_WORDS.cancel}
      </button>
      {standing === 'dates-open' && <p class="soft small">{MAPPING_WORDS.answerDates}</p>}
    </div>
  );
}

function Done({ stage: { importId, outcome, undone } }: { readonly stage: Extract<ImportStage, { kind: 'done' }> }) {
  const preview = importPreview.value;
  const changed = outcome.added + outcome.changed > 0;
  return (
    <>
      <p role="status">{undone ?? IMPORT_WORDS.doneCount(outcome.added, outcome.changed)}</p>
      {outcome.same > 0 && undone === undefined && <p class="soft small">{IMPORT_WORDS.same(outcome.same)}</p>}
      {preview !== undefined && undone === undefined && <BadRows preview={preview} opened={undefined} />}
      <div class="import-buttons">
        <button type="button" class="button primary" onClick={closeImport}>
          {IMPORT_WORDS.close}
        </button>
        {undone === undefined && changed && <UndoImport importId={importId} />}
      </div>
    </>
  );
}

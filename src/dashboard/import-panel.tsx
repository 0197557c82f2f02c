import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import * as v from 'valibot';
import './import.css';
import type { CadencePolicy } from '../domain/policy.ts';
import type { Database } from '../storage/database.ts';
import { readLastImport } from '../storage/import-change.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { momentWords } from '../ui/moment-words.ts';
import { today } from '../ui/today-clock.ts';
import { useWatched } from '../ui/use-watched.ts';
import { importTakenBack, importTrouble, openImport, takeBack } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';

interface ImportPanelProps {
  readonly database: Database;
  readonly policy: CadencePolicy;
}

/** Where a file is chosen or dropped, and what was brought in last. */
export function ImportPanel({ database, policy }: ImportPanelProps) {
  const isOver = useSignal(false);
  const input = useRef<HTMLInputElement>(null);

  function take(files: FileList | null | undefined): void {
    isOver.value = false;
    const [file, another] = files ?? [];
    if (another !== undefined) importTrouble.value = IMPORT_WORDS.oneFile;
    else if (file !== undefined)
      openImport(file, {
        now: Date.now(),
        today: today.peek(),
        timeZone: Temporal.Now.timeZoneId(),
        locale: navigator.language,
        policy,
      });
  }

  return (
    <div class="import">
      <div
        class={`drop-zone${isOver.value ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          isOver.value = true;
        }}
        onDragLeave={() => {
          isOver.value = false;
        }}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <button type="button" class="button primary" onClick={() => input.current?.click()}>
          {IMPORT_WORDS.choose}
        </button>
        <span class="soft small">{isOver.value ? IMPORT_WORDS.dropHere : IMPORT_WORDS.orDrop}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={IMPORT_WORDS.choose}
          accept=".json,.gz,.csv,.tsv,.txt,.xlsx,.zip,.vcf,.vcard,.xls,.ods"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = ''; // the same file again is a choice, too
          }}
        />
      </div>
      <ErrorLine error={importTrouble} />
      <details class="small">
        <summary>{IMPORT_WORDS.linkedIn}</summary>
        <p class="soft">{IMPORT_WORDS.linkedInSteps}</p>
      </details>
      <LastImport database={database} />
    </div>
  );
}

const OutcomeSchema = v.object({ added: v.number(), changed: v.number() });

function LastImport({ database }: { readonly database: Database }) {
  const last = useWatched(() => readLastImport(database), [database]).value;
  const outcome = v.safeParse(OutcomeSchema, last?.result);
  if (last === undefined && importTakenBack.value !== undefined)
    return <p class="last-import soft small">{importTakenBack.value}</p>;
  if (last === undefined || !outcome.success) return null;
  return (
    <div class="last-import">
      <p class="soft small">{IMPORT_WORDS.last(momentWords(last.at), outcome.output.added, outcome.output.changed)}</p>
      <UndoImport importId={last.importId} />
    </div>
  );
}

/** Takes an import back, once. */
export function UndoImport({ importId }: { readonly importId: string }) {
  const busy = useSignal(false);
  const error = useSignal<string | undefined>(undefined);
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={busy.value}
        onClick={async () => {
          if (busy.peek()) return;
          busy.value = true;
          error.value = await takeBack(importId);
          busy.value = false;
        }}
      >
        {IMPORT_WORDS.undo}
      </button>
      <ErrorLine error={error} />
    </>
  );
}

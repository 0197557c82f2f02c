import type { ComponentChildren } from 'preact';
import { useContext, useId } from 'preact/hooks';
import './files.css';
import { BackupForm } from '../ui/backup-form.tsx';
import { DatabaseContext } from '../ui/database-context.ts';
import { settings } from '../ui/settings-state.ts';
import { FILES_WORDS } from './files-words.ts';
import { ImportPanel } from './import-panel.tsx';
import { ImportSheet } from './import-sheet.tsx';
import { importStage } from './import-state.ts';
import { IMPORT_WORDS } from './import-words.ts';
import { TakeOut } from './take-out.tsx';
import { DESK_WORDS } from './words.ts';

/** What leaves as a file, and what comes in as one. */
export function FilesView() {
  const database = useContext(DatabaseContext);
  const known = settings.value;
  if (database === undefined || known === undefined) return null;
  if (importStage.value.kind !== 'idle')
    return (
      <>
        <h1>{DESK_WORDS.place.files}</h1>
        <ImportSheet />
      </>
    );
  return (
    <>
      <h1>{DESK_WORDS.place.files}</h1>
      <div class="files">
        <Half title={FILES_WORDS.takeOut} about={FILES_WORDS.takeOutAbout}>
          <TakeOut database={database} remindAtHour={known.notifyFromHour} />
        </Half>
        <div class="files-column">
          <Half title={FILES_WORDS.bringIn} about={IMPORT_WORDS.about}>
            <ImportPanel database={database} policy={known.policy} />
          </Half>
          <Half title={FILES_WORDS.ofThemselves}>
            <BackupForm settings={known} database={database} />
          </Half>
        </div>
      </div>
    </>
  );
}

interface HalfProps {
  readonly title: string;
  readonly about?: string;
  readonly children?: ComponentChildren;
}

function Half({ title, about, children }: HalfProps) {
  const id = useId();
  return (
    <section class="card files-half" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about !== undefined && <p class="soft small">{about}</p>}
      </div>
      {children}
    </section>
  );
}

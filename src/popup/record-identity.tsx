import type { Application } from '../domain/application.ts';
import type { ChangeId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { today } from '../ui/today-clock.ts';
import { usePanel } from '../ui/use-panel.ts';
import { MergeForm } from './merge-form.tsx';
import { nextWords } from './next-words.ts';
import { IDENTITY_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';
import { SplitForm } from './split-form.tsx';

interface RecordIdentityProps {
  readonly application: Application;
  readonly others: readonly Application[];
  readonly onDone: () => void;
}

/** Two records that are one job, or one record that is two: only the person knows. */
export function RecordIdentity({ application, others, onDone }: RecordIdentityProps) {
  const panel = usePanel<'merge' | 'split'>();
  const isJoined = (application.parts?.length ?? 0) > 1;
  if (others.length === 0 && !isJoined) return null;

  const done =
    (words: (next: string | undefined) => string) =>
    ({ changeId, nextDueOn }: { readonly changeId: ChangeId; readonly nextDueOn?: LocalDate | undefined }): void => {
      onDone();
      settle({ place: `application:${application.id}`, text: words(nextWords(nextDueOn, today.value)), changeId });
    };

  return (
    <div class="form" onKeyDown={panel.onKeyDown}>
      <div class="bar">
        {others.length > 0 && (
          <button
            type="button"
            class="button"
            aria-expanded={panel.open.value === 'merge'}
            onClick={panel.toggle('merge')}
          >
            {IDENTITY_WORDS.sameAsAnother}
          </button>
        )}
        {isJoined && (
          <button
            type="button"
            class="button"
            aria-expanded={panel.open.value === 'split'}
            onClick={panel.toggle('split')}
          >
            {IDENTITY_WORDS.splitRecord}
          </button>
        )}
      </div>
      {panel.open.value === 'merge' && (
        <MergeForm
          application={application}
          others={others}
          onMerged={done(IDENTITY_WORDS.merged)}
          onCancel={panel.close}
        />
      )}
      {panel.open.value === 'split' && (
        <SplitForm application={application} onSplit={done(IDENTITY_WORDS.wasSplit)} onCancel={panel.close} />
      )}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Application } from '../domain/application.ts';
import type { ApplicationId, AttemptId } from '../domain/identity.ts';
import type { Database } from '../storage/database.ts';
import { readApplication } from '../storage/queries.ts';
import { announce } from '../ui/announce.ts';
import { agoWords, dayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { minute, today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { LeftAlone } from './left-alone.tsx';
import { nextWords } from './next-words.ts';
import { TAB_WORDS } from './panel-words.ts';
import { settle, settled, watch } from './popup-state.ts';
import { SaveTab } from './save-tab.tsx';
import { SettledLine } from './settled-line.tsx';
import { readThisTab, type ThisTabState, thisTab } from './tab-state.ts';
import { ROW_WORDS, WORDS } from './words.ts';

/** What the tab beside the popup shows, and whether it is on record. */
export function ThisTab({ database }: { readonly database: Database }) {
  const tab = thisTab.value;
  if (settled.value?.place === 'tab')
    return (
      <section class="this-tab card" aria-label={TAB_WORDS.title}>
        <SettledLine />
      </section>
    );
  if (tab === undefined || !canBeSaved(tab.shows)) return null;
  return (
    <section class="this-tab card" aria-label={TAB_WORDS.title}>
      {tab.shows.leftAlone && tab.shows.url ? (
        <LeftAlone url={tab.shows.url} />
      ) : tab.shows.applicationId === undefined ? (
        <SaveTab tab={tab} key={tab.tabId} />
      ) : (
        <RecordedTab database={database} id={tab.shows.applicationId} />
      )}
    </section>
  );
}

/** Any page of the web may be an advert, also one that we cannot read. */
function canBeSaved(shows: ThisTabState['shows']): boolean {
  return shows.readable || /^https?:/.test(shows.url ?? '');
}

function RecordedTab({ database, id }: { readonly database: Database; readonly id: ApplicationId }) {
  const application = useSignal<Application | undefined>(undefined);
  useEffect(
    () =>
      watch(
        () => readApplication(database, id),
        (value) => {
          application.value = value;
        },
      ),
    [database, id, application],
  );
  const found = application.value;
  if (found === undefined) return null;
  return (
    <div class="tab-record">
      <p class="tab-title">{ROW_WORDS.at(found.posting.title, found.posting.company)}</p>
      {found.stage === 'to-apply' ? <SavedOnly id={id} /> : <Captured application={found} />}
    </div>
  );
}

function Captured({ application }: { readonly application: Application }) {
  const { busy, error, run } = useCommand();
  const shows = thisTab.value?.shows;

  async function undo(captureId: AttemptId): Promise<void> {
    if ((await run('undo-capture', { captureId })) === undefined) return;
    announce(TAB_WORDS.undone);
    await readThisTab();
  }

  if (shows?.captureId === undefined || shows.capturedAt === undefined)
    return (
      <p class="soft small with-icon">
        <Icon name="check" />
        {TAB_WORDS.applied(dayWords(application.appliedOn, today.value))}
      </p>
    );
  const captureId = shows.captureId;
  return (
    <>
      <div class="bar small">
        <p class="soft with-icon">
          <Icon name="check" />
          {TAB_WORDS.captured(agoWords(minute.value - shows.capturedAt))}
        </p>
        <button type="button" class="link-button" disabled={busy.value} onClick={() => undo(captureId)}>
          {WORDS.undo}
        </button>
      </div>
      <ErrorLine error={error} />
    </>
  );
}

function SavedOnly({ id }: { readonly id: ApplicationId }) {
  const { busy, error, run } = useCommand();

  async function applied(): Promise<void> {
    const changed = await run('set-stage', { applicationId: id, stage: 'applied' });
    if (changed === undefined) return;
    const text = TAB_WORDS.savedNext(nextWords(changed.nextDueOn, today.value));
    settle({ place: 'tab', text, changeId: changed.changeId });
  }

  return (
    <>
      <div class="bar small">
        <p class="soft">{TAB_WORDS.saved}</p>
        <button type="button" class="button push" disabled={busy.value} onClick={applied}>
          {TAB_WORDS.iApplied}
        </button>
      </div>
      <ErrorLine error={error} />
    </>
  );
}

import { isInThread, threadOf } from '../domain/follow-up.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { CloseChoices } from './close-choices.tsx';
import { Disclosure } from './disclosure.tsx';
import { type TellDone, tellInPlaceOf } from './done.ts';
import { EndBeside } from './end-beside.tsx';
import { History } from './history-list.tsx';
import { PaceChoices } from './pace-choices.tsx';
import { ROW_PANEL_WORDS } from './panel-words.ts';
import { othersOf, PeopleChoices } from './people-choices.tsx';
import { settle } from './popup-state.ts';
import type { RowPanel } from './row-panel.ts';
import { PACE_WORDS, PEOPLE_WORDS } from './thread-words.ts';
import { ROW_WORDS } from './words.ts';

/** What one seldom needs. */
export function MorePanel({ row, panel }: { readonly row: FollowUpRow; readonly panel: RowPanel }) {
  const tell = tellInPlaceOf(row);
  const { applicationId, contactId, threadKey } = row.followUp;
  return (
    <div class="form">
      <div>
        <History
          of={row}
          tell={(done, { touch }) => (isInThread(touch, threadKey, row.beside) ? tell(done) : 'stays')}
        />
        {applicationId && <PeopleOfRow row={row} applicationId={applicationId} tell={tell} />}
        {!isBesideThread(row) && (
          <PaceChoices
            of={applicationId ? { applicationId } : { contactId }}
            hint={applicationId ? PACE_WORDS.aboutApplication : PACE_WORDS.aboutPerson(row.contact?.name ?? '')}
            window={(row.application ?? row.contact)?.window}
            tell={tell}
          />
        )}
      </div>
      <div class="chips">
        {row.contact && (
          <button
            type="button"
            class="button chip"
            onClick={() => {
              panel.open.value = 'edit-person';
            }}
          >
            {ROW_PANEL_WORDS.editPerson(row.contact.name)}
          </button>
        )}
        {row.application && (
          <button
            type="button"
            class="button chip"
            onClick={() => {
              panel.open.value = 'add-person';
            }}
          >
            {row.contact ? ROW_PANEL_WORDS.addAnother : ROW_WORDS.findName}
          </button>
        )}
      </div>
      {row.application && <CloseRow row={row} applicationId={row.application.id} />}
      {row.application === undefined && row.contact && <StopLead row={row} contactId={row.contact.id} />}
    </div>
  );
}

interface PeopleOfRowProps {
  readonly row: FollowUpRow;
  readonly applicationId: ApplicationId;
  readonly tell: TellDone;
}

function PeopleOfRow({ row, applicationId, tell }: PeopleOfRowProps) {
  if (isBesideThread(row))
    return row.contact ? <EndBeside row={row} contact={row.contact} applicationId={applicationId} /> : null;
  if (othersOf(row).length === 0) return null;
  return (
    <Disclosure label={PEOPLE_WORDS.others}>
      <PeopleChoices row={row} applicationId={applicationId} tell={tell} />
    </Disclosure>
  );
}

/** A person with a thread of their own beside the application. */
function isBesideThread({ followUp }: FollowUpRow): boolean {
  return threadOf(followUp).kind === 'beside';
}

/** A lead without an application ends when the seeker says so. */
function StopLead({ row, contactId }: { row: FollowUpRow; contactId: ContactId }) {
  const { busy, error, run } = useCommand();

  async function stop(): Promise<void> {
    const changed = await run('correct-contact', { contactId, stopped: true });
    if (changed === undefined) return;
    settle({ place: `follow-up:${row.followUp.id}`, text: ROW_PANEL_WORDS.stopped, changeId: changed.changeId, row });
  }

  return (
    <div class="chips">
      <button type="button" class="button chip" disabled={busy.value} onClick={stop}>
        {ROW_PANEL_WORDS.stop}
      </button>
      <ErrorLine error={error} />
    </div>
  );
}

function CloseRow({ row, applicationId }: { row: FollowUpRow; applicationId: ApplicationId }) {
  return (
    <CloseChoices
      applicationId={applicationId}
      onClosed={(changeId) =>
        settle({ place: `follow-up:${row.followUp.id}`, text: ROW_PANEL_WORDS.closed, changeId, row })
      }
    />
  );
}

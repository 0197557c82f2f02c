import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { CloseChoices } from './close-choices.tsx';
import { History } from './history-list.tsx';
import { ROW_PANEL_WORDS } from './panel-words.ts';
import { settle } from './popup-state.ts';
import type { RowPanel } from './row-panel.ts';
import { ROW_WORDS } from './words.ts';

/** What one seldom needs. */
export function MorePanel({ row, panel }: { readonly row: FollowUpRow; readonly panel: RowPanel }) {
  return (
    <div class="form">
      <History row={row} />
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

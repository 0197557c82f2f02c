import type { ClosedOutcome } from '../domain/application.ts';
import type { ApplicationId, ChangeId } from '../domain/identity.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { OUTCOME_WORDS, ROW_PANEL_WORDS } from './panel-words.ts';

interface CloseChoicesProps {
  readonly applicationId: ApplicationId;
  readonly onClosed: (changeId: ChangeId) => void;
}

/** Closing asks only how it ended. */
export function CloseChoices({ applicationId, onClosed }: CloseChoicesProps) {
  const { busy, error, run } = useCommand();

  async function close(outcome: ClosedOutcome): Promise<void> {
    const changed = await run('set-stage', { applicationId, stage: 'closed', outcome });
    if (changed !== undefined) onClosed(changed.changeId);
  }

  return (
    <fieldset disabled={busy.value}>
      <legend>
        {ROW_PANEL_WORDS.close}
        <span class="hint-line soft small">{ROW_PANEL_WORDS.closeHint}</span>
      </legend>
      <div class="chips">
        {Object.entries(OUTCOME_WORDS).map(([outcome, words]) => (
          <button key={outcome} type="button" class="button chip" onClick={() => close(outcome as ClosedOutcome)}>
            {words}
          </button>
        ))}
      </div>
      <ErrorLine error={error} />
    </fieldset>
  );
}

import type { Application } from '../domain/application.ts';
import type { ListedApplication } from '../storage/queries.ts';
import { dayWords, nearDayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { usePanel } from '../ui/use-panel.ts';
import { ApplicationForm } from './application-form.tsx';
import { CloseChoices } from './close-choices.tsx';
import { History } from './history-list.tsx';
import { nextWords } from './next-words.ts';
import {
  APPLICATIONS_WORDS,
  OUTCOME_WORDS,
  PENDING_WORDS,
  ROW_PANEL_WORDS,
  STAGE_WORDS,
  TAB_WORDS,
} from './panel-words.ts';
import { settle } from './popup-state.ts';
import { RecordIdentity } from './record-identity.tsx';
import { WhereFound } from './where-found.tsx';
import { ROW_WORDS } from './words.ts';

interface ApplicationLineProps {
  readonly entry: ListedApplication;
  /** The other applications, one of which this may be. */
  readonly others: readonly Application[];
}

export function ApplicationLine({ entry, others }: ApplicationLineProps) {
  const { application } = entry;
  const panel = usePanel<'edit'>();
  const place = `application:${application.id}` as const;
  return (
    <div class="application" onKeyDown={panel.onKeyDown}>
      <div class="line">
        <div class="line-text">
          <p>{ROW_WORDS.at(application.posting.title, application.posting.company)}</p>
          <p class="soft small">{factsOf(entry)}</p>
          <WhereFound application={application} />
        </div>
        <button
          type="button"
          class="button quiet"
          aria-expanded={panel.open.value === 'edit'}
          aria-label={APPLICATIONS_WORDS.edit(application.posting.title)}
          onClick={panel.toggle('edit')}
        >
          {PENDING_WORDS.edit}
        </button>
      </div>
      {panel.open.value === 'edit' && (
        <div class="panel form">
          <History of={{ followUp: { applicationId: application.id } }} />
          <ApplicationForm
            application={application}
            onSaved={(changeId) => {
              panel.open.value = undefined;
              settle({ place, text: ROW_PANEL_WORDS.saved, changeId });
            }}
            onCancel={panel.close}
          />
          {isOpen(application) ? (
            <CloseChoices
              applicationId={application.id}
              onClosed={(changeId) => {
                panel.open.value = undefined;
                settle({ place, text: ROW_PANEL_WORDS.closed, changeId });
              }}
            />
          ) : (
            <ApplyAgain
              application={application}
              onDone={() => {
                panel.open.value = undefined;
              }}
            />
          )}
          <RecordIdentity
            application={application}
            others={others}
            onDone={() => {
              panel.open.value = undefined;
            }}
          />
        </div>
      )}
    </div>
  );
}

function isOpen(application: Application): boolean {
  return application.stage !== 'closed' && application.stage !== 'to-apply';
}

/** @example «Interviewing · applied Mon, Nov 16 · next Fri, Nov 27» */
function factsOf({ application, nextDueOn }: ListedApplication): string {
  const state = application.outcome ? OUTCOME_WORDS[application.outcome] : STAGE_WORDS[application.stage];
  const day = dayWords(application.appliedOn, today.value);
  const facts = [APPLIED_FACTS[application.stage]?.(day) ?? `${state} · ${APPLICATIONS_WORDS.appliedOn(day)}`];
  if (nextDueOn) facts.push(APPLICATIONS_WORDS.next(nearDayWords(nextDueOn, today.value)));
  return facts.join(' · ');
}

/** Stages that say by themselves whether and when one applied. */
const APPLIED_FACTS: Partial<Record<Application['stage'], (day: string) => string>> = {
  applied: (day) => `${STAGE_WORDS.applied} ${day}`,
  'to-apply': () => STAGE_WORDS['to-apply'],
};

/** What is closed can be reopened; what was only saved can be applied to. */
function ApplyAgain({ application, onDone }: { readonly application: Application; readonly onDone: () => void }) {
  const { busy, error, run } = useCommand();

  async function apply(): Promise<void> {
    const changed = await run('set-stage', { applicationId: application.id, stage: 'applied' });
    if (changed === undefined) return;
    onDone();
    const words = application.stage === 'closed' ? APPLICATIONS_WORDS.reopened : TAB_WORDS.savedNext;
    const text = words(nextWords(changed.nextDueOn, today.value));
    settle({ place: `application:${application.id}`, text, changeId: changed.changeId });
  }

  return (
    <div>
      <button type="button" class="button" disabled={busy.value} onClick={apply}>
        {application.stage === 'closed' ? APPLICATIONS_WORDS.reopen : TAB_WORDS.iApplied}
      </button>
      <ErrorLine error={error} />
    </div>
  );
}

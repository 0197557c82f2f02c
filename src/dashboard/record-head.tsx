import type { Application, ClosedOutcome, Stage } from '../domain/application.ts';
import { nextWords } from '../popup/next-words.ts';
import { OUTCOME_WORDS, STAGE_WORDS } from '../popup/panel-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { linkTo } from '../ui/link-to.ts';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { EditField } from './edit-field.tsx';
import { RECORD_WORDS } from './record-words.ts';
import { hrefOf } from './route.ts';

export function RecordHead({ application }: { readonly application: Application }) {
  const { id: applicationId, posting } = application;
  const { busy, error, run } = useCommand();
  const href = linkTo.web(posting.url);

  async function remove(): Promise<void> {
    const changed = await run('delete-application', { applicationId });
    if (changed === undefined) return;
    location.hash = hrefOf('applications');
    tellDone(RECORD_WORDS.removed(posting.title), changed.changeId);
  }

  return (
    <header class="record-head">
      <a class="back small" href={hrefOf('applications')}>
        <Icon name="chevron" />
        {RECORD_WORDS.back}
      </a>
      <h1 class="for-screen-readers">{`${posting.title}, ${posting.company}`}</h1>
      <EditField
        label={RECORD_WORDS.title}
        look="title"
        value={posting.title}
        maxLength={300}
        required
        save={(send, title) => send('edit-application', { applicationId, title })}
      />
      <EditField
        label={RECORD_WORDS.company}
        look="text"
        value={posting.company}
        maxLength={200}
        required
        save={(send, company) => send('edit-application', { applicationId, company })}
      />
      <div class="bar record-acts">
        <StageChoice application={application} />
        {href !== undefined && (
          <a class="button" href={href} target="_blank" rel="noreferrer">
            <Icon name="external" />
            {RECORD_WORDS.open}
            <span class="for-screen-readers"> {RECORD_WORDS.opensNewTab}</span>
          </a>
        )}
        <button type="button" class="button quiet push" disabled={busy.value} onClick={remove}>
          {RECORD_WORDS.remove}
        </button>
      </div>
      <ErrorLine error={error} />
    </header>
  );
}

/** Where it stands; how it ended is said with it. */
function StageChoice({ application }: { readonly application: Application }) {
  const { busy, error, run } = useCommand();
  const value = application.stage === 'closed' ? (application.outcome ?? 'no-response') : application.stage;

  async function move(chosen: string): Promise<void> {
    const isOutcome = chosen in OUTCOME_WORDS;
    const changed = await run('set-stage', {
      applicationId: application.id,
      stage: isOutcome ? 'closed' : (chosen as Stage),
      ...(isOutcome ? { outcome: chosen as ClosedOutcome } : {}),
    });
    if (changed === undefined) return;
    const words = isOutcome ? OUTCOME_WORDS[chosen as ClosedOutcome] : STAGE_WORDS[chosen as Stage];
    tellDone(RECORD_WORDS.moved(words, nextWords(changed.nextDueOn, today.value)), changed.changeId);
  }

  return (
    <>
      <label class="for-screen-readers" for="record-stage">
        {RECORD_WORDS.stage}
      </label>
      <select
        id="record-stage"
        class="input stage-choice"
        data-stage={application.stage}
        value={value}
        disabled={busy.value}
        onChange={(event) => move(event.currentTarget.value)}
      >
        {Object.entries(STAGE_WORDS).map(([stage, words]) =>
          stage === 'closed' ? null : (
            <option key={stage} value={stage}>
              {words}
            </option>
          ),
        )}
        <optgroup label={RECORD_WORDS.closedAs}>
          {Object.entries(OUTCOME_WORDS).map(([outcome, words]) => (
            <option key={outcome} value={outcome}>
              {words}
            </option>
          ))}
        </optgroup>
      </select>
      <ErrorLine error={error} />
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { Application } from '../domain/application.ts';
import type { Contact } from '../domain/contact.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import type { Changed } from '../messaging/message-shape.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { type Command, useCommand } from '../ui/use-command.ts';
import { ChoiceField } from './choice-field.tsx';
import { CHANNEL_WORDS, TOUCH_FORM_WORDS, TOUCH_OUTCOME_WORDS } from './timeline-words.ts';

/** What the form knows of a touch; an empty text is not there. */
export interface TouchDraft {
  readonly occurredOn: LocalDate;
  readonly channel: Channel;
  readonly outcome: TouchOutcome;
  readonly contactId: string;
  readonly applicationId: string;
  readonly namedPerson: string;
  readonly expectedOn: string;
  readonly note: string;
}

interface TouchFormProps {
  /** One that stands, to be corrected; without it the form adds one. */
  readonly touch?: Touchpoint;
  /** Whom it may have been with; none when that is settled. */
  readonly people?: readonly Contact[];
  /** What it may have been about; none when that is settled. */
  readonly applications?: readonly Application[];
  readonly save: (run: Command['run'], draft: TouchDraft) => Promise<Changed | undefined>;
  readonly onSaved: (changed: Changed) => void;
  readonly onCancel: () => void;
}

const EXPECTS: Partial<Record<TouchOutcome, string>> = {
  'interview-planned': TOUCH_FORM_WORDS.expectedInterview,
  'will-call-back': TOUCH_FORM_WORDS.expectedCall,
};

export function TouchForm({ touch, people = [], applications = [], save, onSaved, onCancel }: TouchFormProps) {
  const { busy, error, run } = useCommand();
  const draft = useSignal<TouchDraft>(draftFrom(touch));
  const { occurredOn, channel, outcome, namedPerson, expectedOn, note } = draft.value;
  const change = (part: Partial<TouchDraft>): void => {
    draft.value = { ...draft.peek(), ...part };
  };
  const expects = EXPECTS[outcome];
  const asksName = touch === undefined && outcome === 'named-someone';

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const changed = await save(run, { ...draft.value, expectedOn: expects ? expectedOn : '', note: note.trim() });
    if (changed !== undefined) onSaved(changed);
  }

  return (
    <form class="form touch-form" onSubmit={submit}>
      <div class="two-columns">
        <TextField
          label={TOUCH_FORM_WORDS.when}
          type="date"
          value={occurredOn}
          max={today.value}
          required
          onInput={(value) => change({ occurredOn: value as LocalDate })}
        />
        <ChoiceField
          label={TOUCH_FORM_WORDS.channel}
          value={channel}
          choices={CHANNEL_WORDS}
          onChange={(value) => change({ channel: value as Channel })}
        />
        <ChoiceField
          label={TOUCH_FORM_WORDS.outcome}
          value={outcome}
          choices={TOUCH_OUTCOME_WORDS}
          onChange={(value) => change({ outcome: value as TouchOutcome })}
        />
        <TouchAbout people={people} applications={applications} draft={draft.value} onChange={change} />
        {asksName && (
          <TextField
            label={TOUCH_FORM_WORDS.named}
            value={namedPerson}
            maxLength={120}
            onInput={(value) => change({ namedPerson: value })}
          />
        )}
        {expects !== undefined && (
          <TextField
            label={expects}
            type="date"
            value={expectedOn}
            onInput={(value) => change({ expectedOn: value })}
          />
        )}
      </div>
      <TextField
        label={TOUCH_FORM_WORDS.note}
        value={note}
        rows={3}
        maxLength={4000}
        onInput={(value) => change({ note: value })}
      />
      <ErrorLine error={error} />
      <div class="bar">
        <button type="submit" class="button primary" disabled={busy.value || occurredOn === ('' as LocalDate)}>
          {touch === undefined ? TOUCH_FORM_WORDS.add : TOUCH_FORM_WORDS.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {TOUCH_FORM_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}

interface TouchAboutProps {
  readonly people: readonly Contact[];
  readonly applications: readonly Application[];
  readonly draft: TouchDraft;
  readonly onChange: (part: Partial<TouchDraft>) => void;
}

/** With whom, and about what, where that is not settled. */
function TouchAbout({ people, applications, draft: { contactId, applicationId }, onChange }: TouchAboutProps) {
  const jobs = applications.map(({ id, posting }) => [id, `${posting.title}, ${posting.company}`] as const);
  return (
    <>
      {people.length > 0 && (
        <ChoiceField
          label={TOUCH_FORM_WORDS.person}
          value={contactId}
          choices={{ '': TOUCH_FORM_WORDS.nobody, ...Object.fromEntries(people.map(({ id, name }) => [id, name])) }}
          onChange={(value) => onChange({ contactId: value })}
        />
      )}
      {jobs.length > 0 && (
        <ChoiceField
          label={TOUCH_FORM_WORDS.about}
          value={applicationId}
          choices={{ '': TOUCH_FORM_WORDS.noApplication, ...Object.fromEntries(jobs) }}
          onChange={(value) => onChange({ applicationId: value })}
        />
      )}
    </>
  );
}

function draftFrom(touch: Touchpoint | undefined): TouchDraft {
  return {
    occurredOn: touch?.occurredOn ?? today.peek(),
    channel: touch?.channel ?? 'email',
    outcome: touch?.outcome ?? 'replied',
    contactId: touch?.contactId ?? '',
    applicationId: touch?.applicationId ?? '',
    namedPerson: '',
    expectedOn: touch?.expectedOn ?? '',
    note: touch?.note ?? '',
  };
}

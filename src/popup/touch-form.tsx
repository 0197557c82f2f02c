import { useSignal } from '@preact/signals';
import { isOpeningTouch } from '../domain/ladder.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Channel, TouchOutcome, Touchpoint } from '../domain/touchpoint.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { type Done, doneOf } from './done.ts';
import { FormBar } from './form-bar.tsx';
import { BUTTON_WORDS } from './panel-words.ts';
import { SelectField } from './select-field.tsx';
import { ToldChoice } from './told-choice.tsx';
import { correctionOf, namesDay, type TouchDraft, touchDraftOf } from './touch-draft.ts';
import { CHANNEL_WORDS, TOUCH_FORM_WORDS, TOUCH_OUTCOME_WORDS } from './touch-words.ts';

export interface TouchDone extends Done {
  readonly touch: 'corrected' | 'removed';
}

interface TouchFormProps {
  readonly touch: Touchpoint;
  readonly onDone: (done: TouchDone) => void;
  readonly onCancel: () => void;
}

/** A past touch as it really was, or that it never was. */
export function TouchForm({ touch, onDone, onCancel }: TouchFormProps) {
  const { busy, error, run } = useCommand();
  const draft = useSignal<TouchDraft>(touchDraftOf(touch));
  const change = (part: Partial<TouchDraft>): void => {
    draft.value = { ...draft.value, ...part };
  };
  const isApplication = isOpeningTouch(touch) && touch.channel === 'portal';

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const correction = correctionOf(touch, draft.value);
    if (Object.keys(correction).length === 0) return onCancel();
    const changed = await run('correct-touchpoint', { touchpointId: touch.id, ...correction });
    if (changed !== undefined) onDone({ ...doneOf(changed, TOUCH_FORM_WORDS.corrected), touch: 'corrected' });
  }

  async function remove(): Promise<void> {
    const changed = await run('remove-touchpoint', { touchpointId: touch.id });
    if (changed !== undefined) onDone({ ...doneOf(changed, TOUCH_FORM_WORDS.removed), touch: 'removed' });
  }

  return (
    <form class="form touch-form" onSubmit={save}>
      {!isApplication && <WhatHappened draft={draft.value} onChange={change} />}
      <div class="two-columns">
        <TextField
          label={TOUCH_FORM_WORDS.when}
          type="date"
          value={draft.value.occurredOn}
          max={today.value}
          required
          focus="on-appear"
          onInput={(value) => change({ occurredOn: value as LocalDate })}
        />
        {namesDay(draft.value.outcome) && (
          <TextField
            label={TOUCH_FORM_WORDS.day[draft.value.outcome]}
            type="date"
            value={draft.value.expectedOn}
            min={draft.value.occurredOn}
            onInput={(value) => change({ expectedOn: value as LocalDate | '' })}
          />
        )}
      </div>
      <ToldChoice draft={draft.value} onChange={change} />
      <TextField
        label={TOUCH_FORM_WORDS.note}
        value={draft.value.note}
        rows={2}
        maxLength={4000}
        onInput={(note) => change({ note })}
      />
      <ErrorLine error={error} />
      <FormBar submit={BUTTON_WORDS.save} disabled={busy.value} onCancel={onCancel} />
      {!isApplication && (
        <button type="button" class="link-button small" disabled={busy.value} onClick={remove}>
          {TOUCH_FORM_WORDS.remove}
        </button>
      )}
    </form>
  );
}

interface PartProps {
  readonly draft: TouchDraft;
  readonly onChange: (part: Partial<TouchDraft>) => void;
}

function WhatHappened({ draft, onChange }: PartProps) {
  const { portal, ...ways } = CHANNEL_WORDS;
  return (
    <div class="touch-what">
      <SelectField<Channel>
        label={TOUCH_FORM_WORDS.how}
        value={draft.channel}
        options={draft.channel === 'portal' ? { portal, ...ways } : ways}
        onChange={(channel) => onChange({ channel })}
      />
      <SelectField<TouchOutcome>
        label={TOUCH_FORM_WORDS.outcome}
        value={draft.outcome}
        options={TOUCH_OUTCOME_WORDS}
        onChange={(outcome) => onChange({ outcome })}
      />
    </div>
  );
}

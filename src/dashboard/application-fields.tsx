import { POSTING_LIMITS } from '../domain/posting-limits.ts';
import type { Channel } from '../domain/touchpoint.ts';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { ADD_APPLICATION_WORDS } from './add-application-words.ts';
import { ChoiceField } from './choice-field.tsx';

/** What the form holds; an empty text is not there. */
export interface ApplicationDraft {
  readonly title: string;
  readonly company: string;
  readonly notYet: boolean;
  readonly appliedOn: string;
  readonly channel: Channel;
  readonly url: string;
  readonly location: string;
}

interface ApplicationFieldsProps {
  readonly draft: ApplicationDraft;
  readonly badLink: string | undefined;
  readonly onChange: (part: Partial<ApplicationDraft>) => void;
}

export function ApplicationFields({ draft, badLink, onChange }: ApplicationFieldsProps) {
  return (
    <>
      <div class="two-columns">
        <TextField
          label={ADD_APPLICATION_WORDS.jobTitle}
          value={draft.title}
          maxLength={POSTING_LIMITS.title}
          required
          focus="on-appear"
          onInput={(title) => onChange({ title })}
        />
        <TextField
          label={ADD_APPLICATION_WORDS.company}
          value={draft.company}
          maxLength={POSTING_LIMITS.company}
          required
          onInput={(company) => onChange({ company })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.notYet}
          onChange={(event) => onChange({ notYet: event.currentTarget.checked })}
        />
        <span>{ADD_APPLICATION_WORDS.notYet}</span>
      </label>
      {!draft.notYet && <WhenAndHow draft={draft} onChange={onChange} />}
      <div class="two-columns">
        <TextField
          label={ADD_APPLICATION_WORDS.url}
          value={draft.url}
          maxLength={POSTING_LIMITS.url}
          error={badLink}
          onInput={(url) => onChange({ url })}
        />
        <TextField
          label={ADD_APPLICATION_WORDS.location}
          value={draft.location}
          maxLength={POSTING_LIMITS.location}
          onInput={(location) => onChange({ location })}
        />
      </div>
    </>
  );
}

function WhenAndHow({ draft, onChange }: Omit<ApplicationFieldsProps, 'badLink'>) {
  return (
    <div class="two-columns">
      <TextField
        label={ADD_APPLICATION_WORDS.appliedOn}
        type="date"
        value={draft.appliedOn}
        max={today.value}
        required
        onInput={(appliedOn) => onChange({ appliedOn })}
      />
      <ChoiceField
        label={ADD_APPLICATION_WORDS.channel}
        value={draft.channel}
        choices={ADD_APPLICATION_WORDS.ways}
        onChange={(way) => onChange({ channel: way as Channel })}
      />
    </div>
  );
}

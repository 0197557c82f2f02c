import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ContactRole } from '../domain/contact.ts';
import { TextField } from '../ui/text-field.tsx';
import { PERSON_WORDS } from './panel-words.ts';
import type { PersonDraft } from './person-draft.ts';
import { ROLE_WORDS } from './words.ts';

interface PersonDetailsProps {
  readonly person: PersonDraft;
  readonly onChange: (part: Partial<PersonDraft>) => void;
}

/** All that is not asked for. */
export function PersonDetails({ person, onChange }: PersonDetailsProps) {
  const id = useId();
  const role = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    // «More» has gone from under the focus
    if (document.activeElement === document.body) role.current?.focus();
  }, []);
  return (
    <div class="two-columns">
      <div class="field">
        <label class="label" for={id}>
          {PERSON_WORDS.role}
        </label>
        <select
          id={id}
          ref={role}
          class="input"
          value={person.role}
          onChange={(event) => onChange({ role: event.currentTarget.value as ContactRole | '' })}
        >
          {person.role === '' && <option value="">–</option>}
          {Object.entries(ROLE_WORDS).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <TextField
        label={PERSON_WORDS.company}
        value={person.company}
        maxLength={200}
        onInput={(company) => onChange({ company })}
      />
      <TextField
        label={PERSON_WORDS.phone}
        type="tel"
        value={person.phone}
        maxLength={60}
        onInput={(phone) => onChange({ phone })}
      />
      <TextField
        label={PERSON_WORDS.email}
        type="email"
        value={person.email}
        maxLength={254}
        onInput={(email) => onChange({ email })}
      />
      <TextField
        label={PERSON_WORDS.profileUrl}
        type="url"
        value={person.profileUrl}
        maxLength={500}
        onInput={(profileUrl) => onChange({ profileUrl })}
      />
    </div>
  );
}

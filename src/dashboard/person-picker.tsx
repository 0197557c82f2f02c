import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Contact } from '../domain/contact.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { EVERYONE, narrowPeople } from './narrow-people.ts';
import { PICKER_WORDS } from './person-words.ts';

interface PersonPickerProps {
  readonly label: string;
  readonly people: Iterable<Contact>;
  readonly disabled: boolean;
  readonly onPick: (contact: Contact) => void;
  readonly onCancel: () => void;
  /** Further answers, beside «Cancel». */
  readonly children?: ComponentChildren;
}

const MOST_SHOWN = 6;

/** One of those who are known, found by their name, company, e-mail or number. */
export function PersonPicker({ label, people, disabled, onPick, onCancel, children }: PersonPickerProps) {
  const words = useSignal('');
  const listed = useMemo(() => Array.from(people, (contact) => ({ contact })), [people]);
  const found = narrowPeople(listed, { ...EVERYONE, words: words.value }, today.value);
  const isAsked = words.value.trim() !== '';
  return (
    <fieldset
      class="inset picker"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend class="for-screen-readers">{label}</legend>
      <TextField
        label={label}
        value={words.value}
        maxLength={120}
        focus="on-appear"
        onInput={(value) => {
          words.value = value;
        }}
      />
      {isAsked && (
        <ul class="picker-found">
          {found.slice(0, MOST_SHOWN).map(({ contact }) => (
            <li key={contact.id}>
              <button type="button" class="picker-one" disabled={disabled} onClick={() => onPick(contact)}>
                <span>{contact.name}</span>
                <span class="soft small">
                  {[ROLE_WORDS[contact.role], contact.company, contact.email].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAsked && found.length === 0 && <p class="soft small">{PICKER_WORDS.none}</p>}
      {isAsked && found.length > MOST_SHOWN && <p class="soft small">{PICKER_WORDS.more(found.length - MOST_SHOWN)}</p>}
      <div class="bar">
        {children}
        <button type="button" class="button quiet" onClick={onCancel}>
          {PICKER_WORDS.cancel}
        </button>
      </div>
    </fieldset>
  );
}

import type { ContactRole } from '../domain/contact.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { TextField } from '../ui/text-field.tsx';
import { ADD_PEOPLE_WORDS } from './add-people-words.ts';
import { ChoiceField } from './choice-field.tsx';
import { LONGEST, type PersonToAdd } from './person-to-add.ts';

interface PersonFieldsProps {
  readonly person: PersonToAdd;
  readonly onChange: (part: Partial<PersonToAdd>) => void;
}

const KINDS = { company: 'text', email: 'email', phone: 'tel', profileUrl: 'text' } as const;

export function PersonFields({ person, onChange }: PersonFieldsProps) {
  return (
    <div class="form">
      <div class="two-columns">
        <TextField
          label={ADD_PEOPLE_WORDS.name}
          value={person.name}
          maxLength={LONGEST.name}
          required
          onInput={(name) => onChange({ name })}
        />
        <ChoiceField
          label={ADD_PEOPLE_WORDS.role}
          value={person.role}
          choices={ROLE_WORDS}
          onChange={(role) => onChange({ role: role as ContactRole })}
        />
        {(['company', 'email', 'phone', 'profileUrl'] as const).map((field) => (
          <TextField
            key={field}
            label={ADD_PEOPLE_WORDS[field]}
            type={KINDS[field]}
            value={person[field]}
            maxLength={LONGEST[field]}
            onInput={(text) => onChange({ [field]: text })}
          />
        ))}
      </div>
      <TextField
        label={ADD_PEOPLE_WORDS.note}
        value={person.note}
        rows={person.note.includes('\n') ? 4 : 2}
        maxLength={LONGEST.note}
        onInput={(note) => onChange({ note })}
      />
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { Contact } from '../domain/contact.ts';
import type { ApplicationId } from '../domain/identity.ts';
import type { Changed } from '../messaging/messages.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCommand } from '../ui/use-command.ts';
import { PERSON_WORDS } from './panel-words.ts';
import { PersonDetails } from './person-details.tsx';
import type { PersonDraft } from './person-draft.ts';
import { WORDS } from './words.ts';

interface PersonFormProps {
  /** `addressee`: of an application. `lead`: with a thread of their own. `edit`: someone who is there. */
  readonly kind: 'addressee' | 'lead' | 'edit';
  readonly applicationId?: ApplicationId | undefined;
  readonly contact?: Contact;
  readonly hint?: string | undefined;
  readonly onSaved: (changed: Changed, name: string) => void;
  readonly onCancel: () => void;
}

/** A name is enough. */
export function PersonForm({ kind, applicationId, contact, hint, onSaved, onCancel }: PersonFormProps) {
  const { busy, error, run } = useCommand();
  const person = useSignal<PersonDraft>(draftFrom(contact));
  const detailed = useSignal(kind === 'edit');
  const change = (part: Partial<PersonDraft>): void => {
    person.value = { ...person.value, ...part };
  };

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const fields = filled(person.value, kind);
    const changed = contact
      ? await run('correct-contact', { contactId: contact.id, ...fields })
      : await run('add-contact', { ...fields, name: person.value.name, ...(applicationId ? { applicationId } : {}) });
    if (changed !== undefined) onSaved(changed, person.value.name.trim());
  }

  return (
    <form class="form" onSubmit={submit}>
      <TextField
        label={PERSON_WORDS.name}
        value={person.value.name}
        onInput={(name) => change({ name })}
        maxLength={120}
        hint={hint}
        required
        focus="on-appear"
      />
      {detailed.value ? (
        <PersonDetails person={person.value} onChange={change} />
      ) : (
        <button
          type="button"
          class="link-button small"
          onClick={() => {
            detailed.value = true;
          }}
        >
          {PERSON_WORDS.more}
        </button>
      )}
      <ErrorLine error={error} />
      <div class="bar">
        <button type="submit" class="button primary" disabled={busy.value}>
          {kind === 'edit' ? WORDS.save : PERSON_WORDS.added}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {WORDS.cancel}
        </button>
      </div>
    </form>
  );
}

function draftFrom(contact: Contact | undefined): PersonDraft {
  return {
    name: contact?.name ?? '',
    role: contact?.role ?? '',
    company: contact?.company ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
  };
}

/** What was filled in; when editing also what was emptied. */
function filled({ role, ...texts }: PersonDraft, kind: PersonFormProps['kind']) {
  const trimmed = Object.entries(texts).map(([key, value]) => [key, value.trim()] as const);
  const kept = kind === 'edit' ? trimmed : trimmed.filter(([, value]) => value !== '');
  return { ...Object.fromEntries(kept), ...(role === '' ? {} : { role }) };
}

import { useSignal } from '@preact/signals';
import type { Contact, ContactRole } from '../domain/contact.ts';
import type { ApplicationId } from '../domain/identity.ts';
import type { PersonFound } from '../domain/person-seen.ts';
import { roleIn } from '../domain/role-in.ts';
import type { Changed } from '../messaging/message-shape.ts';
import type { RequestOf } from '../messaging/messages.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCommand } from '../ui/use-command.ts';
import { FormBar } from './form-bar.tsx';
import { BUTTON_WORDS, PERSON_WORDS } from './panel-words.ts';
import { PersonDetails } from './person-details.tsx';
import type { PersonDraft } from './person-draft.ts';
import { type Touched, TouchedChoice } from './touched-choice.tsx';
import { TOUCHED } from './touched-choices.ts';

interface PersonFormProps {
  /** `addressee`: of an application. `lead`: with a thread of their own. `edit`: someone who is there. */
  readonly kind: 'addressee' | 'lead' | 'edit';
  readonly applicationId?: ApplicationId | undefined;
  readonly contact?: Contact;
  /** What a page said of a lead: everything is shown then, to be put right. */
  readonly seen?: PersonFound;
  readonly hint?: string | undefined;
  readonly onSaved: (changed: Changed, name: string) => void;
  readonly onCancel: () => void;
}

/** A name is enough. */
export function PersonForm({ kind, applicationId, contact, seen, hint, onSaved, onCancel }: PersonFormProps) {
  const { busy, error, run } = useCommand();
  const person = useSignal<PersonDraft>(
    contact ? draftFrom(contact, contact.role) : draftFrom(seen, roleIn(seen?.role)),
  );
  const detailed = useSignal(kind === 'edit' || seen !== undefined);
  const touched = useSignal<Touched>({ id: 'nothing', note: '' });
  const change = (part: Partial<PersonDraft>): void => {
    person.value = { ...person.value, ...part };
  };

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const fields = filled(person.value, kind);
    const { name } = person.value;
    const changed = contact
      ? await run('correct-contact', { contactId: contact.id, ...fields })
      : kind === 'lead'
        ? await run('log-contact', { ...fields, name, ...touchOf(touched.value) })
        : await run('add-contact', { ...fields, name, ...(applicationId ? { applicationId } : {}) });
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
      {kind === 'lead' && <TouchedChoice touched={touched} />}
      <ErrorLine error={error} />
      <FormBar
        submit={kind === 'edit' ? BUTTON_WORDS.save : PERSON_WORDS.added}
        disabled={busy.value}
        onCancel={onCancel}
      />
    </form>
  );
}

function draftFrom(known: Contact | PersonFound | undefined, role: ContactRole | ''): PersonDraft {
  return {
    name: known?.name ?? '',
    role,
    company: known?.company ?? '',
    phone: known?.phone ?? '',
    email: known?.email ?? '',
    profileUrl: known?.profileUrl ?? '',
  };
}

function touchOf({ id, note }: Touched): Pick<RequestOf<'log-contact'>, 'touch'> {
  if (id === 'nothing') return {};
  return { touch: { ...TOUCHED[id], ...(note.trim() === '' ? {} : { note: note.trim() }) } };
}

/** What was filled in; when editing also what was emptied. */
function filled({ role, ...texts }: PersonDraft, kind: PersonFormProps['kind']) {
  const trimmed = Object.entries(texts).map(([key, value]) => [key, value.trim()] as const);
  const kept = kind === 'edit' ? trimmed : trimmed.filter(([, value]) => value !== '');
  return { ...Object.fromEntries(kept), ...(role === '' ? {} : { role }) };
}

import { useSignal } from '@preact/signals';
import { useContext, useEffect, useId } from 'preact/hooks';
import type { Application } from '../domain/application.ts';
import type { Contact, ContactRole } from '../domain/contact.ts';
import { nextWords } from '../popup/next-words.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import { watchQuery } from '../storage/queries.ts';
import { readPeople } from '../storage/read-people.ts';
import type { TiedPerson } from '../storage/read-record.ts';
import { DatabaseContext } from '../ui/database-context.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { TextField } from '../ui/text-field.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { ChoiceField } from './choice-field.tsx';
import { tellDone } from './done-state.ts';
import { RECORD_PEOPLE_WORDS } from './record-words.ts';

interface AddRecordPersonProps {
  readonly application: Application;
  readonly tied: readonly TiedPerson[];
  readonly onClose: () => void;
}

/** So many of those who are known are offered while a name is written. */
const MOST_OFFERED = 20;

/** Somebody new, or somebody who is known already: the same words find them. */
export function AddRecordPerson({ application, tied, onClose }: AddRecordPersonProps) {
  const { busy, error, run } = useCommand();
  const list = useId();
  const everyone = useEveryone();
  const person = useSignal({ name: '', role: 'hr', email: '', phone: '' });
  const { name, role, email, phone } = person.value;
  const change = (part: Partial<typeof person.value>): void => {
    person.value = { ...person.peek(), ...part };
  };
  const ids = new Set(tied.map(({ contact }) => contact.id));
  const others = everyone.filter(({ id }) => !ids.has(id));
  const written = name.trim().toLowerCase();
  const offered = written === '' ? [] : others.filter((other) => labelOf(other).toLowerCase().includes(written));
  const known = others.find((other) => labelOf(other).toLowerCase() === written);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const { id: applicationId } = application;
    const changed = known
      ? await run('tie-contact', { applicationId, contactId: known.id, tie: 'together' })
      : await run('add-contact', {
          applicationId,
          name,
          role: role as ContactRole,
          ...(email.trim() === '' ? {} : { email: email.trim() }),
          ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
        });
    if (changed === undefined) return;
    onClose();
    const words = RECORD_PEOPLE_WORDS.added(known?.name ?? name.trim(), nextWords(changed.nextDueOn, today.value));
    tellDone(words, changed.changeId);
  }

  return (
    <form class="form inset" onSubmit={submit}>
      <datalist id={list}>
        {offered.slice(0, MOST_OFFERED).map((other) => (
          <option key={other.id} value={labelOf(other)} />
        ))}
      </datalist>
      <TextField
        label={RECORD_PEOPLE_WORDS.name}
        value={name}
        maxLength={120}
        required
        focus="on-appear"
        list={list}
        hint={known && RECORD_PEOPLE_WORDS.known(known.name)}
        onInput={(value) => change({ name: value })}
      />
      {known === undefined && (
        <div class="two-columns">
          <ChoiceField
            label={RECORD_PEOPLE_WORDS.role}
            value={role}
            choices={ROLE_WORDS}
            onChange={(value) => change({ role: value })}
          />
          <TextField
            label={RECORD_PEOPLE_WORDS.email}
            type="email"
            value={email}
            maxLength={254}
            onInput={(value) => change({ email: value })}
          />
          <TextField
            label={RECORD_PEOPLE_WORDS.phone}
            type="tel"
            value={phone}
            maxLength={60}
            onInput={(value) => change({ phone: value })}
          />
        </div>
      )}
      <ErrorLine error={error} />
      <div class="bar">
        <button type="submit" class="button primary" disabled={busy.value || name.trim() === ''}>
          {RECORD_PEOPLE_WORDS.submit}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {RECORD_PEOPLE_WORDS.cancel}
        </button>
      </div>
    </form>
  );
}

function useEveryone(): readonly Contact[] {
  const database = useContext(DatabaseContext);
  const everyone = useSignal<readonly Contact[]>([]);
  useEffect(
    () =>
      database &&
      watchQuery(
        () => readPeople(database),
        (outcome) => {
          if (outcome.ok) everyone.value = outcome.value.map(({ contact }) => contact);
        },
      ),
    [database, everyone],
  );
  return everyone.value;
}

function labelOf({ name, company }: Contact): string {
  return company ? `${name}, ${company}` : name;
}

import { useSignal } from '@preact/signals';
import type { Application } from '../domain/application.ts';
import type { ContactId } from '../domain/identity.ts';
import type { Changed } from '../messaging/message-shape.ts';
import { nextWords } from '../popup/next-words.ts';
import { ROLE_WORDS } from '../popup/words.ts';
import type { TiedPerson } from '../storage/read-record.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { AddRecordPerson } from './add-record-person.tsx';
import { tellDone } from './done-state.ts';
import { RECORD_PEOPLE_WORDS } from './record-words.ts';
import { hrefOf } from './route.ts';
import { WaysToReach } from './ways-to-reach.tsx';

interface RecordPeopleProps {
  readonly application: Application;
  readonly people: readonly TiedPerson[];
  /** Whom the application's own follow-up addresses. */
  readonly addressed: ContactId | undefined;
}

export function RecordPeople({ application, people, addressed }: RecordPeopleProps) {
  const adding = useSignal(false);
  const toggle = (): void => {
    adding.value = !adding.peek();
  };
  return (
    <section class="card desk-card" aria-labelledby="people-title">
      <div class="desk-card-head">
        <h2 id="people-title">{RECORD_PEOPLE_WORDS.title}</h2>
        <button type="button" class="button push" aria-expanded={adding.value} onClick={toggle}>
          <Icon name="plus" />
          {RECORD_PEOPLE_WORDS.add}
        </button>
      </div>
      {adding.value && <AddRecordPerson application={application} tied={people} onClose={toggle} />}
      {people.length === 0 ? (
        <p class="soft">{RECORD_PEOPLE_WORDS.none}</p>
      ) : (
        <ul class="record-people">
          {people.map((person) => (
            <li key={person.contact.id}>
              <RecordPerson application={application} person={person} isAddressed={person.contact.id === addressed} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RecordPersonProps {
  readonly application: Application;
  readonly person: TiedPerson;
  readonly isAddressed: boolean;
}

function RecordPerson({ application, person: { contact, tie }, isAddressed }: RecordPersonProps) {
  const { busy, error, run } = useCommand();
  const about = { applicationId: application.id, contactId: contact.id };
  const isBeside = tie.besideSince !== undefined;
  const { name } = contact;

  async function act(send: () => Promise<Changed | undefined>, words: (next: string | undefined) => string) {
    const changed = await send();
    if (changed !== undefined) tellDone(words(nextWords(changed.nextDueOn, today.value)), changed.changeId);
  }

  return (
    <>
      <div class="record-person">
        <p>
          <a href={hrefOf('people', contact.id)}>{name}</a> <span class="soft small">{ROLE_WORDS[contact.role]}</span>
        </p>
        {isAddressed && <span class="tag">{RECORD_PEOPLE_WORDS.addressed}</span>}
        {isBeside && <span class="tag">{RECORD_PEOPLE_WORDS.beside}</span>}
        {contact.doNotContact && <span class="tag">{RECORD_PEOPLE_WORDS.leftAlone}</span>}
        <button
          type="button"
          class="button quiet only-icon push"
          disabled={busy.value}
          aria-label={RECORD_PEOPLE_WORDS.remove(name)}
          title={RECORD_PEOPLE_WORDS.remove(name)}
          onClick={() =>
            act(
              () => run('tie-contact', { ...about, tie: 'apart' }),
              () => RECORD_PEOPLE_WORDS.removed(name),
            )
          }
        >
          <Icon name="close" />
        </button>
      </div>
      <WaysToReach contact={contact} />
      {!contact.doNotContact && (
        <fieldset class="bar small" disabled={busy.value}>
          <legend class="for-screen-readers">{RECORD_PEOPLE_WORDS.more(name)}</legend>
          {!isAddressed && !isBeside && (
            <button
              type="button"
              class="link-button"
              onClick={() =>
                act(
                  () => run('address-person', about),
                  (next) => RECORD_PEOPLE_WORDS.turned(name, next),
                )
              }
            >
              {RECORD_PEOPLE_WORDS.turnTo}
            </button>
          )}
          <button
            type="button"
            class="link-button"
            onClick={() =>
              act(
                () => run('follow-beside', { ...about, follow: isBeside ? 'with-application' : 'beside' }),
                () => (isBeside ? RECORD_PEOPLE_WORDS.withNow(name) : RECORD_PEOPLE_WORDS.besideNow(name)),
              )
            }
          >
            {isBeside ? RECORD_PEOPLE_WORDS.followWith : RECORD_PEOPLE_WORDS.followBeside}
          </button>
        </fieldset>
      )}
      <ErrorLine error={error} />
    </>
  );
}

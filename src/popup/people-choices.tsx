import { useSignal } from '@preact/signals';
import type { Contact } from '../domain/contact.ts';
import type { ApplicationId } from '../domain/identity.ts';
import { readPersonName } from '../domain/person-name.ts';
import type { FollowUpRow } from '../storage/queries.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { type Done, doneOf, type TellDone } from './done.ts';
import { PEOPLE_WORDS } from './thread-words.ts';
import { UndoLine } from './undo-line.tsx';
import { ROLE_WORDS } from './words.ts';

interface PeopleChoicesProps {
  readonly row: FollowUpRow;
  readonly applicationId: ApplicationId;
  readonly tell: TellDone;
}

/** The other people of the application: whom to turn to, and who is followed up at their own pace beside it. */
export function PeopleChoices({ row, applicationId, tell }: PeopleChoicesProps) {
  const { busy, error, run } = useCommand();
  const done = useSignal<Done | undefined>(undefined);

  async function turnTo({ id, name }: Contact): Promise<void> {
    const changed = await run('address-person', { applicationId, contactId: id });
    if (changed === undefined) return;
    const turned = doneOf(changed, (next) => PEOPLE_WORDS.turned(name, next));
    if (tell(turned) === 'stays') done.value = turned;
  }

  async function follow({ id, name }: Contact, follow: 'beside' | 'with-application'): Promise<void> {
    const changed = await run('follow-beside', { applicationId, contactId: id, follow });
    if (changed === undefined) return;
    // a thread of its own comes or goes; the one of this row stays where it is
    done.value = doneOf(changed, (next) =>
      follow === 'beside' ? PEOPLE_WORDS.nowBeside(name, next) : PEOPLE_WORDS.nowWith(name),
    );
  }

  const forget = (): void => {
    done.value = undefined;
  };
  return (
    <>
      {done.value && <UndoLine done={done.value} onUndone={forget} onDismiss={forget} />}
      <ul class="people">
        {othersOf(row).map((person) => (
          <li key={person.id}>
            <p>
              {person.name} <span class="soft small">{aboutOther(person, row)}</span>
            </p>
            <div class="chips">
              {isBeside(person, row) ? (
                <Choice
                  words={PEOPLE_WORDS.withApplication(firstName(person))}
                  busy={busy.value}
                  onChoose={() => follow(person, 'with-application')}
                />
              ) : (
                <>
                  <Choice
                    words={PEOPLE_WORDS.askInstead(firstName(person))}
                    busy={busy.value}
                    onChoose={() => turnTo(person)}
                  />
                  <Choice
                    words={PEOPLE_WORDS.beside(firstName(person))}
                    busy={busy.value}
                    onChoose={() => follow(person, 'beside')}
                  />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <ErrorLine error={error} />
    </>
  );
}

/** Those of the application who may be contacted and whom this row does not address. */
export function othersOf(row: FollowUpRow): readonly Contact[] {
  return row.contacts.filter(({ id, doNotContact }) => id !== row.contact?.id && !doNotContact);
}

function isBeside({ id }: Contact, { beside }: FollowUpRow): boolean {
  return beside?.includes(id) === true;
}

function aboutOther(person: Contact, row: FollowUpRow): string {
  return isBeside(person, row) ? `${ROLE_WORDS[person.role]} · ${PEOPLE_WORDS.isBeside}` : ROLE_WORDS[person.role];
}

function firstName({ name }: Contact): string {
  return readPersonName(name)?.greeting ?? name;
}

function Choice({ words, busy, onChoose }: { words: string; busy: boolean; onChoose: () => void }) {
  return (
    <button type="button" class="button chip" disabled={busy} onClick={onChoose}>
      {words}
    </button>
  );
}

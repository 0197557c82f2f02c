import type { PersonPage } from '../storage/read-person.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { PERSON_PAGE_WORDS } from './person-words.ts';
import { hrefOf } from './route.ts';

interface RemovePersonProps {
  readonly page: PersonPage;
  readonly onClose: () => void;
}

/** Says what becomes of all that belongs to the person, and then does it. */
export function RemovePerson({ page: { contact, open, applications, past }, onClose }: RemovePersonProps) {
  const { busy, error, run } = useCommand();
  const isFollowed = open.some(({ followUp }) => followUp.applicationId === undefined);
  const about = past.filter(({ touch }) => touch.applicationId !== undefined);
  const said = [
    isFollowed && PERSON_PAGE_WORDS.removeOwn,
    applications.length > 0 && PERSON_PAGE_WORDS.removeTied(applications.length),
    about.length > 0 && PERSON_PAGE_WORDS.removeTouches(about.length),
    about.length < past.length && PERSON_PAGE_WORDS.removeOwnTouches(past.length - about.length),
    PERSON_PAGE_WORDS.removeUndo,
  ].filter(Boolean);

  async function remove(): Promise<void> {
    const changed = await run('delete-contact', { contactId: contact.id });
    if (changed === undefined) return;
    location.hash = hrefOf('people');
    tellDone(PERSON_PAGE_WORDS.removed(contact.name), changed.changeId);
  }

  return (
    <section class="card desk-card" aria-labelledby="remove-title">
      <div class="desk-card-head">
        <h2 id="remove-title">{PERSON_PAGE_WORDS.removeTitle(contact.name)}</h2>
      </div>
      <ul class="plain-list">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ErrorLine error={error} />
      <div class="bar">
        <button type="button" class="button primary" disabled={busy.value} onClick={remove}>
          {PERSON_PAGE_WORDS.remove}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {PERSON_PAGE_WORDS.cancel}
        </button>
      </div>
    </section>
  );
}

import { nextWords } from '../popup/next-words.ts';
import { OUTCOME_WORDS, STAGE_WORDS } from '../popup/panel-words.ts';
import type { PersonPage, TiedApplication } from '../storage/read-person.ts';
import { nearDayWords } from '../ui/day-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { tellDone } from './done-state.ts';
import { PERSON_PAGE_WORDS } from './person-words.ts';
import { hrefOf } from './route.ts';

/** What goes on with them: for their own sake, and about each application. */
export function PersonThreads({ page }: { readonly page: PersonPage }) {
  return (
    <section class="card desk-card" aria-labelledby="threads-title">
      <div class="desk-card-head">
        <h2 id="threads-title">{PERSON_PAGE_WORDS.threads}</h2>
      </div>
      <ul class="threads">
        <OwnThread page={page} />
        {page.applications.map((tied) => (
          <ApplicationThread key={tied.application.id} tied={tied} page={page} />
        ))}
      </ul>
    </section>
  );
}

function OwnThread({ page: { contact, open } }: { readonly page: PersonPage }) {
  const { busy, error, run } = useCommand();
  const { id: contactId, name, doNotContact } = contact;
  const next = open.find(({ followUp }) => followUp.applicationId === undefined)?.followUp;

  async function turn(stopped: boolean): Promise<void> {
    const changed = await run('edit-contact', { contactId, stopped });
    if (changed === undefined) return;
    const words = stopped
      ? PERSON_PAGE_WORDS.stopped(name)
      : PERSON_PAGE_WORDS.followed(name, nextWords(changed.nextDueOn, today.value));
    tellDone(words, changed.changeId);
  }

  const noneWords = doNotContact ? PERSON_PAGE_WORDS.ownLeftAlone : PERSON_PAGE_WORDS.ownStopped;
  return (
    <li class="thread">
      <div class="thread-line">
        <p>{PERSON_PAGE_WORDS.ownThread}</p>
        {!doNotContact && (
          <button
            type="button"
            class="link-button small push"
            disabled={busy.value}
            onClick={() => turn(next !== undefined)}
          >
            {next === undefined ? PERSON_PAGE_WORDS.follow : PERSON_PAGE_WORDS.stop}
          </button>
        )}
      </div>
      <p class="soft small">
        {next === undefined ? noneWords : PERSON_PAGE_WORDS.next(nearDayWords(next.dueOn, today.value))}
      </p>
      <ErrorLine error={error} />
    </li>
  );
}

interface ApplicationThreadProps {
  readonly tied: TiedApplication;
  readonly page: PersonPage;
}

function ApplicationThread({ tied: { application, tie, next }, page }: ApplicationThreadProps) {
  const { posting, stage, outcome } = application;
  const stands = stage === 'closed' && outcome ? OUTCOME_WORDS[outcome] : STAGE_WORDS[stage];
  const beside = page.open.find(
    ({ followUp }) => followUp.applicationId === application.id && followUp.threadKey.includes('/'),
  )?.followUp;
  const shown = beside ?? next;
  const other = shown?.contactId === page.contact.id ? undefined : page.everyone.get(shown?.contactId ?? '');
  const day = shown && nearDayWords(shown.dueOn, today.value);
  const facts = [
    stands,
    day && (other ? PERSON_PAGE_WORDS.nextWithOther(day, other.name) : PERSON_PAGE_WORDS.next(day)),
    tie.besideSince !== undefined && PERSON_PAGE_WORDS.beside,
  ];
  return (
    <li class="thread">
      <p>
        <a href={hrefOf('applications', application.id)}>{posting.title}</a>
        {posting.company !== page.contact.company && <span class="soft small"> {posting.company}</span>}
      </p>
      <p class="soft small">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

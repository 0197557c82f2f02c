import { useSignal } from '@preact/signals';
import type { Application } from '../domain/application.ts';
import type { Contact } from '../domain/contact.ts';
import type { ApplicationId, ContactId } from '../domain/identity.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { nextWords } from '../popup/next-words.ts';
import type { PastTouch } from '../storage/history.ts';
import { Icon } from '../ui/icon.tsx';
import { today } from '../ui/today-clock.ts';
import { tellDone } from './done-state.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { TouchForm } from './touch-form.tsx';
import { TouchLine } from './touch-line.tsx';

interface TimelineProps {
  /** The oldest first. */
  readonly past: readonly PastTouch[];
  readonly applicationId?: ApplicationId;
  readonly contactId?: ContactId;
  /** Of an application: whom a touch may have been with. */
  readonly people?: readonly Contact[];
  /** Of a person: what a touch may have been about. */
  readonly applications?: readonly Application[];
}

/** Of a long history so many of the latest. */
const SHOWN_AT_FIRST = 12;

/** All that was had, the latest first; what is missing is added by hand, what is wrong is corrected or removed. */
export function Timeline({ past, applicationId, contactId, people = [], applications = [] }: TimelineProps) {
  const adding = useSignal(false);
  const whole = useSignal(false);
  const isLong = past.length > SHOWN_AT_FIRST + 3;
  const latest = past.toReversed().slice(0, isLong && !whole.value ? SHOWN_AT_FIRST : undefined);
  const toggle = (): void => {
    adding.value = !adding.peek();
  };
  return (
    <section class="card desk-card" aria-labelledby="timeline-title">
      <div class="desk-card-head">
        <h2 id="timeline-title">{TIMELINE_WORDS.title}</h2>
        {past.length > 0 && <span class="soft small">{TIMELINE_WORDS.touches(past.length)}</span>}
        <button type="button" class="button push" aria-expanded={adding.value} onClick={toggle}>
          <Icon name="plus" />
          {TIMELINE_WORDS.add}
        </button>
      </div>
      {adding.value && (
        <div class="inset">
          <p class="hint">{TIMELINE_WORDS.addHint}</p>
          <TouchForm
            people={people}
            applications={applications}
            onCancel={toggle}
            save={(run, { namedPerson, expectedOn, note, contactId: withWhom, applicationId: about, ...touch }) => {
              const aboutId = applicationId ?? (about === '' ? undefined : (about as ApplicationId));
              const whom = contactId ?? (withWhom === '' ? undefined : (withWhom as ContactId));
              return run('add-touchpoint', {
                ...touch,
                ...(aboutId === undefined ? {} : { applicationId: aboutId }),
                ...(whom === undefined ? {} : { contactId: whom }),
                ...(touch.outcome === 'named-someone' && namedPerson.trim() !== '' ? { namedPerson } : {}),
                ...(expectedOn === '' ? {} : { expectedOn: expectedOn as LocalDate }),
                ...(note === '' ? {} : { note }),
              });
            }}
            onSaved={({ changeId, nextDueOn }) => {
              adding.value = false;
              tellDone(TIMELINE_WORDS.added(nextWords(nextDueOn, today.value)), changeId);
            }}
          />
        </div>
      )}
      {past.length === 0 ? (
        <p class="soft">{TIMELINE_WORDS.none}</p>
      ) : (
        <ol class="timeline">
          {latest.map((each) => (
            <TouchLine key={each.touch.id} past={each} />
          ))}
        </ol>
      )}
      {latest.length < past.length && (
        <button
          type="button"
          class="link-button timeline-rest"
          onClick={() => {
            whole.value = true;
          }}
        >
          {TIMELINE_WORDS.earlier(past.length - latest.length)}
        </button>
      )}
    </section>
  );
}

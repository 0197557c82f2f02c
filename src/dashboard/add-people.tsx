import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { nextWords } from '../popup/next-words.ts';
import type { ListedPerson } from '../storage/read-people.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { today } from '../ui/today-clock.ts';
import { useCommand } from '../ui/use-command.ts';
import { ADD_PEOPLE_WORDS } from './add-people-words.ts';
import { tellDone } from './done-state.ts';
import { PastePeople } from './paste-people.tsx';
import { PeopleToChoose } from './people-to-choose.tsx';
import { PersonFields } from './person-fields.tsx';
import { labelOfPerson } from './person-label.ts';
import { findKnown, NOBODY, type PersonToAdd, toRequest } from './person-to-add.ts';

interface AddPeopleProps {
  readonly people: readonly ListedPerson[];
  readonly onClose: () => void;
}

type Afterwards = 'follow-up' | 'keep';
const AFTERWARDS = [
  ['follow-up', ADD_PEOPLE_WORDS.followUp, ADD_PEOPLE_WORDS.followUpHint],
  ['keep', ADD_PEOPLE_WORDS.keep, ADD_PEOPLE_WORDS.keepHint],
] as const;

/** By hand, from a signature, or from cards: what was read stands in fields, and is added when it is right. */
export function AddPeople({ people, onClose }: AddPeopleProps) {
  const { busy, error, run } = useCommand();
  const read = useSignal<readonly PersonToAdd[]>([NOBODY]);
  const left = useSignal<ReadonlySet<number>>(new Set());
  const afterwards = useSignal<Afterwards>('follow-up');
  const known = useMemo(() => people.map(({ contact }) => contact), [people]);
  const chosen = read.value.filter((person, at) => !left.value.has(at) && person.name.trim() !== '');
  const [first] = read.value;
  const isOne = read.value.length === 1;
  const change = (at: number, part: Partial<PersonToAdd>): void => {
    read.value = read.peek().map((person, index) => (index === at ? { ...person, ...part } : person));
  };

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    const added = await run('add-people', { people: chosen.map(toRequest), afterwards: afterwards.value });
    if (added === undefined) return;
    onClose();
    const who = chosen.length === 1 ? (chosen[0]?.name.trim() ?? '') : ADD_PEOPLE_WORDS.many(chosen.length);
    tellDone(ADD_PEOPLE_WORDS.added(who, nextWords(added.nextDueOn, today.value)), added.changeId);
  }

  const twin = isOne && first ? findKnown(known, first) : undefined;
  return (
    <section class="card desk-card" aria-labelledby="add-people-title">
      <div class="desk-card-head">
        <h2 id="add-people-title">{ADD_PEOPLE_WORDS.title}</h2>
      </div>
      <form class="add-people" onSubmit={submit}>
        <PastePeople
          onRead={(found) => {
            read.value = found;
            left.value = new Set();
            // an address book is not a list of people to call tomorrow
            afterwards.value = found.length > 1 ? 'keep' : 'follow-up';
          }}
        />
        <div class="form">
          {isOne && first ? (
            <>
              <PersonFields person={first} onChange={(part) => change(0, part)} />
              {twin && <p class="hint">{ADD_PEOPLE_WORDS.known(labelOfPerson(twin))}</p>}
            </>
          ) : (
            <PeopleToChoose
              people={read.value}
              left={left.value}
              known={known}
              onChange={change}
              onLeave={(next) => {
                left.value = next;
              }}
            />
          )}
          <fieldset class="afterwards">
            <legend class="small">{ADD_PEOPLE_WORDS.afterwards}</legend>
            {AFTERWARDS.map(([value, label, hint]) => (
              <label key={value} class="choice">
                <input
                  type="radio"
                  name="afterwards"
                  value={value}
                  checked={afterwards.value === value}
                  onChange={() => {
                    afterwards.value = value;
                  }}
                />
                <span>
                  {label} <span class="hint hint-line">{hint}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <ErrorLine error={error} />
          <div class="bar">
            <button type="submit" class="button primary" disabled={busy.value || chosen.length === 0}>
              {ADD_PEOPLE_WORDS.submit(Math.max(1, chosen.length))}
            </button>
            <button type="button" class="button quiet" onClick={onClose}>
              {ADD_PEOPLE_WORDS.cancel}
            </button>
          </div>
        </div>
      </form>
    </section>
  );
}
